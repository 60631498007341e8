import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { parseJsonObject } from "#signing/json.js";

/** What DSSE calls the payload of an in-toto statement. */
export const statementPayloadType = "application/vnd.in-toto+json";

/** Version 1 of the specification, and the one before, which cosign writes. */
const types = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
/** A statement of ours is about one thing; no list of a release is longer. */
const mostSubjects = 1000;

/** An in-toto statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md). */
export interface Statement {
  _type: string;
  subject: { name?: string; digest: Record<string, string> }[];
  predicateType: string;
  predicate?: unknown;
}

/** Reads a payload: what it says of itself, and whom it is about. The predicate may be anything. Throws bundle-invalid. */
export function parseStatement(payload: Uint8Array): Statement {
  const value = parseJsonObject(payload, "a statement");
  const { _type, subject, predicateType } = value;
  if (typeof _type !== "string" || !types.includes(_type)) {
    return malformed(`its _type is ${shown(_type)} and none of ${types.join(", ")}`);
  }
  if (typeof predicateType !== "string" || predicateType === "") return malformed("it has no predicateType");
  if (!Array.isArray(subject) || subject.length === 0 || !subject.every(isSubject)) {
    return malformed("its subject is not a list of names and digests");
  }
  if (subject.length > mostSubjects) return malformed(`it has more than ${mostSubjects} subjects`);
  return value as unknown as Statement;
}

/** Whether a statement is about this content, by its SHA-256 and nothing else: names are free text. */
export function isAbout({ subject }: Statement, digest: Digest): boolean {
  return subject.some((each) => `sha256:${each.digest.sha256}` === digest);
}

function isSubject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { digest } = value as { digest?: unknown };
  if (typeof digest !== "object" || digest === null || Array.isArray(digest)) return false;
  return Object.values(digest).every((each) => typeof each === "string");
}

function shown(value: unknown): string {
  return typeof value === "string" ? quoted(value) : "missing";
}

function malformed(why: string): never {
  return fail("bundle-invalid", `what is signed is no in-toto statement: ${why}`, {
    fix: "Sign it again with cosign, or with publish-image.",
  });
}
