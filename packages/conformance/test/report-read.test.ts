import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import { parseReport, readReport } from "#conformance/report-read.js";
import { safeReport } from "#conformance/report-safe.js";
import { sha256 } from "#oci/digest.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { hostileValues } from "#test/hostile.js";
import { hostileReport, largeReport, notRunReport, passedReport, smallReport } from "#test/sample-reports.js";

afterAll(removeTemporaryFolders);

/** What is reported of a text, as `code: message`. */
function problems(text: string): string[] {
  return parseReport("report.json", text).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

describe("a report that was written", () => {
  test.each(Object.entries({ smallReport, passedReport, notRunReport, large: largeReport(60) }))(
    "is read back as it was: %s",
    (_, report) => {
      const text = renderReportJson(safeReport(report));
      const parsed = parseReport("report.json", text, { digest: sha256(text) });
      expect(parsed.diagnostics).toEqual([]);
      expect(parsed.report).toEqual(report);
      expect(parsed.digest).toBe(sha256(text));
    },
  );

  test("is read back whatever others wrote into it", () => {
    const values = [...hostileValues, "x".repeat(10_000)];
    for (const value of values) {
      const { diagnostics } = parseReport("report.json", renderReportJson(safeReport(hostileReport(value))));
      expect([value, diagnostics]).toEqual([value, []]);
    }
  });

  test("stays the same when it is made safe again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1500 }), (value) => {
        const once = safeReport(hostileReport(value));
        expect(safeReport(once)).toEqual(once);
        expect(problems(renderReportJson(once))).toEqual([]);
      }),
    );
  });

  test("has the same bytes whatever the order of its keys", () => {
    const { checks, ...head } = smallReport;
    const turned = Object.fromEntries(Object.entries({ checks, ...head }).reverse()) as unknown as Report;
    expect(renderReportJson(turned)).toBe(renderReportJson(smallReport));
  });
});

describe("a report that says more than its checks", () => {
  const changes: [string, (report: Report) => unknown, RegExp][] = [
    [
      "a better verdict",
      (report) => Object.assign(report, { verdict: "passed" }),
      /verdict is passed, but the checks say failed/,
    ],
    ["fewer failures", ({ required }) => Object.assign(required, { failed: 0 }), /required checks are counted wrong/],
    [
      "more that passed",
      ({ recommended }) => Object.assign(recommended, { passed: 9 }),
      /recommended checks are counted/,
    ],
    [
      "a plugin that passed",
      ({ plugins }) => Object.assign(plugins[0] ?? {}, { verdict: "passed" }),
      /"agents" is passed, but/,
    ],
    [
      "a plugin's counts",
      ({ plugins }) => Object.assign(plugins[0]?.required ?? {}, { failed: 0 }),
      /"agents" are counted wrong/,
    ],
    ["a plugin left out", ({ plugins }) => plugins.shift(), /plugins are not those of the checks/],
    ["a plugin twice", ({ plugins }) => plugins.push(...plugins.slice(0, 1)), /plugins are not those of the checks/],
    ["plugins out of order", ({ plugins }) => plugins.reverse(), /plugins are not those of the checks/],
    ["a failure that passed", ({ checks }) => Object.assign(checks[4] ?? {}, { status: "passed" }), /counted wrong/],
    [
      "a required check that is recommended",
      ({ checks }) => Object.assign(checks[4] ?? {}, { level: "recommended" }),
      /counted wrong/,
    ],
    ["a check left out", ({ checks }) => checks.splice(4, 1), /counted wrong/],
    [
      "another platform that ran",
      ({ platforms }) => Object.assign(platforms[1] ?? {}, { status: "run" }),
      /"linux\/arm64" is said to have run/,
    ],
    [
      "a platform twice",
      ({ platforms }) => Object.assign(platforms[1] ?? {}, { platform: "linux/amd64" }),
      /named twice/,
    ],
  ];
  test.each(changes)("%s", (_, change, message) => {
    const report = structuredClone(smallReport);
    change(report);
    const { report: read, diagnostics } = parseReport("report.json", JSON.stringify(report));
    expect(read).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("report-contradictory");
    expect(diagnostics.map((each) => each.message).join("\n")).toMatch(message);
  });

  test("an image that passed without having run", () => {
    const report = structuredClone(passedReport);
    report.platforms = report.platforms.map((each) => ({ ...each, status: "not-run" as const }));
    expect(problems(JSON.stringify(report)).join()).toMatch(/report-contradictory: .* none of its platforms ran/);
  });
});

