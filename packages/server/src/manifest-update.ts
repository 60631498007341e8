import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Errand } from "#proposals/errand.js";
import { openProposals } from "#proposals/list.js";
import { distinct, proposeEach } from "#proposals/propose-each.js";
import { admitModule } from "#server/manifest-update-policy.js";
import { type ProposedManifest, proposeManifest } from "#server/manifest-update-propose.js";
import type { ModuleRequest } from "#server/manifest-update-request.js";
import { moduleScopes } from "#server/manifest-update-scope.js";
import { type UpdateManifestOptions, type UpdateSession, withSession } from "#server/manifest-update-session.js";

/** What a run did. */
export interface UpdateManifestResult {
  proposals: readonly ProposedManifest[];
  /** Plugins that were looked at, where a sweep looked. */
  swept?: number;
  /** What a person should know; an error fails the run. */
  diagnostics: readonly Diagnostic[];
}

/**
 * Proposes what a server's manifest should have of the policy's plugins: one that was released, whatever a sweep over the module proxy
 * finds, or open proposals again after a merge. Throws diagnostics where nothing could be done.
 */
export async function updateManifest(
  options: UpdateManifestOptions,
  errand: Errand<ModuleRequest>,
): Promise<UpdateManifestResult> {
  return withSession(options, async (session) => {
    if (errand.mode === "plugin") return updatePlugin(session, errand.request);
    if (errand.mode === "refresh") return refresh(session, errand.only);
    const { sweepManifest } = await import("#server/manifest-update-sweep.js");
    return sweepManifest(session);
  });
}

/** The dispatch has come. */
async function updatePlugin(session: UpdateSession, request: ModuleRequest): Promise<UpdateManifestResult> {
  const entry = admitModule(session.policy, request);
  const scope = moduleScopes(session.policy.policy, session).of(entry);
  const proposed = await proposeManifest(session, scope, request);
  return { proposals: [proposed], diagnostics: [...session.diagnostics, ...proposed.diagnostics] };
}

/** @param only the number of the one pull request to look at */
async function refresh(session: UpdateSession, only: number | undefined): Promise<UpdateManifestResult> {
  const open = await openProposals(session.github, session);
  const wanted = open.filter(({ number }) => only === undefined || number === only);
  return proposeKeys(
    session,
    wanted.map(({ key }) => key),
  );
}

/** Brings open or wanted proposals up to date, by their keys; those of other documents are left alone. */
export async function proposeKeys(
  session: UpdateSession,
  keys: readonly string[],
): Promise<{ proposals: ProposedManifest[]; diagnostics: Diagnostic[] }> {
  const { ofKey } = moduleScopes(session.policy.policy, session);
  const { proposals, diagnostics } = await proposeEach(keys.map(ofKey), session.progress, (scope) =>
    proposeManifest(session, scope),
  );
  return { proposals, diagnostics: distinct([...session.diagnostics, ...diagnostics]) };
}
