import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { pluginPatches, removalPatches, versionPatches } from "#documents/manifest-edit.js";
import { applyPatches, type Patch } from "#documents/patch.js";
import type { ManifestChange } from "#server/manifest-update-resolve.js";
import { readManifestText } from "#server/manifest-update-state.js";
import { listChanges } from "#versions/changes.js";
import { highest, leastRelease } from "#versions/level.js";
import { parseVersion } from "#versions/module-version.js";

/** A manifest's text with changes in it. */
export interface EditedManifest {
  text: string;
  /** `metadata.version` before and after; absent where the manifest states none. */
  version?: { before: string; after: string };
}

/** Only the lines of the changed plugins, and `metadata.version` as far as it has to rise. Throws diagnostics for what would not be valid. */
export function editManifest(located: LocatedManifest, changes: readonly ManifestChange[]): EditedManifest {
  const removed = changes.flatMap(({ to, plugins }) => (to === undefined ? plugins : []));
  let edited = patched(located, removalPatches(located, removed));
  edited = patched(
    edited,
    changes.filter(({ plugins }) => plugins.length > 0).flatMap((each) => moves(edited, each)),
  );
  // One after the other: two that are added at one place would be one text to neither.
  for (const { entry, plugins, to } of changes) {
    if (plugins.length > 0 || to === undefined) continue;
    edited = patched(edited, pluginPatches(edited, { name: entry.name, module: entry.module, version: to }));
  }
  const version = nextVersion(located, edited);
  if (version) edited = patched(edited, versionPatches(edited, version.after));
  return { text: edited.source.text, ...(version ? { version } : {}) };
}

function moves(edited: LocatedManifest, { entry, plugins, to }: ManifestChange): Patch[] {
  if (to === undefined) return [];
  return plugins.flatMap(({ name }) => pluginPatches(edited, { name, module: entry.module, version: to }));
}

function patched(located: LocatedManifest, patches: readonly Patch[]): LocatedManifest {
  if (patches.length === 0) return located;
  const { file, text } = located.source;
  try {
    return readManifestText(file, applyPatches(text, [...patches])).located;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    // The lines are those of a text that nobody sees.
    throw new DiagnosticError(error.diagnostics.map((each) => ({ ...each, place: { file } })));
  }
}

/** What the version rules ask for, which a check of the proposal would ask for too. */
function nextVersion(before: LocatedManifest, after: LocatedManifest): EditedManifest["version"] {
  const version = parseVersion(before.manifest.version);
  if (version === undefined) return undefined;
  const level = highest(listChanges(before.manifest, after.manifest).map((each) => each.level));
  if (level === "none") return undefined;
  return { before: version.version, after: leastRelease(version, level) };
}
