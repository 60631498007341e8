import { describe } from "#conformance/describe-value.js";
import type { Mismatch } from "#conformance/match.js";
import { resolvePointer } from "#documents/json-pointer.js";
import type { Json } from "#documents/suite.js";

/** Where a list is in none of the orders that servers and their databases have; items without a text or number there may stand anywhere. */
export function disorder(
  list: readonly Json[],
  { by, descending }: { by: string; descending: boolean },
): Mismatch | undefined {
  const keys = list.flatMap((item, index) => {
    const key = resolvePointer(item, by);
    return typeof key === "string" || typeof key === "number" ? [{ key, index }] : [];
  });
  const breaks: number[] = [];
  for (const texts of textOrders()) {
    const order = withNumbers(texts);
    const at = firstBreak(keys, descending ? (one, other) => order(other, one) : order);
    if (at === undefined) return undefined;
    breaks.push(at);
  }
  const [place] = breaks;
  const [before, after] = [keys[(place ?? 1) - 1], keys[place ?? 1]];
  if (!before || !after) return undefined;
  const word = descending ? "descending" : "ascending";
  const expected = `${word} order after ${describe(before.key)}`;
  return { path: `/${after.index}${by}`, expected, found: describe(after.key) };
}

type Key = string | number;
type Order = (one: Key, other: Key) => number;
type TextOrder = (one: string, other: string) => number;

function firstBreak(keys: readonly { key: Key }[], order: Order): number | undefined {
  for (let at = 1; at < keys.length; at++) {
    const [before, after] = [keys[at - 1], keys[at]];
    if (before && after && order(before.key, after.key) > 0) return at;
  }
  return undefined;
}

/** By code points, without regard to case, and as a dictionary has them: a collator takes longer to make than most lists to look at. */
function* textOrders(): Generator<TextOrder> {
  yield byCodePoints;
  yield (one, other) => byCodePoints(one.toLowerCase(), other.toLowerCase());
  yield new Intl.Collator("en").compare;
}

/** Numbers are in order by their size, before all texts. */
function withNumbers(texts: TextOrder): Order {
  return (one, other) => {
    if (typeof one === "number" && typeof other === "number") return one - other;
    if (typeof one === "string" && typeof other === "string") return texts(one, other);
    return typeof one === "number" ? -1 : 1;
  };
}

/** UTF-8 has the order of the code points; UTF-16 has not. */
function byCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
