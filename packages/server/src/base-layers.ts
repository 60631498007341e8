import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "tar-stream";
import { decompress } from "#oci/extract-layer.js";
import type { ResolvedImage } from "#oci/find-image.js";
import { toOci } from "#oci/media-types.js";
import type { PlatformImage } from "#oci/platform-images.js";
import type { Descriptor, ImageConfig, ImageManifest, ImageSource } from "#oci/types.js";

/** What an image is made of, beside its blobs. */
export type ImageParts = Pick<PlatformImage, "manifest" | "config">;

/**
 * Puts a base's own layers back below an image that BuildKit made on it. With `rewrite-timestamp` BuildKit sets the times in all layers
 * of a base that it knows from a layout, so that nothing would be shared with the base any more. A layer goes back where it is the same
 * but for times, and so are all below it; an image on another base stays as it is.
 */
export async function restoreBaseLayers(
  written: ImageSource,
  { manifest, config }: ImageParts,
  image: Pick<ResolvedImage, "source"> | undefined,
  base: ImageParts | undefined,
): Promise<ImageParts> {
  const own: Descriptor[] = [];
  for (const layer of base?.manifest.layers ?? []) {
    const found = manifest.layers[own.length];
    if (!image || !found || !(await isSame(written, found, image.source, layer))) break;
    own.push({ mediaType: toOci(layer.mediaType), digest: layer.digest, size: layer.size });
  }
  const layers = [...own, ...manifest.layers.slice(own.length)].map(withoutAnnotations);
  const diffIds = [
    ...(base?.config.rootfs.diff_ids.slice(0, own.length) ?? []),
    ...config.rootfs.diff_ids.slice(own.length),
  ];
  return {
    manifest: { ...manifest, layers } satisfies ImageManifest,
    config: { ...config, rootfs: { type: "layers", diff_ids: diffIds } } satisfies ImageConfig,
  };
}

/** BuildKit notes on a layer that its times were set. */
function withoutAnnotations({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}

async function isSame(left: ImageSource, layer: Descriptor, right: ImageSource, other: Descriptor): Promise<boolean> {
  if (layer.digest === other.digest) return true;
  const [one, another] = await Promise.all([contentDigest(left, layer), contentDigest(right, other)]);
  return one === another;
}

/** One digest over all that a layer's entries say, apart from times. */
async function contentDigest(source: ImageSource, layer: Descriptor): Promise<string> {
  const hash = createHash("sha256");
  const entries = extract();
  const reading = async () => {
    for await (const entry of entries) {
      const { name, type, mode, uid, gid, size, linkname, devmajor, devminor, pax } = entry.header;
      const attributes = Object.entries(pax ?? {}).filter(([key]) => key.startsWith("SCHILY.xattr."));
      hash.update(JSON.stringify([name, type, mode, uid, gid, size, linkname, devmajor, devminor, attributes.sort()]));
      for await (const piece of entry as AsyncIterable<Uint8Array>) hash.update(piece);
    }
  };
  await Promise.all([pipeline(Readable.from(source.blob(layer)), decompress(layer), entries), reading()]);
  return hash.digest("hex");
}
