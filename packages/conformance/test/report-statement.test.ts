import { describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { reportStatement } from "#conformance/report-statement.js";
import { sha256 } from "#oci/digest.js";
import { checkOf, notRunReport, passedReport, reportOf, smallReport } from "#test/sample-reports.js";

const reportDigest = sha256("report.json");

function hexOf(text: string): string {
  return sha256(text).slice("sha256:".length);
}

test("a statement is of in-toto's form and binds image, suite and manifest", () => {
  expect(reportStatement(smallReport, reportDigest)).toEqual({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "ghcr.io/acme/catalog-server", digest: { sha256: hexOf("linux/amd64") } }],
    predicateType: "https://in-toto.io/attestation/test-result/v0.1",
    predicate: {
      result: "FAILED",
      configuration: [
        {
          name: "catalog-server",
          digest: { sha256: hexOf("suite") },
          annotations: {
            version: "v1alpha1",
            tool: "plugin-release 0.1.0",
            platform: "linux/amd64",
            sandbox: "namespaces",
            started: "2026-11-22T09:30:00.125Z",
            report: reportDigest,
          },
        },
        { name: "catalog-server-manifest", digest: { sha256: hexOf("manifest") } },
      ],
      passedTests: ["smoke-starts", "A-plugins", "A-capabilities [agents]"],
      warnedTests: ["B-order [agents, Agent]"],
      failedTests: ["B-list [agents, Agent]", "B-get [agents, Agent]"],
    },
  });
});

describe("the result", () => {
  test.each([
    ["PASSED", [checkOf("A", "passed"), checkOf("B", "skipped")]],
    ["WARNED", [checkOf("A", "passed"), checkOf("B", "failed", { level: "recommended" })]],
    ["FAILED", [checkOf("A", "passed"), checkOf("B", "failed"), checkOf("C", "failed", { level: "recommended" })]],
    ["FAILED", [checkOf("A", "passed"), checkOf("B", "not-run")]],
  ])("is %s", (result, checks) => {
    expect(reportStatement(reportOf(checks), reportDigest)?.predicate.result).toBe(result);
  });

  test("no test is said to have passed and to have failed", () => {
    const twice = [checkOf("A", "passed", { items: ["x"] }), checkOf("A", "failed", { items: ["x"] })];
    const { passedTests, failedTests } = reportStatement(reportOf(twice), reportDigest)?.predicate ?? {};
    expect({ passedTests, failedTests }).toEqual({ passedTests: [], failedTests: ["A [x]"] });
  });
});

describe("the subject", () => {
  const subject = { ...passedReport.subject, kind: "image" as const };
  const one = [{ platform: "linux/amd64", digest: sha256("linux/amd64"), status: "run" as const }];
  const digestsOf = (other: Partial<Report>) =>
    reportStatement({ ...passedReport, ...other }, reportDigest)?.subject.map(({ digest }) => digest.sha256);

  test("is the manifest that ran, never an index with platforms that did not", () => {
    expect(digestsOf({})).toEqual([hexOf("linux/amd64")]);
  });

  test("is the index too where it has that one platform", () => {
    expect(digestsOf({ platforms: one })).toEqual([hexOf("linux/amd64"), hexOf("index")]);
  });

  test("is the manifest alone where there is no index", () => {
    const single = { ...subject, digest: sha256("linux/amd64") };
    expect(digestsOf({ platforms: one, subject: single })).toEqual([hexOf("linux/amd64")]);
  });

  test.each(["/home/somebody/layout", "server-image", "http://127.0.0.1:80"])(
    "has no name where that is no repository: %s",
    (name) => {
      expect(reportStatement({ ...passedReport, subject: { ...subject, name } }, reportDigest)?.subject).toEqual([
        { digest: { sha256: hexOf("linux/amd64") } },
      ]);
    },
  );
});

describe("there is no statement", () => {
  const { digest = "", name } = passedReport.subject;
  test.each<[string, Report]>([
    ["of a binary", { ...passedReport, subject: { kind: "binary", name: "server", digest }, platforms: [] }],
    ["of a URL", { ...passedReport, subject: { kind: "url", name: "http://127.0.0.1" }, platforms: [] }],
    ["of what was not run", notRunReport],
    ["of a part of the suite", { ...passedReport, only: ["A"] }],
    ["of an image whose platform is not known", { ...passedReport, subject: { kind: "image", name, digest } }],
    [
      "of an image whose platform did not run",
      { ...passedReport, platforms: passedReport.platforms.map((each) => ({ ...each, status: "not-run" })) },
    ],
  ])("%s", (_, report) => {
    expect(reportStatement(report, reportDigest)).toBeUndefined();
  });
});
