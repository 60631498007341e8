import { rulePage } from "#diagnostics/codes.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { sortDiagnostics } from "#diagnostics/sort.js";

/** `{diagnostics: [{code, severity, message, fix?, page, plugin?, file?, line?, column?, endLine?, endColumn?}]}`, sorted, with a last newline. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return jsonDocument({ diagnostics: sortDiagnostics(diagnostics).map(flat) });
}

/** Indented JSON with a last newline, safe to print: what is a control or a runner's command (`##[`) is escaped in its string. */
export function jsonDocument(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replaceAll("##[", "##\\u005b");
  return `${json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function flat({ code, severity, message, fix, plugin, place }: Diagnostic) {
  return { code, severity, message, fix, page: rulePage(code), plugin, ...place };
}
