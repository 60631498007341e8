import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { renderReportHtml } from "#conformance/report-html.js";
import type { ShownTier } from "#conformance/report-html-tiers.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { hostileValues } from "#test/hostile.js";
import { runPython, testWithPython } from "#test/python.js";
import { hostileReport, hostileTiers, passedReport, smallReport, smallTiers, tierOf } from "#test/sample-reports.js";

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

const sectionOf = (page: string) => /<section id="tiers"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
const visible = (markup: string) =>
  markup
    .replace(/<li>/g, " · ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ")
    .trim();

/** The cells of the section's rows, as a reader sees them. */
function rows(tiers: readonly ShownTier[], report = smallReport): string[][] {
  const markup = sectionOf(renderReportHtml(report, tiers));
  const found = markup.split("<tbody>")[1]?.match(/<tr>.*<\/tr>/g) ?? [];
  return found.map((row) => (row.match(/<t[hd][ >].*?<\/t[hd]>/g) ?? []).map(visible));
}

const digest = tierOf("", "supported", "supported").evidence[0]?.reportDigest?.slice(0, 19);

test("each plugin has what it claims, what is granted, what is missing, and the evidence; what is refused comes first", () => {
  const passed = `· ✓ passed linux/amd64 ${digest} · ? not run linux/arm64`;
  const failed = `· ✗ failed linux/amd64 ${digest}`;
  const checks = 'required checks passed on "linux/amd64" (failed: "B-list"; not run: "B-get")';
  expect(rows(smallTiers)).toEqual([
    ["agents v0.3.1", "supported", "✗ community", `· an owner with a contact (spec.owners) · ${checks}`, failed],
    ["toys v0.3.1", "community", "! community", `· ${checks}`, failed],
    ["local v0.3.1", "built-in", "built-in", "", passed],
    ["guardrails v0.2.0", "supported", "✓ supported", "", passed],
    ["odd v0.3.1", "community", "community", "· a license (spec.license)", passed],
  ]);
});

test.each<[string, ShownTier[]]>([
  [
    "The one claim of supported is granted.",
    [tierOf("a", "supported", "supported"), tierOf("b", "community", "community")],
  ],
  ["The one claim of supported is not granted.", [tierOf("a", "supported", "community")]],
  ["All 2 claims of supported are granted.", ["a", "b"].map((each) => tierOf(each, "supported", "supported"))],
  ["1 of 2 claims of supported is not granted.", [...smallTiers]],
  ["2 of 2 claims of supported are not granted.", ["a", "b"].map((each) => tierOf(each, "supported", "community"))],
])("the banner says %s", (sentence, tiers) => {
  const page = renderReportHtml(smallReport, tiers);
  expect(page.split("</header>")[0]).toContain(`<p class="lead"><a href="#tiers">${sentence}</a></p>`);
  expect(visible(sectionOf(page))).toContain(sentence);
});

test("where nothing claims supported, the banner does not speak of it, and the section says so", () => {
  const page = renderReportHtml(passedReport, [tierOf("agents", "community", "community")]);
  expect(page.match(/class="lead"/g)).toHaveLength(1);
  expect(visible(sectionOf(page))).toContain("Nothing claims supported.");
});

test("stands after what failed and before what was tested, where the list of contents leads to it", () => {
  const page = renderReportHtml(smallReport, smallTiers);
  const places = ['<li><a href="#tiers">Tiers</a></li>', 'id="failures"', 'id="tiers"', 'id="bound"', 'id="plugins"'];
  const found = places.map((each) => page.indexOf(each));
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(found[0]).toBeGreaterThan(0);
});

test("a plugin leads to what failed of it, and only where something did", () => {
  const names = (report = smallReport) =>
    sectionOf(renderReportHtml(report, smallTiers)).match(/<a href="#failed-\d+"><bdi>\w+<\/bdi><\/a>/g);
  expect(names()).toEqual(['<a href="#failed-0"><bdi>agents</bdi></a>']);
  expect(names(passedReport)).toBeNull();
});

test("without tiers there is no section, and the page is what it is without a manifest", () => {
  const page = renderReportHtml(smallReport);
  expect(renderReportHtml(smallReport, [])).toBe(page);
  expect(page).not.toMatch(/tiers/i);
});

test("without its tiers, the page is the one that has none", () => {
  const page = renderReportHtml(smallReport, smallTiers);
  const plain = renderReportHtml(smallReport);
  const rest = (text: string) =>
    text
      .replace(/<style>[\s\S]*?<\/style>|sha256-[^']+/g, "")
      .replace(
        /<section id="tiers"[\s\S]*?<\/section>\n|<p class="lead"><a.*\n|<li><a href="#tiers">Tiers<\/a><\/li>/g,
        "",
      );
  expect(rest(page)).toBe(rest(plain));
});

describe.each<[string, string]>([
  ["some", renderReportHtml(smallReport, smallTiers)],
  [
    "hostile",
    renderReportHtml(hostileReport("</style><script>1</script>"), hostileTiers("</style><script>1</script>")),
  ],
])("a page with %s tiers", (_, page) => {
  test("lets a browser load nothing: its policy allows its own style only", () => {
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import|expression/);
  });

  testWithPython("refers to nothing but itself, every link leads somewhere, and every head says of what", () => {
    const [read] = readAll([page]);
    const of = (name: string) => read?.values.filter((each) => each[1] === name).map((each) => each[2] ?? "") ?? [];
    const ids = of("id");
    expect(read?.wrong).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(of("href").filter((each) => !each.startsWith("#") || !ids.includes(each.slice(1)))).toEqual([]);
    expect(read?.names.filter((each) => /^on|^(?:src|srcset|action|style|data|poster)$/.test(each))).toEqual([]);
    expect(page.match(/<th scope="(?:col|row)">/g)).toHaveLength(page.match(/<th[ >]/g)?.length ?? 0);
  });
});

testWithPython("holds the same elements and attributes whatever others wrote, and shows their text", () => {
  const values = [...hostileValues, "x".repeat(10_000)].filter((each) => sanitize(each) !== "");
  const pages = ["plain", ...values].map((each) => renderReportHtml(smallReport, hostileTiers(each)));
  const [plain, ...read] = readAll(pages);
  for (const [index, page] of read.entries()) {
    const value = values[index] ?? "";
    expect([value, page.wrong, page.tags, page.names]).toEqual([value, [], plain?.tags, plain?.names]);
    for (const shown of [sanitize(value), sanitize(value, 1000)]) expect(page.texts).toContain(shown);
  }
});
