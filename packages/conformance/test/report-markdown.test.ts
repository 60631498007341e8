import { describe, expect, test } from "@jest/globals";
import { marked } from "marked";
import { renderReportMarkdown } from "#conformance/report-markdown.js";
import { hostileValues } from "#test/hostile.js";
import { hostileReport, largeReport, notRunReport, passedReport, reportOf, smallReport } from "#test/sample-reports.js";

/** What comes of the Markdown as HTML: tags with their attributes, each kind once. Comments keep @ from making a mention. */
function tagsOf(markdown: string): string[] {
  const html = marked.parse(markdown, { async: false });
  return [...new Set(html.match(/<[^!][^>]*>/g))].sort();
}

describe("a job summary", () => {
  test("says the verdict first, then what it is bound to, the plugins, what failed and why", () => {
    expect(renderReportMarkdown(smallReport)).toMatchSnapshot();
  });

  test.each([
    ["passed", passedReport, /^## ✅ .*: passed\n/],
    ["failed", smallReport, /^## ❌ .*: failed\n/],
    ["not run", notRunReport, /^## ❔ .*: not run\n/],
  ])("begins with the verdict: %s", (_, report, start) => {
    expect(renderReportMarkdown(report)).toMatch(start);
  });

  test("says that a part of the suite is no evidence", () => {
    const part = reportOf(passedReport.checks, [], { only: ["A"] });
    expect(renderReportMarkdown(part)).toContain("Only a part of the suite ran, so this is no evidence");
  });

  test("folds the plugins that passed where they are many", () => {
    const summary = renderReportMarkdown(largeReport(60));
    const [shown = "", folded = ""] = summary.split("<details><summary>51 plugins passed</summary>");
    expect(shown).toContain("| plugin-03 |");
    expect(shown).not.toContain("| plugin-04 |");
    expect(folded).toContain("| plugin-04 |");
  });

  test("holds the same markup whatever others wrote into it", () => {
    const plain = tagsOf(renderReportMarkdown(hostileReport("plain")));
    for (const value of [...hostileValues, "x".repeat(10_000)])
      expect([value, tagsOf(renderReportMarkdown(hostileReport(value)))]).toEqual([value, plain]);
  });

  test.each([200, 3_000, 20_000, 768 * 1024])("stays within %i bytes, whole to the last row", (limit) => {
    const report = largeReport(2_000);
    report.checks.forEach((each) => {
      each.reason = "@".repeat(500);
    });
    const summary = renderReportMarkdown(report, limit);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
    expect(summary).toContain("report.html");
    for (const line of summary.split("\n").filter((each) => each.startsWith("|"))) expect(line).toMatch(/\|$/);
  });
});
