import type { PluginEntry, Tier } from "#documents/manifest.js";
import type { PluginReport } from "#server/options.js";

/** All that is known of a plugin whose own declarations are not at hand. */
export function undeclared(entry: PluginEntry, baseModule: string | undefined): PluginReport {
  const { name, module, version, import: imported, path } = entry;
  return {
    name,
    module,
    version,
    ...(path === undefined ? {} : { workingCopy: true }),
    import: imported,
    tier: tierOf(entry, baseModule),
    compatibility: "unknown",
  };
}

/** The claimed tier; without a claim, plugins of the base's own module are built-in and all others community. */
function tierOf(entry: PluginEntry, baseModule: string | undefined): Tier {
  return entry.tier ?? (entry.module === baseModule ? "built-in" : "community");
}
