import type { CheckResult, Report } from "#conformance/report.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { limitDiagnostics } from "#documents/limit.js";
import type { TierDecision } from "#server/tiers.js";

/** Whose failures count. */
export interface Stakes {
  /** Where tiers were decided: failures of community plugins are warnings. */
  tiers?: readonly TierDecision[] | undefined;
  /** Where it is about one plugin: failures of the others are warnings. */
  plugin?: string | undefined;
}

/** A diagnostic for each check that failed; a recommended one is a notice. What was not run because of another failure is not repeated. */
export function failures({ checks }: Report, stakes: Stakes): Diagnostic[] {
  const failed = checks.filter(({ status }) => status === "failed");
  return limitDiagnostics(failed.map((each) => failure(each, severityOf(each, stakes))));
}

function failure(check: CheckResult, severity: Diagnostic["severity"]): Diagnostic {
  const { id, items, plugin, title, reason = "it failed", request } = check;
  const name = items.length === 0 ? id : `${id} (${items.join(", ")})`;
  const asked = request === undefined ? "" : `; asked: ${request}`;
  return diagnostic("check-failed", `${name}: ${title}: ${reason}${asked}`, {
    severity,
    fix: "Correct what the server answers, or the suite if it asks for too much.",
    ...(plugin === undefined ? {} : { plugin }),
  });
}

function severityOf({ level, plugin }: CheckResult, { tiers, plugin: focus }: Stakes): Diagnostic["severity"] {
  if (level === "recommended") return "notice";
  if (plugin === undefined) return "error";
  if (focus !== undefined) return plugin === focus ? "error" : "warning";
  const claimed = tiers?.find((each) => each.plugin === plugin)?.claimed;
  return claimed === "community" ? "warning" : "error";
}
