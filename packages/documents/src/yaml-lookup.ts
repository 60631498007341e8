import { isMap, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { DocumentPath } from "#documents/yaml-source.js";

/** A mapping's pair of that key. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => (pair.key as Scalar).value === key);
}

/** The node at a path of keys and indexes; null where there is none. */
export function nodeAt(root: Node | null, path: DocumentPath): Node | null {
  let node: unknown = root;
  for (const step of path) {
    node = isMap(node) ? pairOf(node, String(step))?.value : isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return (node ?? null) as Node | null;
}
