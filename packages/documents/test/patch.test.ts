import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyPatches, type Patch } from "#documents/patch.js";

describe("patches", () => {
  test("replace, insert and remove, in any order", () => {
    const patches = [
      { start: 6, end: 11, text: "there" },
      { start: 0, end: 0, text: "Oh, " },
      { start: 5, end: 6, text: "" },
      { start: 11, end: 11, text: "!" },
    ];
    expect(applyPatches("hello world", patches)).toBe("Oh, hellothere!");
    expect(applyPatches("hello world", patches.toReversed())).toBe("Oh, hellothere!");
  });

  test("insertions at one place keep their order and come before a replacement there", () => {
    const patches = [
      { start: 1, end: 2, text: "B" },
      { start: 1, end: 1, text: "x" },
      { start: 1, end: 1, text: "y" },
    ];
    expect(applyPatches("abc", patches)).toBe("axyBc");
  });

  test.each<[string, Patch[]]>([
    [
      "overlap",
      [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ],
    ],
    ["end after the text", [{ start: 2, end: 4, text: "" }]],
    ["end before they begin", [{ start: 2, end: 1, text: "" }]],
    ["begin before the text", [{ start: -1, end: 1, text: "" }]],
  ])("are a defect when they %s", (_what, patches) => {
    expect(() => applyPatches("abc", patches)).toThrow(RangeError);
  });

  test("leave alone what they do not name", () => {
    const cut = fc.tuple(
      fc.string(),
      fc.uniqueArray(fc.nat(40), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 4 })),
    );
    fc.assert(
      fc.property(cut, ([text, offsets, texts]) => {
        const points = offsets.filter((each) => each <= text.length).toSorted((one, other) => one - other);
        const patches: Patch[] = [];
        let wanted = "";
        let at = 0;
        for (let index = 0; index + 1 < points.length; index += 2) {
          const [start = 0, end = 0] = points.slice(index, index + 2);
          const replacement = texts[index] ?? "";
          patches.push({ start, end, text: replacement });
          wanted += text.slice(at, start) + replacement;
          at = end;
        }
        expect(applyPatches(text, patches)).toBe(wanted + text.slice(at));
      }),
    );
  });
});
