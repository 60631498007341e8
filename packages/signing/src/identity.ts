import { X509Certificate } from "node:crypto";
import type { Signer as VerifiedSigner } from "@sigstore/verify";
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
const extensions = {
  issuer: "1.3.6.1.4.1.57264.1.8",
  ref: "1.3.6.1.4.1.57264.1.14",
  repositoryId: "1.3.6.1.4.1.57264.1.15",
  ownerId: "1.3.6.1.4.1.57264.1.17",
} as const;

/** What a verified certificate says. A field that is there twice, or is no text, is treated as missing. */
export function identityOf({ identity }: VerifiedSigner, certificate: Uint8Array): CertificateIdentity {
  const all = identity?.oids ?? [];
  const values = (oid: string) => all.filter((each) => each.oid?.id.join(".") === oid).map(({ value }) => value);
  const found: CertificateIdentity = {};
  const subject = onlyName(new X509Certificate(certificate).subjectAltName);
  if (subject !== undefined) found.subject = subject;
  const [bare, ...more] = values(bareIssuer);
  if (bare && more.length === 0 && values(extensions.issuer).length === 0) found.issuer = bare.toString("utf8");
  for (const [field, oid] of Object.entries(extensions)) {
    const [only, ...others] = values(oid);
    const text = only && others.length === 0 ? derText(only) : undefined;
    if (text !== undefined) found[field as keyof typeof extensions] = text;
  }
  return found;
}

/**
 * The one URI or mail address of Node's list of names, which quotes what is not plain. The library takes the first of several, and drops
 * the highest bit of each byte: then one name could be written as another.
 */
export function onlyName(names: string | undefined): string | undefined {
  const [, value = ""] = /^(?:URI|email):(.+)$/s.exec(names ?? "") ?? [];
  const quoted = /^"(?:[^"\\]|\\.)*"$/s.test(value);
  if (quoted) return JSON.parse(value);
  return value === "" || /[",]/.test(value) ? undefined : value;
}

/** A DER UTF8String's text. Lengths from 128 on take more than one byte. */
function derText(der: Uint8Array): string | undefined {
  const [tag, first = 0] = der;
  const more = first < 0x80 ? 0 : first - 0x80;
  if (tag !== 0x0c || more > 2) return undefined;
  const start = 2 + more;
  const length = more === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (der.length !== start + length) return undefined;
  return new TextDecoder().decode(der.subarray(start));
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
  return `its ${field} is ${found === undefined ? "missing" : `"${found}"`}, not "${wanted}"`;
}

/** A workflow's certificate is named `https://HOST/OWNER/REPOSITORY/PATH@REF`. */
function isWorkflow(subject: string | undefined, workflow: string): boolean {
  const wanted = workflow.includes("://") ? workflow : `https://github.com/${workflow}`;
  if (workflow === "" || subject === undefined) return false;
  return wanted.includes("@") ? subject === wanted : subject.startsWith(`${wanted}@`);
}
