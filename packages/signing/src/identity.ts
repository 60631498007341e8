import type { Signer as VerifiedSigner } from "@sigstore/verify";
import { quoted } from "#diagnostics/sanitize.js";
import type { KeylessSigner } from "#signing/signer.js";

/** Whose certificate it is, as Fulcio wrote it (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
export interface CertificateIdentity {
  issuer?: string;
  /** The subject alternative name: a URI or a mail address. */
  subject?: string;
  repositoryId?: string;
  ownerId?: string;
  ref?: string;
}

/** The older form of the issuer is a bare text. */
const bareIssuer = "1.3.6.1.4.1.57264.1.1";
/** X.509's own: a list of names (RFC 5280, 4.2.1.6). */
const subjectNames = "2.5.29.17";
const extensions = {
  issuer: "1.3.6.1.4.1.57264.1.8",
  ref: "1.3.6.1.4.1.57264.1.14",
  repositoryId: "1.3.6.1.4.1.57264.1.15",
  ownerId: "1.3.6.1.4.1.57264.1.17",
} as const;

/**
 * What a verified certificate says. A field that is there twice, or is no text, is treated as missing. All is read from the extensions
 * as the library has verified them: another reader of the same bytes could find another certificate in them.
 */
export function identityOf({ identity }: VerifiedSigner): CertificateIdentity {
  const all = identity?.oids ?? [];
  const values = (oid: string) => all.filter((each) => each.oid?.id.join(".") === oid).map(({ value }) => value);
  const only = (oid: string) => (values(oid).length === 1 ? values(oid)[0] : undefined);
  const found: CertificateIdentity = {};
  const subject = onlyName(only(subjectNames));
  if (subject !== undefined) found.subject = subject;
  const bare = values(extensions.issuer).length === 0 ? only(bareIssuer) : undefined;
  if (bare !== undefined) found.issuer = bare.toString("utf8");
  for (const [field, oid] of Object.entries(extensions)) {
    const text = derContent(only(oid), utf8String);
    if (text !== undefined) found[field as keyof typeof extensions] = Buffer.from(text).toString("utf8");
  }
  return found;
}

/** Tags of DER. */
const utf8String = 0x0c;
const sequence = 0x30;
const mailName = 0x81;
const uriName = 0x86;

/** The one URI or mail address. The library takes the first of several, and drops the highest bit of each byte: then one name could be written as another. */
function onlyName(names: Uint8Array | undefined): string | undefined {
  const list = derContent(names, sequence);
  const name = derContent(list, uriName) ?? derContent(list, mailName);
  const isAscii = name !== undefined && name.length > 0 && name.every((byte) => byte < 0x80);
  return isAscii ? Buffer.from(name).toString("latin1") : undefined;
}

/** What an element of that tag holds, if it is all there is. Lengths from 128 on take more than one byte. */
function derContent(der: Uint8Array | undefined, tag: number): Uint8Array | undefined {
  if (der === undefined) return undefined;
  const [found, first = 0x80] = der;
  if (found !== tag || first === 0x80 || first > 0x82) return undefined;
  const start = first < 0x80 ? 2 : 2 + first - 0x80;
  const length = first < 0x80 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return der.length === start + length ? der.subarray(start) : undefined;
}

/** What of a wanted signer a certificate does not meet; the empty list where it is that signer's. Texts are compared to the letter. */
export function identityProblems(found: CertificateIdentity, wanted: KeylessSigner): string[] {
  const fields = ["issuer", "subject", "repositoryId", "ownerId", "ref"] as const;
  const problems = fields.flatMap((field) => {
    const value = wanted[field];
    if (value === undefined) return [];
    return value !== "" && found[field] === value ? [] : [unlike(names[field], found[field], value)];
  });
  if (wanted.workflow !== undefined && !isWorkflow(found.subject, wanted.workflow)) {
    problems.push(unlike("workflow", found.subject, wanted.workflow));
  }
  return problems;
}

const names = {
  issuer: "issuer",
  subject: "subject",
  repositoryId: "repository id",
  ownerId: "owner id",
  ref: "ref",
} as const;

function unlike(field: string, found: string | undefined, wanted: string): string {
  return `its ${field} is ${found === undefined ? "missing" : quoted(found, 300)}, not "${wanted}"`;
}

/** A workflow's certificate is named `https://HOST/OWNER/REPOSITORY/PATH@REF`. */
function isWorkflow(subject: string | undefined, workflow: string): boolean {
  const wanted = workflow.includes("://") ? workflow : `https://github.com/${workflow}`;
  if (workflow === "" || subject === undefined) return false;
  return wanted.includes("@") ? subject === wanted : subject.startsWith(`${wanted}@`);
}
