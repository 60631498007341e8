import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { PluginEntry } from "#documents/manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";
import { escapeModulePath } from "#golang/module-path.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { type ReleasedVersion, releasedVersions } from "#golang/released-versions.js";
import { metadataFiles, versionFacts } from "#golang/version-facts.js";
import type { MatrixPlugin, PluginVersion } from "#matrix/model.js";
import type { MatrixManifest } from "#server/matrix-servers.js";
import { undeclared } from "#server/plugin-report.js";

/** A plugin of manifests, before anybody was asked for its versions. */
export interface PinnedPlugin extends Pick<MatrixPlugin, "name" | "module" | "pins"> {
  import: string;
  /** Every manifest says that it has no plugin.yaml. */
  unlabelled: boolean;
}

/** What manifests pin, each plugin of each module once. Those of the base's own module are part of the server. */
export function pinnedPlugins(manifests: readonly MatrixManifest[]): PinnedPlugin[] {
  const plugins = new Map<string, PinnedPlugin>();
  for (const { file, base, plugins: entries } of manifests) {
    for (const entry of entries) {
      if (entry.module === base.module) continue;
      const key = `${entry.name} ${entry.module}`;
      const known = plugins.get(key) ?? freshPlugin(entry);
      const { version, tier } = undeclared(entry, base.module);
      known.pins.push({ manifest: file, server: base.version, version, tier });
      known.unlabelled &&= entry.metadata === "none";
      plugins.set(key, known);
    }
  }
  return [...plugins.values()];
}

function freshPlugin({ name, module, import: path }: PluginEntry): PinnedPlugin {
  return { name, module, import: path, pins: [], unlabelled: true };
}

/** Asks the module proxy for all versions of a plugin's module, and reads what each declares. */
export async function askForVersions(
  plugin: PinnedPlugin,
  access: ProxyAccess,
): Promise<{ plugin: MatrixPlugin; diagnostics: Diagnostic[] }> {
  const { name, module, pins, unlabelled } = plugin;
  const released = await releasedVersions({ module, importPath: plugin.import }, access);
  const listed = new Set(released.versions.map(({ version }) => version));
  const others = [...new Set(pins.map(({ version }) => version))].filter((version) => !listed.has(version));
  const unlisted = await Promise.all(others.map((version) => askForUnlisted(plugin, version, access)));
  const versions = [...released.versions, ...unlisted].map((each) => readVersion(name, each, unlabelled));
  const diagnostics = released.diagnostics.map((each) => ({ ...each, plugin: name }));
  const { deprecated } = released;
  return { plugin: { name, module, ...(deprecated === undefined ? {} : { deprecated }), pins, versions }, diagnostics };
}

/** Pseudo-versions are in no list, and a pinned version is shown even where the proxy has forgotten it. */
async function askForUnlisted(plugin: PinnedPlugin, version: string, access: ProxyAccess): Promise<ReleasedVersion> {
  const { module } = plugin;
  const escaped = escapeModulePath(module);
  if (escaped === undefined) return { version, problem: "its module path is not one that Go accepts" };
  return versionFacts({ module, escaped, files: metadataFiles(module, plugin.import) }, version, access);
}

/** What a version's plugin.yaml declares, or why that is not known. */
function readVersion(plugin: string, released: ReleasedVersion, unlabelled: boolean): PluginVersion {
  const { version, time, retracted, pluginYaml, problem } = released;
  const read = problem !== undefined || unlabelled || pluginYaml === undefined ? {} : readMetadata(plugin, pluginYaml);
  const why = problem ?? read.problem;
  return {
    version,
    ...(time === undefined ? {} : { released: time }),
    ...(retracted === undefined ? {} : { retracted }),
    ...(read.metadata === undefined ? {} : { metadata: read.metadata }),
    ...(why === undefined ? {} : { problem: why }),
  };
}

function readMetadata(plugin: string, text: string): Pick<PluginVersion, "metadata" | "problem"> {
  const { source, diagnostics } = parseYaml("plugin.yaml", text);
  const parsed = source && parsePluginMetadata(source);
  const all = [...diagnostics, ...(parsed?.diagnostics ?? [])];
  if (!parsed?.metadata || hasErrors(all)) {
    const [first] = all.filter(({ severity }) => severity === "error");
    return { problem: `its plugin.yaml is not valid: ${sanitize(first?.message ?? "it is empty", 200)}` };
  }
  const { metadata } = parsed;
  if (metadata.name === plugin) return { metadata };
  return { problem: `its plugin.yaml is that of ${quoted(metadata.name)}` };
}
