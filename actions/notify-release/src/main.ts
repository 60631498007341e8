import { optional, pairs, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { createGitHub } from "#proposals/github.js";
import { notifyRelease } from "#registry/notify.js";
import { dispatchOf, secondsOf } from "#registry/notify-inputs.js";
import { notifySummary } from "#registry/notify-summary.js";
import { createTransport } from "#transport/transport.js";

await runAction(async (runner) => {
  const { environment, progress } = runner;
  const inputs = runner.inputs({
    repository: required,
    plugin: required,
    version: optional,
    component: optional,
    module: optional,
    digest: optional,
    event: optional,
    workflow: optional,
    ref: optional,
    payload: pairs,
    wait: required,
    token: required,
  });
  const { repository, plugin, version, component, module, digest, token } = inputs;
  const { GITHUB_API_URL: apiUrl } = environment;
  const result = await notifyRelease({
    github: createGitHub({
      transport: createTransport({ environment }),
      token,
      ...(apiUrl ? { apiUrl } : {}),
      onWait: progress.info,
    }),
    repository,
    dispatch: dispatchOf(inputs),
    release: { plugin, version, component, module, digest },
    extra: inputs.payload,
    wait: secondsOf(inputs.wait),
    progress,
  });
  runner.output("proposal-url", result.proposal?.url ?? "");
  runner.output("proposal-number", result.proposal?.number ?? "");
  runner.output("run-url", result.runUrl ?? "");
  runner.summary(notifySummary(repository, result));
  runner.report(result.diagnostics);
});
