import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { propose } from "#proposals/propose.js";
import type { Outcome, ProposalResult } from "#proposals/types.js";
import type { ListChange } from "#registry/change.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { type Listing, readListing } from "#registry/listing.js";
import type { Released } from "#registry/releases.js";
import type { PluginRequest } from "#registry/request.js";
import { type PluginChange, type Resolved, resolvePlugin } from "#registry/resolve.js";
import type { Scope } from "#registry/scope.js";
import type { Session } from "#registry/session.js";

/** What became of one proposal. */
export interface Proposed {
  /** The plugins that it changes; those of its scope where it changes nothing. */
  plugins: readonly string[];
  /** `helminput 0.2.0`, or `-helminput 0.1.0` for what leaves. */
  changes: readonly string[];
  outcome: Outcome;
  changed: boolean;
  number?: number;
  url?: string;
  /** The registry's version in the base branch. */
  before: string;
  /** The registry's version in the proposal; the base branch's where there is nothing to propose. */
  version: string;
  /** What was asked for, as it was released. */
  asked?: Released;
  diagnostics: readonly Diagnostic[];
}

/** Plugins that are looked up at the same time: enough to be quick, few enough to be polite. */
export const atOnce = 8;

/** Brings one pull request to what policy, releases and base branch ask for. Throws diagnostics. */
export async function proposeScope(session: Session, scope: Scope, request?: PluginRequest): Promise<Proposed> {
  const { github, repository, base, constructorPath, dryRun } = session;
  let last: { wish: Wish; list: ListChange | undefined } | undefined;
  const result = await propose(github, {
    repository,
    base,
    branch: scope.branch,
    key: scope.key,
    paths: [constructorPath],
    labels: ["plugin-release"],
    dryRun,
    edit: async (input) => {
      const wish = await wishFor(session, scope, input.files.get(constructorPath), request);
      last = { wish, list: undefined };
      if (wish.changes.length === 0) return undefined;
      // Not loaded by the many runs that find nothing to do.
      const { notDeclined, proposedChange } = await import("#registry/change.js");
      const { serverUrl, registry, releases } = session;
      const texts = { serverUrl, registry: registry.repository };
      const changes = notDeclined(wish.changes, input.declined);
      const { change, list } = await proposedChange(constructorPath, wish.listing, changes, input, texts, releases);
      last = { wish: { ...wish, changes }, list };
      return change;
    },
  });
  if (last === undefined) throw new Error("the proposal was decided without looking at the registry's list");
  return toProposed(scope, result, last.wish, last.list);
}

/** What a scope's plugins ask of the list. */
interface Wish extends Resolved {
  listing: Listing;
}

async function wishFor(
  session: Session,
  { entries }: Scope,
  text: string | undefined,
  request: PluginRequest | undefined,
): Promise<Wish> {
  const listing = readListing(session.constructorPath, text, session.registry);
  const resolving = { releases: session.releases, registry: session.registry.repository };
  const resolved = await mapConcurrent(entries, atOnce, (entry) =>
    resolvePlugin(entry, listing, resolving, request?.plugin === entry.name ? request : undefined),
  );
  const asked = resolved.find((each) => each.asked)?.asked;
  return {
    listing,
    changes: resolved.flatMap((each) => each.changes),
    diagnostics: resolved.flatMap((each) => each.diagnostics),
    ...(asked === undefined ? {} : { asked }),
  };
}

function toProposed(scope: Scope, result: ProposalResult, wish: Wish, list: ListChange | undefined): Proposed {
  const { outcome, changed, number, url } = result;
  const changes = wish.changes.map(describeChange);
  const touched = [...new Set(wish.changes.map(({ entry }) => entry.name))];
  const before = wish.listing.component.version;
  return {
    plugins: touched.length > 0 ? touched : scope.entries.map(({ name }) => name),
    changes,
    outcome,
    changed,
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { url }),
    before,
    version: list?.version ?? before,
    ...(wish.asked === undefined ? {} : { asked: wish.asked }),
    diagnostics: [...wish.listing.diagnostics, ...wish.diagnostics, ...result.diagnostics],
  };
}

/** `helminput 0.2.0`, or `-helminput 0.1.0` for what leaves. */
export function describeChange(change: PluginChange): string {
  const { name } = change.entry;
  return change.kind === "remove"
    ? `-${name} ${change.listed.reference.version}`
    : `${name} ${change.released.reference.version}`;
}
