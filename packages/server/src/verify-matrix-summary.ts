import { markdownTable } from "#diagnostics/markdown-table.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Folded } from "#matrix/fold.js";
import { renderMatrixMarkdown } from "#matrix/matrix-markdown.js";
import { usualCells, type VerificationPlan } from "#matrix/plan.js";
import type { Outcome, ProposalResult } from "#proposals/types.js";
import type { RanShard } from "#server/matrix-run-options.js";

/** `57 cells in 4 shards; 12 cells are left for the next run`. */
export function planOutcome({ shards, left }: VerificationPlan): string {
  const rest = left === 0 ? "" : `; ${count(left, "cell")} ${left === 1 ? "is" : "are"} left for the next run`;
  return `${count(shards.flat().length, "cell")} in ${count(shards.length, "shard")}${rest}`;
}

/** A line for each cell. */
export function runOutcome({ cells, directory }: RanShard): string {
  const lines = cells.map(({ cell, outcome, why, seconds }) => {
    const what = `${outcome.padEnd(7)}  ${sanitize(cell.plugin)} ${sanitize(cell.version)} on ${sanitize(cell.server)}`;
    return [`${what}, ${seconds} s`, ...why.map((each) => sanitize(each))].join(": ");
  });
  return [...lines, `Results: ${directory}`].join("\n");
}

/** `40 passed, 2 failed, 15 not run`. */
export function foldOutcome({ passed, failed, notRun }: Folded): string {
  return `${passed} passed, ${failed} failed, ${notRun} not run`;
}

export function planSummary(plan: VerificationPlan): string {
  const rows = plan.shards.map((cells, shard) => [
    String(shard),
    [...new Set(cells.map(({ server }) => server))].join(", "),
    String(cells.length),
    namesOf(cells.map(({ plugin, version }) => `${plugin} ${version}`)),
  ]);
  const table = rows.length === 0 ? "" : `\n\n${markdownTable(["Shard", "Servers", "Cells", "Plugins"], rows)}`;
  return `## Verification plan\n\n${planOutcome(plan)}.${table}`;
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, usualCells);
  return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}

export function runSummary({ cells }: RanShard): string {
  const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "➖ not run" };
  const rows = cells.map(({ cell, outcome, why, seconds }) => [
    cell.plugin,
    cell.version,
    cell.server,
    [marks[outcome], ...why].join(": "),
    `${seconds} s`,
  ]);
  return `## Verified cells\n\n${markdownTable(["Plugin", "Version", "Server", "Result", "Time"], rows)}`;
}

export function foldSummary(folded: Folded): string {
  return `## Compatibility matrix\n\nOf the planned cells: ${foldOutcome(folded)}.\n\n${renderMatrixMarkdown(folded.matrix)}`;
}

const outcomes: Record<Outcome, string> = {
  created: "opened",
  updated: "brought up to date",
  refreshed: "computed again, since it conflicted",
  current: "open, and as it should be",
  unneeded: "not needed: the repository holds this matrix",
  withdrawn: "closed: the repository holds this matrix",
  declined: "not opened again: a person closed one of the same changes",
  edited: "left alone: a person changed its branch",
};

export function proposeSummary({ outcome, number, url }: ProposalResult): string {
  const link = url !== undefined && URL.canParse(url) ? ` [#${number}](${new URL(url).href})` : "";
  return `## Compatibility matrix\n\nProposal${link}: ${outcomes[outcome]}.\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
