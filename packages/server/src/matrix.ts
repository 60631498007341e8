import { resolve } from "node:path";
import { hasErrors } from "#diagnostics/diagnostic.js";
import { computeMatrix } from "#matrix/compute.js";
import { matrixCommand } from "#server/matrix-command.js";
import { checkOutputs, renderOutputs, staleOutputs, writeOutputs } from "#server/matrix-files.js";
import { readMatrixInput } from "#server/matrix-input.js";
import type { MatrixOptions, MatrixResult } from "#server/matrix-options.js";

/**
 * Computes the compatibility matrix and writes the files that were asked for, or says which of them are stale. With errors in what it is
 * computed from, nothing is written: a matrix with holes would replace a whole one.
 */
export async function matrix(options: MatrixOptions): Promise<MatrixResult> {
  const { progress } = options;
  checkOutputs(options);
  const { input, diagnostics } = await readMatrixInput(options);
  const computed = computeMatrix(input);
  diagnostics.push(...computed.diagnostics);
  const wanted = hasErrors(diagnostics) ? [] : renderOutputs(computed.matrix, options);
  const stale = staleOutputs(wanted, matrixCommand(options));
  if (options.check) diagnostics.push(...stale);
  else await progress.step("Write the matrix", () => writeOutputs(wanted));
  return {
    matrix: computed.matrix,
    input,
    ...(options.json === undefined ? {} : { json: resolve(options.json) }),
    changed: stale.length > 0,
    diagnostics,
  };
}
