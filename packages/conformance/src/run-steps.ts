import { expandGroup, type GroupItem } from "#conformance/expand-group.js";
import type { Known, KnownValues, Unmade } from "#conformance/known-values.js";
import type { CheckResult } from "#conformance/report.js";
import { type Asking, endOf, runCheck, type Standing, unmadeRun } from "#conformance/run-check.js";
import { mayTakeLong } from "#conformance/slow-rules.js";
import { OutOfTime, withTimeLimit } from "#conformance/time-limit.js";
import { type Group, isGroup, type Step } from "#documents/suite.js";

/** Groups in groups multiply: the whole run has at most about so many results. */
const mostResults = 10_000;

export interface Steps extends Asking {
  /** Results that groups have and will have, counted before any of them is there. */
  count: number;
}

/** Runs the steps of one list one after another; results in their order. `known` comes to hold what they save. */
export async function runSteps(
  steps: readonly Step[],
  known: Map<string, Known>,
  standing: Standing,
  run: Steps,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const step of steps) results.push(...(await runStep(step, known, standing, run)));
  return results;
}

export async function runStep(
  step: Step,
  known: Map<string, Known>,
  standing: Standing,
  run: Steps,
): Promise<CheckResult[]> {
  if (isGroup(step)) return runGroup(step, known, standing, run);
  const { result, saved } = await runCheck(step, known, standing, run);
  for (const [name, value] of saved) known.set(name, value);
  return [result];
}

async function runGroup(group: Group, known: KnownValues, standing: Standing, run: Steps): Promise<CheckResult[]> {
  const expanded = expand(group, known, run);
  if (!("items" in expanded)) return unmade(group.steps, expanded, standing);
  const results = expanded.items.map(({ label, known: own, plugin }) => {
    const within = { ...standing, items: [...standing.items, label], ...(plugin === undefined ? {} : { plugin }) };
    return runSteps(group.steps, new Map(own), within, run);
  });
  return (await Promise.all(results)).flat();
}

function expand(group: Group, known: KnownValues, run: Steps): { items: GroupItem[] } | Unmade {
  if (run.signal.aborted) return endOf(run.signal);
  const expanded = withinTime(group, () => expandGroup(group, known));
  if (!("items" in expanded)) return expanded;
  const more = expanded.items.length * group.steps.filter((step) => !isGroup(step)).length;
  if (run.count + more > mostResults)
    return { status: "not-run", reason: `the run has more than ${mostResults} checks` };
  run.count += more;
  return expanded;
}

function withinTime<T>({ where }: Group, work: () => T): T | Unmade {
  const matchers = where.map(({ matcher }) => matcher);
  try {
    return mayTakeLong(matchers, Number.POSITIVE_INFINITY) ? withTimeLimit(1000, work) : work();
  } catch (error) {
    if (error instanceof OutOfTime) return { status: "failed", reason: "looking at the list took longer than 1 s" };
    throw error;
  }
}

/** Every check of the steps once. */
function unmade(steps: readonly Step[], why: Unmade, standing: Standing): CheckResult[] {
  return steps.flatMap((step) =>
    isGroup(step) ? unmade(step.steps, why, standing) : [unmadeRun(step, why, standing).result],
  );
}
