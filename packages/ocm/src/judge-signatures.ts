import type { KeyObject } from "node:crypto";
import { quoted } from "#diagnostics/sanitize.js";
import type { Component, Descriptor, Digest, Signature } from "#ocm/descriptor.js";
import { COMPONENT_NORMALISATION, componentDigest, HASH_ALGORITHM, sameDigest } from "#ocm/digest.js";
import { isAbsent } from "#ocm/normalise.js";
import { isSignatureOf, SIGNATURE_ALGORITHM, SIGNATURE_MEDIA_TYPE, signedBytes } from "#ocm/signature.js";

/** Signatures of one component version that are looked at. */
const most = 100;

/** What the signatures of a component version are worth to somebody who has one public key. */
export interface JudgedSignatures {
  /** The names of those that verify. */
  verified: string[];
  /** Why no other one does, each a sentence's end; safe to show. */
  refused: string[];
}

/**
 * Holds each signature against the component as it is and a key. One that verifies is enough: another may be somebody else's, which says
 * nothing about this one. A kind of signature that is not known here is never verified.
 */
export function judgeSignatures({ component, signatures }: Descriptor, key: KeyObject): JudgedSignatures {
  const judged: JudgedSignatures = { verified: [], refused: [] };
  if (signatures.length > most) {
    return { verified: [], refused: [`it has ${signatures.length} signatures; at most ${most} are looked at`] };
  }
  if (signatures.length === 0) return judged;
  const open = uncovered(component);
  if (open !== undefined) return { verified: [], refused: [open] };
  const digest = componentDigest(component);
  const content = signedBytes(component);
  for (const each of signatures) {
    const isOurs = () => isSignatureOf(content, each.signature.value, key);
    const why = problemOf(each, digest) ?? (isOurs() ? undefined : "is by another key, or was changed");
    if (why === undefined) judged.verified.push(each.name);
    else judged.refused.push(`signature ${quoted(each.name, 80)} ${why}`);
  }
  return judged;
}

/**
 * What no signature of this component would be about. Neither a resource's access nor a missing digest is signed: whoever can write to the
 * registry could put any content there.
 */
function uncovered({ resources, componentReferences }: Component): string | undefined {
  const resource = resources.find(({ access, digest }) => !isAbsent(access) && !digest?.value);
  if (resource) return `its resource ${quoted(resource.name, 80)} has no digest, so that its content is not signed`;
  const reference = componentReferences.find(({ digest }) => !digest?.value);
  return reference && `its reference ${quoted(reference.name, 80)} has no digest, so that what it names is not signed`;
}

function problemOf({ digest, signature }: Signature, actual: Digest): string | undefined {
  const { algorithm, mediaType, value } = signature;
  if (algorithm !== SIGNATURE_ALGORITHM || mediaType !== SIGNATURE_MEDIA_TYPE) {
    return `is of a kind that cannot be verified, ${quoted(algorithm, 60)} as ${quoted(mediaType, 80)}`;
  }
  if (!/^(?:[0-9a-f]{2})+$/i.test(value)) return "is not in hexadecimal digits";
  const { hashAlgorithm, normalisationAlgorithm } = digest;
  if (hashAlgorithm !== HASH_ALGORITHM || normalisationAlgorithm !== COMPONENT_NORMALISATION) {
    return `is over another digest than ${HASH_ALGORITHM} of ${COMPONENT_NORMALISATION}, ${quoted(`${hashAlgorithm} of ${normalisationAlgorithm}`, 100)}`;
  }
  return sameDigest(digest, actual) ? undefined : "is over another content";
}
