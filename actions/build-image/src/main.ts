import { lines, optional, required } from "#action-kit/inputs.js";
import { engineInputs, generateInputs, generateOptions } from "#action-kit/manifest-inputs.js";
import { runAction } from "#action-kit/run.js";
import { build } from "#server/build.js";
import { readEngine } from "#server/engine-options.js";
import { buildSummary } from "#server/summary.js";

await runAction(async (runner) => {
  const inputs = runner.inputs({
    ...generateInputs,
    ...engineInputs,
    layout: required,
    platforms: lines,
    repository: optional,
  });
  const { repository } = inputs;
  const result = await build({
    ...generateOptions(runner, inputs),
    ...readEngine(inputs),
    layout: inputs.layout,
    platforms: inputs.platforms,
    ...(repository === undefined ? {} : { repository }),
  });
  runner.output("digest", result.digest);
  runner.output("layout", result.layout);
  runner.output("sbom", result.sbom);
  runner.output("image", result.image ?? "");
  runner.output("reused", result.reused);
  runner.output("go-version", result.goVersion);
  runner.summary(buildSummary(result));
  runner.report(result.diagnostics);
});
