import { runAction } from "#action-kit/run.js";
import { scanInputs, scanOptions } from "#action-kit/scan-image-inputs.js";
import { renderScanMarkdown } from "#scan/markdown.js";
import { scanImage } from "#server/scan-image.js";
import { scanOutputs, scansOutputs } from "#server/scan-image-outputs.js";
import { scansSummary } from "#server/scan-image-summary.js";
import { scanImages } from "#server/scan-images.js";

await runAction(async (runner) => {
  const asked = scanOptions(runner, runner.inputs(scanInputs));
  if ("one" in asked) {
    const result = await scanImage(asked.one);
    for (const [name, value] of Object.entries(scanOutputs(result))) runner.output(name, value);
    runner.summary(renderScanMarkdown(result.report));
    runner.report(result.diagnostics);
    return;
  }
  const result = await scanImages(asked.many);
  for (const [name, value] of Object.entries(scansOutputs(result, asked.many.report))) runner.output(name, value);
  runner.summary(scansSummary(result));
  runner.report(result.diagnostics);
});
