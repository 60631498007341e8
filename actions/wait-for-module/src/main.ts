import { optional } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { waitForRelease } from "#server/wait-for-release.js";
import { readWait, waitSummary } from "#server/wait-for-release-inputs.js";

await runAction(async (runner) => {
  const { environment, progress, signal } = runner;
  const inputs = runner.inputs({ tag: optional, plugin: optional, timeout: optional });
  const found = await waitForRelease({ ...readWait(inputs, environment), environment, progress, signal });
  runner.output("name", found.name);
  runner.output("module", found.module);
  runner.output("version", found.version);
  runner.output("plugin", found.plugin);
  runner.summary(waitSummary(found));
});
