import { groupBy } from "#conformance/group-by.js";
import type { CheckResult, Counts, PluginResult, Report, Verdict } from "#conformance/report.js";

/** A plugin that is known to be in the server, from the manifest or the image's labels. */
export type KnownPlugin = Pick<PluginResult, "name" | "module" | "version">;

/** What of a report follows from its checks and the plugins that are known. */
export type Summary = Pick<Report, "verdict" | "required" | "recommended" | "plugins">;

/** Counts checks, for the server and for each plugin that is known or that a check is about. */
export function summarise(checks: readonly CheckResult[], plugins: readonly KnownPlugin[]): Summary {
  const about = groupBy(checks, ({ plugin }) => plugin);
  const known = new Map<string, KnownPlugin>();
  for (const name of about.keys()) if (name !== undefined) known.set(name, { name });
  for (const each of plugins.toReversed()) known.set(each.name, each);
  const sorted = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { ...resultOf(checks), plugins: sorted.map((each) => pluginResult(each, about.get(each.name) ?? [])) };
}

function pluginResult({ name, module, version }: KnownPlugin, checks: readonly CheckResult[]): PluginResult {
  return {
    name,
    ...(module === undefined ? {} : { module }),
    ...(version === undefined ? {} : { version }),
    ...resultOf(checks),
  };
}

function resultOf(checks: readonly CheckResult[]): Pick<Summary, "verdict" | "required" | "recommended"> {
  const required = count(checks.filter(({ level }) => level === "required"));
  const recommended = count(checks.filter(({ level }) => level === "recommended"));
  return { verdict: verdictOf(required), required, recommended };
}

function count(checks: readonly CheckResult[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
  for (const { status } of checks) counts[status === "not-run" ? "notRun" : status]++;
  return counts;
}

/** Where no required check came to a result, nothing is known: that is not passed, and nothing failed. */
function verdictOf({ passed, failed, notRun }: Counts): Verdict {
  if (failed > 0) return "failed";
  if (passed === 0) return "not-run";
  return notRun > 0 ? "failed" : "passed";
}
