import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { collect } from "#oci/bytes.js";
import { isImageManifest, isIndex } from "#oci/media-types.js";
import { documentLimit, parseConfig, parseIndex, parseManifest } from "#oci/parse.js";
import { bestPlatform, formatPlatform } from "#oci/platform.js";
import type { Descriptor, Document, ImageConfig, ImageManifest, ImagePlatform, ImageSource } from "#oci/types.js";

/** One platform's image with what a build needs of it. */
export interface PlatformImage {
  /** As it was wanted. */
  platform: ImagePlatform;
  descriptor: Descriptor;
  manifest: ImageManifest;
  config: ImageConfig;
}

/** Reads the images for the wanted platforms. Throws image-platform-missing, which lists what there is. */
export async function readPlatforms(
  source: ImageSource,
  name: string,
  document: Document,
  wanted: readonly ImagePlatform[],
): Promise<PlatformImage[]> {
  if (isIndex(document.descriptor.mediaType)) return fromIndex(source, name, document, wanted);
  const image = await readImage(source, name, document);
  return wanted.map((platform) => {
    if (!bestPlatform([image.config], (config) => config, platform)) missing(name, platform, [image.config]);
    return { platform, ...image };
  });
}

async function fromIndex(source: ImageSource, name: string, document: Document, wanted: readonly ImagePlatform[]) {
  const { manifests } = parseIndex(document.bytes, name);
  const images: PlatformImage[] = [];
  for (const platform of wanted) {
    const listed = bestPlatform(manifests, (each) => each.platform, platform);
    if (!listed)
      return missing(
        name,
        platform,
        manifests.flatMap((each) => each.platform ?? []),
      );
    const child = await source.manifest(listed);
    if (!child) return incomplete(name, listed);
    images.push({ platform, ...(await readImage(source, name, child)) });
  }
  return images;
}

/** A manifest and its config. Throws content-mismatch for what is no image. */
export async function readImage(
  source: ImageSource,
  name: string,
  { descriptor, bytes }: Document,
): Promise<Omit<PlatformImage, "platform">> {
  const what = `${descriptor.digest} of ${name}`;
  if (!isImageManifest(descriptor.mediaType)) return notAnImage(what, descriptor.mediaType);
  const manifest = parseManifest(bytes, what);
  if (manifest.config.size > documentLimit) return notAnImage(what, "a config that is too large");
  const config = parseConfig(await collect(source.blob(manifest.config)), `the config of ${what}`);
  if (config.rootfs.diff_ids.length !== manifest.layers.length) {
    return notAnImage(what, `${manifest.layers.length} layers for ${config.rootfs.diff_ids.length} in its config`);
  }
  return { descriptor, manifest, config };
}

function missing(name: string, platform: ImagePlatform, offered: readonly ImagePlatform[]): never {
  const known = offered.map(formatPlatform).filter((each) => each !== "unknown/unknown");
  const list = sanitize([...new Set(known)].join(", "), 400) || "none by name";
  return fail("image-platform-missing", `${name} has no image for ${formatPlatform(platform)}; it offers: ${list}`, {
    fix: "Leave the platform out of spec.build.platforms, or take a base image that offers it.",
  });
}

function incomplete(name: string, { digest }: Descriptor): never {
  return fail("image-not-found", `the image index ${name} names ${digest}, which is not there`, {
    fix: "Push the base image again with all its platforms, or take another one.",
  });
}

function notAnImage(what: string, found: string): never {
  return fail("content-mismatch", `${what} is not a container image: it is or has ${sanitize(found, 120)}`, {
    fix: "Take a reference that names a container image.",
  });
}
