import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { openProposals } from "#proposals/list.js";
import { diagnosticsOf, distinct } from "#proposals/propose-each.js";
import { openRepository } from "#proposals/repository.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { proposeKeys, type UpdateManifestResult } from "#server/manifest-update.js";
import { type ModuleEntry, moduleEntries } from "#server/manifest-update-policy.js";
import { atOnce } from "#server/manifest-update-propose.js";
import { type ManifestChange, resolveModule } from "#server/manifest-update-resolve.js";
import { moduleScopes } from "#server/manifest-update-scope.js";
import type { Look, UpdateSession } from "#server/manifest-update-session.js";
import { isListed, strangers } from "#server/manifest-update-state.js";

/**
 * Looks up every plugin that the manifest lists, and proposes what is newer, withdrawn or retracted. What fails for one plugin is reported
 * and does not keep the others. Plugins that the policy knows and the manifest does not are left for those who ask for them by name.
 */
export async function sweepManifest(session: UpdateSession): Promise<UpdateManifestResult> {
  const { github, repository, base, manifestPath, matrixPath, progress, policy } = session;
  const read = (path: string) => openRepository(github, repository).readFile(path, base);
  const look = await session.look({
    manifest: await read(manifestPath),
    matrix: matrixPath === undefined ? undefined : await read(matrixPath),
  });
  const entries = moduleEntries(policy.policy).filter((each) => isListed(look.manifest, each));
  const found = await progress.step(`Looking up ${entries.length} plugins`, () => lookUpAll(look, entries));
  const keyOf = (entry: ModuleEntry) => moduleScopes(policy.policy, session).of(entry).key;
  const open = await openProposals(github, { repository, base });
  const keys = new Set([...open.map(({ key }) => key), ...found.changes.map(({ entry }) => keyOf(entry))]);
  // What could not be read leaves open what is wanted: such a plugin keeps the proposal that it has, or all do that share it.
  const failed = new Set(found.failed.map(keyOf));
  const result = await proposeKeys(
    session,
    [...keys].filter((key) => !failed.has(key)),
  );
  return {
    proposals: result.proposals,
    swept: entries.length,
    diagnostics: distinct([...look.diagnostics, ...listedProblems(look), ...found.diagnostics, ...result.diagnostics]),
  };
}

export interface LookedUpAll {
  changes: ManifestChange[];
  failed: ModuleEntry[];
  diagnostics: Diagnostic[];
}

/** Resolves plugins, each on its own: one that cannot be looked up is reported. In the policy's order. */
export async function lookUpAll(look: Look, entries: readonly ModuleEntry[]): Promise<LookedUpAll> {
  const found: LookedUpAll = { changes: [], failed: [], diagnostics: [] };
  const resolved = await mapConcurrent(entries, atOnce, (entry) =>
    resolveModule(entry, look).catch((error) => {
      found.failed.push(entry);
      return { diagnostics: [...diagnosticsOf(error, entry.name)], change: undefined };
    }),
  );
  for (const { change, diagnostics } of resolved) {
    if (change) found.changes.push(change);
    found.diagnostics.push(...diagnostics);
  }
  return found;
}

/** Plugins that no entry of the policy explains. */
export function listedProblems({ policy, manifest, server }: Look): Diagnostic[] {
  const unknown = strangers(manifest, moduleEntries(policy.policy), server.module);
  return unknown.map((each) => strangerNotice(manifest, each.name));
}

function strangerNotice({ manifest, source }: LocatedManifest, name: string): Diagnostic {
  const index = manifest.plugins.findIndex((each) => each.name === name);
  return diagnostic("reference-not-in-policy", `${name} is in the manifest, and is no plugin of the policy`, {
    fix: "Add it to the policy, or remove it from the manifest.",
    plugin: name,
    place: source.place(["spec", "plugins", index, "name"]),
  });
}
