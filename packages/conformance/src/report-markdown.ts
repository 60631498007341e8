import type { PluginResult, Report } from "#conformance/report.js";
import {
  boundTo,
  byReason,
  countsInWords,
  failuresOf,
  fixHint,
  idsOf,
  verdictInWords,
  verdictWords,
} from "#conformance/report-words.js";
import { markdownTable } from "#diagnostics/markdown-table.js";
import { markdownText } from "#diagnostics/render-markdown.js";

/** Bytes. GitHub takes 1 MiB for a step's summary, which is not the report's alone. */
const room = 768 * 1024;

const marks = { passed: "✅", failed: "❌", "not-run": "❔" } as const;
const order = { failed: 0, "not-run": 1, passed: 2 } as const;

/** A job summary: the verdict first, then what it is bound to, the plugins, what failed and what was left out. At most `limit` bytes. */
export function renderReportMarkdown(report: Report, limit = room): string {
  const { verdict, suite } = report;
  const heading = `## ${marks[verdict]} Conformance ${markdownText(`${suite.name} ${suite.version}`, 200)}: ${verdictWords[verdict]}\n`;
  const counts = `Required: ${countsInWords(report.required)}. Recommended: ${countsInWords(report.recommended)}.`;
  const bound = markdownTable(["Bound to", ""], boundTo(report));
  const start = `${heading}\n${markdownText(verdictInWords(report))} ${counts}\n\n${bound}`;
  const left = limit - Buffer.byteLength(start);
  if (left < 0) return `${heading}\nSee report.html.\n`;
  return `${start}${pluginsOf(report, left * 0.3)}${failures(report, left * 0.5)}${leftOut(report, left * 0.2)}`;
}

/** The ones to look at are seen at once; the others are folded where they are many. */
function pluginsOf({ plugins }: Report, limit: number): string {
  if (plugins.length === 0) return "";
  const sorted = plugins.toSorted((one, other) => order[one.verdict] - order[other.verdict]);
  const header = ["Plugin", "Version", "Verdict", "Required checks", "Recommended checks"];
  const rows = sorted.map((each) => [each.name, each.version ?? "", verdictCell(each), ...countCells(each)]);
  const table = (some: string[][]) => tableWithin(header, some, limit);
  const bad = plugins.filter(({ verdict }) => verdict !== "passed").length;
  if (bad === 0 || plugins.length <= 20) return `\n### Plugins\n\n${table(rows)}`;
  const shown = `\n### Plugins\n\n${tableWithin(header, rows.slice(0, bad), limit / 2)}`;
  const fine = rows.slice(bad);
  return fine.length === 0
    ? shown
    : `${shown}${folded(`${fine.length} plugins passed`, tableWithin(header, fine, limit / 2))}`;
}

function verdictCell({ verdict }: PluginResult): string {
  return `${marks[verdict]} ${verdictWords[verdict]}`;
}

function countCells({ required, recommended }: PluginResult): string[] {
  return [countsInWords(required), countsInWords(recommended)];
}

function failures(report: Report, limit: number): string {
  const rows = failuresOf(report).map((check) => [
    `${check.id}: ${check.title}`,
    check.items.join(", ") || (check.plugin ?? ""),
    check.level,
    check.reason ?? "",
    check.request ?? "",
    fixHint(check),
  ]);
  if (rows.length === 0) return "";
  const header = ["Check", "About", "Level", "What is wrong", "Asked", "What to do"];
  return `\n### Failures\n\n${tableWithin(header, rows, limit)}`;
}

function leftOut({ checks }: Report, limit: number): string {
  return (["not-run", "skipped"] as const)
    .map((status) => {
      const reasons = byReason(checks, status);
      if (reasons.length === 0) return "";
      const count = reasons.reduce((sum, each) => sum + each.checks.length, 0);
      const rows = reasons.map((each) => [each.reason, String(each.checks.length), idsOf(each.checks)]);
      const title = status === "skipped" ? `${count} skipped: what they check is not offered` : `${count} not run`;
      return folded(title, tableWithin(["Why", "Results", "Checks"], rows, limit / 2));
    })
    .join("");
}

function folded(title: string, markdown: string): string {
  return `\n<details><summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}

/** The rows that fit, and how many do not. */
function tableWithin(header: readonly string[], rows: readonly (readonly string[])[], limit: number): string {
  const note = (count: number) => (count === 0 ? "" : `\n${count} more are in report.html.\n`);
  const lines = rows.map((row) => markdownTable([], [row]).split("\n").at(2) ?? "");
  let left = limit - Buffer.byteLength(markdownTable(header, []) + note(rows.length));
  let count = 0;
  for (const line of lines) {
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    count++;
  }
  return `${markdownTable(header, rows.slice(0, count))}${note(rows.length - count)}`;
}
