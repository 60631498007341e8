import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { MatrixInput } from "#matrix/model.js";
import { type Digest, sha256 } from "#oci/digest.js";

/** GitHub's answers are read up to this size, and it takes no blob that is much larger. */
export const mostBytes = 32 * 1024 * 1024;

/** Reads a matrix that another job wrote, by its digest where that is given. Throws diagnostics. */
export function readHandedOver(file: string, digest?: Digest): MatrixInput {
  const read = readText(file, mostBytes);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  const found = sha256(read.text);
  if (digest !== undefined && digest !== found) {
    fail(
      "matrix-tampered",
      `${quoted(file, 300)} is not the matrix that was handed over: expected ${digest}, got ${found}`,
      {
        fix: "Hand over the file as fold wrote it, with the digest that it put out.",
        place: { file, line: 1 },
      },
    );
  }
  return matrixInput(file, read.text);
}

/** Throws what is wrong with the text. */
export function matrixInput(file: string, text: string): MatrixInput {
  const { input, diagnostics } = parseMatrix(file, text);
  if (!input) throw new DiagnosticError(diagnostics);
  return input;
}
