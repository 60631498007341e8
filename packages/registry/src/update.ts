import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Errand } from "#proposals/errand.js";
import { openProposals } from "#proposals/list.js";
import { admit } from "#registry/admit.js";
import type { ComponentEntry } from "#registry/entries.js";
import { checkSigner } from "#registry/policy-signers.js";
import { proposeKeys } from "#registry/propose-keys.js";
import { type Proposed, proposeScope } from "#registry/propose-scope.js";
import type { PluginRequest } from "#registry/request.js";
import { scopes } from "#registry/scope.js";
import { openSession, type Session, type UpdateOptions } from "#registry/session.js";

/** What a run did. */
export interface UpdateResult {
  proposals: readonly Proposed[];
  /** Plugins that were looked at, where a sweep looked. */
  swept?: number;
  /** Listed versions whose digests were checked again. */
  verified?: number;
  /** What a person should know; an error fails the run. */
  diagnostics: readonly Diagnostic[];
}

/** What a run is for. */
export type RegistryErrand = Exclude<Errand<PluginRequest>, { mode: "sweep" }> | { mode: "sweep"; verify: boolean };

/** Throws diagnostics where nothing could be done. */
export async function carryOut(options: UpdateOptions, errand: RegistryErrand): Promise<UpdateResult> {
  if (errand.mode === "plugin") return updatePlugin(options, errand.request);
  if (errand.mode === "refresh") return refreshProposals(options, errand.only);
  const { sweep } = await import("#registry/sweep.js");
  return sweep(options, errand);
}

/** Looks at one plugin: the dispatch has come. Throws diagnostics, and then no pull request was written. */
export async function updatePlugin(options: UpdateOptions, request: PluginRequest): Promise<UpdateResult> {
  const session = await openSession(options);
  const entry = admit(session.located, request, session.registry.repository);
  askEarly(session, entry, request);
  await checkSigner(session.signers, entry);
  const proposed = await proposeScope(session, scopes(session.located.policy).of(entry), request);
  return { proposals: [proposed], diagnostics: [...session.diagnostics, ...proposed.diagnostics] };
}

/** Lets the OCI registry look while GitHub is asked; what comes of it is kept for the one who needs it, failures too. */
function askEarly({ releases }: Session, entry: ComponentEntry, { version }: PluginRequest): void {
  const asked = [releases.versions(entry), ...(version === undefined ? [] : [releases.released(entry, version)])];
  for (const each of asked) each.catch(() => undefined);
}

/**
 * Looks at every open proposal: after a merge, and when a label was added or removed.
 *
 * @param only the number of the one pull request to look at
 */
export async function refreshProposals(options: UpdateOptions, only?: number): Promise<UpdateResult> {
  const session = await openSession(options);
  const open = await openProposals(options.github, { repository: options.repository, base: options.base });
  const wanted = open.filter(({ number }) => only === undefined || number === only);
  return proposeKeys(
    session,
    wanted.map(({ key }) => key),
  );
}
