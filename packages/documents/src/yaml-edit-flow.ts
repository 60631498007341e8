import type { Node } from "yaml";
import type { Patch } from "#documents/patch.js";
import { endOfLine, indentAt, rangeOf, startOfLine } from "#documents/yaml-positions.js";
import type { Style } from "#documents/yaml-style.js";

/** Where a member of a flow collection stands. */
interface Span {
  start: number;
  end: number;
}

/** Adds members to a flow collection after the one at `index`, on lines of their own where the others are. `write` gets their column. */
export function addToFlow(
  { text, style }: { text: string; style: Style },
  collection: Node,
  members: readonly Span[],
  index: number,
  write: (column: number) => readonly string[],
): Patch[] {
  const [open] = rangeOf(collection);
  const first = members[0]?.start;
  if (first === undefined) return [insert(open + 1, write(indentAt(text, open) + style.step).join(", "))];
  const column = indentAt(text, first);
  const ownLine = text.slice(startOfLine(text, first), first).trim() === "";
  const separator = ownLine ? style.eol + " ".repeat(column) : " ";
  const added = write(column);
  const next = members[index + 1];
  if (next !== undefined) return [insert(next.start, added.map((each) => `${each},${separator}`).join(""))];
  const { end } = members[index] as Span;
  const comma = trailingComma(text, end);
  if (comma !== undefined) return [insert(comma + 1, added.map((each) => `${separator}${each},`).join(""))];
  // A comment behind the last member stays on its line.
  const rest = text.slice(end, endOfLine(text, end));
  const below = ownLine && /^\s+#/.test(rest) ? end + rest.length : end;
  return [insert(end, ","), insert(below, separator + added.join(`,${separator}`))];
}

function insert(at: number, text: string): Patch {
  return { start: at, end: at, text };
}

/** The offset of the comma that follows a member, past blanks and comments. */
function trailingComma(text: string, offset: number): number | undefined {
  const filler = /\s+|#[^\n]*/y;
  let at = offset;
  for (filler.lastIndex = at; filler.test(text); filler.lastIndex = at) at = filler.lastIndex;
  return text[at] === "," ? at : undefined;
}
