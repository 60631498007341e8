import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";

/**
 * Brings proposals up to date one after the other, which is what GitHub asks of those who write. One that fails does not keep the others.
 *
 * @param scopes undefined for a key that is not one of this document
 */
export async function proposeEach<S extends { key: string }, P extends { diagnostics: readonly Diagnostic[] }>(
  scopes: readonly (S | undefined)[],
  progress: Pick<Progress, "step">,
  propose: (scope: S) => Promise<P>,
): Promise<{ proposals: P[]; diagnostics: Diagnostic[] }> {
  const proposals: P[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const scope of scopes) {
    if (scope === undefined) continue;
    try {
      const proposed = await progress.step(`Proposal ${scope.key}`, () => propose(scope));
      proposals.push(proposed);
      diagnostics.push(...proposed.diagnostics);
    } catch (error) {
      diagnostics.push(...diagnosticsOf(error, scope.key.slice(scope.key.lastIndexOf("/") + 1)));
    }
  }
  return { proposals, diagnostics };
}

/** The diagnostics of a failure, with the plugin that it belongs to; a defect is thrown on. */
export function diagnosticsOf(error: unknown, plugin: string): readonly Diagnostic[] {
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics.map((each) => ({ ...each, plugin: each.plugin ?? plugin }));
}

/** Each diagnostic once: what is said of a document comes with each of its proposals. */
export function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
