import { describe, spell } from "#conformance/describe-value.js";
import { disorder } from "#conformance/match-order.js";
import { schemaMismatch } from "#conformance/match-schema.js";
import { quoted } from "#diagnostics/sanitize.js";
import { resolvePointer } from "#documents/json-pointer.js";
import type { Json, Matcher, ValueRule } from "#documents/suite.js";

/** What does not match, and where it stands. */
export interface Mismatch {
  /** A JSON pointer from the value that was matched. */
  path: string;
  /** `a text` */
  expected: string;
  /** Safe to show. */
  found: string;
}

/** No regular expression sees more than this of a text, in UTF-16 code units. */
const longestText = 64 * 1024;

/** The first thing that keeps a rule, its templates filled, from being kept. Pure, and as slow as its regular expressions are. */
export function mismatchOf({ path, matcher }: ValueRule, whole: Json | undefined): Mismatch | undefined {
  const value = resolvePointer(whole, path);
  const found = mismatch(matcher, value);
  return found && { ...found, path: path + found.path };
}

function mismatch(matcher: Matcher, value: Json | undefined): Mismatch | undefined {
  // Words are made of what does not match alone: most values do, and some are long.
  const unless = (matches: boolean, expected: () => string, found = () => describe(value)) =>
    matches ? undefined : { path: "", expected: expected(), found: found() };
  if ("present" in matcher) {
    return unless((value !== undefined) === matcher.present, () => (matcher.present ? "a value" : "nothing"));
  }
  if ("equals" in matcher) {
    const { equals } = matcher;
    return unless(
      isEqual(value, equals),
      () => spell(equals),
      () => spelled(value, equals),
    );
  }
  if ("differs" in matcher) {
    const { differs } = matcher;
    return unless(value !== undefined && !isEqual(value, differs), () => `something other than ${spell(differs)}`);
  }
  if ("matches" in matcher) {
    const expression = expressionOf(matcher.matches);
    const expected = () => `a text that matches ${quoted(matcher.matches, 120)}`;
    if (!expression) return unless(false, () => `${expected()}, which is no regular expression with the values in it`);
    return unless(typeof value === "string" && expression.test(value.slice(0, longestText)), expected);
  }
  if ("atLeast" in matcher) return bound(value, matcher.atLeast, "at least");
  if ("atMost" in matcher) return bound(value, matcher.atMost, "at most");
  if ("schema" in matcher)
    return value === undefined ? unless(false, () => "a value") : schemaMismatch(matcher.schema, value);
  if (!Array.isArray(value)) return unless(false, () => "a list");
  const list: readonly Json[] = value;
  if ("includes" in matcher) {
    const { includes } = matcher;
    return unless(
      list.some((each) => hasAll(each, includes)),
      () => `a list with ${spell(includes)}`,
    );
  }
  if ("ordered" in matcher) return disorder(list, matcher.ordered);
  return first(list, (item, index) => {
    const found = mismatchOf(matcher.every, item);
    return found && { ...found, path: `/${index}${found.path}` };
  });
}

function first<T>(list: readonly Json[], find: (item: Json, index: number) => T | undefined): T | undefined {
  for (const [index, item] of list.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A pattern that is well-formed may still not be so with what the server says in it: `[a-{name}]`. */
function expressionOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Two objects are told apart by what is in them. */
function spelled(value: Json | undefined, expected: Json): string {
  const bothLarge = typeof value === "object" && typeof expected === "object";
  return value !== undefined && bothLarge ? spell(value) : describe(value);
}

/** A list counts as its length. */
function bound(value: Json | undefined, limit: number | string, words: "at least" | "at most"): Mismatch | undefined {
  const isList = Array.isArray(value);
  const number = isList ? value.length : value;
  const holds = (one: number) => (words === "at least" ? one >= Number(limit) : one <= Number(limit));
  if (typeof number === "number" && holds(number)) return undefined;
  const what = isList ? `a list of ${words} ${limit}` : `a number of ${words} ${limit}`;
  return { path: "", expected: what, found: describe(value) };
}

/** An object has each of these fields with an equal value; anything else is equal. */
function hasAll(value: Json, wanted: Json): boolean {
  if (!isObject(value) || !isObject(wanted)) return isEqual(value, wanted);
  return Object.entries(wanted).every(([key, each]) => Object.hasOwn(value, key) && isEqual(value[key], each));
}

export function isEqual(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isEqual(each, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  return Object.keys(one).length === Object.keys(other).length && hasAll(one, other);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
