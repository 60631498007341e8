import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import { scalarText } from "#documents/scalar-text.js";

/** What edits write: text, truth values, numbers, lists and mappings. */
export type Plain = string | boolean | number | null | readonly Plain[] | { readonly [key: string]: Plain };

/** How a document is written. */
export interface Style {
  eol: string;
  /** Blanks by which a mapping inside a mapping is indented. */
  step: number;
  /** Blanks by which a list inside a mapping is indented. */
  listStep: number;
}

/** How one value is written: in block style, or in flow style on one line or several. */
export interface Shape {
  kind: "block" | "flow" | "flow-lines";
  /** All text and keys in double quotes. */
  json: boolean;
}

export const BLOCK: Shape = { kind: "block", json: false };

/**
 * Writes a value whose first line begins at `column`; further lines are indented to it. Keys come in the order of `like`, a node of the same
 * kind that is in the document already, and texts are quoted as there.
 */
export function render(value: Plain, column: number, style: Style, shape: Shape, like?: Node | null): string {
  if (value === null || typeof value !== "object") {
    return typeof value === "string" ? scalarText(value, { json: shape.json, like }) : String(value);
  }
  const members = isList(value) ? value.map((item) => ({ item })) : entriesLike(value, like);
  if (members.length === 0) return isList(value) ? "[]" : "{}";
  const own = likeShape(shape, like);
  return own.kind === "block" ? block(value, column, style, like) : flow(value, column, style, own, like);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** A collection that is in flow style elsewhere in a block document is written so here too. */
function likeShape(shape: Shape, like: Node | null | undefined): Shape {
  const inFlow = (isMap(like) || isSeq(like)) && like.flow === true && like.items.length > 0;
  return shape.kind === "block" && inFlow ? { kind: "flow", json: isJson(like) } : shape;
}

/** Whether a flow collection quotes its keys, or else its texts, as JSON does. */
export function isJson(node: Node | null | undefined): boolean {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  return isScalar(first) ? first.type === Scalar.QUOTE_DOUBLE : first !== undefined && isJson(first as Node);
}

function block(value: object, column: number, style: Style, like?: Node | null): string {
  const newLine = style.eol + " ".repeat(column);
  if (Array.isArray(value)) {
    return value.map((item) => `- ${render(item, column + 2, style, BLOCK, itemLike(like))}`).join(newLine);
  }
  return entriesLike(value, like)
    .map(({ key, item, node }) => pairText(key, item, column, style, node))
    .join(newLine);
}

/** `key: value`, or the key and the value on the lines below it. */
export function pairText(key: string, value: Plain, column: number, style: Style, like?: Pair): string {
  const node = like?.value as Node | undefined;
  const label = `${scalarText(key, { like: like?.key as Node | undefined })}:`;
  const isNested = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!isNested || likeShape(BLOCK, node).kind !== "block")
    return `${label} ${render(value, column, style, BLOCK, node)}`;
  const inner = column + (Array.isArray(value) ? style.listStep : style.step);
  return `${label}${style.eol}${" ".repeat(inner)}${render(value, inner, style, BLOCK, node)}`;
}

function flow(value: object, column: number, style: Style, shape: Shape, like?: Node | null): string {
  const inner = column + style.step;
  const members = Array.isArray(value)
    ? value.map((item) => render(item, inner, style, shape, itemLike(like)))
    : entriesLike(value, like).map(({ key, item, node }) => flowPairText(key, item, inner, style, shape, node));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (shape.kind === "flow") return `${open}${members.join(", ")}${close}`;
  const newLine = style.eol + " ".repeat(inner);
  return `${open}${newLine}${members.join(`,${newLine}`)}${style.eol}${" ".repeat(column)}${close}`;
}

export function flowPairText(
  key: string,
  value: Plain,
  column: number,
  style: Style,
  shape: Shape,
  like?: Pair,
): string {
  const label = scalarText(key, { json: shape.json, like: like?.key as Node | undefined });
  return `${label}: ${render(value, column, style, shape, like?.value as Node | undefined)}`;
}

/** The members of a mapping, those that `like` has too in its order, the others where they are given. */
function entriesLike(value: object, like?: Node | null): { key: string; item: Plain; node?: Pair }[] {
  const pairs = isMap(like) ? (like as YAMLMap).items : [];
  const order = new Map(pairs.map((pair, index) => [keyOf(pair), { pair, index }]));
  const members = Object.entries(value).map(([key, item]) => ({ key, item, known: order.get(key) }));
  let last = -1;
  return members
    .map((member) => {
      last = member.known?.index ?? last;
      return { ...member, rank: last };
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ key, item, known }) => (known ? { key, item, node: known.pair } : { key, item }));
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function itemLike(like: Node | null | undefined): Node | undefined {
  return isSeq(like) ? (like.items[0] as Node | undefined) : undefined;
}
