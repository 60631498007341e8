import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { hostileValues } from "#test/hostile.js";

describe("sanitize", () => {
  test.each([
    ["plain text stays", "plain text stays"],
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]0;title\u0007after", "after"],
    ["\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\", "link"],
    ["\u009b31mC1", "31mC1"],
    ["two\r\nlines\tand\u2028more", "two lines and more"],
    ["a\u0000b\u0007c", "abc"],
    ["abc\u202egpj.exe", "abcgpj.exe"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["\ud800", ""],
    ["  blanks  ", "blanks"],
    ["a\t\u0000\tb\u00ad \u200bc", "a b c"],
    ["::error::x", ": :error::x"],
    ["\u00ad::error::x", ": :error::x"],
    ["\u034f\ufe0f \u{e0100}::error::x", ": :error::x"],
    ["#\u115f#\u3164[add-path]/tmp", "##(add-path]/tmp"],
    ["see ##[add-path]/tmp", "see ##(add-path]/tmp"],
    ["größer 日本 👩‍👩‍👧", "größer 日本 👩👩👧"],
  ])("%j becomes %j", (text, clean) => expect(sanitize(text)).toBe(clean));

  test("is cut at the limit, never inside a pair of surrogates", () => {
    expect(sanitize("abcdef", 4)).toBe("abc…");
    expect(sanitize("ab👍👍", 4)).toBe("ab…");
    expect(sanitize("x".repeat(1_000_000), 10)).toBe(`${"x".repeat(9)}…`);
  });

  test("says that something was cut even where the kept part shrinks below the limit", () => {
    expect(sanitize(`${" ".repeat(100)}end`, 10)).toBe("…");
  });

  test("keeps no more than the limit of a long text", () => {
    const kept: string[] = [];
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 200; at++) kept.push(sanitize(String(at).padEnd(1_000_000, "x"), 40));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    expect(kept).toHaveLength(200);
  });

  test("any text becomes one harmless line within the limit", () => {
    const anything = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileValues));
    fc.assert(
      fc.property(anything, fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const clean = sanitize(text, limit);
        expect(clean.length).toBeLessThanOrEqual(limit);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]| {2}|^::|##\[/u);
        expect(sanitize(clean, limit)).toBe(clean);
      }),
    );
  });
});

test("quoted puts the clean text in quotes", () => expect(quoted("a\nb")).toBe('"a b"'));
