import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { escapeStep, parsePointer, resolvePointer } from "#documents/json-pointer.js";
import type { Json } from "#documents/suite.js";

/** RFC 6901, section 5. */
const sample: Json = JSON.parse(
  '{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\\\j":5,"k\\"l":6," ":7,"m~n":8,"__proto__":{"x":9}}',
);

test.each([
  ["", sample],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/e^f", 3],
  ["/g|h", 4],
  ["/i\\j", 5],
  ['/k"l', 6],
  ["/ ", 7],
  ["/m~0n", 8],
  ["/__proto__/x", 9],
  ["/foo/-", undefined],
  ["/foo/01", undefined],
  ["/foo/2", undefined],
  ["/foo/length", undefined],
  ["/foo/0/0", undefined],
  ["/constructor", undefined],
  ["/toString", undefined],
  ["/nothing/at/all", undefined],
  ["foo", undefined],
  ["/m~n", undefined],
])("%j names what RFC 6901 says", (pointer, expected) => {
  expect(resolvePointer(sample, pointer)).toEqual(expected);
});

test("every value of every document has a pointer", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      const walk = (value: Json, pointer: string) => {
        expect(resolvePointer(document as Json, pointer)).toBe(value);
        if (typeof value !== "object" || value === null) return;
        for (const [step, each] of Object.entries(value)) walk(each, `${pointer}/${escapeStep(step)}`);
      };
      walk(document as Json, "");
    }),
  );
});

test("any text is a pointer that can be escaped and read again, or none", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (steps, text) => {
      expect(parsePointer(steps.map((step) => `/${escapeStep(step)}`).join(""))).toEqual(steps);
      expect(parsePointer(text) === undefined).toBe((text !== "" && !text.startsWith("/")) || /~(?![01])/.test(text));
    }),
  );
});
