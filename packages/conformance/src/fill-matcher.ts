import { describe } from "#conformance/describe-value.js";
import type { KnownValues } from "#conformance/known-values.js";
import { dataOf, filledValue, textOf, Unfilled } from "#conformance/template.js";
import { escapeStep } from "#documents/json-pointer.js";
import type { Json, Matcher, ValueRule } from "#documents/suite.js";

export function fillRule({ path, matcher }: ValueRule, known: KnownValues): ValueRule {
  return { path: fillPointer(path, known), matcher: fillMatcher(matcher, known) };
}

/** The matcher with its templates filled. Throws Unfilled. */
export function fillMatcher(matcher: Matcher, known: KnownValues): Matcher {
  if ("equals" in matcher) return { equals: dataOf(matcher.equals, known) };
  if ("differs" in matcher) return { differs: dataOf(matcher.differs, known) };
  if ("includes" in matcher) return { includes: dataOf(matcher.includes, known) };
  if ("matches" in matcher) return { matches: fillPattern(matcher.matches, known) };
  if ("atLeast" in matcher) return { atLeast: boundOf(matcher.atLeast, known) };
  if ("atMost" in matcher) return { atMost: boundOf(matcher.atMost, known) };
  if ("ordered" in matcher) return { ordered: { ...matcher.ordered, by: fillPointer(matcher.ordered.by, known) } };
  if ("every" in matcher) return { every: fillRule(matcher.every, known) };
  return matcher;
}

/** Values stand in a pattern for their own text: what a server says is no expression. */
export function fillPattern(pattern: string, known: KnownValues): string {
  return textOf(pattern, known, (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("-", "\\x2d"));
}

/** A value is one step of a pointer. */
function fillPointer(pointer: string, known: KnownValues): string {
  return textOf(pointer, known, escapeStep);
}

/** A parameter is a text; it may well be a number. */
function boundOf(bound: number | string, known: KnownValues): number {
  if (typeof bound === "number") return bound;
  const value: Json = filledValue(bound, known);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && !Number.isNaN(number)) return number;
  throw new Unfilled({ status: "failed", reason: `needs ${bound.slice(1, -1)} as a number, found ${describe(value)}` });
}
