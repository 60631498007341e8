import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import { columnOf, isFlow, rangeOf } from "#documents/yaml-positions.js";

/** How a document is written. */
export interface Style {
  eol: string;
  /** Blanks by which a mapping inside a mapping is indented. */
  step: number;
  /** Blanks by which a list inside a mapping is indented. */
  listStep: number;
}

/** Finds out how a document ends its lines and indents. */
export function styleOf(text: string, root: Node | null): Style {
  const [eol] = /\r?\n/.exec(text) ?? ["\n"];
  const found: Partial<Style> = {};
  findIndentation(text, root, found);
  const step = found.step ?? /^( {1,8})\S/m.exec(text)?.[1]?.length ?? 2;
  return { eol, step, listStep: found.listStep ?? step };
}

/** The first nested mapping and the first nested list in block style tell. */
function findIndentation(text: string, node: unknown, found: Partial<Style>): void {
  if (isSeq(node)) findIndentation(text, node.items[0], found);
  if (!isMap(node) || isFlow(node)) return;
  for (const { value } of node.items) {
    if (found.step !== undefined && found.listStep !== undefined) return;
    if ((!isMap(value) && !isSeq(value)) || isFlow(value)) continue;
    const inner = columnOf(text, value) - columnOf(text, node);
    if (isMap(value) && inner > 0) found.step ??= inner;
    if (isSeq(value) && inner >= 0) found.listStep ??= inner;
    findIndentation(text, value, found);
  }
}

/** How a value is written: in block style, or in flow style on one line or on several. */
export interface Shape {
  kind: "block" | "flow" | "flow-lines";
  /** All text and all keys in double quotes. */
  json: boolean;
}

export const BLOCK: Shape = { kind: "block", json: false };

export function flowShape(text: string, node: Node): Shape {
  return { kind: text.slice(...rangeOf(node)).includes("\n") ? "flow-lines" : "flow", json: isJson(node) };
}

/** Whether a flow collection quotes its keys, or else its texts, as JSON does. */
export function isJson(node: unknown): boolean {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  return isScalar(first) ? first.type === Scalar.QUOTE_DOUBLE : first !== undefined && isJson(first);
}
