import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { copyImage } from "#oci/copy.js";
import { documentLimit, parseManifest } from "#oci/parse.js";
import type { Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import type { ImageToPublish } from "#server/publish-image-subject.js";

/**
 * Stores an image by its digest, and looks whether all of it is there: a registry may take a manifest without what it names.
 * Throws `content-mismatch` and what writing throws.
 */
export async function storeImage(image: ImageToPublish, repository: Repository, progress: Progress): Promise<void> {
  const { layout, document } = image;
  const { uploaded, skipped } = await copyImage(layout, document.descriptor, repository);
  progress.info(`${mebibytes(uploaded)} uploaded, ${mebibytes(skipped)} there already`);
  for (const { digest } of [document.descriptor, ...image.platforms.map(({ descriptor }) => descriptor)]) {
    if (!(await repository.manifest(digest))) lost(repository, digest);
  }
  for (const blob of await blobsOf(image)) if (!(await repository.hasBlob(blob))) lost(repository, blob.digest);
}

async function blobsOf({ layout, platforms }: ImageToPublish): Promise<Descriptor[]> {
  const blobs = new Map<string, Descriptor>();
  for (const { descriptor } of platforms) {
    const document = await layout.manifest(descriptor);
    if (!document || document.bytes.length > documentLimit) continue;
    const { config, layers } = parseManifest(document.bytes, descriptor.digest);
    for (const each of [config, ...layers]) blobs.set(each.digest, each);
  }
  return [...blobs.values()];
}

function lost({ name }: Repository, digest: string): never {
  return fail("content-mismatch", `${digest} is not in ${name} after it was pushed`, {
    fix: "Ask who runs the registry why it loses content.",
  });
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
