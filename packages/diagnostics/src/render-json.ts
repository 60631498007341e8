import { rulePage } from "#diagnostics/codes.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { sortDiagnostics } from "#diagnostics/sort.js";

/** `{diagnostics: [{code, severity, message, fix?, page, plugin?, file?, line?, column?, endLine?, endColumn?}]}`, sorted, with a last newline. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ diagnostics: sortDiagnostics(diagnostics).map(flat) }, undefined, 2)}\n`;
}

function flat({ code, severity, message, fix, plugin, place }: Diagnostic) {
  return { code, severity, message, fix, page: rulePage(code), plugin, ...place };
}
