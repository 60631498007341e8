import { expect, test } from "@jest/globals";
import { mayTakeLong } from "#conformance/slow-rules.js";
import type { Matcher } from "#documents/suite.js";

const large = 8 * 1024 * 1024;

test.each<[Matcher, number, boolean]>([
  [{ equals: "(a+)+" }, large, false],
  [{ present: true }, large, false],
  [{ matches: "." }, large, false],
  [{ matches: "^application/json" }, large, false],
  [{ matches: "^/api/[^/]" }, large, false],
  [{ matches: "^a+b" }, 1000, false],
  [{ matches: "^a+b" }, large, true],
  [{ matches: "(a+)+$" }, 30, true],
  [{ matches: "(a|a)*b" }, 30, true],
  [{ matches: "^(a|b)$" }, large, false],
  [{ matches: "^(mon|tues|wednes|thurs|fri|satur|sun)day$" }, large, false],
  [{ matches: "(a|aa){9}b?" }, 30, true],
  [{ matches: `${"(a|a)".repeat(40)}b` }, 30, true],
  [{ schema: { properties: { a: { pattern: `${"(a|a)".repeat(40)}b` } } } }, 30, true],
  [{ matches: "(.)\\1" }, 30, true],
  [{ matches: "(?<x>.)\\k<x>" }, 30, true],
  [{ every: { path: "/name", matcher: { matches: "(a+)+$" } } }, 30, true],
  [{ every: { path: "/name", matcher: { matches: "^a" } } }, large, false],
  [{ schema: { type: "object", properties: { a: { type: "string", minLength: 1 } } } }, large, false],
  [{ schema: { type: "object", properties: { a: { pattern: "^a" } } } }, large, false],
  [{ schema: { type: "object", properties: { a: { pattern: "^a+b" } } } }, 1000, false],
  [{ schema: { type: "object", properties: { a: { pattern: "^a+b" } } } }, large, true],
  [{ schema: { type: "object", properties: { a: { pattern: "(a+)+$" } } } }, 30, true],
  [{ schema: { type: "object", properties: { pattern: { type: "string" } } } }, large, false],
  [{ schema: { type: "object", properties: { pattern: { $ref: "#" } } } }, 30, true],
  [{ schema: { items: [{ uniqueItems: true }] } }, 30, true],
  [{ schema: { $ref: "#" } }, 30, true],
])("%j on %d bytes: %s", (matcher, size, expected) => {
  expect(mayTakeLong([{ present: true }, matcher], size)).toBe(expected);
});
