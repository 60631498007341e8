import type { Place } from "#diagnostics/diagnostic.js";

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
