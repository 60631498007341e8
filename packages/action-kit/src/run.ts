import { annotate, placedInWorkspace } from "#action-kit/annotations.js";
import { type Reader, readInputs, type Values } from "#action-kit/inputs.js";
import { groupedProgress } from "#action-kit/progress.js";
import { printQuarantined } from "#action-kit/quarantine.js";
import { suiteHome } from "#action-kit/suite-home.js";
import { writeSummary } from "#action-kit/summary.js";
import { issueCommand, issueFileCommand, prepareKeyValueMessage } from "#action-kit/toolkit.js";
import { type Diagnostic, DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import { interruption } from "#diagnostics/interruption.js";
import type { Progress } from "#diagnostics/progress.js";
import { renderMarkdown } from "#diagnostics/render-markdown.js";

/** What an action's main has of the runner. */
export interface Runner {
  environment: NodeJS.ProcessEnv;
  progress: Progress;
  /** Aborted when the runner cancels the step. */
  signal: AbortSignal;
  /** @throws DiagnosticError with every malformed input */
  inputs<R extends Record<string, Reader<unknown>>>(readers: R): Values<R>;
  output(name: string, value: string | number | boolean): void;
  /** Shows diagnostics once main has ended: as annotations, and as rows in the job summary's table. An error fails the step. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** Adds Markdown to the job summary, before the table of problems. */
  summary(markdown: string): void;
}

/**
 * Runs an action: `await runAction(async (runner) => { … })` is all that a main.ts does at import.
 * The one place that fails the step: for an error that was reported or thrown as a diagnostic, and for a defect, which shows its stack.
 */
export async function runAction(main: (runner: Runner) => Promise<void>): Promise<void> {
  const environment = process.env;
  const diagnostics: Diagnostic[] = [];
  const summaries: string[] = [];
  try {
    await main({
      environment,
      progress: groupedProgress(),
      signal: interruption(),
      inputs: (readers) => readInputs(readers, environment),
      output: (name, value) => setOutput(name, String(value), environment),
      report: (found) => void diagnostics.push(...found),
      summary: (markdown) => void summaries.push(markdown),
    });
  } catch (error) {
    if (error instanceof DiagnosticError) diagnostics.push(...error.diagnostics);
    else failWithDefect(error);
  }
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  annotate(diagnostics, workspace);
  const placed = diagnostics.map((each) => placedInWorkspace(each, workspace));
  const table = renderMarkdown(placed, suiteHome(environment));
  writeSummary([...summaries, table].filter((each) => each !== "").join("\n\n"), environment);
  // Not process.exit, which would cut off what the runner has not read yet.
  if (hasErrors(diagnostics)) process.exitCode = 1;
}

function failWithDefect(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  printQuarantined(stack ?? message);
  issueCommand(
    "error",
    { title: "defect" },
    `This is a defect of plugin-release-actions, please report it: ${message}`,
  );
  process.exitCode = 1;
}

/** Outside a runner, where nothing takes outputs, they are shown. */
function setOutput(name: string, value: string, environment: NodeJS.ProcessEnv): void {
  if (environment.GITHUB_OUTPUT) issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  else printQuarantined(`${name}: ${value}`);
}
