import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseJson } from "#conformance/json-body.js";
import { isEqual, mismatchOf } from "#conformance/match.js";
import { OutOfTime, withTimeLimit } from "#conformance/time-limit.js";
import { resolvePointer } from "#documents/json-pointer.js";
import type { Check, Json, Matcher } from "#documents/suite.js";
import { compileSchemas } from "#documents/suite-schemas.js";

/** `PATH: expected …, found …`, or nothing where it matches. */
function found(matcher: Matcher, value: Json | undefined, path = ""): string | undefined {
  const mismatch = mismatchOf({ path, matcher }, value);
  return mismatch && `${mismatch.path}: expected ${mismatch.expected}, found ${mismatch.found}`;
}

async function withSchema(schema: { [keyword: string]: Json }, value: Json): Promise<string | undefined> {
  const check = { when: [], expect: { status: [200], headers: {}, json: [{ path: "", matcher: { schema } }] } };
  expect(await compileSchemas([check as unknown as Check])).toEqual([]);
  return found({ schema }, value);
}

const list = (...names: Json[]): Json => names.map((name) => ({ name }));
const by = (descending = false): Matcher => ({ ordered: { by: "/name", descending } });

describe("a matcher", () => {
  test.each<[Matcher, Json | undefined, string | undefined]>([
    [{ equals: "a" }, "a", undefined],
    [{ equals: "a" }, "b", ': expected "a", found "b"'],
    [{ equals: 1 }, "1", ': expected 1, found "1"'],
    [{ equals: null }, null, undefined],
    [{ equals: null }, undefined, ": expected null, found nothing"],
    [{ equals: { a: [1, { b: 2 }] } }, { a: [1, { b: 2 }] }, undefined],
    [{ equals: { a: 1 } }, { a: 1, b: 2 }, ': expected {"a":1}, found {"a":1,"b":2}'],
    [{ equals: [] }, {}, ": expected [], found {}"],
    [{ differs: "a" }, "b", undefined],
    [{ differs: "a" }, "a", ': expected something other than "a", found "a"'],
    [{ differs: "a" }, undefined, ': expected something other than "a", found nothing'],
    [{ matches: "^v[0-9]" }, "v1", undefined],
    [{ matches: "^v[0-9]" }, "1", ': expected a text that matches "^v[0-9]", found "1"'],
    [{ matches: "7" }, 7, ': expected a text that matches "7", found 7'],
    [
      { matches: "[b-a]" },
      "a",
      ': expected a text that matches "[b-a]", which is no regular expression with the values in it, found "a"',
    ],
    [{ present: true }, null, undefined],
    [{ present: true }, undefined, ": expected a value, found nothing"],
    [{ present: false }, undefined, undefined],
    [{ present: false }, 0, ": expected nothing, found 0"],
    [{ atLeast: 2 }, 2, undefined],
    [{ atLeast: 2 }, 1.5, ": expected a number of at least 2, found 1.5"],
    [{ atLeast: 1 }, [0], undefined],
    [{ atLeast: 1 }, [], ": expected a list of at least 1, found an empty list"],
    [{ atMost: 2 }, [1, 2, 3], ": expected a list of at most 2, found a list of 3"],
    [{ atMost: 2 }, "1", ': expected a number of at most 2, found "1"'],
    [{ includes: "a" }, ["b", "a"], undefined],
    [{ includes: { name: "a" } }, [{ name: "b" }, { name: "a", more: 1 }], undefined],
    [{ includes: { name: "a" } }, [{ name: "b" }], ': expected a list with {"name":"a"}, found a list of 1'],
    [{ includes: { toString: 1 } }, [{}], ': expected a list with {"toString":1}, found a list of 1'],
    [{ includes: "a" }, "abc", ': expected a list, found "abc"'],
    [{ every: { path: "/name", matcher: { present: true } } }, list(1, 2), undefined],
    [{ every: { path: "/name", matcher: { equals: 1 } } }, list(1, 1, 2), "/2/name: expected 1, found 2"],
    [
      { every: { path: "", matcher: { every: { path: "/x", matcher: { atMost: 1 } } } } },
      [[], [{ x: 2 }]],
      "/1/0/x: expected a number of at most 1, found 2",
    ],
    [{ every: { path: "", matcher: { equals: 1 } } }, [], undefined],
    [{ every: { path: "", matcher: { equals: 1 } } }, { 0: 1 }, ": expected a list, found an object with 0"],
    [by(), list("a", "b", "b", "c"), undefined],
    [by(), list("A", "B", "a"), undefined],
    [by(), list("a", "B", "c"), undefined],
    [by(), list("_a", "a-b", "ab"), undefined],
    [by(), list("a", "c", "b"), '/2/name: expected ascending order after "c", found "b"'],
    [by(true), list("c", "b", "a"), undefined],
    [by(true), list("a", "b"), '/1/name: expected descending order after "a", found "b"'],
    [by(), list(2, 10), undefined],
    [by(), list(10, 2), "/1/name: expected ascending order after 10, found 2"],
    [
      by(),
      [{ name: "b" }, {}, { name: null }, { name: "a" }],
      '/3/name: expected ascending order after "b", found "a"',
    ],
    [by(), [], undefined],
    [by(), null, ": expected a list, found null"],
  ])("%j and %j", (matcher, value, expected) => {
    expect(found(matcher, value)).toBe(expected);
  });

  test.each<[{ [keyword: string]: Json }, Json, string | undefined]>([
    [{ type: "object", required: ["a"] }, { a: 1 }, undefined],
    [{ type: "object", required: ["a"] }, {}, ': expected a field "a", found an empty object'],
    [{ type: "object", required: ["constructor"] }, {}, ': expected a field "constructor", found an empty object'],
    [
      { type: "object", properties: { a: { type: "array", items: { type: "string" } } } },
      { a: ["x", 7] },
      "/a/1: expected a text, found 7",
    ],
    [{ type: ["array", "null"] }, "x", ': expected a list or null, found "x"'],
    [
      { type: "object", additionalProperties: false },
      { "\u001b[31m": 1 },
      ': expected no field "", found an object with ',
    ],
    [{ enum: ["a", null] }, "b", ': expected one of "a", null, found "b"'],
    [
      { type: "array", uniqueItems: true },
      [1, 1],
      ": expected that it must NOT have duplicate items (items ## 0 and 1 are identical), found a list of 2",
    ],
    [{ allOf: [{ $ref: "#" }] }, 1, ": expected a value that its schema comes to an end with, found 1"],
  ])("the schema %j and %j", async (schema, value, expected) => {
    expect(await withSchema(schema, value)).toBe(expected);
  });

  test("names where it looked", () => {
    expect(found({ equals: 1 }, { a: [{ "b/c": 2 }] }, "/a/0/b~1c")).toBe("/a/0/b~1c: expected 1, found 2");
    expect(found({ equals: 1 }, {}, "/a/0")).toBe("/a/0: expected 1, found nothing");
  });

  test("finds every document equal to itself and what is in it, and to nothing else", () => {
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);
    fc.assert(
      fc.property(json, json, (one, other) => {
        const copy = JSON.parse(JSON.stringify(one)) as Json;
        expect([isEqual(one, copy), found({ equals: one }, copy), found({ includes: one }, [copy])]).toEqual([
          true,
          undefined,
          undefined,
        ]);
        if (JSON.stringify(one) !== JSON.stringify(other)) expect(isEqual(one, other)).toBe(isEqual(other, one));
        const mismatch = mismatchOf({ path: "", matcher: { equals: one } }, other);
        expect(mismatch === undefined).toBe(isEqual(one, other));
        if (mismatch) expect(`${mismatch.expected}${mismatch.found}`).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test("takes every sorted list for ordered, and names an item that is not", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.boolean(), (names, descending) => {
        const sorted = [...names].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
        expect(found(by(descending), list(...(descending ? sorted.reverse() : sorted)))).toBeUndefined();
        const mismatch = mismatchOf({ path: "", matcher: by() }, list(...names));
        if (mismatch) expect(resolvePointer(list(...names), mismatch.path)).toBeDefined();
      }),
    );
  });
});

describe("a time limit", () => {
  test.each([
    ["a regular expression", () => found({ matches: "^(a+)+$" }, `${"a".repeat(50)}b`)],
    [
      "a loop",
      () => {
        for (;;);
      },
    ],
  ])("ends %s that would not end", (_what, work) => {
    expect(() => withTimeLimit(50, work as () => unknown)).toThrow(OutOfTime);
    expect(withTimeLimit(50, () => 7)).toBe(7);
  });

  test("ends the expressions of schemas", async () => {
    await withSchema({ type: "string", pattern: "^(a+)+$" }, "a");
    const check = { type: "string", pattern: "^(a|a)+$" };
    await withSchema(check, "a");
    expect(() => withTimeLimit(50, () => found({ schema: check }, `${"a".repeat(50)}b`))).toThrow(OutOfTime);
  });

  test("gives other errors as they are", () => {
    expect(() =>
      withTimeLimit(50, () => {
        throw new RangeError("mine");
      }),
    ).toThrow(RangeError);
  });
});

describe("an answer in JSON", () => {
  const parse = (text: string | Buffer) => parseJson(Buffer.from(text as string));

  test.each([
    ['{"a": [1, "x"]}', { value: { a: [1, "x"] } }],
    ["", { problem: "the answer is empty" }],
    [" \n", { problem: "the answer is empty" }],
    ["<html>\u0007", { problem: "no JSON: <html>" }],
    ["{'a': 1}", { problem: "no JSON: {'a': 1}" }],
    [`${"[".repeat(64)}${"]".repeat(64)}`, { value: expect.any(Array) }],
    [`${"[".repeat(65)}${"]".repeat(65)}`, { problem: "the JSON is nested deeper than 64" }],
    [`${'[{"a":'.repeat(32)}1${"}]".repeat(32)}`, { value: expect.any(Array) }],
    [`${'[{"a":'.repeat(32)}[]${"}]".repeat(32)}`, { problem: "the JSON is nested deeper than 64" }],
    [`[${Array(100).fill('{"a": []}').join()}]`, { value: expect.any(Array) }],
    ["[".repeat(5_000_000), { problem: "the JSON is nested deeper than 64" }],
    ['{"a":'.repeat(1_000_000), { problem: "the JSON is nested deeper than 64" }],
    [JSON.stringify("[".repeat(100)), { value: "[".repeat(100) }],
    [JSON.stringify(`${'\\"'.repeat(50)}${"{".repeat(100)}`), { value: expect.any(String) }],
  ])("%#", (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  test("keeps __proto__ as data", () => {
    const parsed = parse('{"__proto__": {"polluted": true}}') as { value: Json };
    expect(found({ equals: true }, parsed.value, "/__proto__/polluted")).toBeUndefined();
    expect(found({ present: false }, parsed.value, "/polluted")).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(found({ equals: JSON.parse('{"__proto__": {"polluted": true}}') }, parsed.value)).toBeUndefined();
    expect(found({ equals: {} }, parsed.value)).toMatch(/^: expected \{\}/);
  });

  test("has the depth that JSON.parse finds", () => {
    const depth = (value: Json): number =>
      typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: 70 }), (value, wraps) => {
        let whole = value as Json;
        for (let at = 0; at < wraps; at++) whole = at % 2 ? [whole] : { k: whole };
        expect("value" in parse(JSON.stringify(whole))).toBe(depth(whole) <= 64);
      }),
    );
  });
});
