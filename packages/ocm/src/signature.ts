import { constants, type KeyObject, sign, verify } from "node:crypto";
import type { Component, Signature } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import { normalise } from "#ocm/normalise.js";

export const SIGNATURE_ALGORITHM = "RSASSA-PSS";
export const SIGNATURE_MEDIA_TYPE = "application/vnd.ocm.signature.rsa.pss";

/** Signs a component version with an RSA private key, as `ocm sign cv` does. `name` tells signatures of one component version apart. */
export function signComponent(component: Component, key: KeyObject, name: string): Signature {
  const value = sign("sha256", signedBytes(component), pss(key, constants.RSA_PSS_SALTLEN_DIGEST)).toString("hex");
  const signature = { algorithm: SIGNATURE_ALGORITHM, mediaType: SIGNATURE_MEDIA_TYPE, value };
  return { name, digest: componentDigest(component), signature };
}

/** Whether hexadecimal digits are this key's signature of these bytes, whatever else a signature says. */
export function isSignatureOf(content: Uint8Array, value: string, key: KeyObject): boolean {
  const bytes = Buffer.from(value, "hex");
  return key.asymmetricKeyType === "rsa" && verify("sha256", content, pss(key, constants.RSA_PSS_SALTLEN_AUTO), bytes);
}

/** The signature is over the component's digest as it is, not over a hash of it; node:crypto makes that digest itself from these bytes. */
export function signedBytes(component: Component): Buffer {
  return Buffer.from(normalise(component));
}

/** The OCM command line signs with the longest salt that fits and takes any; ours has the digest's length, as RFC 8017 advises. */
function pss(key: KeyObject, saltLength: number) {
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
}
