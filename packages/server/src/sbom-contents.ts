import { parseGoMod } from "#golang/go-mod.js";
import { platformName } from "#golang/platform.js";
import { parseImageReference } from "#oci/reference.js";
import type { BaseContents, BaseImageContents, ImageContents, PlatformContents } from "#sbom/contents.js";
import type { Assembled, AssembledPlatform } from "#server/engine.js";
import type { Resolved } from "#server/generate.js";
import type { ModuleFacts, SbomTask } from "#server/image-sboms.js";
import { suiteVersion } from "#server/version.js";

/** All that an image's SBOMs tell. */
export function imageContents(
  { inputs, prepared, dockerfile }: SbomTask,
  { top, platforms }: Assembled,
  { goMod }: Resolved,
  facts: ModuleFacts,
): ImageContents {
  const { composition, base } = prepared;
  const { manifest } = inputs.located;
  return {
    name: composition.name,
    version: manifest.version ?? base.version,
    digest: top.digest,
    base: baseContents(inputs, prepared),
    plugins: composition.plugins.map(({ name, module, version }) => ({ name, module, version })),
    direct: new Set(parseGoMod(goMod).require.flatMap((each) => (each.indirect ? [] : [each.path]))),
    mayHoldMore: dockerfile,
    platforms: platforms.map((each, index) => platformContents({ inputs, prepared }, each, index, facts)),
    tool: { name: "plugin-release-actions", version: suiteVersion },
  };
}

function baseContents({ located }: SbomTask["inputs"], { base, modules }: SbomTask["prepared"]): BaseContents {
  const { commit } = located.manifest.base;
  const released = modules.find((each) => each.module === base.module);
  return {
    module: base.module,
    version: base.version,
    ...(released?.sum === undefined ? {} : { sum: released.sum }),
    ...(base.checkout && commit !== undefined ? { commit } : {}),
  };
}

function platformContents(
  { inputs, prepared }: Pick<SbomTask, "inputs" | "prepared">,
  { digest, info, onBase }: AssembledPlatform,
  index: number,
  { imports, licences }: ModuleFacts,
): PlatformContents {
  const platform = prepared.composition.platforms[index];
  const base = onBase ? inputs.image?.platforms[index] : undefined;
  if (!platform) throw new Error(`there is no platform ${index}`);
  return {
    platform,
    digest,
    info,
    imports: imports.get(platformName(platform)) ?? { imports: new Map(), broughtBy: new Map() },
    licences,
    ...(base ? { baseImage: baseImage(inputs.located.manifest.base.image, base.descriptor.digest) } : {}),
  };
}

function baseImage(named: string, digest: string): BaseImageContents {
  const { registry, repository, tag, short } = parseImageReference(named);
  const full = `${registry}/${repository}`;
  const name = short ? repository.replace(/^library\//, "") : full;
  return { name, digest, ...(tag === undefined ? {} : { version: tag }), ...(short ? {} : { repository: full }) };
}
