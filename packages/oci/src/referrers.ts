import type { Digest } from "#oci/digest.js";
import { mediaTypes } from "#oci/media-types.js";
import { parseManifest } from "#oci/parse.js";
import { addToTag, listInTag } from "#oci/referrers-tag.js";
import type { Repository } from "#oci/repository.js";
import type { Descriptor, Document } from "#oci/types.js";

/** A manifest that names another one as its subject, as it is listed: unchecked. See readReferrer. */
export interface Referrer extends Descriptor {
  artifactType?: string;
  annotations?: Record<string, string>;
}

/**
 * What refers to a manifest: by the registry's own list, or by the fallback tag where it keeps none; each once.
 * By artifact type, those are kept, too, of which the list does not say it: some registries name the config's type in its place.
 * Throws referrers-malformed, content-mismatch, registry-failed, registry-denied.
 */
export async function listReferrers(
  repository: Repository,
  subject: Digest,
  artifactType?: string,
): Promise<Referrer[]> {
  const all = (await repository.referrers(subject, artifactType)) ?? (await listInTag(repository, subject));
  const unique = new Map(all.map((each) => [each.digest, each]));
  return [...unique.values()].filter((each) => artifactType === undefined || mayBe(each, artifactType));
}

function mayBe({ artifactType }: Descriptor, wanted: string): boolean {
  return artifactType === undefined || artifactType === wanted || artifactType === mediaTypes.empty;
}

/**
 * Writes a manifest that has a subject, and sees to it that it is listed, whoever else writes at the same time.
 * Doing it again changes nothing. Throws referrers-contended, referrers-malformed and what writing throws.
 */
export async function attachReferrer(repository: Repository, manifest: Document, subject: Descriptor): Promise<void> {
  await attachReferrers(repository, [manifest], subject);
}

/** The same for several, which costs hardly more: where the registry keeps no list, the fallback tag is written once. */
export async function attachReferrers(
  repository: Repository,
  manifests: readonly Document[],
  subject: Descriptor,
): Promise<void> {
  const byRegistry = await Promise.all(manifests.map((each) => repository.pushReferrer(each)));
  const rest = manifests.filter((_, index) => !byRegistry[index]);
  if (rest.length === 0) return;
  const listed = new Set((await repository.referrers(subject.digest))?.map(({ digest }) => digest));
  const missing = rest.filter(({ descriptor }) => !listed.has(descriptor.digest));
  if (missing.length > 0) await addToTag(repository, subject.digest, missing.map(entryOf));
}

/** The entry of a list, as the specification has registries make it from a manifest. */
function entryOf({ descriptor, bytes }: Document): Descriptor {
  const { artifactType, config, annotations } = parseManifest(bytes, descriptor.digest);
  const { mediaType, digest, size } = descriptor;
  return {
    mediaType,
    digest,
    size,
    artifactType: artifactType ?? config.mediaType,
    ...(annotations ? { annotations } : {}),
  };
}
