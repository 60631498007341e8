import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { rsaWeakness } from "#ocm/rsa-weakness.js";

/** Characters that a key's text may have; a key of 16384 bits has 13,000. */
export const KEY_LIMIT = 64 * 1024;

const publicForms = ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"];
const privateForms = ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"];

/** Public keys in one file: an old one, the new one, and some to spare. */
const mostKeys = 10;

/**
 * Reads RSA public keys from PEM: SPKI or PKCS#1, each of which counts; or one X.509 certificate, of which only the key counts, not its dates
 * and not its issuer. `name` is what messages call it. Throws component-key-invalid.
 */
export function readPublicKeys(text: string, name: string): KeyObject[] {
  const blocks = blocksOf(text, name, publicForms);
  const certified = blocks.some(({ form }) => form === "CERTIFICATE");
  if (certified && blocks.length > 1) {
    invalid(
      name,
      "holds a certificate among other blocks",
      "Leave the signer's own in it: each key that is there counts.",
    );
  }
  if (blocks.length > mostKeys)
    invalid(name, `holds ${blocks.length} keys, more than ${mostKeys}`, "Take old ones away.");
  return blocks.map(({ pem }) => {
    const read = () => (certified ? new X509Certificate(pem).publicKey : createPublicKey(pem));
    return strong(parse(name, read), name);
  });
}

/**
 * Reads an RSA private key from PEM: PKCS#8 or PKCS#1, encrypted or not. Nothing of it gets into a message. Throws component-key-invalid.
 */
export function readPrivateKey(text: string, name: string, passphrase?: string): KeyObject {
  const blocks = blocksOf(text, name, privateForms);
  // Two would leave open which one signs.
  if (blocks.length > 1) invalid(name, `holds ${blocks.length} PEM blocks`, "Leave the one key in it.");
  const form = blocks[0]?.form;
  if ((form === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(text)) && passphrase === undefined) {
    invalid(name, "is encrypted, and no passphrase is given", "Say where its passphrase is, with signing-passphrase.");
  }
  const options = { key: text, ...(passphrase === undefined ? {} : { passphrase }) };
  return strong(
    parse(name, () => createPrivateKey(options)),
    name,
  );
}

interface Block {
  /** `PUBLIC KEY` */
  form: string;
  pem: string;
}

/** The PEM blocks of a text, of which there is at least one; all are of known forms. */
function blocksOf(text: string, name: string, known: readonly string[]): Block[] {
  if (text.length > KEY_LIMIT) return invalid(name, `has more than ${KEY_LIMIT} characters`);
  const blocks = text.split(/^(?=-----BEGIN )/m).flatMap((pem): Block[] => {
    const [, form] = /^-----BEGIN ([A-Z0-9 ]{1,60})-----\r?$/m.exec(pem) ?? [];
    return form === undefined ? [] : [{ form, pem }];
  });
  if (blocks.length === 0) return invalid(name, "holds no PEM block", "Put the PEM file there as it is, line by line.");
  const other = blocks.find(({ form }) => !known.includes(form))?.form;
  if (other === undefined) return blocks;
  if (other.includes("PRIVATE KEY") && known === publicForms) {
    const fix = "Take it away, use another key from now on, and write the public key there.";
    return invalid(name, "holds a private key where a public one belongs", fix);
  }
  return invalid(name, `holds ${quoted(other, 60)}, not ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`);
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

function strong(key: KeyObject, name: string): KeyObject {
  const { asymmetricKeyType: type = "unknown" } = key;
  if (type !== "rsa") return invalid(name, `is a key of the type ${type}; components are signed with RSA keys`);
  const weakness = rsaWeakness(key);
  return weakness === undefined ? key : invalid(name, weakness);
}

function invalid(name: string, why: string, fix = "Take an RSA key of 2048 bits or more, in PEM form."): never {
  return fail("component-key-invalid", `${quoted(name, 200)} ${why}`, { fix });
}
