import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";

/** The problems that stop some work; a test fails where it is not stopped, or by a defect. */
export async function problemsOf(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error = await work.then(
    () => new Error("nothing stopped it"),
    (reason: unknown) => reason,
  );
  if (error instanceof DiagnosticError) return error.diagnostics;
  throw error;
}
