import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import type { Repository } from "#oci/repository.js";
import type { AttestationKind } from "#signing/predicate-types.js";
import type { Signer } from "#signing/signer.js";
import type { Trust } from "#signing/trust.js";

export interface VerifyImageOptions {
  repository: Repository;
  /** A tag, which is resolved once, or a digest. */
  reference: string;
  signers: readonly Signer[];
  /** What must be attested beside the signature. */
  attestations: readonly AttestationKind[];
  trust: Trust;
}

/** A statement about the image that one of the signers made. */
export interface TrustedStatement {
  predicateType: string;
  /** The image, or one of its platforms' manifests. */
  subject: Digest;
  /** The manifest that carries the bundle. */
  digest: Digest;
  signer: string;
  why: string[];
  payload: Uint8Array;
}

/** Something attached to the image that counts for nothing. */
export interface RefusedBundle {
  subject: Digest;
  digest: Digest;
  reason: string;
}

export interface ImageVerification {
  /** What the reference stood for, and what was verified. */
  digest: Digest;
  /** The image is signed, and everything is there that must be attested. */
  verified: boolean;
  trusted: TrustedStatement[];
  refused: RefusedBundle[];
  /** Errors say what is missing; there are none where it is verified. */
  diagnostics: Diagnostic[];
}

/** Throws image-not-found and what reading a registry throws; what is not signed is not thrown but told. */
export async function verifyImage(_options: VerifyImageOptions): Promise<ImageVerification> {
  throw new Error("not yet");
}
