import { isMap, isScalar, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Patch } from "#documents/patch.js";
import { scalarText } from "#documents/scalar-text.js";
import { addToFlow } from "#documents/yaml-edit-flow.js";
import { columnOf, endOf, endOfLine, indentAt, isFlow, pairEnd, rangeOf } from "#documents/yaml-positions.js";
import { flowPairText, type Plain, pairText, render } from "#documents/yaml-render.js";
import { BLOCK, flowShape, isJson, type Style } from "#documents/yaml-style.js";

/** A document's text and how it is written: what every edit needs. */
export interface Editable {
  text: string;
  style: Style;
}

/** Writes another text in a scalar's place, quoted as the old one where that can hold it; `json` leaves only double quotes. */
export function replaceText({ text }: Editable, node: Scalar, value: string, json = false): Patch {
  const [start, end] = rangeOf(node);
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const lineBreak = isBlock ? (/(?:\r?\n)+$/.exec(text.slice(start, end))?.[0] ?? "") : "";
  return { start, end, text: scalarText(value, { json, like: node }) + lineBreak };
}

/** Writes a value in the place of a pair's value, which may be empty. `map` is the mapping that the pair is in. */
export function replaceValue(document: Editable, map: YAMLMap, pair: Pair, value: Plain): Patch[] {
  const { text, style } = document;
  const node = isScalar(pair.value) && pair.value.source === "" ? null : (pair.value as Node | null);
  if (isScalar(node) && typeof value === "string") {
    return [replaceText(document, node, value, isFlow(map) && isJson(map))];
  }
  const start = text.indexOf(":", rangeOf(pair.key)[1]) + 1;
  const end = node ? endOf(node) : start;
  if (isFlow(map)) {
    return [{ start, end, text: ` ${render(value, indentAt(text, start), style, flowShape(text, map), node)}` }];
  }
  if (node && text.slice(start, rangeOf(node)[0]).includes("\n")) {
    return [{ start: rangeOf(node)[0], end, text: render(value, columnOf(text, node), style, BLOCK, node) }];
  }
  const written = pairText(value, columnOf(text, map), style, pair.value as Node | null);
  // A block collection goes on the lines below; a comment after the key stays where it is.
  return written.startsWith(style.eol)
    ? [{ start, end, text: "" }, insertBelow(document, end, written.slice(style.eol.length))]
    : [{ start, end, text: written }];
}

/** Adds pairs at a mapping's end. */
export function addPairs(document: Editable, map: YAMLMap, pairs: { readonly [key: string]: Plain }): Patch[] {
  const { text, style } = document;
  const entries = Object.entries(pairs);
  if (isFlow(map)) {
    const shape = flowShape(text, map);
    const members = map.items.map((pair) => ({ start: rangeOf(pair.key)[0], end: pairEnd(pair) }));
    const write = (column: number) => entries.map(([key, value]) => flowPairText(key, value, column, style, shape));
    return addToFlow(document, map, members, members.length - 1, write);
  }
  const column = columnOf(text, map);
  const lines = entries.map(
    ([key, value]) => `${" ".repeat(column)}${scalarText(key)}:${pairText(value, column, style)}`,
  );
  return [insertBelow(document, afterComments(text, endOf(map), column), lines.join(style.eol))];
}

/** Adds items to a list that has some, after the one at `index`; -1 puts them first. `like` is an item whose style they follow. */
export function addItems(
  document: Editable,
  list: YAMLSeq,
  index: number,
  values: readonly Plain[],
  like: Node,
): Patch[] {
  const { text, style } = document;
  if (isFlow(list)) {
    const shape = isFlow(like) ? flowShape(text, like) : flowShape(text, list);
    const members = list.items.map((item) => ({ start: rangeOf(item)[0], end: rangeOf(item)[1] }));
    const write = (column: number) => values.map((value) => render(value, column, style, shape, like));
    return addToFlow(document, list, members, index, write);
  }
  const column = columnOf(text, list);
  const gap = gapAfterDash(text, list);
  const items = values.map((value) => `-${gap.text}${render(value, column + gap.width, style, BLOCK, like)}`);
  const newLine = style.eol + " ".repeat(column);
  if (index < 0) {
    const [start] = rangeOf(list);
    return [{ start, end: start, text: items.map((item) => item + newLine).join("") }];
  }
  const offset = afterComments(text, endOf(list.items[index] as Node), column + 1);
  return [insertBelow(document, offset, " ".repeat(column) + items.join(newLine))];
}

/** What stands between a dash and its item, blanks or a line break, and how far that puts the item to the right of the dash. */
function gapAfterDash(text: string, list: YAMLSeq): { text: string; width: number } {
  const first = list.items[0] as Node;
  const gap = text.slice(rangeOf(list)[0] + 1, rangeOf(first)[0]);
  const width = columnOf(text, first) - columnOf(text, list);
  return /^(?: +|\r?\n +)$/.test(gap) && isMap(first) ? { text: gap, width } : { text: " ", width: 2 };
}

/** Inserts lines below the line that `offset` is on, or at `offset` itself where that is a line's beginning already. */
function insertBelow({ text, style }: Editable, offset: number, lines: string): Patch {
  if (offset > 0 && text[offset - 1] === "\n") return { start: offset, end: offset, text: lines + style.eol };
  const end = endOfLine(text, offset);
  return { start: end, end, text: style.eol + lines };
}

/** Comments right below a value that stand at `column` or further right belong to it. */
function afterComments(text: string, offset: number, column: number): number {
  let end = offset;
  let line = text[offset - 1] === "\n" ? offset : nextLine(text, offset);
  while (line < text.length && text[line + indentAt(text, line)] === "#" && indentAt(text, line) >= column) {
    end = endOfLine(text, line);
    line = nextLine(text, line);
  }
  return end;
}

function nextLine(text: string, offset: number): number {
  const lineBreak = text.indexOf("\n", offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
