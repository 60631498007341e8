import { type AskLimits, httpClient } from "#conformance/http-client.js";
import type { Known } from "#conformance/known-values.js";
import { observe } from "#conformance/observe.js";
import type { CheckResult } from "#conformance/report.js";
import { runStep, type Scope, type Steps } from "#conformance/run-steps.js";
import { selectChecks } from "#conformance/select-checks.js";
import { slots } from "#conformance/slots.js";
import { mayTakeLong } from "#conformance/slow-rules.js";
import { prepareTimeLimit } from "#conformance/time-limit.js";
import { isGroup, type Json, type Observation, type Suite } from "#documents/suite.js";
import { compileSchemas, schemasOf, validatorOf } from "#documents/suite-schemas.js";

/** What observations are made on: a server that this run started. */
export interface ServerLife {
  /** How it ended, if it has ended: `exited with code 2`, `was ended by SIGKILL`; safe to show. */
  ended(): string | undefined;
  /** Stops it; says what was wrong with how it stopped, or nothing. */
  stop(): Promise<string | undefined>;
}

export interface SuiteRun {
  /** Where the server answers, no slash at the end. */
  url: string;
  /** `manifest` (`{plugins: [{name, module, version}]}`) where one is known, `parameters`; a suite's own variables come to these. */
  variables: Readonly<Record<string, Json>>;
  /** Left out where the server is not ours: observations are then skipped. */
  life?: ServerLife;
  /** Only these checks or categories, and those whose values they need. */
  only: readonly string[];
  /** Ends the run: what has not been checked is then `not-run`, for this reason. */
  signal: AbortSignal;
  /** Of each request; left out, 10 s and 8 MiB. */
  limits?: AskLimits;
}

/** Requests that are under way at once, of all groups together. */
const mostRequests = 32;
/** Items of groups that are under way at once: requests enough wait for their turn, and no more answers are kept than that needs. */
const mostItemsAtOnce = 64;

/** Makes what a run would otherwise make between two questions, while the server still starts. */
export async function prepareRun({ steps }: Suite): Promise<void> {
  await compileSchemas(steps);
  prepareTimeLimit();
  for (const schema of schemasOf(steps)) {
    // V8 compiles a function when it is called for the first time. One that refers to itself may come to no end even with nothing.
    if (!mayTakeLong([{ schema: schema as Record<string, Json> }], 0)) validatorOf(schema)(undefined);
  }
}

/**
 * Runs a suite's checks against a server, many requests at once; results in the suite's order. Never throws for what a server does.
 * Throws DiagnosticError `check-unknown` before anything is asked.
 */
export async function runSuite(
  whole: Suite,
  { url, variables, life, only, signal, limits }: SuiteRun,
): Promise<CheckResult[]> {
  const { steps } = selectChecks(whole, only);
  await compileSchemas(steps);
  const client = await httpClient(url, mostRequests, limits);
  const lanes = { free: mostItemsAtOnce - 1 };
  const run: Steps = { client, slot: slots(mostRequests), signal, ...(life ? { life } : {}), count: 0, kept: 0, lanes };
  const known = new Map(Object.entries(variables).map(([name, value]): [string, Known] => [name, { value }]));
  const scope: Scope = { known, kept: 0 };
  const results = steps.map((): CheckResult[] => []);
  const observeAll = async (what: Observation) => {
    for (const [index, step] of steps.entries()) {
      if (!isGroup(step) && step.observe === what) results[index] = [await observe(step, life, signal)];
    }
  };
  try {
    await observeAll("starts");
    for (const [index, step] of steps.entries()) {
      if (isGroup(step) || step.request) results[index] = await runStep(step, scope, { items: [] }, run);
    }
  } finally {
    client.close();
  }
  await observeAll("stays-up");
  await observeAll("stops");
  return results.flat();
}
