import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { Digest } from "#oci/digest.js";
import type { Repository } from "#oci/repository.js";
import { type Blob, layoutComponentVersion } from "#ocm/component-version.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { writeDescriptor } from "#ocm/write-descriptor.js";

/** A component version whose content is in the registry, and which nothing names yet. */
export interface Stored {
  manifest: Digest;
  /** As it was read back. */
  descriptor: Descriptor;
  /** Gives it its tag; false where the tag stands for something else. */
  tag(): Promise<boolean>;
}

/**
 * Stores a component version: blobs, then the manifest by its digest, which is then read back and compared. Until `tag` is called no reader sees it.
 * Everything is addressed by its content, so that doing it again changes nothing.
 */
export async function storeComponentVersion(
  repository: Repository,
  descriptor: Descriptor,
  local: ReadonlyMap<string, Blob>,
  progress: Progress,
): Promise<Stored> {
  const { tag, manifest, blobs } = layoutComponentVersion(descriptor, local);
  const { digest } = manifest.descriptor;
  for (const { descriptor: blob, open } of blobs) {
    const outcome = await repository.pushBlob(blob, open);
    progress.info(`${blob.digest} ${blob.mediaType}, ${blob.size} bytes: ${outcome}`);
  }
  await repository.pushManifest(manifest);
  const found = await compare(repository, descriptor, tag, digest);
  await checkBlobs(repository, blobs.slice(2));
  return {
    manifest: digest,
    descriptor: found,
    tag: async () => {
      const before = await repository.head(tag);
      if (before === undefined) await repository.pushManifest(manifest, tag);
      const after = before ?? (await repository.head(tag));
      return after?.digest === digest;
    },
  };
}

/** Reads back what was stored under its digest, as if the tag were there. */
async function compare(
  repository: Repository,
  descriptor: Descriptor,
  tag: string,
  digest: Digest,
): Promise<Descriptor> {
  const source = { ...repository, manifest: (name: string) => repository.manifest(name === tag ? digest : name) };
  const { name: component, version } = descriptor.component;
  const found = await readComponentVersion(source, { component, version });
  if (found === undefined || writeDescriptor(found.descriptor) !== writeDescriptor(descriptor)) {
    return fail("content-mismatch", `${repository.name}@${digest} does not read back as it was written`, {
      fix: "Ask who runs the registry what changes its content.",
    });
  }
  return found.descriptor;
}

/** The manifest names them; a registry may have taken it without looking for them. */
async function checkBlobs(repository: Repository, blobs: readonly Blob[]): Promise<void> {
  for (const { descriptor } of blobs) {
    if (await repository.hasBlob(descriptor)) continue;
    fail("content-mismatch", `${descriptor.digest} is not in ${repository.name} after it was pushed`, {
      fix: "Ask who runs the registry why it loses content.",
    });
  }
}
