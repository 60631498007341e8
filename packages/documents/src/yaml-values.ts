import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import { quoted } from "#diagnostics/sanitize.js";
import type { TextProblem } from "#documents/yaml-tokens.js";

/** A node's value as plain data: mappings without prototype, the first of repeated keys. Reports what plain data has not. */
export function plainValue(node: unknown, report: (problem: TextProblem) => void): unknown {
  if (isMap(node)) return plainMapping(node, report);
  if (isSeq(node)) return node.items.map((each) => plainValue(each, report));
  return isScalar(node) ? node.value : null;
}

function plainMapping(map: YAMLMap, report: (problem: TextProblem) => void): Record<string, unknown> {
  const mapping: Record<string, unknown> = Object.create(null);
  for (const pair of map.items) {
    const value = plainValue(pair.value, report);
    const key = keyText(pair);
    if (key === undefined) report(collectionKey(pair.key as Node));
    else if (Object.hasOwn(mapping, key)) report(duplicateKey(key, pair.key as Node));
    else mapping[key] = value;
    if (key === "<<" && (pair.key as Scalar).type === Scalar.PLAIN) report(mergeKey(pair.key as Node));
  }
  return mapping;
}

/** A key as it is written: `1.10` stays `1.10`. Nothing for a key that is a collection or an alias. */
export function keyText({ key }: Pair): string | undefined {
  return isScalar(key) ? (key.source ?? "") : undefined;
}

function duplicateKey(key: string, node: Node): TextProblem {
  return {
    code: "yaml-duplicate-key",
    message: `the key ${quoted(key)} stands twice in one mapping`,
    fix: "Keep one of the two.",
    ...span(node),
  };
}

function mergeKey(node: Node): TextProblem {
  return {
    code: "yaml-refused-feature",
    message: "the merge key << is refused",
    fix: "Write the merged fields out.",
    ...span(node),
  };
}

function collectionKey(node: Node): TextProblem {
  return {
    code: "yaml-refused-feature",
    message: "a key that is no text is refused",
    fix: "Make the key plain text.",
    ...span(node),
  };
}

function span({ range }: Node): { start: number; end: number } {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
