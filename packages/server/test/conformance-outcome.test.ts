import { expect, test } from "@jest/globals";
import type { CheckResult } from "#conformance/report.js";
import { waitingFor } from "#conformance/report-words.js";
import type { WrittenReports } from "#conformance/report-write.js";
import { failures } from "#server/conformance-failures.js";
import { diagnosticsForTerminal, renderOutcome } from "#server/conformance-outcome.js";
import type { TierDecision } from "#server/tiers.js";
import { type SampleCheck, tierReport } from "#test/tier-subject.js";

function shown(checks: readonly SampleCheck[]): string[] {
  const report = tierReport(checks);
  const diagnostics = failures(report, {});
  return diagnosticsForTerminal({ report, diagnostics }).map(({ severity }) => severity);
}

const recommended: SampleCheck = ["agents", "failed", "recommended"];

test("a terminal shows many recommended checks that failed as one notice, after what has to be mended", () => {
  expect(shown([["agents", "failed"], recommended, recommended, recommended])).toEqual(["error", "notice"]);
  expect(shown([["", "passed"], recommended])).toEqual(["notice"]);
  expect(shown([["", "passed"]])).toEqual([]);
});

const waiting = (id: string, reason: string): CheckResult => ({
  ...(tierReport([["", "not-run"]]).checks[0] as CheckResult),
  id,
  reason,
});

test("what kept others from being run comes first, and says how many", () => {
  const report = tierReport([
    ["", "failed"],
    ["agents", "failed"],
  ]);
  const [first, cause] = report.checks.map((each, index) => ({ ...each, id: `A-${index}` })) as [
    CheckResult,
    CheckResult,
  ];
  const checks = [
    first,
    cause,
    waiting("B-0", "needs plugins, but the check A-1 failed"),
    waiting("B-1", "needs entity, but the check B-0 was not run"),
    waiting("B-2", "needs x, but the check B-3 was not run"),
    waiting("B-3", "needs x, but the check B-2 was not run"),
    waiting("B-4", "the run ended before"),
  ];
  expect(waitingFor(checks).get("A-1")).toBe(2);
  expect(failures({ ...report, checks }, {}).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^A-1 .*; 2 checks could not be run without it$/),
    expect.not.stringMatching(/without it/),
  ]);
});

test("a terminal shows tiers in columns, with what is missing", () => {
  const report = tierReport([["agents", "passed"]]);
  const decided = (plugin: string, granted: "supported" | "community", missing: string[]) =>
    ({ plugin, version: "v0.3.1", claimed: "supported", granted, missing, evidence: [] }) as TierDecision;
  const outcome = renderOutcome({
    report,
    written: { html: "report.html", json: "report.json", digest: "sha256:0" } as unknown as WrittenReports,
    directory: "",
    tiers: [decided("agents", "supported", []), decided("guardrails\u001b[2J", "community", ["owners", "a report"])],
    diagnostics: [],
  });
  expect(outcome).toContain(`
Tiers         version  claimed    granted    missing for supported
  agents      v0.3.1   supported  supported
  guardrails  v0.3.1   supported  community  owners; a report
Report: report.html
`);
});
