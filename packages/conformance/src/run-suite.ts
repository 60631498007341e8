import type { CheckResult } from "#conformance/report.js";
import type { Json, Suite } from "#documents/suite.js";

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
}

/** Runs a suite's checks against a server, many requests at once; results in the suite's order. Never throws for what a server does. */
export async function runSuite(_suite: Suite, _run: SuiteRun): Promise<CheckResult[]> {
  throw new Error("comes with the next commit");
}
