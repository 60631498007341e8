import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { distinct, proposeEach } from "#proposals/propose-each.js";
import { type Proposed, proposeScope } from "#registry/propose-scope.js";
import { scopes } from "#registry/scope.js";
import type { Session } from "#registry/session.js";

/** Brings open or wanted proposals up to date, by their keys. */
export async function proposeKeys(
  session: Session,
  keys: readonly string[],
): Promise<{ proposals: Proposed[]; diagnostics: Diagnostic[] }> {
  const { ofKey } = scopes(session.located.policy);
  const { proposals, diagnostics } = await proposeEach(keys.map(ofKey), session.progress, (scope) =>
    proposeScope(session, scope),
  );
  return { proposals, diagnostics: distinct([...session.diagnostics, ...diagnostics]) };
}
