import { describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { evidenceOf } from "#matrix/evidence.js";
import { sha256 } from "#oci/digest.js";
import { checkOf, largeReport, passedReport, reportOf } from "#test/sample-reports.js";

const server = { module: "github.com/acme/catalog-server", version: "v1.0.0", frameworkVersion: "v1alpha1" };
const agents = { name: "agents", module: "github.com/acme/catalog-plugins/agents", version: "v0.3.1" };
const guardrails = { name: "guardrails", module: "github.com/acme/catalog-plugins/guardrails", version: "v0.2.0" };
const ok = (plugin?: string) => checkOf("A-list", "passed", plugin === undefined ? {} : { plugin });
const bad = (plugin?: string) => checkOf("B-list", "failed", plugin === undefined ? {} : { plugin });
const lost = (plugin?: string) => checkOf("B-get", "not-run", plugin === undefined ? {} : { plugin });

function verdicts(report: Report): Record<string, string> {
  const { evidence } = evidenceOf({ report, digest: sha256("report") });
  return Object.fromEntries(evidence.map(({ plugin, verdict }) => [plugin, verdict]));
}

describe("what a report proves", () => {
  const two = [agents, guardrails];
  const cases: [what: string, report: Report, proves: Record<string, string>][] = [
    [
      "both passed",
      reportOf([ok(), ok("agents"), ok("guardrails")], two, { server }),
      { agents: "passed", guardrails: "passed" },
    ],
    [
      "one failed",
      reportOf([ok(), bad("agents"), ok("guardrails")], two, { server }),
      { agents: "failed", guardrails: "passed" },
    ],
    [
      "one was checked half",
      reportOf([ok(), ok("agents"), lost("agents"), ok("guardrails")], two, { server }),
      { agents: "failed", guardrails: "passed" },
    ],
    ["nothing is about one", reportOf([ok(), ok("agents")], two, { server }), { agents: "passed" }],
    ["the server failed: nobody knows by whom", reportOf([bad(), ok("agents"), ok("guardrails")], two, { server }), {}],
    [
      "the server failed, and one of its own",
      reportOf([bad(), bad("agents"), lost("guardrails")], two, { server }),
      { agents: "failed" },
    ],
    [
      "the server failed with one plugin only",
      reportOf([bad(), lost("agents")], [agents], { server }),
      { agents: "failed" },
    ],
    [
      "the base's own plugins are no rows",
      reportOf(
        [ok(), ok("agents"), ok("model")],
        [agents, { name: "model", module: server.module, version: "v1.0.0" }],
        { server },
      ),
      { agents: "passed" },
    ],
    [
      "a recommended check does not decide",
      reportOf([ok("agents"), checkOf("R", "failed", { plugin: "agents", level: "recommended" })], [agents], {
        server,
      }),
      { agents: "passed" },
    ],
    ["a plugin of unknown version", reportOf([ok("agents")], [{ name: "agents" }], { server }), {}],
  ];
  test.each(cases)("%s", (_, report, proves) => expect(verdicts(report)).toEqual(proves));

  test("with all that says where it belongs", () => {
    const found = evidenceOf({ report: { ...passedReport, server }, digest: sha256("report"), file: "r.json" });
    expect(found.evidence[0]).toEqual({
      plugin: "agents",
      module: agents.module,
      version: "v0.3.1",
      verdict: "passed",
      base: server.module,
      server: "v1.0.0",
      suite: "catalog-server",
      suiteDigest: sha256("suite"),
      platform: "linux/amd64",
      image: sha256("linux/amd64"),
      report: sha256("report"),
      date: "2026-11-22T09:30:00.125Z",
      signed: false,
      file: "r.json",
    });
  });
});

describe("what is no evidence", () => {
  const passed = { ...passedReport, server };
  const { server: _, ...baseless } = passed;
  const cases: [report: Report, why: string][] = [
    [{ ...passed, only: ["A", "B"] }, "only A, B of the suite ran"],
    [{ ...passed, subject: { kind: "url", name: "http://127.0.0.1" } }, "it is about a url, not about an image"],
    [
      { ...passed, subject: { kind: "binary", name: "server", digest: sha256("b") } },
      "it is about a binary, not about an image",
    ],
    [{ ...passed, verdict: "not-run" }, "nothing was run"],
    [baseless, "it does not say which base the image was built on"],
    [{ ...passed, subject: { kind: "image", name: "x" } }, "it names its image by no digest"],
  ];
  test.each(cases)("%#", (report, why) => {
    const { evidence, diagnostics } = evidenceOf({ report, digest: sha256("report"), file: "r.json" });
    expect(evidence).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "report-no-evidence",
        severity: "notice",
        message: `the report is no evidence: ${why}`,
        place: { file: "r.json" },
      }),
    ]);
  });
});

test("a report of very many plugins is evidence for each", () => {
  expect(evidenceOf({ report: { ...largeReport(300), server }, digest: sha256("report") }).evidence).toHaveLength(300);
});
