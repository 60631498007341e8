import type { KeyObject } from "node:crypto";

/**
 * Why an RSA key is too weak to be trusted, such as `has 1024 bits, fewer than 2048` (FIPS 186-5: 2048 bits, and an exponent from 65537;
 * with the exponent 1, anybody could sign). Nothing of a strong one, and of keys of other types.
 */
export function rsaWeakness({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): string | undefined {
  if (type !== "rsa" && type !== "rsa-pss") return undefined;
  const { modulusLength = 0, publicExponent = 0n } = details ?? {};
  if (modulusLength < 2048) return `has ${modulusLength} bits, fewer than 2048`;
  return publicExponent < 65_537n ? `has the exponent ${publicExponent}, less than 65537` : undefined;
}
