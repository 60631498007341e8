import { renderReportHtml } from "#conformance/report-html.js";
import { safeReport } from "#conformance/report-safe.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { replaceFile } from "#documents/replace-file.js";
import type { Conformance } from "#server/conformance-options.js";
import { conformanceSummary } from "#server/conformance-summary.js";
import type { TierDecision } from "#server/tiers.js";

/**
 * Writes report.md and report.html again, with the tiers: they are decided on the report's digest, so that it was written without. Each is
 * replaced at once. Throws disk-full; what was written then stays.
 */
export async function addTiers(
  given: Pick<Conformance, "report" | "written" | "directory">,
  tiers: TierDecision[],
): Promise<void> {
  const { written, directory } = given;
  const report = safeReport(given.report);
  try {
    await replaceFile(written.markdown, conformanceSummary({ report, tiers }));
    await replaceFile(written.html, renderReportHtml(report, tiers));
  } catch (error) {
    throw explainDiskFull(error, directory);
  }
}
