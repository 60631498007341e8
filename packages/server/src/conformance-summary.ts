import { renderReportMarkdown } from "#conformance/report-markdown.js";
import type { Conformance } from "#server/conformance-options.js";
import { tiersSummary } from "#server/tiers-summary.js";

/** What was decided, and the report that it was decided on, as a job summary: a summary that is too long is cut at its end. */
export function conformanceSummary({ report, tiers }: Pick<Conformance, "report" | "tiers">): string {
  const parts = [...(tiers ? [tiersSummary(tiers)] : []), renderReportMarkdown(report)];
  return parts.join("\n\n");
}
