import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { sanitize } from "#diagnostics/sanitize.js";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixHtml } from "#matrix/matrix-html.js";
import { matrixStyle } from "#matrix/matrix-html-style.js";
import type { MatrixInput } from "#matrix/model.js";
import { hostileValues } from "#test/hostile.js";
import { hostileMatrix } from "#test/hostile-matrix.js";
import { runPython, testWithPython } from "#test/python.js";
import { largeInput, smallInput } from "#test/sample-matrix.js";

function pageOf(input: MatrixInput): string {
  return renderMatrixHtml(computeMatrix(input).matrix);
}

const pages = Object.entries({
  small: smallInput,
  large: largeInput(40, 3, 12),
  empty: { servers: [], plugins: [], evidence: [] },
  hostile: hostileMatrix('"><img src=//x onerror=alert(1)></script><script>alert(1)</script>'),
}).map(([name, input]): [string, string] => [name, pageOf(input)]);

interface Page {
  wrong: string[];
  tags: string[];
  names: string[];
  values: [tag: string, name: string, value: string | null][];
  texts: string[];
}

function readAll(texts: readonly string[]): Page[] {
  return runPython("packages/conformance/test/read-markup.py", ["page"], texts);
}

describe.each(pages)("the page of the %s matrix", (_, page) => {
  testWithPython("refers to nothing but itself, and every link leads somewhere", () => {
    const [read] = readAll([page]);
    const of = (name: string) => read?.values.filter((each) => each[1] === name).map((each) => each[2] ?? "") ?? [];
    const ids = of("id");
    expect(read?.wrong).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(of("href").filter((each) => !each.startsWith("#") || !ids.includes(each.slice(1)))).toEqual([]);
    expect(of("aria-labelledby").filter((each) => !ids.includes(each))).toEqual([]);
    expect(read?.names.filter((each) => /^on|^(?:src|srcset|action|style|data|poster)$/.test(each))).toEqual([]);
    expect(read?.tags.filter((each) => each === "script")).toHaveLength(1);
    for (const tag of ["link", "img", "iframe", "object", "embed", "base"]) expect(read?.tags).not.toContain(tag);
  });

  test("lets a browser load nothing, and run its own script only", () => {
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
    expect(page).toContain(`content="${policy}"`);
    expect(style).not.toMatch(/url\(|@import|expression/);
    expect(script).not.toMatch(/innerHTML|outerHTML|document\.write|eval|fetch|import/);
  });

  test("has one heading, landmarks, a head for every column and row, and a label for every field", () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    for (const landmark of ["<header", '<nav aria-label="', '<main id="main"', "<footer", 'class="skip" href="#main"'])
      expect(page).toContain(landmark);
    expect(page.match(/<th scope="(?:col|row)">/g)?.length ?? 0).toBe(page.match(/<th[ >]/g)?.length ?? 0);
    expect(page.match(/<label[^>]*>[^<]+<(?:input|select)/g)).toHaveLength(4);
  });
});

testWithPython("holds the same elements and attributes whatever others wrote, and shows their text", () => {
  const values = [...hostileValues, "x".repeat(10_000)].filter(
    (each) => sanitize(each) !== "" && !/^[\da-z-]+$/i.test(each),
  );
  const [plain, ...read] = readAll(["p/lain", ...values].map((each) => pageOf(hostileMatrix(each))));
  const shape = ({ tags, names }: Page) => [tags.toSorted(), names.toSorted()];
  for (const [index, page] of read.entries()) {
    const value = values[index] ?? "";
    expect([value, page.wrong, ...shape(page)]).toEqual([value, [], ...(plain ? shape(plain) : [])]);
    expect(page.texts).toContain(sanitize(value));
  }
});

test("is the same on another day, and in another order", () => {
  const other = { ...smallInput, plugins: smallInput.plugins.toReversed(), servers: smallInput.servers.toReversed() };
  expect(pageOf(other)).toBe(pageOf(smallInput));
});

test("says in the overview what can be recommended, and what not", () => {
  const overview = /<section id="overview"[\s\S]*?<\/section>/.exec(pageOf(smallInput))?.[0] ?? "";
  const text = overview.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("agents supported ○ declared v0.4.0 ○ declared v0.4.0 ✓ passed v0.3.1 ⚠ a newer one failed");
  expect(text).toContain("prompts community deprecated – no – no v1.0.0 : deprecated");
  expect(text).toContain("search ? unknown ? unknown ? unknown");
});

describe("colours", () => {
  const tones = ["passed", "failed", "part", "declared"];
  const pairs = [
    ...["ink", "quiet", "link", ...tones].flatMap((each) => [
      [each, "paper"],
      [each, "raised"],
    ]),
    ...tones.map((tone) => [tone, `${tone}-soft`]),
  ] as [string, string][];
  const schemes = matrixStyle.match(/:root \{[^}]*\}/g) ?? [];
  const light = schemes.filter((_, index) => index % 2 === 0).join("");
  const dark = schemes.filter((_, index) => index % 2 === 1).join("");

  test.each([
    ["light", light],
    ["dark", dark],
  ])("have enough contrast to read by (WCAG 2.2, 1.4.3): %s", (_, scheme) => {
    const colour = (name: string) => new RegExp(`--${name}: #([0-9a-f]{6});`).exec(scheme)?.[1] ?? "";
    expect(pairs.filter(([text, ground]) => contrast(colour(text), colour(ground)) < 4.5)).toEqual([]);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
