import { judgeReports, type ReportJudge } from "#server/report-signature.js";
import { readVerificationPolicy } from "#server/verification-policy.js";

/** Reads the policy by which images are verified as that of reports: its signers count, what it demands of images does not. Throws diagnostics. */
export async function openReportPolicy(file: string): Promise<ReportJudge> {
  const { signers, trust } = await readVerificationPolicy(file);
  return judgeReports(signers, trust);
}
