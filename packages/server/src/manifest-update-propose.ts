import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { propose } from "#proposals/propose.js";
import type { EditInput, Outcome, ProposalResult } from "#proposals/types.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { additionItem, notDeclined, proposedChange } from "#server/manifest-update-change.js";
import type { EditedManifest } from "#server/manifest-update-edit.js";
import type { ModuleRequest } from "#server/manifest-update-request.js";
import { type ManifestChange, resolveModule } from "#server/manifest-update-resolve.js";
import type { ModuleScope } from "#server/manifest-update-scope.js";
import type { Look, UpdateSession } from "#server/manifest-update-session.js";
import { isListed } from "#server/manifest-update-state.js";

/** What became of one proposal. */
export interface ProposedManifest {
  /** The plugins that it changes; those of its scope where it changes nothing. */
  plugins: readonly string[];
  /** `agents v0.3.1 -> v0.4.0`, `+agents v0.4.0` for one that is added, `-agents v0.3.1` for one that leaves. */
  changes: readonly string[];
  outcome: Outcome;
  changed: boolean;
  number?: number;
  url?: string;
  /** The server's version in the base branch and in the proposal, where the manifest states one. */
  version?: EditedManifest["version"];
  diagnostics: readonly Diagnostic[];
}

/** Modules that are looked up at the same time. */
export const atOnce = 8;

/** Brings one pull request to what policy, releases and base branch ask for. Throws diagnostics. */
export async function proposeManifest(
  session: UpdateSession,
  scope: ModuleScope,
  request?: ModuleRequest,
): Promise<ProposedManifest> {
  const { github, repository, base, manifestPath, matrixPath, dryRun } = session;
  let last: { wish: Wish; edited?: EditedManifest } | undefined;
  const result = await propose(github, {
    repository,
    base,
    branch: scope.branch,
    key: scope.key,
    paths: [manifestPath, ...(matrixPath === undefined ? [] : [matrixPath])],
    labels: ["plugin-release"],
    dryRun,
    edit: async (input) => {
      const look = await session.look({
        manifest: input.files.get(manifestPath),
        matrix: matrixPath === undefined ? undefined : input.files.get(matrixPath),
      });
      const wish = await wishFor(look, entriesOf(scope, look, input, request), request);
      last = { wish };
      if (wish.changes.length === 0) return undefined;
      const changes = notDeclined(wish.changes, input.declined);
      const { change, edited } = await proposedChange(manifestPath, look, changes);
      last = { wish: { ...wish, changes }, edited };
      return change;
    },
  });
  if (last === undefined) throw new Error("the proposal was decided without looking at the manifest");
  return told(scope, result, last.wish, last.edited);
}

/** What is listed, what is asked for by name, and what an open proposal adds because it was asked for. */
function entriesOf(
  { entries }: ModuleScope,
  { manifest }: Look,
  input: Pick<EditInput, "proposed">,
  request: ModuleRequest | undefined,
): ModuleScope["entries"] {
  return entries.filter(
    (each) => isListed(manifest, each) || request?.plugin === each.name || input.proposed(additionItem(each.name)),
  );
}

/** What plugins ask of the manifest. */
export interface Wish {
  changes: ManifestChange[];
  diagnostics: Diagnostic[];
}

/** Throws diagnostics where one of them cannot be resolved. */
export async function wishFor(
  look: Look,
  entries: ModuleScope["entries"],
  request: ModuleRequest | undefined,
): Promise<Wish> {
  const resolved = await mapConcurrent(entries, atOnce, (entry) =>
    resolveModule(entry, look, request?.plugin === entry.name ? request : undefined),
  );
  return {
    changes: resolved.flatMap(({ change }) => (change ? [change] : [])),
    diagnostics: [...look.diagnostics, ...resolved.flatMap((each) => each.diagnostics)],
  };
}

function told(
  scope: ModuleScope,
  { outcome, changed, number, url, diagnostics }: ProposalResult,
  wish: Wish,
  edited: EditedManifest | undefined,
): ProposedManifest {
  const plugins = wish.changes.length > 0 ? wish.changes.map(({ entry }) => entry) : scope.entries;
  return {
    plugins: plugins.map(({ name }) => name),
    changes: wish.changes.map(describeChange),
    outcome,
    changed,
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { url }),
    ...(edited?.version === undefined ? {} : { version: edited.version }),
    diagnostics: [...wish.diagnostics, ...diagnostics],
  };
}

/** `agents v0.3.1 -> v0.4.0`, `+agents v0.4.0` for one that is added, `-agents v0.3.1` for one that leaves. */
export function describeChange({ entry, from, to }: ManifestChange): string {
  if (to === undefined) return `-${entry.name} ${from?.version}`;
  return from === undefined ? `+${entry.name} ${to}` : `${entry.name} ${from.version} -> ${to}`;
}
