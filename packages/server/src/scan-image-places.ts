import { join } from "node:path";
import type { Place } from "#diagnostics/diagnostic.js";
import type { Vulnerability } from "#scan/report.js";
import type { StandingPlace } from "#scan/sarif.js";
import type { ScanSource } from "#server/scan-image-source.js";

/**
 * Where a vulnerability stands in the repository: at the version, in the manifest, of each plugin that reaches it, or of the base; else of the
 * plugin whose module it is; else at the module's line in go.mod, which is a file of the repository where the lock is committed; else at the base.
 */
export function placesOf(
  { module, reachedBy }: Pick<Vulnerability, "module" | "reachedBy">,
  { composition, goMod, directory }: ScanSource,
): StandingPlace[] {
  const { base, plugins } = composition;
  const reaching = reachedBy.flatMap(({ plugin }) => {
    const member = plugin === undefined ? base : plugins.find(({ name }) => name === plugin);
    return standing(member?.at?.version, plugin ?? "base");
  });
  if (reaching.length > 0) return reaching;
  const owner = [...plugins, base].find((each) => each.module === module);
  if (owner?.at?.version) return standing(owner.at.version, module);
  const line = goMod.require.find(({ path }) => path === module)?.line;
  if (line !== undefined) return [{ place: { file: join(directory, "go.mod"), line }, of: module }];
  return standing(base.at?.version, module);
}

function standing(place: Place | undefined, of: string): StandingPlace[] {
  return place ? [{ place, of }] : [];
}
