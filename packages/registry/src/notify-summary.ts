import { markdownTable } from "#diagnostics/markdown-table.js";
import type { NotifyResult } from "#registry/notify-options.js";

/** What was announced to whom, and what came of it, as Markdown. */
export function notifySummary(repository: string, { payload, runUrl, proposal }: NotifyResult): string {
  const rows = [
    ["receiver", repository],
    ...Object.entries(payload).map(([key, value]) => [key.replace(/^plugin_/, ""), value]),
    ...(runUrl ? [["run", runUrl]] : []),
    ...(proposal ? [["proposal", `${proposal.url} (${proposal.state})`]] : []),
  ];
  return `## 🔔 Announced\n\n${markdownTable(["", ""], rows)}`;
}
