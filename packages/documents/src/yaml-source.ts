import type { Diagnostic, Place } from "#diagnostics/diagnostic.js";

/** Steps from a document's root to a value: keys and indexes. */
export type DocumentPath = readonly (string | number)[];

/** A parsed document that still knows where each value stands. */
export interface YamlSource {
  file: string;
  text: string;
  /** Plain data: mappings have no prototype, `__proto__` is an own key. */
  value: unknown;
  /** Where the value at `path` stands; the nearest ancestor that exists, otherwise. With `key`, where its key stands. */
  place(path: DocumentPath, options?: { key?: boolean }): Place;
}

/** `source` is there if the text can be understood: without diagnostics, or where all that is wrong is a repeated key (the first counts). */
export interface ParsedYaml {
  source?: YamlSource;
  diagnostics: Diagnostic[];
}

/** Reads one YAML document of plain data. Never throws for what the text holds. */
export function parseYaml(_file: string, _text: string): ParsedYaml {
  return { diagnostics: [] };
}

/** Reads a file of at most 4 MiB of UTF-8, as `parseYaml` does. */
export async function readYaml(_path: string): Promise<ParsedYaml> {
  return { diagnostics: [] };
}
