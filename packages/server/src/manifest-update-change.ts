import type { Change, EditInput } from "#proposals/types.js";
import { type EditedManifest, editManifest } from "#server/manifest-update-edit.js";
import { graphOf } from "#server/manifest-update-graph.js";
import type { ManifestChange, Resolving } from "#server/manifest-update-resolve.js";
import { proposalBody, proposalTitle } from "#server/manifest-update-text.js";

/** What an open proposal holds for a plugin that was asked to be added: without it, a sweep would take it for one of nobody. */
export function additionItem(plugin: string): string {
  return `+${plugin}`;
}

/** A proposal of changes. Throws diagnostics. */
export async function proposedChange(
  path: string,
  resolving: Resolving,
  changes: readonly ManifestChange[],
): Promise<{ change: Change; edited: EditedManifest }> {
  const edited = editManifest(resolving.manifest, changes);
  const graphs = await Promise.all(changes.map((each) => graphOf(each, resolving)));
  const change: Change = {
    files: new Map([[path, edited.text]]),
    items: changes.flatMap((each) => [itemOf(each), ...(each.from ? [] : [additionItem(each.entry.name)])]),
    fingerprint: JSON.stringify([changes.map(linesOf), edited.version?.after]),
    title: proposalTitle(changes),
    body: proposalBody(
      changes.map((each, index) => ({ ...each, graph: graphs[index] })),
      edited,
      resolving,
    ),
  };
  return { change, edited };
}

/** What of the changes was not declined; all of them where each one was, which says so. */
export function notDeclined(changes: readonly ManifestChange[], declined: EditInput["declined"]): ManifestChange[] {
  const left = changes.filter((each) => !declined(itemOf(each)));
  return left.length > 0 ? left : [...changes];
}

function itemOf({ entry, from, to }: ManifestChange): string {
  return to === undefined ? `${entry.name}@${from?.version} leaves` : `${entry.name}@${to}`;
}

function linesOf({ entry, plugins, from, to }: ManifestChange): unknown {
  return [entry.name, entry.module, plugins.map(({ name, module }) => [name, module]), from?.version, to];
}
