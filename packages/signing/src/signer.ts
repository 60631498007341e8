import { createHash, type KeyObject } from "node:crypto";

/** A public key that signs. */
export interface KeySigner {
  kind: "key";
  key: KeyObject;
  /** How messages call it: the file that it came from. */
  name: string;
}

/**
 * Whose certificate signs, as Fulcio wrote it. Every field that is there must be met, to the letter.
 * The issuer alone is everybody who has an account there, so that at least one of the others is wanted.
 */
export interface KeylessSigner {
  kind: "keyless";
  /** Who vouched for the identity: `https://token.actions.githubusercontent.com`. */
  issuer: string;
  /** The certificate's subject alternative name, in full. */
  subject?: string;
  /** The workflow that signed, at any of its refs unless `@` and a ref follow: `acme/ci/.github/workflows/release.yml`, or a URL. */
  workflow?: string;
  /** The number of the repository that the workflow ran for: a reusable workflow shares its name with all its callers. */
  repositoryId?: string;
  /** The number of that repository's owner. */
  ownerId?: string;
  /** The ref that the workflow ran for: `refs/heads/main`. */
  ref?: string;
}

export type Signer = KeySigner | KeylessSigner;

/** What bundles name a key by, as cosign writes it: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
export function keyHint(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("base64");
}
