import { type Diagnostic, DiagnosticError, fail, hasErrors } from "#diagnostics/diagnostic.js";
import { checkManifest } from "#documents/check-manifest.js";
import { isInModule, splitPathMajor } from "#documents/go-paths.js";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";
import type { Seat } from "#server/manifest-update-judge.js";
import type { ModuleEntry } from "#server/manifest-update-policy.js";

/** Reads a manifest's text; undefined where there is no such file. Throws diagnostics where anything in it is wrong. */
export function readManifestText(
  file: string,
  text: string | undefined,
): { located: LocatedManifest; diagnostics: Diagnostic[] } {
  if (text === undefined) {
    return fail("file-unreadable", `there is no ${file} on the base branch`, {
      fix: "Commit a manifest with the base, or correct the path.",
      place: { file },
    });
  }
  const { source, diagnostics } = parseYaml(file, text);
  const parsed = source ? parseManifest(source) : { diagnostics: [] };
  const checked = parsed.manifest ? checkManifest(parsed.manifest) : [];
  const found = [...diagnostics, ...parsed.diagnostics, ...checked];
  if (!parsed.manifest || hasErrors(found)) throw new DiagnosticError(found);
  return { located: parsed.manifest, diagnostics: found };
}

/** What a manifest has of a module of the policy. */
export interface Listed {
  /** All plugins of the module: a build has one version of it. None where it is to be added. */
  plugins: readonly PluginEntry[];
  seats: readonly Seat[];
}

/** Throws `plugin-identity-refused` where the plugin's name stands for another module. */
export function listedIn(located: LocatedManifest, entry: ModuleEntry): Listed {
  const { manifest } = located;
  const plugins = manifest.plugins.filter(({ module }) => module === entry.module);
  const named = manifest.plugins.find(({ name }) => name === entry.name);
  if (named && named.module !== entry.module) {
    if (lineOf(named.module) !== lineOf(entry.module)) return refuseOther(located, named, entry);
    // The module's path has another major version now: what is imported lies at the same place of it.
    const path = `${entry.module}${named.import.slice(named.module.length)}`;
    return { plugins: [named, ...plugins], seats: [{ ...named, import: path }, ...plugins] };
  }
  const seats = plugins.length > 0 ? plugins : [{ name: entry.name, import: entry.module }];
  return { plugins, seats };
}

function refuseOther({ manifest, source }: LocatedManifest, named: PluginEntry, { name, module }: ModuleEntry): never {
  return fail("plugin-identity-refused", `the manifest takes ${name} from ${named.module}, the policy from ${module}`, {
    fix: "Correct the policy, or the manifest.",
    plugin: name,
    place: source.place(["spec", "plugins", manifest.plugins.indexOf(named), "module"]),
  });
}

/** Whether a manifest lists a plugin of the policy. */
export function isListed({ manifest }: LocatedManifest, entry: ModuleEntry): boolean {
  return manifest.plugins.some(({ name, module }) => name === entry.name || module === entry.module);
}

/** Plugins that no entry of the policy explains; what lies in the base's own module comes with it. */
export function strangers(
  { manifest }: LocatedManifest,
  entries: readonly ModuleEntry[],
  base?: string,
): PluginEntry[] {
  const known = new Set(entries.flatMap(({ name, module }) => [`name ${name}`, `module ${module}`]));
  return manifest.plugins.filter(
    ({ name, module, import: path }) =>
      !known.has(`name ${name}`) && !known.has(`module ${module}`) && (base === undefined || !isInModule(path, base)),
  );
}

/** A module's path without its major version: what stays from one major to the next. */
function lineOf(module: string): string {
  return module.slice(0, module.length - (splitPathMajor(module)?.length ?? 0));
}
