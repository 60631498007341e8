import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";

/** The rules that need nothing but the manifest: grammars of paths, versions, references; duplicates; completeness of the base. */
export function checkManifest(_located: LocatedManifest): Diagnostic[] {
  return [];
}
