import { flag, optional } from "#action-kit/inputs.js";
import { manifestInputs, manifestOptions } from "#action-kit/manifest-inputs.js";
import { runAction } from "#action-kit/run.js";
import { renderJson } from "#diagnostics/render-json.js";
import { validationSummary } from "#server/summary.js";
import { validate } from "#server/validate.js";

await runAction(async (runner) => {
  const inputs = runner.inputs({ ...manifestInputs, "structure-only": flag, previous: optional });
  const { previous } = inputs;
  const result = await validate({
    ...manifestOptions(runner, inputs),
    structureOnly: inputs["structure-only"],
    ...(previous === undefined ? {} : { previous }),
  });
  runner.output("valid", result.valid);
  runner.output("version", result.version ?? "");
  runner.output("problems", renderJson(result.diagnostics));
  runner.summary(validationSummary(inputs.manifest, result));
  runner.report(result.diagnostics);
});
