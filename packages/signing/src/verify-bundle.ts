import type { Signer } from "#signing/signer.js";
import type { Statement } from "#signing/statement.js";
import type { Trust } from "#signing/trust.js";

/** A bundle whose signature is that of one of the signers. */
export interface VerifiedBundle {
  /** Checked to be a statement; whether it is about the right thing, and says the right thing, is the caller's to check. */
  statement: Statement;
  payload: Uint8Array;
  /** The signer, for people. */
  signer: string;
  /** What was checked, for people: one line each. */
  why: string[];
}

/** Verifies a Sigstore bundle (v0.1 to v0.3) with a DSSE envelope. Throws bundle-invalid, bundle-refused, trusted-root-missing. */
export async function verifyBundle(
  _bytes: Uint8Array,
  _signers: readonly Signer[],
  _trust: Trust,
): Promise<VerifiedBundle> {
  throw new Error("not yet");
}
