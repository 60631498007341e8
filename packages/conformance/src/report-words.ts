import { groupBy } from "#conformance/group-by.js";
import type { CheckResult, Counts, Report, ReportSubject, Status, Verdict } from "#conformance/report.js";

export const verdictWords: Record<Verdict, string> = { passed: "passed", failed: "failed", "not-run": "not run" };
export const statusWords: Record<Status, string> = {
  passed: "passed",
  failed: "failed",
  skipped: "skipped",
  "not-run": "not run",
};

/** `12 passed, 1 failed, 3 skipped`: only what there is; `none`. */
export function countsInWords({ passed, failed, skipped, notRun }: Counts): string {
  const parts: [number, string][] = [
    [failed, "failed"],
    [notRun, "not run"],
    [passed, "passed"],
    [skipped, "skipped"],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? "none" : said.join(", ");
}

/** What the verdict comes from, in a sentence or two. */
export function verdictInWords({ verdict, required, only }: Report): string {
  const part = only === undefined ? "" : " Only a part of the suite ran, so this is no evidence.";
  return `${verdictReason(verdict, required)}${part}`;
}

function verdictReason(verdict: Verdict, { failed, notRun, passed, skipped }: Counts): string {
  if (verdict === "not-run") return "Nothing is known: no required check passed or failed.";
  const rest = skipped === 0 ? "" : ` ${inWords(skipped)} skipped: what is asked for is not offered, which is legal.`;
  if (verdict === "passed") return `${inWords(passed)} passed, none failed.${rest}`;
  const lost = notRun === 0 ? "" : `, and ${inWords(notRun)} could not be run`;
  return failed === 0 ? `${inWords(notRun)} could not be run.` : `${inWords(failed)} failed${lost}.`;
}

function inWords(count: number): string {
  return count === 1 ? "1 required check" : `${count} required checks`;
}

const subjectWords: Record<ReportSubject["kind"], string> = { image: "Image", binary: "Binary", url: "Server at" };

/** What the report is bound to: what was tested, with what, when and how. */
export function boundTo(report: Report): [what: string, value: string][] {
  const { subject, suite, manifest, server, sandbox, tool, platforms, only } = report;
  const idle = platforms.filter(({ status }) => status === "not-run").map(({ platform }) => platform);
  const all: [string, string | undefined][] = [
    [subjectWords[subject.kind], subject.name],
    ["Digest", subject.digest],
    ["Manifest that ran", subject.platformDigest === subject.digest ? undefined : subject.platformDigest],
    ["Platform", subject.platform],
    ["Platforms not run", idle.length === 0 ? undefined : idle.join(", ")],
    ["Server manifest", manifest],
    ["Base", server && `${server.module} ${server.version}, framework API ${server.frameworkVersion}`],
    ["Suite", `${suite.name} ${suite.version}`],
    ["Suite's digest", suite.digest],
    ["Only", only?.join(", ")],
    ["Sandbox", `${sandbox.kind}: ${sandbox.detail}`],
    ["Started", report.started],
    ["Took", duration(report.seconds)],
    ["Tool", `${tool.name} ${tool.version}`],
  ];
  return all.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}

/** `12 ms`, `1.4 s`, `2 min 5 s`. */
export function duration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Checks by category, in the suite's order as far as it is known. */
export function byCategory({ checks, suite }: Report): [category: string, checks: CheckResult[]][] {
  const places = new Map(suite.categories?.map(({ id }, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? places.size;
  return [...groupBy(checks, ({ category }) => category)].sort(([one], [other]) => place(one) - place(other));
}

/** `B: List and get`, or what is known of it. */
export function categoryTitle({ suite }: Report, id: string): string {
  const title = suite.categories?.find((each) => each.id === id)?.title;
  return title === undefined ? id : `${id}: ${title}`;
}

/** What failed, required checks first; of these, what kept most others from being run; else in the suite's order. */
export function failuresOf({ checks }: Pick<Report, "checks">): CheckResult[] {
  const failed = checks.filter(({ status }) => status === "failed");
  const waiting = waitingFor(checks);
  const rank = ({ id, level }: CheckResult) => (level === "required" ? 0 : 1e9) - (waiting.get(id) ?? 0);
  return failed.sort((one, other) => rank(one) - rank(other));
}

/** How many results are not there because a check failed, by its id. Reasons name it, or one that waits for it in turn. */
export function waitingFor(checks: readonly CheckResult[]): ReadonlyMap<string, number> {
  const named = checks.map(({ status, reason = "" }) =>
    status === "not-run" ? /, but the check (\S+) (?:failed|was not run)$/.exec(reason)?.[1] : undefined,
  );
  const next = new Map(checks.map(({ id }, index) => [id, named[index]]));
  const counts = new Map<string, number>();
  for (const first of named) {
    const seen = new Set<string>();
    for (let each = first; each !== undefined && !seen.has(each); each = next.get(each)) seen.add(each);
    const cause = [...seen].at(-1);
    if (cause !== undefined) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return counts;
}

/** Where a failure is put right, and how to see it alone. */
export function fixHint({ id, plugin, level }: CheckResult): string {
  const where = plugin === undefined ? "the server" : `the plugin ${plugin}`;
  const what = level === "required" ? "Correct" : "Improve";
  return `${what} it in ${where}; --only ${id} runs this check alone.`;
}

export interface Reason {
  reason: string;
  checks: CheckResult[];
}

/** Checks of one status by the reason that they give, in the order of the first of each. */
export function byReason(checks: readonly CheckResult[], status: Status): Reason[] {
  const some = checks.filter((each) => each.status === status);
  const reasons = groupBy(some, ({ reason }) => reason ?? "no reason is given");
  return [...reasons].map(([reason, list]) => ({ reason, checks: list }));
}

/** The ids of checks, each once, with how often it occurs where that is more than once: `B-list (12), B-get`. */
export function idsOf(checks: readonly CheckResult[]): string {
  const groups = groupBy(checks, ({ id }) => id);
  return [...groups].map(([id, { length }]) => (length === 1 ? id : `${id} (${length})`)).join(", ");
}
