import type { CheckResult, Report } from "#conformance/report.js";
import { failuresOf, waitingFor } from "#conformance/report-words.js";
import { type Diagnostic, diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { limitDiagnostics } from "#documents/limit.js";
import type { TierDecision } from "#server/tiers.js";

/** Whose failures count. */
export interface Stakes {
  /** Where tiers were decided: failures of community plugins are warnings. */
  tiers?: readonly TierDecision[] | undefined;
  /** Where it is about one plugin: failures of the others are warnings. */
  plugin?: string | undefined;
}

/**
 * Why a report did not pass: a diagnostic for each check that failed, a recommended one as a notice, causes
 * before what they kept from being run, and one for what was not run where no failure explains it. A report that is not passed has an error, unless all that it lacks is what warnings are for.
 */
export function failures(report: Report, stakes: Stakes): Diagnostic[] {
  const waiting = waitingFor(report.checks);
  const found = failuresOf(report).map((each) => failure(each, severityOf(each, stakes), waiting.get(each.id)));
  if (!hasErrors(found)) found.push(...notRun(report, stakes));
  if (!hasErrors(found)) found.push(...nothingSeen(report, stakes));
  return limitDiagnostics(found);
}

function failure(check: CheckResult, severity: Diagnostic["severity"], waiting = 0): Diagnostic {
  const { plugin, title, reason = "it failed", request } = check;
  const asked = request === undefined ? "" : `; asked: ${request}`;
  const others =
    waiting === 0 ? "" : `; ${waiting === 1 ? "1 check" : `${waiting} checks`} could not be run without it`;
  return diagnostic("check-failed", `${nameOf(check)}: ${title}: ${reason}${asked}${others}`, {
    severity,
    fix:
      request === undefined
        ? "Look at what the server printed last: it is at the end of the report."
        : "Correct what the server answers, or the suite if it asks for too much.",
    ...(plugin === undefined ? {} : { plugin }),
  });
}

/** Those whose not being run is an error come in one diagnostic, the others in another. */
function notRun({ checks }: Report, stakes: Stakes): Diagnostic[] {
  const missed = checks.filter(({ level, status }) => level === "required" && status === "not-run");
  return (["error", "warning"] as const).flatMap((severity) => {
    const of = missed.filter((each) => severityOf(each, stakes) === severity);
    const [first] = of;
    if (!first) return [];
    const count = of.length === 1 ? "a required check was" : `${of.length} required checks were`;
    const message = `${count} not run; the first is ${nameOf(first)}: ${first.reason ?? "the run ended before"}`;
    const fix = "Mend what the reason names, or give the run more time.";
    return diagnostic("check-not-run", message, { severity, fix });
  });
}

/** What is passed has been seen: by a required check of the server, and of the plugin that it is about. */
function nothingSeen({ checks, only, plugins }: Report, { plugin }: Stakes): Diagnostic[] {
  const passed = checks.filter(
    ({ status, level }) => status === "passed" && (only !== undefined || level === "required"),
  );
  if (passed.length === 0) {
    const fix = "Give the run a suite, or parts of one, with required checks that apply to this server.";
    return [diagnostic("check-not-run", "no required check came to a result", { fix })];
  }
  if (plugin === undefined || passed.some((each) => each.plugin === plugin)) return [];
  const names = plugins.map(({ name }) => name);
  const likely = names.includes(plugin) ? undefined : suggest(plugin, names);
  const fix = likely
    ? `Did you mean "${likely}"? Write that.`
    : names.length > 0 && !names.includes(plugin)
      ? `The server has ${sanitize(names.join(", "), 300)}: name one of them, or build it again with ${quoted(plugin)} in it.`
      : "Name a plugin of the server, and a suite that has required checks about plugins.";
  return [diagnostic("check-not-run", `no required check about the plugin ${quoted(plugin)} passed`, { fix })];
}

function nameOf({ id, items }: CheckResult): string {
  return items.length === 0 ? id : `${id} (${items.join(", ")})`;
}

function severityOf({ level, plugin }: CheckResult, { tiers, plugin: focus }: Stakes): Diagnostic["severity"] {
  if (level === "recommended") return "notice";
  if (plugin === undefined) return "error";
  if (focus !== undefined) return plugin === focus ? "error" : "warning";
  const claimed = tiers?.find((each) => each.plugin === plugin)?.claimed;
  return claimed === "community" ? "warning" : "error";
}
