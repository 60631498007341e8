import type { Diagnostic } from "#diagnostics/diagnostic.js";

/** A GitHub-flavoured Markdown table, one row a problem, sorted; the empty string where there is none. */
export function renderMarkdown(_diagnostics: readonly Diagnostic[]): string {
  return "";
}

/** Outside text as Markdown that shows exactly that text, on one line, in a table's cell too. */
export function markdownText(text: string, _limit = 500): string {
  return text;
}
