import type { CheckResult, Status } from "#conformance/report.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { type Check, isGroup, type Step, type Suite } from "#documents/suite.js";

/**
 * The results of a suite whose server never answered: what observes its start has `status`, everything else was not run.
 *
 * @param plugin who kept it from starting, where that is known
 */
export function unstarted(suite: Suite, why: string, status: Status, plugin?: string): CheckResult[] {
  const reason = sanitize(why);
  return suite.steps.flatMap(checksOf).map(({ id, category, level, title, observe }) => ({
    id,
    category,
    level,
    title,
    items: [],
    ...(observe === "starts" && plugin !== undefined ? { plugin } : {}),
    status: observe === "starts" ? status : "not-run",
    reason: observe === "starts" ? reason : "the server did not start",
    seconds: 0,
  }));
}

function checksOf(step: Step): Check[] {
  return isGroup(step) ? step.steps.flatMap(checksOf) : [step];
}
