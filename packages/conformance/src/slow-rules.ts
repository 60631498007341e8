import type { Json, Matcher } from "#documents/suite.js";

/** Texts up to this length, in bytes, are nothing for a regular expression with one quantifier, whose time grows with the square of it. */
const shortText = 16 * 1024;

/** Choices that follow each other multiply, without any quantifier: `(a|a)(a|a)(a|a)`. So many are nothing, in a text of any length. */
const fewChoices = 6;

/** Keywords of JSON Schema that take longer than it takes to read the value once. */
const slowKeywords = ["patternProperties", "uniqueItems", "$ref", "$dynamicRef", "$recursiveRef"];

/**
 * Whether matching may take much longer than reading a value of `size` bytes. A time limit costs more than most checks do, so that it is
 * kept for those that could need it.
 */
export function mayTakeLong(matchers: readonly Matcher[], size: number): boolean {
  return matchers.some((each) => {
    if ("matches" in each) return isSlow(each.matches, size);
    if ("every" in each) return mayTakeLong([each.every.matcher], size);
    return "schema" in each && hasSlowKeyword(each.schema, size);
  });
}

/**
 * Without quantifiers and many choices time grows with the text's length. A single quantifier cannot multiply with another, unless it
 * repeats a choice. What looks like one and is none costs a time limit, and no more.
 */
function isSlow(pattern: string, size: number): boolean {
  const quantifiers = pattern.match(/[*+?{]/g)?.length ?? 0;
  const choices = pattern.match(/\|/g)?.length ?? 0;
  if (/\\[1-9k]/.test(pattern) || quantifiers > 1 || choices > fewChoices) return true;
  return quantifiers === 1 && (choices > 0 || size > shortText);
}

function hasSlowKeyword(schema: Json, size: number): boolean {
  if (Array.isArray(schema)) return schema.some((each) => hasSlowKeyword(each, size));
  if (typeof schema !== "object" || schema === null) return false;
  return Object.entries(schema).some(([key, value]) => {
    if (key === "pattern" && typeof value === "string") return isSlow(value, size);
    return slowKeywords.includes(key) || hasSlowKeyword(value, size);
  });
}
