import type { ConstructorEdit } from "#ocm/constructor-edit.js";
import { proposedVersion, type Raise, raiseBetween } from "#ocm/registry-version.js";
import type { Change, EditInput } from "#proposals/types.js";
import { applyChanges } from "#registry/apply.js";
import type { Listing } from "#registry/listing.js";
import { type ProposalTexts, proposalBody, proposalTitle } from "#registry/proposal-text.js";
import { MOVING_VERSION } from "#registry/publish-references.js";
import type { Releases } from "#registry/releases.js";
import type { PluginChange } from "#registry/resolve.js";

/** A label on a pull request that raises the level of the registry's next version. */
export const raiseLabels: Readonly<Record<string, Raise>> = { "version:major": "major", "version:minor": "minor" };

const levels: readonly Raise[] = ["patch", "minor", "major"];

/** What a change of the list amounts to. */
export interface ListChange {
  /** The constructor's new text. */
  text: string;
  /** The registry's version in the base branch, and in the proposal. */
  before: string;
  version: string;
  raise: Raise;
}

/** The constructor with the changes in it, and the registry's next version. `asked` is the level that a person asks for at least. */
export async function changeListing(
  listing: Listing,
  changes: readonly PluginChange[],
  releases: Pick<Releases, "published">,
  asked: Raise = "patch",
  more: readonly ConstructorEdit[] = [],
): Promise<ListChange> {
  const { component } = listing;
  const published = await releases.published(component.name);
  const raise = higher(asked, naturalRaise(listing, changes));
  const state = { published, base: component.version, listsPlugins: component.references.length > 0 };
  const version = proposedVersion(state, raise);
  return { text: applyChanges(listing, changes, version, more), before: component.version, version, raise };
}

function naturalRaise({ component }: Listing, changes: readonly PluginChange[]): Raise {
  const added = changes.filter((each) => each.kind === "add").map(({ entry }) => ({ componentName: entry.component }));
  return raiseBetween(component.references, [...component.references, ...added]);
}

function higher(one: Raise, other: Raise): Raise {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}

/** The level that labels ask for. */
export function raiseOf(labels: readonly string[]): Raise | undefined {
  const asked = labels.flatMap((label) => (Object.hasOwn(raiseLabels, label) ? [raiseLabels[label] as Raise] : []));
  return asked.length === 0 ? undefined : asked.reduce(higher);
}

/** What of the changes was not declined; all of them where each one was, which says so. */
export function notDeclined(changes: readonly PluginChange[], declined: EditInput["declined"]): PluginChange[] {
  const left = changes.filter((each) => !declined(itemOf(each)));
  return left.length > 0 ? left : [...changes];
}

/** A proposal of the changes. */
export async function proposedChange(
  path: string,
  listing: Listing,
  changes: readonly PluginChange[],
  input: Pick<EditInput, "labels">,
  texts: ProposalTexts,
  releases: Pick<Releases, "published">,
): Promise<{ change: Change; list: ListChange }> {
  const asked = raiseOf(input.labels);
  const list = await changeListing(listing, changes, releases, asked);
  const raisedByHand =
    asked !== undefined && higher(asked, naturalRaise(listing, changes)) === asked ? asked : undefined;
  const change = {
    files: new Map([[path, list.text]]),
    items: changes.map(itemOf),
    fingerprint: JSON.stringify([changes.map(linesOf), raisedByHand]),
    title: proposalTitle(changes),
    body: proposalBody(listing.component, changes, list, texts),
  };
  return { change, list };
}

/** A moving version is another item with each content. */
function itemOf(change: PluginChange): string {
  const { name } = change.entry;
  if (change.kind === "remove") return `${name}@${change.listed.reference.version} ${change.because}`;
  const { version, digest } = change.released.reference;
  return version === MOVING_VERSION ? `${name}@${version} ${digest.value}` : `${name}@${version}`;
}

/** What the plugin's lines will say, and what they take the place of. */
function linesOf(change: PluginChange): unknown {
  const before = change.kind === "add" ? undefined : change.listed.reference.version;
  return [
    change.kind,
    change.entry.component,
    before,
    change.kind === "remove" ? undefined : change.released.reference,
  ];
}
