import { optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { registryAccess } from "#oci/registry.js";
import { publishComponent } from "#registry/publish.js";
import { defaultTarget, sourceFor } from "#registry/publish-inputs.js";
import { publishSummary } from "#registry/publish-summary.js";

await runAction(async (runner) => {
  const { environment, progress } = runner;
  const { constructor: constructorFile, ...inputs } = runner.inputs({
    constructor: required,
    repository: optional,
    branch: optional,
    policy: optional,
    token: optional,
  });
  const registry = registryAccess(environment);
  const { branch } = inputs;
  const result = await publishComponent({
    source: sourceFor({ ...inputs, constructorFile }, registry.transport, { environment, progress }),
    rule: branch === undefined ? "exact" : "least",
    target: inputs.repository ?? defaultTarget(environment),
    registry,
    progress,
  });
  const { digest } = result;
  runner.output("digest", digest.value);
  runner.output("version", result.version);
  runner.output("published", result.published);
  runner.output("component", result.component);
  runner.output("manifest", result.manifest);
  runner.summary(publishSummary(result));
  runner.report(result.diagnostics);
});
