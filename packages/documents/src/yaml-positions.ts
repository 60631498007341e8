import { isMap, isSeq, type Node, type Pair } from "yaml";

/** Where a node of a parsed document stands, in UTF-16 offsets. A block collection's own end is the next token's beginning: see `endOf`. */
export function rangeOf(node: unknown): [start: number, end: number] {
  const range = (node as Node).range;
  if (!range) throw new TypeError("an edit of a node that was not parsed");
  return [range[0], range[1]];
}

/** The offset after a node's last value. */
export function endOf(node: Node): number {
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return rangeOf(node)[1];
  return isMap(node) ? pairEnd(last as Pair) : endOf(last as Node);
}

export function pairEnd({ key, value }: Pair): number {
  const keyEnd = rangeOf(key)[1];
  return value ? Math.max(keyEnd, endOf(value as Node)) : keyEnd;
}

export function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset of the line break, or of the text's end. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** The column of a node's first character, from 0. A byte order mark takes none. */
export function columnOf(text: string, node: Node): number {
  const [start] = rangeOf(node);
  const from = startOfLine(text, start);
  return start - from - (text[from] === "\ufeff" ? 1 : 0);
}

/** How many blanks the line begins with that `offset` is on. */
export function indentAt(text: string, offset: number): number {
  let at = startOfLine(text, offset);
  if (text[at] === "\ufeff") at += 1;
  const from = at;
  while (text[at] === " ") at += 1;
  return at - from;
}
