import type { Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Patch } from "#documents/patch.js";
import { nodeAt, pairOf } from "#documents/yaml-lookup.js";
import { endOf, endOfLine, isFlow, rangeOf, startOfLine } from "#documents/yaml-positions.js";
import type { ConstructorComponent, LocatedConstructor } from "#ocm/constructor.js";

/** The text changes that take the references at these indexes out of a component's list. */
export function removalPatches(
  { source }: LocatedConstructor,
  { path, referencesKey, references }: ConstructorComponent,
  indexes: ReadonlySet<number>,
): Patch[] {
  const { text, root } = source;
  const map = nodeAt(root, path) as YAMLMap;
  const pair = pairOf(map, referencesKey) as Pair;
  const list = pair.value as YAMLSeq;
  if (indexes.size === references.length) return [{ start: valueStart(text, pair), end: endOf(list), text: " []" }];
  const items = list.items as Node[];
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
