import type { Report } from "#conformance/report.js";

/** One page that needs nothing but itself. */
export function renderReportHtml(_report: Report): string {
  throw new Error("comes with the next commit");
}
