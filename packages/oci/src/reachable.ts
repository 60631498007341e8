import { lstat } from "node:fs/promises";
import type { Digest } from "#oci/digest.js";
import { blobPath, invalidLayout, readSmallFile } from "#oci/layout-files.js";
import { isImageManifest, isIndex } from "#oci/media-types.js";
import { documentLimit, parseIndex, parseManifest } from "#oci/parse.js";
import type { Descriptor } from "#oci/types.js";

const deepest = 4;

/**
 * The digests of manifests and of everything below them. A blob that a layout lacks is a defect of its writer.
 * Throws layout-invalid where a blob does not have its descriptor's size.
 */
export async function reachableDigests(
  directory: string,
  manifests: readonly Descriptor[],
  depth = 0,
): Promise<Set<Digest>> {
  const found = new Set<Digest>();
  for (const descriptor of manifests) {
    const file = blobPath(directory, descriptor.digest);
    const stored = await lstat(file);
    if (!stored.isFile() || stored.size !== descriptor.size) invalidLayout(directory, `${file} is not a whole blob`);
    found.add(descriptor.digest);
    const below = depth < deepest ? children(directory, descriptor) : [];
    for (const digest of await reachableDigests(directory, below, depth + 1)) found.add(digest);
  }
  return found;
}

function children(directory: string, { mediaType, digest }: Descriptor): Descriptor[] {
  if (!isIndex(mediaType) && !isImageManifest(mediaType)) return [];
  const file = blobPath(directory, digest);
  const bytes = readSmallFile(directory, file, documentLimit);
  if (isIndex(mediaType)) return parseIndex(bytes, file).manifests;
  const manifest = parseManifest(bytes, file);
  return [manifest.config, ...manifest.layers];
}
