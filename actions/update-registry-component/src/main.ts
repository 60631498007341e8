import { flag, optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { readEvent } from "#proposals/runner-event.js";
import { carryOut } from "#registry/update.js";
import { readErrand, readUpdateOptions } from "#registry/update-inputs.js";
import { updateOutputs, updateSummary } from "#registry/update-summary.js";

await runAction(async (runner) => {
  const inputs = runner.inputs({
    mode: required,
    plugin: optional,
    "plugin-version": optional,
    "plugin-component": optional,
    "plugin-digest": optional,
    constructor: required,
    policy: required,
    repository: optional,
    branch: optional,
    verify: flag,
    "dry-run": flag,
    token: optional,
    identity: optional,
  });
  const errand = readErrand(inputs, readEvent(runner.environment));
  const options = readUpdateOptions(inputs, runner);
  const result = await carryOut(options, errand);
  for (const [name, value] of Object.entries(updateOutputs(result))) runner.output(name, value);
  runner.summary(updateSummary(result, options));
  runner.report(result.diagnostics);
});
