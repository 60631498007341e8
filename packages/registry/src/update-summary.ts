import { markdownTable } from "#diagnostics/markdown-table.js";
import { markdownText } from "#diagnostics/render-markdown.js";
import type { Proposed } from "#registry/propose-scope.js";
import type { UpdateResult } from "#registry/update.js";

/** What a maintainer wants to know of a run, as Markdown. */
export function updateSummary(result: UpdateResult, { dryRun }: { dryRun: boolean }): string {
  const { proposals, swept, verified } = result;
  const counts = [
    ...(swept === undefined ? [] : [`${count(swept, "plugin")} looked up`]),
    ...(verified === undefined ? [] : [`${count(verified, "listed version")} checked again`]),
    ...(dryRun ? ["a dry run: nothing was written"] : []),
  ];
  const table = proposals.length === 0 ? "Nothing is proposed.\n" : tableOf(proposals);
  return `## Plugin registry: ${titleOf(result)}\n\n${counts.length > 0 ? `${counts.join("; ")}.\n\n` : ""}${table}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function titleOf({ proposals }: UpdateResult): string {
  const written = proposals.filter(({ changed }) => changed).length;
  if (written === 1) return "1 proposal written";
  return written > 1 ? `${written} proposals written` : "nothing to write";
}

function tableOf(proposals: readonly Proposed[]): string {
  const rows = proposals.map(({ plugins, changes, outcome, before, version, number, asked }) => [
    plugins.join(", "),
    changes.join(", ") || "none",
    outcome,
    number === undefined ? "" : `#${number}`,
    before === version ? before : `${before} → ${version}`,
    asked?.reference.digest.value ?? "",
  ]);
  const header = ["Plugin", "Changes", "Proposal", "Pull request", "Registry version", "Digest"];
  return `${markdownTable(header, rows)}${links(proposals)}`;
}

function links(proposals: readonly Proposed[]): string {
  const lines = proposals.flatMap(({ number, url }) =>
    url === undefined || !URL.canParse(url) ? [] : [`- [#${number}](${new URL(url).href}) ${markdownText(url)}\n`],
  );
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}

/** The action's outputs, by name. */
export function updateOutputs({ proposals }: UpdateResult): Record<string, string | number | boolean> {
  const first = proposals.find(({ changed }) => changed) ?? proposals.find(({ number }) => number !== undefined);
  const shown = first ?? proposals[0];
  return {
    "proposal-number": first?.number ?? "",
    "proposal-url": first?.url ?? "",
    changed: proposals.some((each) => each.changed),
    outcome: shown?.outcome ?? "unneeded",
    version: shown?.version ?? "",
    "old-version": shown?.before ?? "",
    digest: shown?.asked?.reference.digest.value ?? "",
    proposals: JSON.stringify(proposals.map(({ diagnostics: _all, asked: _one, ...rest }) => rest)),
  };
}
