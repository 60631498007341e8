import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { bestPlatform, formatPlatform, localPlatform } from "#oci/platform.js";
import type { ImagePlatform } from "#oci/types.js";
import type { Inputs } from "#server/generate.js";
import type { Prepared } from "#server/prepare.js";

/** What an engine compiles and puts on the base image: platform by platform, in one order. */
type Targets = { inputs: Inputs; prepared: Prepared };

/** Leaves only the platforms that are asked for, which the manifest has to name; all where none is. `local` is this machine's. */
export function selectPlatforms({ inputs, prepared }: Targets, asked: readonly string[]): Targets {
  if (asked.length === 0) return { inputs, prepared };
  const { platforms } = prepared.composition;
  const chosen = new Set(asked.map((each) => indexOf(platforms, each)));
  const keep = <T>(list: readonly T[]) => list.filter((_each, index) => chosen.has(index));
  const { image } = inputs;
  return {
    inputs: { ...inputs, image: image && { ...image, platforms: keep(image.platforms) } },
    prepared: { ...prepared, composition: { ...prepared.composition, platforms: keep(platforms) } },
  };
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
