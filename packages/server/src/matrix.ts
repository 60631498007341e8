import { resolve } from "node:path";
import { type Diagnostic, DiagnosticError, fail, hasErrors } from "#diagnostics/diagnostic.js";
import { computeMatrix } from "#matrix/compute.js";
import type { Matrix } from "#matrix/model.js";
import { matrixCommand } from "#server/matrix-command.js";
import { checkOutputs, inputFiles, renderOutputs, staleOutputs, writeOutputs } from "#server/matrix-files.js";
import { readMatrixInput } from "#server/matrix-input.js";
import type { MatrixOptions, MatrixResult } from "#server/matrix-options.js";

/**
 * Computes the compatibility matrix and writes the files that were asked for, or says which of them are stale. With errors in what it is
 * computed from, nothing is written: a matrix with holes would replace a whole one. `ask` may look at the matrix before anything is written,
 * and throw: nothing is, then, and what was found until then is thrown with it.
 */
export async function matrix(options: MatrixOptions, ask: (found: Matrix) => void = () => {}): Promise<MatrixResult> {
  const { progress } = options;
  checkOutputs(options, inputFiles(options));
  checkAnything(options);
  const { input, diagnostics } = await readMatrixInput(options);
  const computed = computeMatrix(input);
  diagnostics.push(...computed.diagnostics);
  askAbout(computed.matrix, ask, diagnostics);
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

function checkAnything({ check, markdown, json, html }: MatrixOptions): void {
  if (!check || [markdown, json, html].some((each) => each !== undefined)) return;
  fail("input-invalid", "there is nothing to check: no file is named", {
    fix: "Name what the matrix is in, as markdown, json or html, or leave check out.",
    inputs: ["markdown", "json", "html"],
  });
}

function askAbout(found: Matrix, ask: (found: Matrix) => void, diagnostics: readonly Diagnostic[]): void {
  try {
    ask(found);
  } catch (error) {
    if (error instanceof DiagnosticError) throw new DiagnosticError([...diagnostics, ...error.diagnostics]);
    throw error;
  }
}
