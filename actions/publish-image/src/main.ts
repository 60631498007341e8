import { publishImageInputs } from "#action-kit/publish-image-inputs.js";
import { runAction } from "#action-kit/run.js";
import { publishImage } from "#server/publish-image.js";
import { readPublishImage } from "#server/publish-image-inputs.js";
import { imageOutputs, publishImageSummary, verifyImageSummary } from "#server/publish-image-summary.js";

await runAction(async (runner) => {
  const { environment, progress, signal } = runner;
  const inputs = runner.inputs(publishImageInputs);
  const { mode, image, policy } = inputs;
  if (mode === "verify") {
    const { verifyGiven } = await import("#server/publish-image-verify.js");
    const verified = await verifyGiven({ image, policy, environment, progress });
    for (const [name, value] of imageOutputs(verified)) runner.output(name, value);
    runner.summary(verifyImageSummary(verified));
    runner.report(verified.diagnostics);
    return;
  }
  const published = await publishImage({ ...readPublishImage(inputs), environment, progress, signal });
  for (const [name, value] of imageOutputs(published)) runner.output(name, value);
  runner.output("tags", published.tags.join("\n"));
  runner.output("signing", published.signing);
  runner.output("signer", published.signer);
  runner.output("signed-reports", published.signedReports);
  runner.summary(publishImageSummary(published));
  runner.report(published.diagnostics);
});
