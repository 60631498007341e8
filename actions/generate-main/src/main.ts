import { generateInputs, generateOptions } from "#action-kit/manifest-inputs.js";
import { runAction } from "#action-kit/run.js";
import { generate } from "#server/generate.js";
import { generationSummary } from "#server/summary.js";

await runAction(async (runner) => {
  const inputs = runner.inputs(generateInputs);
  const result = await generate(generateOptions(runner, inputs));
  runner.output("directory", result.directory);
  runner.output("go-version", result.goVersion);
  runner.summary(generationSummary(inputs.directory, result));
  runner.report(result.diagnostics);
});
