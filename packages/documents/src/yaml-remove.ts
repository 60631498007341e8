import type { Node, Pair, YAMLSeq } from "yaml";
import type { Patch } from "#documents/patch.js";
import { endOf, endOfLine, isFlow, rangeOf, startOfLine } from "#documents/yaml-positions.js";

/** The text changes that take the items at these indexes out of the list that is a pair's value. */
export function removeItems(text: string, pair: Pair, indexes: ReadonlySet<number>): Patch[] {
  const list = pair.value as YAMLSeq;
  const items = list.items as Node[];
  if (indexes.size === items.length) return [{ start: valueStart(text, pair), end: endOf(list), text: " []" }];
  return [...indexes].map((index) =>
    isFlow(list) ? flowRemoval(items, index, indexes) : blockRemoval(text, items, index),
  );
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
