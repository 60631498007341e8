import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { renderReportHtml } from "#conformance/report-html.js";
import { reportStyle } from "#conformance/report-html-style.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { hostileValues } from "#test/hostile.js";
import { runPython, testWithPython } from "#test/python.js";
import { hostileReport, largeReport, notRunReport, passedReport, smallReport } from "#test/sample-reports.js";

const pages = Object.entries({
  smallReport,
  passedReport,
  notRunReport,
  large: largeReport(60),
  hostile: hostileReport('"><img src=//x onerror=alert(1)><style>@import "//x"</style>'),
}).map(([name, report]): [string, string] => [name, renderReportHtml(report)]);

interface Page {
  /** Tags that were closed in another order than opened, or never. */
  wrong: string[];
  tags: string[];
  names: string[];
  values: [tag: string, name: string, value: string | null][];
  texts: string[];
}

/** What another parser reads from the pages. */
function readAll(texts: readonly string[]): Page[] {
  return runPython("packages/conformance/test/read-markup.py", ["page"], texts);
}

describe.each(pages)("the page of %s", (_, page) => {
  testWithPython("refers to nothing but itself, and every link leads somewhere", () => {
    const [read] = readAll([page]);
    const of = (name: string) => read?.values.filter((each) => each[1] === name).map((each) => each[2] ?? "") ?? [];
    const ids = of("id");
    expect(read?.wrong).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(of("href").filter((each) => !each.startsWith("#") || !ids.includes(each.slice(1)))).toEqual([]);
    expect(of("aria-labelledby").filter((each) => !ids.includes(each))).toEqual([]);
    expect(read?.names.filter((each) => /^on|^(?:src|srcset|action|style|data|poster)$/.test(each))).toEqual([]);
    for (const tag of ["script", "link", "img", "iframe", "object", "embed", "base", "form"])
      expect(read?.tags).not.toContain(tag);
  });

  test("lets a browser load nothing: its policy allows its own style only", () => {
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import|expression/);
  });

  test("has one heading, landmarks, and a head for every column and row", () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    for (const landmark of ["<header", '<nav aria-label="', '<main id="main"', "<footer", 'class="skip" href="#main"'])
      expect(page).toContain(landmark);
    const heads = page.match(/<th[ >]/g)?.length ?? 0;
    expect(page.match(/<th scope="(?:col|row)">/g)?.length ?? 0).toBe(heads);
  });
});

testWithPython("holds the same elements and attributes whatever others wrote, and shows their text", () => {
  const values = [...hostileValues, "x".repeat(10_000)].filter((each) => sanitize(each) !== "");
  const [plain, ...read] = readAll(["plain", ...values].map((each) => renderReportHtml(hostileReport(each))));
  for (const [index, page] of read.entries()) {
    const value = values[index] ?? "";
    expect([value, page.wrong, page.tags, page.names]).toEqual([value, [], plain?.tags, plain?.names]);
    expect(page.texts).toContain(sanitize(value));
  }
});

test("says first what the verdict is and what failed, then what was tested", () => {
  const page = renderReportHtml(smallReport);
  const order = [
    "<h1>",
    'id="failures"',
    'id="bound"',
    'id="plugins"',
    'id="checks"',
    'id="not-run"',
    'id="skipped"',
    'id="log"',
  ];
  const places = order.map((each) => page.indexOf(each));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test("is the same on another day", () => {
  expect(renderReportHtml(smallReport).replace(reportStyle, "")).toMatchSnapshot();
});

describe("colours", () => {
  const tones = ["passed", "failed", "skipped", "not-run"];
  const pairs = [
    ...["ink", "quiet", "link", ...tones].map((each) => [each, "paper"]),
    ...["ink", "quiet"].map((each) => [each, "raised"]),
    ...tones.flatMap((tone) => ["ink", "quiet", "link", tone].map((each) => [each, `${tone}-soft`])),
    // The tally in the banner names every status on the verdict's colour.
    ...tones.flatMap((tone) => ["passed", "failed", "not-run"].map((verdict) => [tone, `${verdict}-soft`])),
  ] as [string, string][];
  const [light = "", dark = ""] = reportStyle.match(/:root \{[^}]*\}/g) ?? [];

  test.each([
    ["light", light],
    ["dark", dark],
  ])("have enough contrast to read by (WCAG 2.2, 1.4.3): %s", (_, scheme) => {
    const colour = (name: string) => new RegExp(`--${name}: #([0-9a-f]{6});`).exec(scheme)?.[1] ?? "";
    const poor = pairs.filter(([text, ground]) => contrast(colour(text), colour(ground)) < 4.5);
    expect(poor).toEqual([]);
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
