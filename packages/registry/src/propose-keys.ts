import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { diagnosticsOf, type Proposed, proposeScope } from "#registry/propose-scope.js";
import { scopeOfKey } from "#registry/scope.js";
import type { Session } from "#registry/session.js";

/** Proposals one after the other, which is what GitHub asks of those who write. One that fails does not keep the others. */
export async function proposeKeys(
  session: Session,
  keys: readonly string[],
): Promise<{ proposals: Proposed[]; diagnostics: Diagnostic[] }> {
  const proposals: Proposed[] = [];
  const diagnostics: Diagnostic[] = [...session.diagnostics];
  for (const key of keys) {
    const scope = scopeOfKey(session.located.policy, key);
    if (scope === undefined) continue;
    try {
      const proposed = await session.progress.step(`Proposal ${key}`, () => proposeScope(session, scope));
      proposals.push(proposed);
      diagnostics.push(...proposed.diagnostics);
    } catch (error) {
      diagnostics.push(...diagnosticsOf(error, key.replace(/^registry\//, "")));
    }
  }
  return { proposals, diagnostics: distinct(diagnostics) };
}

/** The constructor's own warnings come with each proposal. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
