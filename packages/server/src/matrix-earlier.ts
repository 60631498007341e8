import { closeSync, constants, openSync, readSync } from "node:fs";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readMatrix, splitDigest } from "#matrix/matrix-read.js";
import { type ReadEvidence, readEvidence } from "#server/matrix-reports.js";
import type { ReportJudge } from "#server/report-signature.js";

/**
 * Reads what was named as reports: reports, folders of them, and matrices that were written earlier, whose evidence counts on when the
 * reports behind it are gone: unless only signed ones count, for a matrix cannot show that they were.
 */
export async function readReportsAndMatrices(named: readonly string[], judge?: ReportJudge): Promise<ReadEvidence> {
  const matrices = named.filter(isMatrix);
  const reports = named.filter((each) => !matrices.includes(each));
  const found = await readEvidence(reports, judge ? { judge } : {});
  for (const file of new Set(matrices)) {
    const { input, diagnostics } = readMatrix(file);
    found.diagnostics.push(...diagnostics);
    if (judge === undefined) found.evidence.push(...(input?.evidence ?? []));
    else if (input && input.evidence.length > 0) found.diagnostics.push(unsignedMatrix(file));
  }
  return found;
}

function unsignedMatrix(named: string): Diagnostic {
  const file = splitDigest(named).path;
  return diagnostic("report-unsigned", `what ${quoted(file, 300)} says was verified does not count: it is not signed`, {
    severity: "warning",
    fix: "Name the signed reports themselves, or leave the policy for reports away.",
    place: { file },
  });
}

/** Whether what is named is a matrix, with or without a digest: by its first lines. Never waits for a pipe or a device. */
export function isMatrix(named: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(splitDigest(named).path, constants.O_RDONLY | constants.O_NONBLOCK);
    const head = Buffer.alloc(200);
    const length = readSync(file, head, 0, head.length, 0);
    return head.toString("utf8", 0, length).includes('"kind": "CompatibilityMatrix"');
  } catch {
    return false; // whoever reads it as a report says why it cannot be read
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
