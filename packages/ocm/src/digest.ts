import { createHash } from "node:crypto";
import type { Component, Digest } from "#ocm/descriptor.js";
import { normalise } from "#ocm/normalise.js";

export const HASH_ALGORITHM = "SHA-256";
export const COMPONENT_NORMALISATION = "jsonNormalisation/v4alpha1";
export const BLOB_NORMALISATION = "genericBlobDigest/v1";

/** The digest that a reference to this component version carries, and that a signature of it signs. */
export function componentDigest(component: Component): Digest {
  return {
    hashAlgorithm: HASH_ALGORITHM,
    normalisationAlgorithm: COMPONENT_NORMALISATION,
    value: createHash("sha256").update(normalise(component)).digest("hex"),
  };
}

export function sameDigest(one: Digest, other: Digest): boolean {
  return (
    one.hashAlgorithm === other.hashAlgorithm &&
    one.normalisationAlgorithm === other.normalisationAlgorithm &&
    one.value === other.value
  );
}
