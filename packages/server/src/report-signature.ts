import { basename, dirname, join } from "node:path";
import type { Report } from "#conformance/report.js";
import { reportStatement } from "#conformance/report-statement.js";
import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import type { Digest } from "#oci/digest.js";
import type { Signer } from "#signing/signer.js";
import type { Trust } from "#signing/trust.js";

/** A report that was read, with what names it. */
export interface FoundReport {
  report: Report;
  /** Of its file's bytes. */
  digest: Digest;
  file: string;
}

/** Says what is missing for a report to be signed as a policy asks; undefined where nothing is. Throws what is wrong with the policy. */
export type ReportJudge = (found: FoundReport) => Promise<Diagnostic | undefined>;

/** Where the bundle of a report lies: `statement.sigstore.json` beside `report.json`, `arm64-statement.sigstore.json` beside `arm64-report.json`. */
export function bundleOf(report: string): string {
  const name = basename(report);
  const prefix = name.endsWith("report.json") ? name.slice(0, -"report.json".length) : "";
  return join(dirname(report), `${prefix}statement.sigstore.json`);
}

/**
 * Judges reports by the bundles beside them: one of the signers has signed the statement that this very report yields. The statement names
 * the report by its bytes, so that nothing of it can be exchanged. A statement that lies there without a bundle is not looked at.
 */
export function judgeReports(signers: readonly Signer[], trust: Trust): ReportJudge {
  return async ({ report, digest, file }) => {
    const statement = reportStatement(report, digest);
    if (statement === undefined) return unsigned(file, "nothing that could be signed follows from it");
    const bundle = bundleOf(file);
    const read = readText(bundle);
    if ("problem" in read) return unsigned(file, read.problem.message);
    try {
      const { verifyBundle } = await import("#signing/verify-bundle.js");
      const verified = await verifyBundle(Buffer.from(read.text), signers, trust);
      const { default: canonicalize } = await import("canonicalize");
      if (canonicalize(verified.statement) === canonicalize(statement)) return undefined;
      return unsigned(file, `${quoted(bundle, 300)} is signed, and its statement is not that of this report`);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      const [first] = error.diagnostics;
      // What is wrong with the policy is wrong for every report.
      if (first === undefined || !isOfBundle(first)) throw error;
      return unsigned(file, `${quoted(bundle, 300)}: ${first.message}`);
    }
  };
}

function isOfBundle({ code }: Diagnostic): boolean {
  return code === "bundle-invalid" || code === "bundle-refused";
}

function unsigned(file: string, why: string): Diagnostic {
  const message = `the report does not count, because it is not signed as the policy asks: ${why}`;
  return diagnostic("report-unsigned", message, {
    fix: "Sign its statement.json with cosign attest-blob, and keep the bundle beside it as statement.sigstore.json.",
    place: { file },
  });
}
