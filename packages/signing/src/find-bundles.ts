import type { Digest } from "#oci/digest.js";
import type { Repository } from "#oci/repository.js";

/** A Sigstore bundle that is attached to a manifest. Its content is as its descriptor says; who signed what is not yet known. */
export interface FoundBundle {
  /** What it is attached to. */
  subject: Digest;
  /** The manifest that carries it. */
  manifest: Digest;
  /** What its manifest says it states: a hint. */
  predicateType?: string;
  bytes: Uint8Array;
}

/** A referrer that cannot be used, and why, for people. */
export interface UnusableReferrer {
  subject: Digest;
  manifest: Digest;
  reason: string;
}

export interface FoundBundles {
  bundles: FoundBundle[];
  unusable: UnusableReferrer[];
}

/** The bundles that are attached to a manifest. Throws registry-failed, registry-denied, referrers-malformed. */
export async function findBundles(_repository: Repository, _digest: Digest): Promise<FoundBundles> {
  throw new Error("not yet");
}
