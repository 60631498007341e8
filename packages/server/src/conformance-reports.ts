import { readReport } from "#conformance/report-read.js";
import { type Diagnostic, fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { ConformanceOptions } from "#server/conformance-options.js";
import type { NamedReport } from "#server/tier-reports.js";

/** The reports of other runs that count, and of the others why they do not. */
export interface OtherReports {
  reports: NamedReport[];
  unsigned: Diagnostic[];
}

/** Something outside a report has to bind it: its digest, or where a policy asks for that, a signature. Throws diagnostics. */
export async function readOtherReports({
  reports: named,
  reportPolicy,
}: Pick<ConformanceOptions, "reports" | "reportPolicy">): Promise<OtherReports> {
  const unbound = named.find((each) => !/@sha256:[0-9a-f]{64}$/.test(each));
  if (unbound !== undefined && reportPolicy === undefined) {
    fail("input-invalid", `reports: ${quoted(unbound, 200)} has no digest, so anybody may have changed it`, {
      fix: "Write PATH@sha256:…, with the digest that the run put out as report-digest.",
      inputs: ["reports"],
    });
  }
  const read = named.map((each) => readReport(each));
  stopOnErrors(read.flatMap(({ diagnostics }) => diagnostics));
  const reports = read.flatMap(({ report, digest, file }) => (report ? [{ report, digest, file }] : []));
  if (reportPolicy === undefined) return { reports, unsigned: [] };
  const { openReportPolicy } = await import("#server/report-policy.js");
  const judge = await openReportPolicy(reportPolicy);
  const judged: OtherReports = { reports: [], unsigned: [] };
  for (const each of reports) {
    const problem = await judge(each);
    if (problem) judged.unsigned.push(problem);
    else judged.reports.push(each);
  }
  return judged;
}
