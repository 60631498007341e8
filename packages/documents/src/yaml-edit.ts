import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Patch } from "#documents/patch.js";
import { scalarText } from "#documents/scalar-text.js";
import {
  BLOCK,
  flowPairText,
  isJson,
  type Plain,
  pairText,
  render,
  type Shape,
  type Style,
} from "#documents/yaml-render.js";

/** A document's text and how it is written: what every edit needs. */
export interface Editable {
  text: string;
  style: Style;
}

/** Finds out how a document indents and ends its lines. */
export function editable(text: string, root: Node | null): Editable {
  const [lineFeed] = /\r?\n/.exec(text) ?? ["\n"];
  const found = indentation(text, root);
  const step = found.step ?? /^( {1,8})\S/m.exec(text)?.[1]?.length ?? 2;
  return { text, style: { eol: lineFeed, step, listStep: found.listStep ?? step } };
}

/** The first nested mapping and the first nested list in block style tell the indentation. */
function indentation(text: string, node: unknown, found: { step?: number; listStep?: number } = {}) {
  if (isMap(node) && !node.flow) {
    for (const { value } of node.items) {
      const inner = columnOf(text, value) - columnOf(text, node);
      if (isMap(value) && !value.flow && inner > 0) found.step ??= inner;
      if (isSeq(value) && !value.flow && inner >= 0) found.listStep ??= inner;
      if (found.step === undefined || found.listStep === undefined) indentation(text, value, found);
    }
  } else if (isSeq(node) && !node.flow) {
    indentation(text, node.items[0], found);
  }
  return found;
}

/** Writes another text in a scalar's place, quoted as the old one where that can hold it. */
export function replaceText({ text }: Editable, node: Scalar, value: string, json = false): Patch {
  const [start, end] = rangeOf(node);
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const lineBreak = isBlock ? (/\r?\n$/.exec(text.slice(start, end))?.[0] ?? "") : "";
  return { start, end, text: scalarText(value, { json, like: node }) + lineBreak };
}

/** Writes a value in the place of the pair's value, which may be empty. `map` is the mapping that the pair is in. */
export function replaceValue(document: Editable, map: YAMLMap, pair: Pair, value: Plain): Patch[] {
  const { text, style } = document;
  const node = pair.value as Node | null;
  if (isScalar(node) && typeof value === "string" && node.source !== "") {
    return [replaceText(document, node, value, isFlow(map) && isJson(map))];
  }
  const keyEnd = text.indexOf(":", rangeOf(pair.key as Node)[1]) + 1;
  const end = Math.max(keyEnd, node ? endOf(node) : keyEnd);
  if (isFlow(map)) {
    const shape = flowShape(text, map);
    return [{ start: keyEnd, end, text: ` ${render(value, lineIndent(text, keyEnd), style, shape, node)}` }];
  }
  const key = String((pair.key as Scalar).value);
  const written = pairText(key, value, columnOf(text, map), style, pair);
  const after = written.slice(written.indexOf(":", key.length) + 1);
  // A block collection needs the rest of its key's line, but a comment there stays where it is.
  if (!after.startsWith(style.eol)) return [{ start: keyEnd, end, text: after }];
  const isBelow = text.slice(keyEnd, node ? rangeOf(node)[0] : keyEnd).includes("\n");
  if (isBelow) return [{ start: node ? rangeOf(node)[0] : keyEnd, end, text: after.trimStart() }];
  return [{ start: keyEnd, end, text: "" }, insertionAfterLine(document, end, after.slice(style.eol.length))];
}

/** Adds a pair at a mapping's end. */
export function addPair(document: Editable, map: YAMLMap, key: string, value: Plain, like?: Pair): Patch[] {
  const { text, style } = document;
  if (isFlow(map)) {
    const shape = flowShape(text, map);
    return addToFlow(document, map, map.items.length - 1, (column) =>
      flowPairText(key, value, column, style, shape, like),
    );
  }
  const column = columnOf(text, map);
  const written = " ".repeat(column) + pairText(key, value, column, style, like);
  return [insertionAfterLine(document, afterTrailingComments(text, endOf(map), column), written)];
}

/** Adds an item to a list that has some, after the one at `index`; -1 puts it first. `like` is the item whose style it follows. */
export function addItem(document: Editable, list: YAMLSeq, index: number, value: Plain, like: Node): Patch[] {
  const { text, style } = document;
  if (isFlow(list)) {
    const shape = { ...flowShape(text, list), ...(isFlow(like) && { json: isJson(like) }) };
    const itemShape: Shape = text.slice(...rangeOf(like)).includes("\n") ? shape : { ...shape, kind: "flow" };
    return addToFlow(document, list, index, (column) => render(value, column, style, itemShape, like));
  }
  const column = columnOf(text, list);
  const gap = gapAfterDash(text, list);
  const written = `${" ".repeat(column)}-${gap}${render(value, column + indentOfGap(gap, column), style, BLOCK, like)}`;
  if (index < 0) {
    const start = rangeOf(list)[0];
    return [{ start, end: start, text: written.trimStart() + style.eol + " ".repeat(column) }];
  }
  const previous = list.items[index] as Node;
  return [insertionAfterLine(document, afterTrailingComments(text, endOf(previous), column + 1), written)];
}

