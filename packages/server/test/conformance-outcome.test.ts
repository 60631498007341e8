import { expect, test } from "@jest/globals";
import { failures } from "#server/conformance-failures.js";
import { diagnosticsForTerminal } from "#server/conformance-outcome.js";
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
