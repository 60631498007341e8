import { expandGroup, type GroupItem } from "#conformance/expand-group.js";
import { inLanes, type Lanes } from "#conformance/in-lanes.js";
import { mostKept, sizeOfSaved } from "#conformance/kept-values.js";
import type { Known, KnownValues, Unmade } from "#conformance/known-values.js";
import type { CheckResult } from "#conformance/report.js";
import { type Asking, type CheckRun, endOf, runCheck, type Standing, unmadeRun } from "#conformance/run-check.js";
import { mayTakeLong } from "#conformance/slow-rules.js";
import { OutOfTime, withTimeLimit } from "#conformance/time-limit.js";
import { type Group, isGroup, type Step } from "#documents/suite.js";

/** Groups in groups multiply: the whole run has at most about so many results. */
const mostResults = 10_000;

export interface Steps extends Asking {
  /** Results that groups have and will have, counted before any of them is there. */
  count: number;
  /** Estimated bytes of all that scopes hold at this moment. */
  kept: number;
  lanes: Lanes;
}

/** Where variables are seen: the whole run, or one item of a group. */
export interface Scope {
  known: Map<string, Known>;
  /** Estimated bytes of what was saved here. */
  kept: number;
}

/** Runs the steps of one list one after another; results in their order. `scope` comes to hold what they save. */
export async function runSteps(
  steps: readonly Step[],
  scope: Scope,
  standing: Standing,
  run: Steps,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const step of steps) results.push(...(await runStep(step, scope, standing, run)));
  return results;
}

export async function runStep(step: Step, scope: Scope, standing: Standing, run: Steps): Promise<CheckResult[]> {
  if (isGroup(step)) return runGroup(step, scope.known, standing, run);
  const { result, saved } = keep(await runCheck(step, scope.known, standing, run), scope, run);
  for (const [name, value] of saved) scope.known.set(name, value);
  return [result];
}

/** Counts what a check saves, which fails where that would be too much together with what others have saved. */
function keep(made: CheckRun, scope: Scope, run: Steps): CheckRun {
  const size = sizeOfSaved(made.saved);
  if (size > 0 && run.kept + size > mostKept) {
    const reason = `answers whose values later checks need would take more than ${mostKept / 1024 / 1024} MiB of memory at once`;
    const known: Known = { status: "failed", check: made.result.id };
    return {
      result: { ...made.result, status: "failed", reason },
      saved: made.saved.map(([name]) => [name, known]),
    };
  }
  scope.kept += size;
  run.kept += size;
  return made;
}

async function runGroup(group: Group, known: KnownValues, standing: Standing, run: Steps): Promise<CheckResult[]> {
  const expanded = expand(group, known, run);
  if (!("items" in expanded)) return unmade(group.steps, expanded, standing);
  const results = await inLanes(expanded.items, run.lanes, async ({ label, known: own, plugin }) => {
    const within = { ...standing, items: [...standing.items, label], ...(plugin === undefined ? {} : { plugin }) };
    const scope: Scope = { known: new Map(own), kept: 0 };
    const made = await runSteps(group.steps, scope, within, run);
    run.kept -= scope.kept;
    return made;
  });
  return results.flat();
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
