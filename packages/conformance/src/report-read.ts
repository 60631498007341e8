import type { Report } from "#conformance/report.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { type Digest, sha256 } from "#oci/digest.js";

export interface ParsedReport {
  /** There if there are no errors. */
  report?: Report;
  diagnostics: Diagnostic[];
}

/** Reads a file that is named `PATH` or `PATH@sha256:…`, as `parseReport` does. */
export function readReport(_named: string): ParsedReport {
  throw new Error("comes with the next commit");
}

/** Reads a report that anybody may have written. Never throws for what the text holds. */
export function parseReport(_file: string, _text: string, _expected: { digest?: Digest } = {}): ParsedReport {
  throw new Error("comes with the next commit");
}

/** What a report is handed over with: the digest of its file's bytes. */
export function reportDigest(bytes: Uint8Array | string): Digest {
  return sha256(bytes);
}
