import { describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { summarise } from "#conformance/report-summary.js";
import { failures, type Stakes } from "#server/conformance-failures.js";
import type { TierDecision } from "#server/tiers.js";
import { type SampleCheck, tierReport } from "#test/tier-subject.js";

const starts: SampleCheck = ["", "passed"];

function found(checks: readonly SampleCheck[], stakes: Stakes = {}, changes: Partial<Report> = {}) {
  const report = tierReport(checks);
  const plugins = [{ name: "agents" }, { name: "guardrails" }];
  const diagnostics = failures({ ...report, ...summarise(report.checks, plugins), ...changes }, stakes);
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

const decision = (plugin: string, claimed: TierDecision["claimed"]) => ({ plugin, claimed }) as TierDecision;
const tiers = [decision("agents", "supported"), decision("guardrails", "community")];

describe("what keeps a report from being passed", () => {
  test.each<[string, SampleCheck[], Stakes, string[]]>([
    ["nothing", [starts, ["agents", "passed"]], {}, []],
    ["a failed check", [starts, ["agents", "failed"]], {}, ["error check-failed"]],
    ["a failed check of the server", [["", "failed"]], { tiers, plugin: "agents" }, ["error check-failed"]],
    ["a recommended one", [starts, ["agents", "failed", "recommended"]], {}, ["notice check-failed"]],
    ["what was not run", [starts, ["agents", "not-run"], ["agents", "not-run"]], {}, ["error check-not-run"]],
    [
      "what a failure explains",
      [
        ["", "failed"],
        ["agents", "not-run"],
      ],
      {},
      ["error check-failed"],
    ],
    ["recommended checks that were not run", [starts, ["agents", "not-run", "recommended"]], {}, []],
    [
      "only what does not apply",
      [
        ["", "skipped"],
        ["agents", "skipped"],
      ],
      {},
      ["error check-not-run"],
    ],
    ["only recommended checks", [["agents", "passed", "recommended"]], {}, ["error check-not-run"]],
    ["nothing at all", [], {}, ["error check-not-run"]],
    ["a community plugin", [starts, ["guardrails", "failed"]], { tiers }, ["warning check-failed"]],
    ["a community plugin's checks, not run", [starts, ["guardrails", "not-run"]], { tiers }, ["warning check-not-run"]],
    [
      "a supported one beside it",
      [starts, ["guardrails", "failed"], ["agents", "not-run"]],
      { tiers },
      ["warning check-failed", "error check-not-run"],
    ],
    [
      "another plugin",
      [starts, ["guardrails", "failed"], ["agents", "passed"]],
      { plugin: "agents" },
      ["warning check-failed"],
    ],
    ["the plugin that it is about", [starts, ["agents", "failed"]], { plugin: "agents" }, ["error check-failed"]],
    ["no check about that plugin", [starts, ["guardrails", "passed"]], { plugin: "agents" }, ["error check-not-run"]],
    ["a plugin that nobody knows", [starts, ["agents", "passed"]], { plugin: "agentz" }, ["error check-not-run"]],
  ])("%s", (_what, checks, stakes, expected) => {
    expect(found(checks, stakes)).toEqual(expected);
  });

  test("a part of the suite may be recommended checks alone", () => {
    expect(found([["agents", "passed", "recommended"]], {}, { only: ["B-order"] })).toEqual([]);
  });

  test("a plugin that is misspelt is asked about", () => {
    const report = tierReport([starts, ["agents", "passed"]]);
    const [only] = failures({ ...report, ...summarise(report.checks, []) }, { plugin: "agent" });
    expect(only).toMatchObject({
      message: expect.stringContaining('"agent"'),
      fix: 'Did you mean "agents"? Write that.',
    });
  });

  test("a plugin that the image has not is told with those that it has", () => {
    const report = tierReport([starts, ["agents", "passed"], ["guardrails", "passed"]]);
    const [only] = failures({ ...report, ...summarise(report.checks, []) }, { plugin: "robots" });
    expect(only).toMatchObject({
      message: 'no required check about the plugin "robots" passed',
      fix: 'The server has agents, guardrails: name one of them, or build it again with "robots" in it.',
    });
  });

  test("what was not run says why", () => {
    const report = tierReport([starts, ["agents", "not-run"]]);
    const checks = report.checks.map((each) => ({ ...each, reason: "the run took longer than 5 s" }));
    const [only] = failures({ ...report, checks }, {});
    expect(only?.message).toBe(
      "a required check was not run; the first is A-list (agents): the run took longer than 5 s",
    );
  });
});
