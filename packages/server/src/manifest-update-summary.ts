import { markdownTable } from "#diagnostics/markdown-table.js";
import { markdownText } from "#diagnostics/render-markdown.js";
import type { UpdateManifestResult } from "#server/manifest-update.js";
import type { ProposedManifest } from "#server/manifest-update-propose.js";

/** What a maintainer wants to know of a run, as Markdown. */
export function manifestUpdateSummary(result: UpdateManifestResult, { dryRun }: { dryRun: boolean }): string {
  const { proposals, swept } = result;
  const counts = [
    ...(swept === undefined ? [] : [`${swept} plugin${swept === 1 ? "" : "s"} looked up`]),
    ...(dryRun ? ["a dry run: nothing was written"] : []),
  ];
  const table = proposals.length === 0 ? "Nothing is proposed.\n" : tableOf(proposals);
  return `## Server manifest: ${titleOf(proposals)}\n\n${counts.length > 0 ? `${counts.join("; ")}.\n\n` : ""}${table}`;
}

function titleOf(proposals: readonly ProposedManifest[]): string {
  const written = proposals.filter(({ changed }) => changed).length;
  if (written === 0) return "nothing to write";
  return `${written} proposal${written === 1 ? "" : "s"} written`;
}

function tableOf(proposals: readonly ProposedManifest[]): string {
  const rows = proposals.map(({ plugins, changes, outcome, version, number }) => [
    plugins.join(", "),
    changes.join(", ") || "none",
    outcome,
    number === undefined ? "" : `#${number}`,
    version === undefined ? "" : `${version.before} → ${version.after}`,
  ]);
  const links = proposals.flatMap(({ number, url }) =>
    url === undefined || !URL.canParse(url) ? [] : [`- [#${number}](${new URL(url).href}) ${markdownText(url)}\n`],
  );
  const table = markdownTable(["Plugin", "Changes", "Proposal", "Pull request", "Server version"], rows);
  return links.length === 0 ? table : `${table}\n${links.join("")}`;
}

/** The action's outputs, by name. */
export function manifestUpdateOutputs({ proposals }: UpdateManifestResult): Record<string, string | number | boolean> {
  const first = proposals.find(({ changed }) => changed) ?? proposals.find(({ number }) => number !== undefined);
  return {
    "proposal-number": first?.number ?? "",
    "proposal-url": first?.url ?? "",
    changed: proposals.some((each) => each.changed),
    outcome: (first ?? proposals[0])?.outcome ?? "unneeded",
    version: first?.version?.after ?? "",
    proposals: JSON.stringify(proposals.map(({ diagnostics: _all, ...rest }) => rest)),
  };
}
