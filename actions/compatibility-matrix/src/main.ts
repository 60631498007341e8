import { matrixInputs, matrixOptions } from "#action-kit/matrix-inputs.js";
import { runAction } from "#action-kit/run.js";
import { matrix } from "#server/matrix.js";
import { matrixSummary } from "#server/matrix-summary.js";

await runAction(async (runner) => {
  const result = await matrix(matrixOptions(runner, runner.inputs(matrixInputs)));
  runner.output("matrix", result.json ?? "");
  runner.output("changed", result.changed);
  runner.summary(matrixSummary(result));
  runner.report(result.diagnostics);
});
