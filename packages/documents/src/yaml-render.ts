import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { scalarText } from "#documents/scalar-text.js";
import { BLOCK, isJson, type Shape, type Style } from "#documents/yaml-style.js";

/** What edits write: text, truth values, numbers, lists and mappings. */
export type Plain = string | boolean | number | null | readonly Plain[] | { readonly [key: string]: Plain };

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

function block(value: object, column: number, style: Style, like?: Node | null): string {
  const newLine = style.eol + " ".repeat(column);
  if (Array.isArray(value)) {
    return value.map((item) => `- ${render(item, column + 2, style, BLOCK, itemLike(like))}`).join(newLine);
  }
  return entriesLike(value, like)
    .map(({ key, item, node }) => {
      const label = scalarText(key, { like: node?.key as Node | undefined });
      return `${label}:${pairText(item, column, style, node?.value as Node | undefined)}`;
    })
    .join(newLine);
}

/** What follows a key's colon: the value, or a line break and the value on the lines below. `column` is the key's. */
export function pairText(value: Plain, column: number, style: Style, like?: Node | null): string {
  const isNested = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!isNested || likeShape(BLOCK, like).kind !== "block") return ` ${render(value, column, style, BLOCK, like)}`;
  const inner = column + (isList(value) ? style.listStep : style.step);
  return `${style.eol}${" ".repeat(inner)}${render(value, inner, style, BLOCK, like)}`;
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
  const pairs = isMap(like) ? like.items : [];
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