describe("a text that is no report", () => {
  const good = JSON.stringify(smallReport);
  const cases: [string, string, RegExp][] = [
    ["nothing", "", /^report-unreadable: .* not JSON/],
    ["cut off", good.slice(0, -10), /^report-unreadable: .* not JSON/],
    ["another document", "null", /^field-type/],
    ["a list", "[]", /^field-type/],
    [
      "another kind",
      good.replace("ConformanceReport", "ConformanceSuite"),
      /^field-value: kind must be ConformanceReport/,
    ],
    ["an unknown field", good.replace("{", '{"trusted":true,'), /^field-unknown/],
    ["a prototype", good.replace("{", '{"__proto__":{"verdict":"passed"},'), /^field-unknown/],
    ["a field twice", good.replace("{", '{"verdict":"passed",'), /^report-unreadable: .* a field twice/],
    [
      "a number in another form",
      good.replace('"seconds":4.25', '"seconds":4.250'),
      /^report-unreadable: .* unusual way/,
    ],
    ["a number out of range", good.replace('"seconds":4.25', '"seconds":1e999'), /^report-unreadable: .* unusual way/],
    [
      "a line break in a name",
      good.replace('"name":"agents"', '"name":"a\\nb"'),
      /^field-value: plugins\[0\]\.name must be one line/,
    ],
    [
      "a digest of another kind",
      good.replace(/sha256:[0-9a-f]{64}/, "md5:1"),
      /^field-value: suite\.digest must be sha256/,
    ],
    ["very deep", `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, /^report-unreadable: .* deeper than 16/],
    ["very many checks", `{"checks":[${"{},".repeat(1_000_000)}{}]}`, /^report-unreadable: .* more than a run makes/],
    [
      "very many items",
      good.replace('"items":[]', `"items":[${"1,".repeat(1_000_000)}1]`),
      /^report-unreadable: its items/,
    ],
    ["very large", `{"a":"${"x".repeat(8 * 1024 * 1024)}"}`, /^file-too-large/],
  ];
  test.each(cases)("%s", (_, text, message) => {
    const [first = ""] = problems(text);
    expect(first.replace('"report.json" cannot be taken as a report: its items', "its items")).toMatch(message);
  });

  test("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(good.length), fc.string({ maxLength: 5 }), (any, at, noise) => {
        expect(problems(any).length).toBeGreaterThan(0);
        problems(good.slice(0, at) + noise + good.slice(at + noise.length));
      }),
    );
  });
});

describe("a report that is handed over with its digest", () => {
  const text = renderReportJson(smallReport);

  test("is refused if its bytes are others, before anything else is said of it", () => {
    const [first, ...rest] = parseReport("report.json", "{}", { digest: sha256(text) }).diagnostics;
    expect(first).toMatchObject({ code: "report-tampered", place: { file: "report.json" }, fix: expect.any(String) });
    expect(first?.message).toContain(sha256("{}"));
    expect(rest).toEqual([]);
  });

  test("is named PATH@sha256:…", async () => {
    const file = join(await temporaryFolder(), "re@port.json");
    await writeFile(file, text);
    expect(readReport(file)).toMatchObject({ report: smallReport, digest: sha256(text), file });
    expect(readReport(`${file}@${sha256(text)}`)).toMatchObject({ report: smallReport, diagnostics: [] });
    expect(readReport(`${file}@${sha256("other")}`).diagnostics).toMatchObject([{ code: "report-tampered" }]);
    expect(readReport(`${file}@sha256:abc`).diagnostics).toMatchObject([{ code: "input-invalid" }]);
    expect(readReport(`${file}.none`).diagnostics).toMatchObject([{ code: "file-unreadable" }]);
  });
});
