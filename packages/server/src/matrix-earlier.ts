import { closeSync, constants, openSync, readSync } from "node:fs";
import { readMatrix, splitDigest } from "#matrix/matrix-read.js";
import { type ReadEvidence, readEvidence } from "#server/matrix-reports.js";

/**
 * Reads what was named as reports: reports, folders of them, and matrices that were written earlier, whose evidence counts on when the
 * reports behind it are gone.
 */
export function readReportsAndMatrices(named: readonly string[]): ReadEvidence {
  const matrices = named.filter(isMatrix);
  const found = readEvidence(named.filter((each) => !matrices.includes(each)));
  for (const file of new Set(matrices)) {
    const { input, diagnostics } = readMatrix(file);
    found.evidence.push(...(input?.evidence ?? []));
    found.diagnostics.push(...diagnostics);
  }
  return found;
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
