import type { Digest } from "#oci/digest.js";
import type { Repository } from "#oci/repository.js";
import type { Descriptor, Document } from "#oci/types.js";

/** A manifest that names another one as its subject, as it is listed: unchecked. */
export interface Referrer extends Descriptor {
  artifactType?: string;
  annotations?: Record<string, string>;
}

/** What refers to a manifest (distribution specification 1.1, listing referrers): by the registry's own list, or by the fallback tag. */
export async function listReferrers(
  _repository: Repository,
  _subject: Digest,
  _artifactType?: string,
): Promise<Referrer[]> {
  throw new Error("not yet");
}

/** Writes a manifest that has this subject, and sees to it that it is listed, whoever else writes at the same time. */
export async function attachReferrer(
  _repository: Repository,
  _manifest: Document,
  _subject: Descriptor,
): Promise<void> {
  throw new Error("not yet");
}
