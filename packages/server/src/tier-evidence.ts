import type { CheckResult, Status, Verdict } from "#conformance/report.js";
import { summarise } from "#conformance/report-summary.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { CountedReport, PlatformReports } from "#server/tier-reports.js";

/** What is known of a plugin on one platform of the image. */
export interface TierEvidence {
  platform: string;
  /** Of the required checks about the plugin and of those about the server; `passed` needs one about the plugin that passed. */
  verdict: Verdict;
  /** Of the report that the verdict follows from. */
  reportDigest?: string;
}

export interface PluginEvidence {
  /** One for each platform of the image, in the image's order. */
  evidence: TierEvidence[];
  /** What evidence is lacking for `supported`; safe to show. */
  missing: string[];
  /** The plugin's own required checks that did not pass, by platform; safe to show. */
  broken: string[];
}

/** What the reports say of a plugin. Where those of one platform contradict each other, the failed one counts. */
export function evidenceFor(plugin: string, platforms: readonly PlatformReports[]): PluginEvidence {
  const found = platforms.map((each) => ({ ...each, judged: each.reports.map((report) => judge(plugin, report)) }));
  const evidence = found.map(({ platform, judged }) => decisive(platform, judged));
  const of = (list: (judged: Judged) => CheckResult[]) =>
    found.flatMap(({ platform, judged }) => {
      const checks = judged.filter(({ verdict }) => verdict === "failed").flatMap(list);
      return checks.length === 0 ? [] : [`${quoted(platform)} (${listChecks(checks)})`];
    });
  const failed = of(({ unpassed }) => unpassed);
  const missing = failed.map((each) => `required checks passed on ${each}`);
  if (failed.length === 0 && !evidence.some(({ verdict }) => verdict === "passed")) {
    const ran = found.some(({ reports }) => reports.length > 0);
    missing.push(ran ? "a required check about it that passed" : "a conformance report of this image");
  }
  return { evidence, missing, broken: of(({ blamed }) => blamed) };
}

interface Judged {
  verdict: Verdict;
  digest: string;
  /** All required checks that count and did not pass. */
  unpassed: CheckResult[];
  /** Those that the plugin is to blame for. */
  blamed: CheckResult[];
}

function judge(plugin: string, { digest, server, plugins }: CountedReport): Judged {
  const own = plugins.get(plugin) ?? [];
  const all = [...own, ...server];
  const { verdict } = summarise(all, []);
  const unpassed = all.filter(({ status }) => status === "failed" || status === "not-run");
  // A server that failed may be why a plugin's checks could not run.
  const serverFailed = server.some(({ status }) => status === "failed" || status === "not-run");
  const blamed = unpassed.filter((each) => each.plugin === plugin && (each.status === "failed" || !serverFailed));
  const unseen = verdict === "passed" && !own.some(({ status }) => status === "passed");
  return { verdict: unseen ? "not-run" : verdict, digest, unpassed, blamed };
}

function decisive(platform: string, judged: readonly Judged[]): TierEvidence {
  for (const verdict of ["failed", "passed", "not-run"] as const) {
    const found = judged.find((each) => each.verdict === verdict);
    if (found) return { platform, verdict, reportDigest: found.digest };
  }
  return { platform, verdict: "not-run" };
}

const shown = 5;

/** `failed: A-plugins, B-list and 3 more; not run: C-sources` */
function listChecks(checks: readonly CheckResult[]): string {
  const listed = (status: Status, words: string) => {
    const ids = [...new Set(checks.filter((each) => each.status === status).map(({ id }) => id))].sort();
    if (ids.length === 0) return [];
    const more = ids.length > shown ? ` and ${ids.length - shown} more` : "";
    return [
      `${words}: ${ids
        .slice(0, shown)
        .map((each) => quoted(each, 60))
        .join(", ")}${more}`,
    ];
  };
  return [...listed("failed", "failed"), ...listed("not-run", "not run")].join("; ");
}
