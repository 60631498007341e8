import type { Diagnostic, Place } from "#diagnostics/diagnostic.js";
import type { Manifest } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { DocumentPath } from "#documents/yaml-source.js";
import type { Level } from "#versions/level.js";

/** One difference between two revisions that reaches the composed image. */
export interface Change {
  kind: "framework" | "shim" | "base" | "plugin-added" | "plugin-removed" | "plugin" | "build";
  /** What the change demands of the composed image's version. */
  level: Level;
  /** `agents v0.3.1 -> v0.4.0` */
  text: string;
}

export interface RevisionComparison {
  changes: Change[];
  /** The highest level among the changes. */
  required: Level | "none";
  diagnostics: Diagnostic[];
}

/** A manifest, with its text where diagnostics should point into it; a LocatedManifest is one. */
export interface Revision {
  manifest: Manifest;
  source?: { place(path: DocumentPath): Place };
}

/**
 * Applies the semver policy between a manifest and its previous revision.
 *
 * @param metadata of the next revision's plugins at the next revision's versions, by name; what is unknown is left out
 */
export function compareRevisions(
  previous: Manifest,
  next: Revision,
  metadata: ReadonlyMap<string, PluginMetadata | undefined>,
): RevisionComparison {
  void previous, next, metadata;
  return { changes: [], required: "none", diagnostics: [] };
}
