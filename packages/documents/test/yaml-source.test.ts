import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Place } from "#diagnostics/diagnostic.js";
import { sourceLine } from "#diagnostics/source-line.js";
import { type DocumentPath, parseYaml } from "#documents/yaml-source.js";
import { hostileValues } from "#test/hostile.js";

const span = ({ line, column, endLine, endColumn }: Place) => `${line}:${column}-${endLine}:${endColumn}`;
const found = (text: string) =>
  parseYaml("f.yaml", text).diagnostics.map(({ code, place }) => `${place ? span(place) : ""} ${code}`);

describe("what is refused, and where", () => {
  test.each<[string, string, string[]]>([
    ["a directive", "%YAML 1.2\n---\na: 1\n", ["1:1-1:10 yaml-refused-feature"]],
    ["an anchor", "a: &x 1\n", ["1:4-1:6 yaml-refused-feature"]],
    ["an alias", "a: &x 1\nb: *x\n", ["1:4-1:6 yaml-refused-feature", "2:4-2:6 yaml-refused-feature"]],
    ["a merge key", "a:\n  <<: {b: 1}\n", ["2:3-2:5 yaml-refused-feature"]],
    ["an unknown tag", "a: !env HOME\n", ["1:4-1:8 yaml-refused-feature"]],
    ["a known tag that is not plain data", "a: !!binary AAAA\n", ["1:4-1:12 yaml-refused-feature"]],
    ["a verbatim tag", "a: !<tag:x> 1\n", ["1:4-1:12 yaml-refused-feature"]],
    ["a key that is a list", "? [a]\n: 1\n", ["1:3-1:6 yaml-refused-feature"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["2:1-2:4 yaml-refused-feature"]],
    ["a repeated key", "a: 1\nb: 2\na: 3\n", ["3:1-3:2 yaml-duplicate-key"]],
    ["a repeated key in other quotes", "{a: 1, 'a': 2}", ["1:8-1:11 yaml-duplicate-key"]],
    ["a control character", "a: b\u0007\n", ["1:5-1:6 yaml-syntax"]],
    ["a lone surrogate", "a: \ud800\n", ["1:4-1:5 yaml-syntax"]],
    ["a colon in a plain value", "a: b: c\n", ["1:4-1:5 yaml-syntax"]],
    ["a tab as indentation", "a:\n\tb: 1\n", ["2:1-2:1 yaml-syntax"]],
    ["an open quote", "a: 'x\n", ["2:1-2:1 yaml-syntax"]],
    ["after a byte order mark", "\ufeffa: 1\na: 2\n", ["2:1-2:2 yaml-duplicate-key"]],
    ["in the line of a byte order mark", "\ufeff{a: 1, a: 2}", ["1:8-1:9 yaml-duplicate-key"]],
    ["after CRLF", "a: 1\r\nb: 2\r\na: 3\r\n", ["3:1-3:2 yaml-duplicate-key"]],
    ["after characters of two UTF-16 units", "{x: 👍, a: 1, a: 2}", ["1:15-1:16 yaml-duplicate-key"]],
    [
      "several at once",
      "a: &x 1\nb: !y 2\nc: 1\nc: 2\n<<: {}\n",
      [
        "1:4-1:6 yaml-refused-feature",
        "2:4-2:6 yaml-refused-feature",
        "4:1-4:2 yaml-duplicate-key",
        "5:1-5:3 yaml-refused-feature",
      ],
    ],
  ])("%s", (_name, text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ["flow lists", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
    ["flow mappings", (depth: number) => "{a: ".repeat(depth) + "}".repeat(depth)],
    ["block lists", (depth: number) => `${"- ".repeat(depth)}a`],
    ["block mappings", (depth: number) => Array.from({ length: depth }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
    ["explicit keys", (depth: number) => `${"? ".repeat(depth)}a`],
  ])("64 levels of %s are read, more are refused, however many", (_name, nested) => {
    const codes = (depth: number) => new Set(parseYaml("f", nested(depth)).diagnostics.map((each) => each.code));
    expect(codes(64).has("yaml-too-deep")).toBe(false);
    expect(codes(65).has("yaml-too-deep")).toBe(true);
    expect(codes(1200).has("yaml-too-deep")).toBe(true);
  });

  test("a hundred thousand open brackets end nothing but the document", () => {
    expect(found("[".repeat(100_000))).toEqual(["1:65-1:66 yaml-too-deep"]);
    expect(found("- ".repeat(100_000))).toEqual(["1:129-1:130 yaml-too-deep"]);
  });

  test("more than 4 MiB", () => {
    expect(found(`a: ${"é".repeat(2 * 1024 * 1024)}`)).toEqual([
      "undefined:undefined-undefined:undefined file-too-large",
    ]);
    expect(found(`a: ${"e".repeat(4 * 1024 * 1024 - 3)}`)).toEqual([]);
  });

  test("what repeats itself very often is counted, not listed", () => {
    const { diagnostics } = parseYaml("f", "a: 1\n".repeat(1000));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.message).toBe("899 more problems of this document are not shown");
  });

  test("only a repeated key leaves a source, with the first value", () => {
    expect(parseYaml("f", "a: 1\na: 2\n").source?.value).toEqual({ a: 1 });
    expect(parseYaml("f", "a: &x 1\n").source).toBeUndefined();
  });
});

describe("values", () => {
  test.each<[string, unknown]>([
    ["", null],
    ["# comment only\n", null],
    ["---\na: 1\n...\n", { a: 1 }],
    [
      "a: yes\nb: 0o17\nc: 1.10\nd: ~\ne: 2026-01-01\nf: null\n",
      { a: "yes", b: 15, c: 1.1, d: null, e: "2026-01-01", f: null },
    ],
    ["a: !!str 1.10\n", { a: "1.10" }],
    ["1.10: x\ntrue: y\n", { "1.10": "x", true: "y" }],
    ["'<<': 1\n", { "<<": 1 }],
    ["a: |\n  x\n  y\n", { a: "x\ny\n" }],
    ["\ufeffa: b\r\nc:\r\n  - d\r\n", { a: "b", c: ["d"] }],
  ])("of %j", (text, value) => {
    const { source, diagnostics } = parseYaml("f", text);
    expect(diagnostics).toEqual([]);
    expect(source?.value).toEqual(value);
  });

  test("__proto__ and its like are keys as any other", () => {
    const { source } = parseYaml("f", "__proto__: {polluted: true}\nconstructor: 1\ntoString: 2\nb: {__proto__: 3}\n");
    const value = source?.value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString", "b"]);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value.b as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(found("__proto__: 1\n__proto__: 2\n")).toEqual(["2:1-2:10 yaml-duplicate-key"]);
  });
});

describe("place", () => {
  const text = "a: 1\nb:\n  - x: 1.10\n    y: [1, 2]\n\n# c\n  - z:\n\nq: |\n  a\n  b\n\n";
  const { source } = parseYaml("f", text);

  test.each<[DocumentPath, string, string]>([
    [[], "1:1-11:4", "1:1-11:4"],
    [["a"], "1:4-1:5", "1:1-1:2"],
    [["b"], "3:3-7:6", "2:1-2:2"],
    [["b", 0], "3:5-4:14", "3:5-4:14"],
    [["b", 0, "x"], "3:8-3:12", "3:5-3:6"],
    [["b", 0, "y", 1], "4:12-4:13", "4:12-4:13"],
    [["b", 1, "z"], "7:5-7:6", "7:5-7:6"],
    [["q"], "9:4-11:4", "9:1-9:2"],
    [["b", 0, "absent", "deeper"], "3:5-4:14", "3:5-4:14"],
    [["b", 7], "3:3-7:6", "2:1-2:2"],
  ])("of %j", (path, value, key) => {
    expect(span(source?.place(path) as Place)).toBe(value);
    expect(span(source?.place(path, { key: true }) as Place)).toBe(key);
  });

  test("of a value after CRLF and a byte order mark is what stands there", () => {
    const odd = parseYaml("f", "\ufeffname: 👍 x\r\nother: [ä, value]\r\n").source;
    const place = odd?.place(["other", 1]);
    expect(sourceLine(odd?.text ?? "", 2).slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe("value");
    expect(span(odd?.place(["name"]) as Place)).toBe("1:7-1:11");
  });
});

describe("any text", () => {
  const snippets = [
    ..."abc:-?[]{},#&*!|>'\"%@` \n\t\r\\~=<0159.",
    "\r\n",
    "\n  ",
    "- ",
    ": ",
    "---",
    "...",
    "<<",
    "\ufeff",
    "👍",
  ];
  const anything = fc.oneof(
    fc.string({ unit: fc.constantFrom(...snippets), maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(...hostileValues),
  );

  test("gives a source or errors, never an exception, and every place lies in the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { source, diagnostics } = parseYaml("f", text);
        expect(source !== undefined || diagnostics.some((each) => each.severity === "error")).toBe(true);
        for (const { place } of diagnostics) expectInside(text, place);
      }),
      { numRuns: 5000 },
    );
  });

  test("plain data written as JSON is read as it is, and every value is found where it stands", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: "grapheme" }), (value) => {
        const json = JSON.stringify(value, undefined, 1);
        const { source, diagnostics } = parseYaml("f", json);
        expect(diagnostics).toEqual([]);
        expect(JSON.stringify(source?.value)).toBe(JSON.stringify(value));
        for (const [path, scalar] of scalars(value)) {
          const place = source?.place(path);
          expectInside(json, place);
          const line = sourceLine(json, place?.line ?? 0);
          expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(JSON.stringify(scalar));
        }
      }),
      { numRuns: 500 },
    );
  });
});

function expectInside(text: string, place: Place | undefined) {
  const { line = 0, column = 0, endLine = 0, endColumn = 0 } = place ?? {};
  expect(line).toBeGreaterThanOrEqual(1);
  expect(endLine).toBeGreaterThanOrEqual(line);
  expect(endLine).toBeLessThanOrEqual(text.split("\n").length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual(sourceLine(text, line).length + 2);
  if (endLine === line) expect(endColumn).toBeGreaterThanOrEqual(column);
}

function* scalars(value: unknown, path: DocumentPath = []): Generator<[DocumentPath, unknown]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* scalars(each, [...path, index]);
  else for (const [key, each] of Object.entries(value)) yield* scalars(each, [...path, key]);
}
