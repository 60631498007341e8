import type { Place } from "#diagnostics/diagnostic.js";
import { sourceLine } from "#diagnostics/source-line.js";

/** A terminal line; longer source lines are cut around the place. */
const widest = 120;
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const narrow = /[\p{M}\u200c\u200d]/u;

/** The line of a place, safe to print, and carets that stand below the place when printed below it. */
export function excerpt(text: string, { line = 1, column = 1, endLine = line, endColumn }: Place) {
  const whole = sourceLine(text, line);
  const start = Math.min(Math.max(column - 1, 0), whole.length);
  const end = endLine === line && endColumn !== undefined ? endColumn - 1 : whole.trimEnd().length;
  const from = start > widest / 2 ? start - 20 : 0;
  const shown = whole.slice(from, from + widest);
  const marked = whole.slice(start, Math.min(Math.max(end, start), from + widest));
  const lead = from > 0 ? "…" : "";
  const rest = whole.length > from + widest ? "…" : "";
  const indent = " ".repeat(width(lead + whole.slice(from, start)));
  return { line: lead + printable(shown) + rest, carets: indent + "^".repeat(Math.max(1, width(marked))) };
}

/** What does not print becomes a blank or a replacement mark, one for one, so that columns stay; `##[` is a command of the runner. */
function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(unprintable, "\ufffd").replaceAll("##[", "##(");
}

/** Columns of a terminal: most characters take one, those of East Asia and emoji two, combining ones none. */
function width(text: string): number {
  let columns = 0;
  for (const character of printable(text)) columns += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
  return columns;
}
