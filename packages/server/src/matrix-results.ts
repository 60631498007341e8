import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import type { CellResult } from "#matrix/fold.js";
import type { Evidence } from "#matrix/model.js";
import type { PlannedCell, VerificationPlan } from "#matrix/plan.js";
import { cellFolder, parsePlan, shardFolder } from "#matrix/plan-document.js";
import { readWhy } from "#server/matrix-record.js";
import { readEvidence } from "#server/matrix-reports.js";

const mostPlanBytes = 32 * 1024 * 1024;

/** Throws `plan-unreadable`, and what `readText` says. */
export function readPlan(file: string): VerificationPlan {
  const read = readText(file, mostPlanBytes);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return parsePlan(file, read.text);
}

/**
 * Looks in folders for what the jobs of a plan left. A job's results lie in a folder `shard-N`, or one whose name ends in that, as artifacts
 * are called. Nothing is looked at but where a planned cell's own results would be, and no more is kept of a report than what it claims.
 */
export function readResults({ shards }: VerificationPlan, folders: readonly string[]): CellResult[] {
  const found = folders.flatMap(foldersIn);
  return shards.flatMap((cells, shard) => {
    const places = found.filter(({ name }) => name === shardFolder(shard) || name.endsWith(`-${shardFolder(shard)}`));
    return cells.map((cell) => readResult(cell, shard, places));
  });
}

interface Place {
  name: string;
  path: string;
}

/** Links are not followed. Throws `file-unreadable`. */
function foldersIn(folder: string): Place[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
    return entries.map(({ name }) => ({ name, path: join(folder, name) }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return []; // no job left anything
    return fail("file-unreadable", `${quoted(folder, 300)} cannot be read: the system says ${code}`, {
      fix: "Name the folder with the results of the plan's jobs.",
    });
  }
}

function readResult(cell: PlannedCell, shard: number, places: readonly Place[]): CellResult {
  const read = places.map(({ path }) => readCell(join(path, cellFolder(cell))));
  const evidence = read.flatMap((each) => each.evidence);
  const why = read.find((each) => each.why !== undefined)?.why;
  return { cell, shard, evidence, ...(why === undefined || evidence.length > 0 ? {} : { why }) };
}

function readCell(folder: string): { evidence: Evidence[]; why?: string } {
  const file = join(folder, "report.json");
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { evidence: [], why: readWhy(folder) ?? "its job left no report of it" };
  }
  const { evidence, diagnostics } = readEvidence([file]);
  const why = diagnostics[0]?.message;
  return evidence.length > 0 ? { evidence } : { evidence, why: why ?? "its report says nothing of it" };
}
