import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { limitDiagnostics } from "#documents/limit.js";
import { type Computed, computeMatrix } from "#matrix/compute.js";
import type { Evidence, MatrixInput } from "#matrix/model.js";
import type { PlannedCell, VerificationPlan } from "#matrix/plan.js";

/** What is there of a planned cell after its job. */
export interface CellResult {
  cell: PlannedCell;
  shard: number;
  /** All that its report claims, about whatever. */
  evidence: readonly Evidence[];
  /** Why there is no evidence, as the end of a sentence; not said where the whole shard left nothing. */
  why?: string;
}

export interface Folded extends Computed {
  /** Planned cells that have a verdict now. */
  passed: number;
  failed: number;
  /** Planned cells that stay as they were. */
  notRun: number;
}

/**
 * Joins what jobs found with the evidence that was there. A report counts for the cell that it was made for and for nothing else, and only
 * if it is of the plan's suite, in that state: any other was not written by a job of the plan. In whatever order results come the matrix is the same, and folding them again changes
 * nothing. Cells without a report stay as they were, with a warning that says why.
 */
export function foldResults(
  input: MatrixInput,
  results: readonly CellResult[],
  suite: VerificationPlan["suite"],
): Folded {
  const proven = results.map((each) => {
    const about = evidenceAbout(each, input.base);
    return { ...each, about, own: about.filter((proof) => isOf(proof, suite)) };
  });
  const evidence = [...input.evidence, ...proven.flatMap(({ own }) => own)];
  const { matrix, diagnostics } = computeMatrix({ ...input, evidence });
  const failed = proven.filter(({ own }) => own.some(({ verdict }) => verdict === "failed")).length;
  const missing = proven.filter(({ own }) => own.length === 0);
  return {
    matrix,
    passed: proven.length - missing.length - failed,
    failed,
    notRun: missing.length,
    diagnostics: [...limitDiagnostics(notRun(missing)), ...diagnostics],
  };
}

function evidenceAbout({ cell, evidence }: CellResult, base: string | undefined): Evidence[] {
  return evidence.filter(
    (each) =>
      each.plugin === cell.plugin &&
      each.module === cell.module &&
      each.version === cell.version &&
      each.server === cell.server &&
      (base === undefined || each.base === base),
  );
}

function isOf(proof: Evidence, { name, digest }: VerificationPlan["suite"]): boolean {
  return proof.suite === name && proof.suiteDigest === digest;
}

/** One for each shard that is lost, and for each cell of the others that has no report. */
function notRun(missing: readonly (CellResult & { about: readonly Evidence[] })[]): Diagnostic[] {
  const lost = new Map<number, number>();
  const found: Diagnostic[] = [];
  for (const { cell, shard, evidence, about, why } of missing) {
    if (about.length > 0) found.push(cellNotRun(cell, "its report is of another suite, or of another state of it"));
    else if (evidence.length > 0) found.push(cellNotRun(cell, "its report is about something else"));
    else if (why !== undefined) found.push(cellNotRun(cell, why));
    else lost.set(shard, (lost.get(shard) ?? 0) + 1);
  }
  const shards = [...lost].map(([shard, count]) =>
    diagnostic("cell-not-run", `shard ${shard} left no results: ${count} of its cells were not run`, {
      fix: "Look at the log of its job; the next plan has these cells again.",
    }),
  );
  return [...shards, ...found];
}

/** A warning that a planned cell has no verdict. */
export function cellNotRun({ plugin, version, server }: PlannedCell, why: string): Diagnostic {
  const cell = `${quoted(plugin)} ${sanitize(version, 80)} on ${sanitize(server, 80)}`;
  return diagnostic("cell-not-run", `${cell} was not run: ${sanitize(why, 300)}`, {
    plugin,
    fix: "Mend what is said; the next plan has this cell again.",
  });
}
