import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** Characters that a key's text may have; a key of 16384 bits has 13,000. */
export const KEY_LIMIT = 64 * 1024;

const publicForms = ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"];
const privateForms = ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"];

/**
 * Reads an RSA public key from PEM: SPKI, PKCS#1 or an X.509 certificate, of which only the key counts, not its dates and not its issuer.
 * `name` is what messages call it. Throws component-key-invalid.
 */
export function readPublicKey(text: string, name: string): KeyObject {
  const form = formOf(text, name, publicForms);
  return strong(
    parse(name, () => (form === "CERTIFICATE" ? new X509Certificate(text).publicKey : createPublicKey(text))),
    name,
  );
}

/**
 * Reads an RSA private key from PEM: PKCS#8 or PKCS#1, encrypted or not. Nothing of it gets into a message. Throws component-key-invalid.
 */
export function readPrivateKey(text: string, name: string, passphrase?: string): KeyObject {
  const form = formOf(text, name, privateForms);
  if ((form === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(text)) && passphrase === undefined) {
    invalid(name, "is encrypted, and no passphrase is given", "Say where its passphrase is, with signing-passphrase.");
  }
  const options = { key: text, ...(passphrase === undefined ? {} : { passphrase }) };
  return strong(
    parse(name, () => createPrivateKey(options)),
    name,
  );
}

/** What the one PEM block is called. Two would leave open which one counts. */
function formOf(text: string, name: string, known: readonly string[]): string {
  if (text.length > KEY_LIMIT) return invalid(name, `has more than ${KEY_LIMIT} characters`);
  const labels = [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]{1,60})-----\r?$/gm)].map(([, label = ""]) => label);
  const [label] = labels;
  if (label === undefined) return invalid(name, "holds no PEM block", "Put the PEM file there as it is, line by line.");
  if (labels.length > 1) return invalid(name, `holds ${labels.length} PEM blocks`, "Leave the one key in it.");
  if (known.includes(label)) return label;
  if (label.includes("PRIVATE KEY") && known === publicForms) {
    const fix = "Take it away, use another key from now on, and write the public key there.";
    return invalid(name, "holds a private key where a public one belongs", fix);
  }
  return invalid(name, `holds ${quoted(label, 60)}, not ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`);
}

/** What OpenSSL says of a key that it cannot read helps nobody. */
function parse(name: string, read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch {
    const fix = "Check both against where they come from.";
    return invalid(name, "cannot be read: it is damaged, or its passphrase is another one", fix);
  }
}

/** FIPS 186-5: 2048 bits, and an exponent from 65537. With the exponent 1, anybody could sign. */
function strong(key: KeyObject, name: string): KeyObject {
  const { asymmetricKeyType: type = "unknown", asymmetricKeyDetails: details } = key;
  if (type !== "rsa") return invalid(name, `is a key of the type ${type}; components are signed with RSA keys`);
  const { modulusLength = 0, publicExponent = 0n } = details ?? {};
  if (modulusLength < 2048) return invalid(name, `has ${modulusLength} bits, fewer than 2048`);
  return publicExponent < 65_537n ? invalid(name, `has the exponent ${publicExponent}, less than 65537`) : key;
}

function invalid(name: string, why: string, fix = "Take an RSA key of 2048 bits or more, in PEM form."): never {
  return fail("component-key-invalid", `${quoted(name, 200)} ${why}`, { fix });
}
