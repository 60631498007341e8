import type { CheckResult } from "#conformance/report.js";
import { endOf, resultOf } from "#conformance/run-check.js";
import type { ServerLife } from "#conformance/run-suite.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Check } from "#documents/suite.js";

type Outcome = Pick<CheckResult, "status" | "reason">;

/** Checks the server's life; `stops` ends it. A server that somebody else started is let alone. */
export async function observe(check: Check, life: ServerLife | undefined, signal: AbortSignal): Promise<CheckResult> {
  return resultOf(check, await outcomeOf(check, life, signal), { items: [] });
}

async function outcomeOf(
  { observe: what }: Check,
  life: ServerLife | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  if (!life) return { status: "skipped", reason: "the server was not started by this run" };
  const end = life.ended();
  if (what === "starts") return verdict(end && `the server ${end}`);
  if (what === "stays-up")
    return end === undefined && signal.aborted ? endOf(signal) : verdict(end && `the server ${end}`);
  if (end !== undefined) return { status: "not-run", reason: sanitize(`the server had ended before: it ${end}`) };
  return signal.aborted ? endOf(signal) : verdict(await life.stop());
}

function verdict(problem: string | undefined): Outcome {
  return problem === undefined ? { status: "passed" } : { status: "failed", reason: sanitize(problem) };
}
