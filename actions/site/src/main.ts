import { lines, optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { site } from "#server/site.js";

await runAction(async (runner) => {
  const given = { title: required, out: required, manifests: lines, registries: lines, reports: lines, planned: lines };
  const {
    "short-names": shortNames,
    "report-policy": reportPolicy,
    registries,
    planned: servers,
    ...inputs
  } = runner.inputs({ ...given, "short-names": optional, "report-policy": optional });
  const result = await site({
    ...inputs,
    listings: registries,
    servers,
    ...(reportPolicy === undefined ? {} : { reportPolicy }),
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: runner.environment,
    progress: runner.progress,
    signal: runner.signal,
  });
  runner.output("directory", result.directory);
  runner.output("plugins", result.plugins + result.ocm);
  runner.report(result.diagnostics);
});