/** What stands between a dash and its item: blanks, or a line break with the item below it. */
function gapAfterDash(text: string, list: YAMLSeq): string {
  const gap = text.slice(rangeOf(list)[0] + 1, rangeOf(list.items[0] as Node)[0]);
  return /^(?: +|\r?\n *)$/.test(gap) ? gap : " ";
}

function indentOfGap(gap: string, column: number): number {
  const lineBreak = gap.lastIndexOf("\n");
  return lineBreak < 0 ? gap.length + 1 : gap.length - lineBreak - 1 - column;
}

/** Adds a member to a flow collection after the one at `index`, on a line of its own where the others are. */
function addToFlow(
  document: Editable,
  collection: YAMLMap | YAMLSeq,
  index: number,
  write: (column: number) => string,
): Patch[] {
  const { text, style } = document;
  const starts = collection.items.map((item) => rangeOf(isMap(collection) ? ((item as Pair).key as Node) : item)[0]);
  const [open, end] = rangeOf(collection);
  const first = starts[0];
  if (first === undefined)
    return [{ start: open + 1, end: open + 1, text: write(lineIndent(text, open) + style.step) }];
  const column = lineIndent(text, first);
  const ownLines = text.slice(lineStart(text, first), first).trim() === "";
  const separator = ownLines ? style.eol + " ".repeat(column) : " ";
  const next = starts[index + 1];
  if (next !== undefined) return [{ start: next, end: next, text: `${write(column)},${separator}` }];
  const last = collection.items[index] as Node | Pair;
  const lastEnd = endOf(isMap(collection) ? (((last as Pair).value ?? (last as Pair).key) as Node) : (last as Node));
  const hasComma = /^(?:\s|#.*)*,/.test(text.slice(lastEnd, end));
  if (hasComma) {
    const comma = text.indexOf(",", lastEnd) + 1;
    return [{ start: comma, end: comma, text: `${separator}${write(column)},` }];
  }
  if (!ownLines) return [{ start: lastEnd, end: lastEnd, text: `, ${write(column)}` }];
  const lineEnd = Math.min(endOfLine(text, lastEnd), end - 1);
  const tail = text.slice(lastEnd, lineEnd).includes("#") ? lineEnd : lastEnd;
  return [
    { start: lastEnd, end: lastEnd, text: "," },
    { start: tail, end: tail, text: separator + write(column) },
  ];
}

function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function flowShape(text: string, node: YAMLMap | YAMLSeq): Shape {
  return { kind: text.slice(...rangeOf(node)).includes("\n") ? "flow-lines" : "flow", json: isJson(node) };
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as Node).range;
  if (!range) throw new TypeError("an edit of a node that was not parsed");
  return [range[0], range[1]];
}

/** The offset after a node's last value: the range of a block collection goes on to the next token. */
export function endOf(node: Node): number {
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return rangeOf(node)[1];
  const inner = isMap(node) ? (((last as Pair).value ?? (last as Pair).key) as Node) : (last as Node);
  const end = endOf(inner);
  return isMap(node) ? Math.max(end, rangeOf((last as Pair).key)[1]) : end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset of the line break, or of the text's end. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

/** The column of a node's first character, from 0; a byte order mark takes none. */
function columnOf(text: string, node: unknown): number {
  if (!(node as Node | null)?.range) return 0;
  const [start] = rangeOf(node);
  const from = lineStart(text, start);
  return start - from - (text[from] === "\ufeff" ? 1 : 0);
}

function lineIndent(text: string, offset: number): number {
  return /^\ufeff? */.exec(text.slice(lineStart(text, offset)))?.[0].replace("\ufeff", "").length ?? 0;
}

/** Inserts lines below the line that `offset` is on, or at `offset` itself where that is the beginning of a line already. */
function insertionAfterLine({ text, style }: Editable, offset: number, lines: string): Patch {
  if (offset > 0 && text[offset - 1] === "\n") return { start: offset, end: offset, text: lines + style.eol };
  const end = endOfLine(text, offset);
  return { start: end, end, text: style.eol + lines };
}

/** Comments below a value that are indented like it or deeper belong to it. */
function afterTrailingComments(text: string, offset: number, column: number): number {
  let end = offset;
  for (let at = offset; at < text.length; ) {
    const from = text[at - 1] === "\n" ? at : endOfLine(text, at);
    const line = /^(?:\r?\n)?( *)#[^\r\n]*/.exec(text.slice(from, from + 2000));
    if (!line || (line[1] as string).length < column || (from === at && at === offset && text[at - 1] !== "\n")) break;
    end = from + line[0].length;
    at = end;
  }
  return end;
}
