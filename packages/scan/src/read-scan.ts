import { join } from "node:path";
import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { hints, validate } from "#documents/generated/vulnerability-scan.js";
import { plainSource } from "#documents/plain-source.js";
import { readText } from "#documents/read-text.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { scanFiles } from "#scan/files.js";
import { refuses } from "#scan/judge.js";
import type { ScanReport } from "#scan/report.js";

export interface ReadScan {
  report: ScanReport;
  /** Of scan.json. */
  digest: Digest;
}

const mostBytes = 64 * 1024 * 1024;
const schema = { validate, hints } as unknown as DocumentSchema;

/**
 * Reads what scan-image wrote into a folder, for whoever attests it. Throws report-unreadable, report-tampered where scan.json has another
 * digest than it was handed over with, report-contradictory where its verdict does not follow from what it found.
 */
export function readScanReport(folder: string, expected?: Digest): ReadScan {
  const file = join(folder, scanFiles.json);
  const text = textOf(file);
  const digest = sha256(text);
  if (expected !== undefined && expected !== digest) {
    const message = `${quoted(file, 300)} is not the report that was handed over: expected ${expected}, got ${digest}`;
    throw new DiagnosticError([
      diagnostic("report-tampered", message, { fix: "Hand over the folder as the scan wrote it." }),
    ]);
  }
  return { report: parse(file, text), digest };
}

function textOf(file: string): string {
  const read = readText(file, mostBytes);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
}

function parse(file: string, text: string): ScanReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(file, "it is not JSON");
  }
  const { diagnostics } = checkSchema(plainSource(file, value), schema);
  if (diagnostics[0]) throw unreadable(file, diagnostics[0].message);
  const report = value as ScanReport;
  const wrong = contradiction(report);
  if (wrong === undefined) return report;
  throw new DiagnosticError([
    diagnostic("report-contradictory", `${quoted(file, 300)} contradicts itself: ${wrong}`, {
      fix: "Scan again and hand over what the scan writes.",
      place: { file, line: 1 },
    }),
  ]);
}

function contradiction({ policy, vulnerabilities, verdict }: ScanReport): string | undefined {
  for (const each of vulnerabilities) {
    const fails = each.exception === undefined && refuses(policy.failOn, each.state);
    if (fails !== (each.verdict === "fails")) return `its policy and its verdict on ${each.id} do not go together`;
    if ((each.verdict === "accepted") !== (each.exception !== undefined)) return `${each.id} is accepted by nothing`;
  }
  const fails = vulnerabilities.some((each) => each.verdict === "fails");
  return fails && verdict === "passed" ? "it passed, and its policy refuses what it found" : undefined;
}

function unreadable(file: string, why: string): DiagnosticError {
  const problem: Diagnostic = diagnostic(
    "report-unreadable",
    `${quoted(file, 300)} cannot be taken as a scan: ${why}`,
    {
      fix: "Hand over scan.json as the scan wrote it.",
      place: { file, line: 1 },
    },
  );
  return new DiagnosticError([problem]);
}
