import { flag, optional, required, text } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { readEvent } from "#proposals/runner-event.js";
import { updateManifest } from "#server/manifest-update.js";
import { readManifestErrand, readUpdateManifestOptions } from "#server/manifest-update-inputs.js";
import { manifestUpdateOutputs, manifestUpdateSummary } from "#server/manifest-update-summary.js";
import { withNetrc } from "#server/netrc.js";

await runAction(async (runner) => {
  const { netrc, ...inputs } = runner.inputs({
    mode: required,
    plugin: optional,
    "plugin-version": optional,
    "plugin-module": optional,
    manifest: required,
    policy: required,
    matrix: optional,
    branch: optional,
    "short-names": optional,
    "dry-run": flag,
    netrc: text,
    token: optional,
    identity: optional,
  });
  const errand = readManifestErrand(inputs, readEvent(runner.environment));
  const options = readUpdateManifestOptions(inputs, runner);
  const result = await withNetrc(netrc, runner.environment, (environment) =>
    updateManifest({ ...options, environment }, errand),
  );
  for (const [name, value] of Object.entries(manifestUpdateOutputs(result))) runner.output(name, value);
  runner.summary(manifestUpdateSummary(result, options));
  runner.report(result.diagnostics);
});
