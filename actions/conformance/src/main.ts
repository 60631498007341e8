import { conformanceInputs, conformanceOptions } from "#action-kit/conformance-inputs.js";
import { runAction } from "#action-kit/run.js";
import { conformance } from "#server/conformance.js";
import { conformanceSummary } from "#server/conformance-summary.js";

await runAction(async (runner) => {
  const result = await conformance(conformanceOptions(runner, runner.inputs(conformanceInputs)));
  const { report, written, directory, tiers, diagnostics } = result;
  runner.output("passed", report.verdict === "passed");
  runner.output("verdict", report.verdict);
  runner.output("report", directory);
  runner.output("report-digest", written.digest);
  runner.output("tiers", tiers === undefined ? "" : JSON.stringify(tiers));
  runner.output("sandbox", report.sandbox.kind);
  runner.summary(conformanceSummary(result));
  runner.report(diagnostics);
});
