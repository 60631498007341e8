import { dirname, relative, resolve, sep } from "node:path";
import { type Diagnostic, DiagnosticError, fail, hasErrors } from "#diagnostics/diagnostic.js";
import { checkManifest } from "#documents/check-manifest.js";
import { splitPathMajor } from "#documents/go-paths.js";
import { majorMismatch, versionProblem } from "#documents/go-versions.js";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import { listedPlugin, type PluginEdit, pluginPatches } from "#documents/manifest-edit.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { applyPatches } from "#documents/patch.js";
import { replaceFile } from "#documents/replace-file.js";
import { type ParsedYaml, parseYaml, readYaml } from "#documents/yaml-source.js";
import { readWorkingCopy, type WorkingCopy } from "#server/working-copy.js";

export interface AddOptions {
  /** Path of the manifest, which is changed in place: what it names by a relative path stays where it is. */
  manifest: string;
  /** Folder with the plugin's plugin.yaml. */
  plugin: string;
  /** Takes this released version of it instead of the working copy, which then only says what the plugin is called. */
  version?: string | undefined;
}

export interface AddedPlugin {
  name: string;
  module: string;
  /** As the manifest now says it; where nothing was released, there is none to name. */
  version: string;
  /** What it stands in for; absent for a plugin that the manifest did not name. */
  replaced?: PluginEntry;
}

/**
 * Makes a manifest take a plugin from its working copy, or at a released version, listed or not so far. Throws where either is wrong, and
 * then the manifest is as it was. Warnings are left to `validate`.
 */
export async function addPlugin({ manifest, plugin, version }: AddOptions): Promise<AddedPlugin> {
  const located = readManifest(await readYaml(manifest));
  const copy = await readWorkingCopy(plugin);
  refuseBase(located, copy);
  const { edits, added } = editsFor(located.manifest.plugins, copy, { manifest: resolve(manifest), version });
  const patches = edits.flatMap((each) => pluginPatches(located, each));
  const text = applyPatches(located.source.text, patches);
  readManifest(parseYaml(manifest, text), (each) => ({ ...each, place: { file: manifest } })); // its lines are not on the disk
  await replaceFile(manifest, text);
  return added;
}

function readManifest(
  { source, diagnostics }: ParsedYaml,
  relocate: (each: Diagnostic) => Diagnostic = (each) => each,
): LocatedManifest {
  const { manifest, diagnostics: problems } = source ? parseManifest(source) : { diagnostics: [] };
  const found = [...diagnostics, ...problems, ...(manifest ? checkManifest(manifest) : [])];
  if (!manifest || hasErrors(found)) throw new DiagnosticError(found.map(relocate));
  return manifest;
}

function editsFor(
  plugins: readonly PluginEntry[],
  copy: WorkingCopy,
  { manifest, version: released }: { manifest: string; version: string | undefined },
): { edits: PluginEdit[]; added: AddedPlugin } {
  const { module } = copy;
  const { name } = copy.metadata;
  const place = { name, module, ...(copy.import === undefined ? {} : { import: copy.import }) };
  const replaced = listedPlugin(plugins, place);
  const path = relative(dirname(manifest), copy.directory).split(sep).join("/") || ".";
  const version = released ?? versionOf(copy, plugins);
  const state = released === undefined ? { version, path } : { version, path: null };
  // A build has one state of a module: who shares it is compiled from the same.
  const sharing = plugins.filter((each) => each !== replaced && each.module === module);
  return {
    edits: [...sharing.map((each) => ({ ...each, ...state })), { ...place, ...state }],
    added: { name, module, version, ...(replaced ? { replaced } : {}) },
  };
}

function refuseBase({ manifest, source }: LocatedManifest, { module }: WorkingCopy): void {
  if (module !== manifest.base.module) return;
  fail("input-invalid", `the working copy is of ${module}, which is the base, not a plugin`, {
    fix: "Name the base's checkout by spec.base.path and commit.",
    place: source.place(["spec", "base", "module"]),
  });
}

/** What is listed already keeps its version, else it is the one that plugin.yaml announces, else the least that the module's path allows. */
function versionOf({ module, metadata }: WorkingCopy, plugins: readonly PluginEntry[]): string {
  const listed = plugins.find((each) => each.module === module);
  if (listed) return listed.version;
  const stated = `v${metadata.version?.replace(/^v/, "") ?? ""}`;
  if (versionProblem(stated) === undefined && majorMismatch(module, stated) === undefined) return stated;
  return `v${/\d+/.exec(splitPathMajor(module) ?? "")?.[0] ?? "0"}.0.0`;
}
