import type { Diagnostic } from "#diagnostics/diagnostic.js";

/** A SARIF 2.1.0 log with one run. */
export function renderSarif(_diagnostics: readonly Diagnostic[]): string {
  return "";
}
