import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { bestPlatform, formatPlatform, localPlatform } from "#oci/platform.js";
import type { ImagePlatform } from "#oci/types.js";
import type { Inputs } from "#server/generate.js";
import type { Prepared } from "#server/prepare.js";

/**
 * The places of the platforms that are asked for among those of the manifest; of all where none is. `local` is this machine's.
 * Throws `input-invalid` for one that the manifest does not name.
 */
export function choosePlatforms(offered: readonly ImagePlatform[], asked: readonly string[]): ReadonlySet<number> {
  return new Set(asked.length === 0 ? offered.keys() : asked.map((each) => indexOf(offered, each)));
}

function indexOf(offered: readonly ImagePlatform[], asked: string): number {
  const local = localPlatform();
  const wanted = asked === "local" ? bestPlatform(offered, (each) => each, local) : undefined;
  const names = offered.map(formatPlatform);
  const index = wanted ? offered.indexOf(wanted) : names.indexOf(asked);
  if (index >= 0) return index;
  const missing = asked === "local" ? `${formatPlatform(local)}, which is this machine's` : quoted(asked);
  return fail("input-invalid", `the manifest is built for ${names.join(", ")}, not for ${missing}`, {
    fix: "Name one of them, or add the platform to spec.build.platforms.",
  });
}

/** What an engine compiles and puts on the base image, platform by platform, both in the manifest's order. */
type Targets = { inputs: Inputs; prepared: Prepared };

/** Leaves only the platforms at these places. The module is generated for all of them, whatever is compiled. */
export function keepPlatforms({ inputs, prepared }: Targets, chosen: ReadonlySet<number>): Targets {
  const keep = <T>(list: readonly T[]) => list.filter((_each, index) => chosen.has(index));
  const { image } = inputs;
  const { composition } = prepared;
  return {
    inputs: { ...inputs, image: image && { ...image, platforms: keep(image.platforms) } },
    prepared: { ...prepared, composition: { ...composition, platforms: keep(composition.platforms) } },
  };
}
