import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";

export const file = "catalog-server-manifest.yaml";

export const text = "\ufeffspec:\r\n\tname: 日本 x\r\n  modul: github.com/acme/agents\r\n";

/** Out of order on purpose. */
export const samples: Diagnostic[] = [
  diagnostic("field-unknown", 'spec has no field "modul"', {
    fix: 'Did you mean "module"? Rename it.',
    place: { file, line: 3, column: 3, endLine: 3, endColumn: 8 },
  }),
  diagnostic("field-value", "not x", { place: { file, line: 2, column: 11, endLine: 2, endColumn: 12 } }),
  diagnostic("go-missing", "no go", { fix: "Install Go." }),
  diagnostic("server-range-open", "open", { place: { file: "a/plugin.yaml" }, plugin: "agents" }),
];

/** The same problem with any text in every place that text has. */
export function hostileSample(value: string): Diagnostic {
  return diagnostic("field-value", value, {
    fix: value,
    plugin: value,
    place: { file: value, line: 1, column: 1, endLine: 1, endColumn: 2 },
  });
}
