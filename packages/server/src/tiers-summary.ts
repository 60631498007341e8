import { markdownTable } from "#diagnostics/markdown-table.js";
import type { TierEvidence } from "#server/tier-evidence.js";
import type { TierDecision } from "#server/tiers.js";

/** A Markdown table of what is claimed, granted, shown by evidence and missing; the empty string where there are no plugins. */
export function tiersSummary(tiers: readonly TierDecision[]): string {
  const [first] = tiers;
  if (!first) return "";
  const platforms = first.evidence.map(({ platform }) => platform);
  const header = ["Plugin", "Version", "Tier (claimed)", "Tier (granted)", ...platforms, "Missing for supported"];
  const rows = tiers.map((each) => [
    each.plugin,
    each.version,
    each.claimed,
    grantedCell(each),
    ...each.evidence.map(evidenceCell),
    each.missing.join("; "),
  ]);
  return markdownTable(header, rows);
}

function grantedCell({ claimed, granted, evidence }: TierDecision): string {
  if (granted !== claimed) return `❌ ${granted}`;
  if (evidence.some(({ verdict }) => verdict === "failed")) return `⚠ ${granted}`;
  return granted === "supported" ? `✅ ${granted}` : granted;
}

const marks = { passed: "✅ passed", failed: "❌ failed", "not-run": "❔ not run" } as const;

/** With the first digits of the report's digest. */
function evidenceCell({ verdict, reportDigest }: TierEvidence): string {
  return reportDigest === undefined ? marks[verdict] : `${marks[verdict]} (${reportDigest.slice(0, 19)})`;
}
