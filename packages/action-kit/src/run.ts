import type { Reader, Values } from "#action-kit/inputs.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";

/** What an action's main has of the runner. */
export interface Runner {
  environment: NodeJS.ProcessEnv;
  progress: Progress;
  /** @throws DiagnosticError with every malformed input */
  inputs<R extends Record<string, Reader<unknown>>>(readers: R): Values<R>;
  output(name: string, value: string | number | boolean): void;
  /** Annotations, and rows in the job summary's table. An error fails the step, once main has ended. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** Adds Markdown to the job summary, before the table of problems. */
  summary(markdown: string): void;
}

/**
 * Runs an action: `await runAction(async (runner) => { … })` is all that a main.ts does at import.
 * The one place that fails the step: for a reported or thrown error diagnostic, and for a defect, which shows its stack.
 */
export declare function runAction(main: (runner: Runner) => Promise<void>): Promise<void>;
