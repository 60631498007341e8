import { once } from "#oci/bytes.js";
import { copyImage } from "#oci/copy.js";
import type { Digest } from "#oci/digest.js";
import type { ResolvedImage } from "#oci/find-image.js";
import { toDocument } from "#oci/image.js";
import { createLayout, type LayoutWriter } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import type { Descriptor, ImagePlatform } from "#oci/types.js";

/**
 * Writes the base image as an OCI layout, for each platform one image; where there is none, an image without layers whose entrypoint is
 * `/<name>`. So BuildKit needs no registry, no credentials and no tag for it. Returns the images' digests, in the order of the platforms.
 */
export async function writeBaseLayout(
  directory: string,
  image: ResolvedImage | undefined,
  { platforms, name }: { platforms: readonly ImagePlatform[]; name: string },
): Promise<Digest[]> {
  const layout = await createLayout(directory);
  const images: Descriptor[] = [];
  for (const [index, platform] of platforms.entries()) {
    const base = image?.platforms[index]?.descriptor;
    if (image && base) await copyImage(image.source, base, layout);
    images.push(base ?? (await writeEmptyImage(layout, platform, `/${name}`)));
  }
  await layout.finish(images);
  return images.map((each) => each.digest);
}

async function writeEmptyImage(layout: LayoutWriter, platform: ImagePlatform, entrypoint: string): Promise<Descriptor> {
  const rootfs = { type: "layers", diff_ids: [] };
  const config = toDocument(mediaTypes.config, { ...platform, config: { Entrypoint: [entrypoint] }, rootfs });
  const manifest = toDocument(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: [],
  });
  await layout.pushBlob(config.descriptor, () => once(config.bytes));
  await layout.pushManifest(manifest);
  return manifest.descriptor;
}
