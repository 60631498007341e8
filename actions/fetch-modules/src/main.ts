import { text } from "#action-kit/inputs.js";
import { sourceInputs, sourceOptions } from "#action-kit/manifest-inputs.js";
import { runAction } from "#action-kit/run.js";
import { fetchModules } from "#server/fetch.js";
import { withNetrc } from "#server/netrc.js";
import { fetchSummary } from "#server/summary.js";

await runAction(async (runner) => {
  const inputs = runner.inputs({ ...sourceInputs, netrc: text });
  const options = sourceOptions(runner, inputs);
  const result = await withNetrc(inputs.netrc, options.environment, (environment) =>
    fetchModules({ ...options, environment }),
  );
  runner.output("module-cache", result.moduleCache);
  runner.summary(fetchSummary(result));
  runner.report(result.diagnostics);
});
