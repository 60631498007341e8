import type { Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Patch } from "#documents/patch.js";
import { endOf, endOfLine, isFlow, pairEnd, rangeOf, startOfLine } from "#documents/yaml-positions.js";

/** The text changes that take the items at these indexes out of the list that is a pair's value. */
export function removeItems(text: string, pair: Pair, indexes: ReadonlySet<number>): Patch[] {
  const list = pair.value as YAMLSeq;
  const items = list.items as Node[];
  if (indexes.size === items.length) return [{ start: valueStart(text, pair), end: endOf(list), text: " []" }];
  return [...indexes].map((index) =>
    isFlow(list) ? flowRemoval(items, index, indexes) : blockRemoval(text, items, index),
  );
}

/** The text change that takes a pair out of a map that has others. */
export function removePair(text: string, map: YAMLMap, pair: Pair): Patch {
  const index = map.items.indexOf(pair);
  const [before, next] = [map.items[index - 1], map.items[index + 1]];
  const start = rangeOf(pair.key)[0];
  // The first one stands behind a dash or a brace.
  if (!before) return { start, end: next ? rangeOf(next.key)[0] : pairEnd(pair), text: "" };
  if (isFlow(map)) return { start: pairEnd(before), end: pairEnd(pair), text: "" };
  // With the line break before it: at the end of its line, others may be added.
  return {
    start: endOfLine(text, startOfLine(text, startOfLine(text, start) - 1)),
    end: lastLineEnd(text, pair),
    text: "",
  };
}

/** The end of the line that a pair ends in; a block scalar's own end is behind its line break. */
function lastLineEnd(text: string, pair: Pair): number {
  let end = pairEnd(pair);
  while (/[\r\n]/.test(text[end - 1] ?? "")) end -= 1;
  return endOfLine(text, end);
}

/** Where what a key is for begins: behind its colon. */
function valueStart(text: string, { key }: Pair): number {
  return text.indexOf(":", rangeOf(key)[1]) + 1;
}

/** From the line of the item's dash to the line behind its last value. */
function blockRemoval(text: string, items: readonly Node[], index: number): Patch {
  const item = items[index] as Node;
  const dash = text.lastIndexOf("-", rangeOf(item)[0] - 1);
  const end = endOf(item);
  const last = end > 0 && text[end - 1] === "\n" ? end : nextLine(text, end);
  return { start: startOfLine(text, dash), end: last, text: "" };
}

/** With the comma before it; at the list's beginning with the one behind it. */
function flowRemoval(items: readonly Node[], index: number, removed: ReadonlySet<number>): Patch {
  const [start, end] = rangeOf(items[index]);
  const isFirst = items.slice(0, index).every((_each, before) => removed.has(before));
  return isFirst
    ? { start, end: rangeOf(items[index + 1])[0], text: "" }
    : { start: rangeOf(items[index - 1])[1], end, text: "" };
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", endOfLine(text, offset));
  return end < 0 ? text.length : end + 1;
}
