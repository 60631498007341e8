import { resolve } from "node:path";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { type Folded, foldResults } from "#matrix/fold.js";
import { readMatrix } from "#matrix/matrix-read.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { checkOutputs, renderOutputs, writeOutputs } from "#server/matrix-files.js";
import { readPlan, readResults } from "#server/matrix-results.js";
import type { ManifestOptions } from "#server/options.js";

export interface FoldOptions extends Pick<ManifestOptions, "progress"> {
  /** Path of the plan. */
  plan: string;
  /** Path of the matrix that was planned from, as JSON. */
  matrix: string;
  /** Folders with the folders that the plan's jobs left. */
  results: string[];
  /** Where the matrix goes then; may be where it came from. */
  json: string;
  /** A file with markers, between which the matrix goes. */
  markdown?: string;
  html?: string;
}

export interface FoldResult extends Folded {
  /** Absolute path of the JSON document. */
  json: string;
  /** Of its bytes. */
  digest: Digest;
  /** A file was written. */
  changed: boolean;
}

/**
 * Joins what a plan's jobs found with the evidence of the matrix that was planned from, and writes the matrix. Each file changes at once, so
 * that of two folds at a time one is the last, and whole.
 */
export async function foldMatrix(options: FoldOptions): Promise<FoldResult> {
  const { progress, matrix } = options;
  checkOutputs(options, [
    { what: "the plan", path: options.plan },
    { what: "the earlier matrix", path: matrix, replacedBy: "json" },
    ...options.results.map((path) => ({ what: "a report", path })),
  ]);
  const plan = readPlan(options.plan);
  const read = readMatrix(matrix);
  if (!read.input) return stop(read.diagnostics);
  const { input } = read;
  const results = await progress.step("Read the results", () => readResults(plan, options.results));
  const folded = foldResults(input, results, plan.suite);
  const wanted = renderOutputs(folded.matrix, options);
  const changed = await progress.step("Write the matrix", () => writeOutputs(wanted));
  const text = wanted.find(({ path }) => path === options.json)?.text ?? "";
  return { ...folded, json: resolve(options.json), digest: sha256(text), changed };
}

function stop(diagnostics: readonly Diagnostic[]): never {
  throw new DiagnosticError(diagnostics);
}
