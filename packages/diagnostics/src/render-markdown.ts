import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { position } from "#diagnostics/render-text.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { sortDiagnostics } from "#diagnostics/sort.js";

/** A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none. */
export function renderMarkdown(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const rows = sortDiagnostics(diagnostics).map(row);
  return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}

function row({ severity, code, message, fix = "", place }: Diagnostic): string {
  const where = place ? position(place) : "";
  return `| ${severity} | ${markdownText(where)} | ${code} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}

/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. The comment keeps @ from making a mention or an address.
 */
export function markdownText(text: string, limit = 500): string {
  return sanitize(text, limit)
    .replace(/[!#$&()*+.:<=>[\\\]^_`{|}~-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("@", "&#64;<!-- -->");
}
