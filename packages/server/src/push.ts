import { fail } from "#diagnostics/diagnostic.js";
import { copyImage } from "#oci/copy.js";
import type { ResolvedImage } from "#oci/find-image.js";
import { openLayout } from "#oci/layout.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import type { BuildOptions } from "#server/options.js";

/**
 * Pushes an image of a layout by digest. Returns `repository@digest`.
 *
 * @param base the image that it stands on: layers are taken over from its repository where that is in the same registry
 */
export async function pushLayout(
  { layout, digest, base }: { layout: string; digest: string; base: ResolvedImage | undefined },
  { registry, repository }: { registry: string; repository: string },
  { environment, registries, progress }: Pick<BuildOptions, "environment" | "registries" | "progress">,
): Promise<string> {
  const from = await openLayout(layout);
  const document = await from.manifest(digest);
  if (!document) return fail("layout-invalid", `${layout} does not hold ${digest}`, { fix: "Build the image again." });
  const name = `${registry}/${repository}`;
  const to = openRepository({ registry, repository }, registries ?? registryAccess(environment));
  await progress.step(`Push ${name}@${digest}`, async () => {
    const mountFrom = sharedLayers(base, registry);
    const { uploaded, mounted, skipped } = await copyImage(from, document.descriptor, to, { mountFrom });
    const taken = mounted > 0 ? `, ${mebibytes(mounted)} taken over from ${base?.origin?.repository}` : "";
    progress.info(`${mebibytes(uploaded)} uploaded${taken}, ${mebibytes(skipped)} there already`);
  });
  return `${name}@${digest}`;
}

/** Says of the base's layers which repository of the registry has them. */
function sharedLayers(base: ResolvedImage | undefined, registry: string): (blob: Descriptor) => string | undefined {
  const { origin } = base ?? {};
  if (origin?.registry !== registry) return () => undefined;
  const layers = new Set(base?.platforms.flatMap((each) => each.manifest.layers.map((layer) => layer.digest)));
  return ({ digest }) => (layers.has(digest) ? origin.repository : undefined);
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
