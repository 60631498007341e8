import { lstatSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import type { CellResult } from "#matrix/fold.js";
import { compareText } from "#matrix/order.js";
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
 * Looks in folders for what the jobs of a plan left. A job's results lie in a folder called `shard-N`, and nothing is looked at but where a
 * planned cell's own results would be there. A shard that lies in several of the folders has no results: nobody knows which are its job's.
 * No more is kept of a report than what it claims.
 */
export async function readResults({ shards }: VerificationPlan, folders: readonly string[]): Promise<CellResult[]> {
  const found = [...new Set(folders.map((each) => resolve(each)))].flatMap(foldersIn);
  const results: CellResult[] = [];
  for (const [shard, cells] of shards.entries()) {
    const places = found.filter(({ name }) => name === shardFolder(shard)).map(({ path }) => path);
    for (const cell of cells) results.push({ cell, shard, ...(await readResult(cell, places)) });
  }
  return results;
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

type Found = Pick<CellResult, "evidence" | "why">;

async function readResult(cell: PlannedCell, [place, ...more]: readonly string[]): Promise<Found> {
  if (place === undefined) return { evidence: [] };
  if (more.length === 0) return readCell(join(place, cellFolder(cell)));
  const places = [place, ...more].sort(compareText).map((each) => quoted(each, 80));
  return { evidence: [], why: `its shard lies in ${places.length} places: ${places.slice(0, 2).join(" and ")}` };
}

async function readCell(folder: string): Promise<Found> {
  const file = join(folder, "report.json");
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { evidence: [], why: readWhy(folder) ?? "its job left no report of it" };
  }
  const { evidence, diagnostics } = await readEvidence([file]);
  const why = diagnostics[0]?.message;
  return evidence.length > 0 ? { evidence } : { evidence, why: why ?? "its report says nothing of it" };
}
