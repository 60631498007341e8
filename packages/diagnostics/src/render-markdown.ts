import { rulePage } from "#diagnostics/codes.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { position } from "#diagnostics/render-text.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { sortDiagnostics } from "#diagnostics/sort.js";

/**
 * A GitHub-flavoured Markdown table, a row for each problem in reading order; the empty string where there is none.
 *
 * @param home the address of the suite's files, which each rule's page is linked below
 */
export function renderMarkdown(diagnostics: readonly Diagnostic[], home?: string): string {
  if (diagnostics.length === 0) return "";
  const rows = sortDiagnostics(diagnostics).map((each) => row(each, home));
  return `| Severity | Where | Rule | Problem | Fix |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}

function row({ severity, code, message, fix = "", place }: Diagnostic, home: string | undefined): string {
  const where = place ? position(place) : "";
  const rule = home === undefined ? code : `[${code}](${rulePage(code, home)})`;
  return `| ${severity} | ${markdownText(where)} | ${rule} | ${markdownText(message)} | ${markdownText(fix)} |\n`;
}

/**
 * What means something to GitHub's Markdown: emphasis, code, links, HTML, mathematics and cells anywhere; headings, lists and rules at the
 * start; `_` outside of a word; addresses, emoji (`:+1:`) and references to issues (`#1`, `GH-1`).
 */
const marks =
  /[&<>\\`*[\]|~$]|^[-+=#]|(?<=^\d{1,9})[.)]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/|[\w+-]*:)|(?<=www)\.|#(?=\w)|(?<=\bGH)-(?=\d)/giu;

/**
 * Outside text as Markdown that shows exactly that text, on one line, in a table's cell too: a character reference
 * never has a structural meaning. What means nothing stays as it is, for those who read the source. The comment keeps @ from making a
 * mention or an address.
 */
export function markdownText(text: string, limit = 500): string {
  return sanitize(text, limit)
    .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("@", "&#64;<!-- -->");
}
