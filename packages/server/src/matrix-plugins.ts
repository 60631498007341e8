import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { PluginEntry } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { type ReleasedVersion, releasedVersions, releaseOf } from "#golang/released-versions.js";
import type { MatrixPlugin, PluginVersion } from "#matrix/model.js";
import type { MatrixManifest } from "#server/matrix-servers.js";
import { undeclared } from "#server/plugin-report.js";
import { readReleasedMetadata } from "#server/released-metadata.js";

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

/** What manifests pin, by module: a module is asked for once, however many plugins are in it. */
export function byModule(plugins: readonly PinnedPlugin[]): PinnedPlugin[][] {
  const modules = new Map<string, PinnedPlugin[]>();
  for (const each of plugins) modules.set(each.module, [...(modules.get(each.module) ?? []), each]);
  return [...modules.values()];
}

/**
 * Asks the module proxy for all versions of a module, and reads what each declares for each of the module's plugins. A version that is
 * pinned is asked for even where the proxy does not list it: pseudo-versions are in no list, and a proxy may forget what it had.
 */
export async function askForVersions(
  plugins: readonly PinnedPlugin[],
  access: ProxyAccess,
): Promise<{ plugins: MatrixPlugin[]; diagnostics: Diagnostic[] }> {
  const [first] = plugins;
  if (!first) return { plugins: [], diagnostics: [] };
  const importPaths = [...new Set(plugins.map((each) => each.import))];
  const pinned = [...new Set(plugins.flatMap(({ pins }) => pins.map(({ version }) => version)))];
  const released = await releasedVersions({ module: first.module, importPaths, pinned }, access);
  const rows = plugins.map(({ name, module, pins, unlabelled, import: path }) => {
    const versions = released.versions.map((each) => readVersion(name, releaseOf(each, path), unlabelled));
    const { deprecated } = released;
    return { name, module, ...(deprecated === undefined ? {} : { deprecated }), pins, versions };
  });
  const place = plugins.length === 1 ? { plugin: first.name } : {};
  return { plugins: rows, diagnostics: released.diagnostics.map((each) => ({ ...each, ...place })) };
}

/** What a version's plugin.yaml declares, or why that is not known. */
function readVersion(plugin: string, released: ReleasedVersion, unlabelled: boolean): PluginVersion {
  const { version, time, retracted, pluginYaml, problem } = released;
  const read: { metadata?: PluginMetadata; problem?: string } =
    problem !== undefined || unlabelled || pluginYaml === undefined ? {} : readReleasedMetadata(plugin, pluginYaml);
  const why = problem ?? read.problem;
  return {
    version,
    ...(time === undefined ? {} : { released: time }),
    ...(retracted === undefined ? {} : { retracted }),
    ...(read.metadata === undefined ? {} : { metadata: read.metadata }),
    ...(why === undefined ? {} : { problem: why }),
  };
}
