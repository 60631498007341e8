import { existsSync, statSync } from "node:fs";
import { findSuite } from "#conformance/find-suite.js";
import { type Diagnostic, DiagnosticError, fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { readMatrix } from "#matrix/matrix-read.js";
import type { Evidence, Matrix } from "#matrix/model.js";
import { planCells, type VerificationPlan } from "#matrix/plan.js";
import { renderPlan } from "#matrix/plan-document.js";
import { checkOutputs, inputFiles, writeOutputs } from "#server/matrix-files.js";
import { readMatrixInput } from "#server/matrix-input.js";
import type { MatrixOptions } from "#server/matrix-options.js";
import { checkOverwrites } from "#server/overwritten-inputs.js";

export interface PlanMatrixOptions extends Omit<MatrixOptions, "markdown" | "json" | "html" | "check"> {
  /** Path of an earlier matrix as JSON, whose evidence counts on; it may be missing. */
  matrix: string;
  /** The suite to run cells with: the name of a built-in one, or a path. */
  suite: string;
  /** The most jobs, and the most cells of one. */
  jobs?: number;
  cells?: number;
  /** Where the plan goes. */
  plan: string;
  /** Where the matrix goes that the plan was made from, for `fold`; may be where the earlier one is. */
  json: string;
}

export interface PlannedMatrix {
  plan: VerificationPlan;
  matrix: Matrix;
  diagnostics: Diagnostic[];
}

/**
 * Computes the matrix as it is now, with the evidence of the earlier one, and plans which cells are worth running. Writes both, or throws
 * and writes nothing: with holes in what it is computed from, cells would be missing.
 */
export async function planMatrix(options: PlanMatrixOptions): Promise<PlannedMatrix> {
  const { progress, jobs, cells } = options;
  checkFiles(options);
  const { suite, digest } = await findSuite(options.suite);
  const known = readKnown(options.matrix);
  const { input, diagnostics } = await readMatrixInput({ ...options, check: false });
  stopOnErrors(diagnostics);
  const computed = computeMatrix({ ...input, evidence: [...known.evidence, ...input.evidence] });
  const plan = planCells(computed.matrix, {
    suite: { name: suite.name, digest },
    ...(jobs === undefined ? {} : { maxJobs: jobs }),
    ...(cells === undefined ? {} : { maxCellsPerJob: cells }),
  });
  const files = { [options.json]: renderMatrixJson(computed.matrix), [options.plan]: renderPlan(plan) };
  const wanted = Object.entries(files).map(([path, text]) => ({ path, text, present: undefined }));
  await progress.step("Write the plan", () => writeOutputs(wanted));
  return {
    plan,
    matrix: computed.matrix,
    diagnostics: [...known.diagnostics, ...diagnostics, ...computed.diagnostics],
  };
}

function checkFiles({ json, plan, matrix, suite, ...options }: PlanMatrixOptions): void {
  const earlier = { what: "the earlier matrix", path: matrix, replacedBy: "json" };
  const inputs = [...inputFiles(options), earlier, { what: "the suite", path: suite }];
  checkOutputs({ json }, inputs);
  if (statSync(plan, { throwIfNoEntry: false })?.isDirectory()) {
    fail("input-invalid", `plan: ${quoted(plan, 200)} is a folder`, { fix: "Name a file in it.", inputs: ["plan"] });
  }
  checkOverwrites({ json, plan }, inputs);
}

function readKnown(file: string): { evidence: Evidence[]; diagnostics: Diagnostic[] } {
  if (!existsSync(file)) return { evidence: [], diagnostics: [] }; // before the first run
  const read = readMatrix(file);
  if (!read.input) throw new DiagnosticError(read.diagnostics);
  return { evidence: read.input.evidence, diagnostics: read.diagnostics };
}
