import { describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { renderReportJunit } from "#conformance/report-junit.js";
import { hostileValues } from "#test/hostile.js";
import { runPython, testWithPython } from "#test/python.js";
import {
  checkOf,
  hostileReport,
  largeReport,
  notRunReport,
  passedReport,
  reportOf,
  smallReport,
} from "#test/sample-reports.js";

interface Outcome {
  kind: string;
  message: string;
}

interface Junit {
  name: string;
  attributes: Record<string, string>;
  suites: {
    attributes: Record<string, string>;
    properties: Record<string, string>;
    cases: { attributes: Record<string, string>; outcomes: Outcome[] }[];
  }[];
}

/** What another parser reads from the files. */
function readAll(reports: readonly Report[]): Junit[] {
  return runPython("packages/conformance/test/read-markup.py", ["junit"], reports.map(renderReportJunit));
}

const skippedOnly = reportOf([checkOf("A-one", "skipped", { plugin: "agents" })]);
const partly = reportOf([checkOf("A-one", "passed"), checkOf("A-two", "not-run")]);
const recommendedOnly = reportOf([
  checkOf("A-one", "passed"),
  checkOf("A-two", "failed", { level: "recommended" }),
  checkOf("A-three", "not-run", { level: "recommended" }),
]);
const empty = reportOf([]);
const samples = [smallReport, passedReport, notRunReport, largeReport(60), skippedOnly, partly, recommendedOnly, empty];

testWithPython("counts what it holds, and is red exactly where the verdict is not passed", () => {
  for (const [index, junit] of readAll(samples).entries()) {
    const cases = junit.suites.flatMap((suite) => suite.cases);
    const count = (kind: string) => cases.filter(({ outcomes }) => outcomes.some((each) => each.kind === kind)).length;
    expect(junit).toMatchObject({
      name: "testsuites",
      attributes: {
        tests: String(cases.length),
        failures: String(count("failure")),
        errors: String(count("error")),
        skipped: String(count("skipped")),
      },
    });
    expect([index, count("failure") + count("error") === 0]).toEqual([index, samples[index]?.verdict === "passed"]);
    for (const { attributes, cases: own } of junit.suites) expect(attributes.tests).toBe(String(own.length));
  }
});

testWithPython("says of each check what, where and why", () => {
  const [junit] = readAll([smallReport]);
  expect(junit?.suites.map(({ attributes }) => attributes.name)).toEqual([
    "smoke: Starts, stays up, stops",
    "A: Capabilities",
    "B: List and get",
  ]);
  expect(junit?.suites[2]?.attributes).toMatchObject({ timestamp: "2026-11-22T09:30:00", time: "0.036" });
  expect(junit?.suites[2]?.properties).toMatchObject({ Verdict: "failed", Digest: smallReport.subject.digest });
  const about = { classname: "catalog-server.B.agents", time: "0.012" };
  expect(junit?.suites[2]?.cases).toEqual([
    {
      attributes: { ...about, name: "B-list: A list answers items (agents, Agent)" },
      outcomes: [{ kind: "failure", type: "failed", message: "failed: the status is 500, not 200" }],
    },
    {
      attributes: { ...about, name: "B-order: A list keeps the order that is asked for (agents, Agent)" },
      outcomes: [{ kind: "skipped", message: "recommended, failed: items are not in the order of /name" }],
    },
    {
      attributes: { ...about, name: "B-get: The first item can be got (agents, Agent)" },
      outcomes: [{ kind: "error", type: "not-run", message: "not run: needs plugins, which is not there" }],
    },
  ]);
});

testWithPython("is XML that holds the same elements whatever others wrote into it", () => {
  const values = [...hostileValues, "\u0000\u0001\u000b\ufffe\uffff\ud800]]>", "x".repeat(10_000)];
  for (const [index, { suites }] of readAll(values.map(hostileReport)).entries()) {
    const kinds = suites.map(({ cases }) => cases.map(({ outcomes }) => outcomes.map(({ kind }) => kind)));
    expect([values[index], kinds]).toEqual([values[index], [[["failure"], [], ["skipped"], ["error"]]]]);
  }
});

describe("in the text", () => {
  test.each(hostileValues)("no character that XML forbids comes of %j", (value) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
    expect(renderReportJunit(hostileReport(value))).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
  });
});

test("is the same on another day", () => {
  expect(renderReportJunit(smallReport)).toMatchSnapshot();
});
