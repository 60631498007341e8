import { fail } from "#diagnostics/diagnostic.js";

/** What DSSE calls the payload of an in-toto statement. */
export const statementPayloadType = "application/vnd.in-toto+json";

/** An in-toto statement, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md) or 0.1, which cosign writes. */
export interface Statement {
  _type: string;
  subject: { name?: string; digest: Record<string, string> }[];
  predicateType: string;
  predicate?: unknown;
}

/** Reads a payload. Throws bundle-invalid. */
export function parseStatement(_payload: Uint8Array): Statement {
  return fail("bundle-invalid", "not yet");
}
