import { type Diagnostic, DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { optionalText, parseJson, text } from "#proposals/json.js";
import { openRepository, type RepositoryApi } from "#proposals/repository.js";
import type { Dispatch, NotifyOptions, NotifyResult } from "#registry/notify-options.js";
import { dispatchProblems, type Payload, payloadOf } from "#registry/notify-payload.js";
import { explainedStatuses, explainRefusal } from "#registry/notify-refusal.js";
import { waitForProposal } from "#registry/notify-wait.js";

/**
 * Tells a registry or server: a plugin was released, look. Telling twice does no harm, so it is sent again where nobody knows whether it arrived.
 * Throws diagnostics; that no proposal came in time is a warning, because the release is out.
 */
export async function notifyRelease(options: NotifyOptions): Promise<NotifyResult> {
  const { github, dispatch, wait, progress } = options;
  const payload = payloadOf(options.release, options.extra);
  const problems = dispatchProblems(dispatch, payload);
  if (problems.length > 0) throw new DiagnosticError(problems);
  if (wait > 0 && payload.plugin_version === undefined) {
    fail("input-invalid", "a proposal can be waited for only where the version is known", { fix: "Give the version." });
  }
  const repository = openRepository(github, options.repository);
  const runUrl = await progress.step(`send the dispatch to ${repository.name}`, () =>
    send(repository, dispatch, payload),
  );
  if (wait <= 0) return { payload, ...(runUrl && { runUrl }), diagnostics: [] };
  const proposal = await progress.step(`wait up to ${wait} s for the proposal`, () =>
    waitForProposal(repository, payload, wait, github.sleep),
  );
  const diagnostics = proposal ? [] : [notSeen(repository.name, payload, wait, runUrl)];
  return { payload, ...(runUrl && { runUrl }), ...(proposal && { proposal }), diagnostics };
}

/** The URL of the run that it started, where GitHub says it. */
async function send(repository: RepositoryApi, dispatch: Dispatch, payload: Payload): Promise<string | undefined> {
  const purpose = "dispatch the release";
  const [path, body] =
    dispatch.kind === "repository"
      ? ["/dispatches", { event_type: dispatch.event, client_payload: payload }]
      : [
          `/actions/workflows/${dispatch.file}/dispatches`,
          {
            ref: dispatch.ref ?? (await defaultBranch(repository, dispatch)),
            inputs: payload,
            return_run_details: true,
          },
        ];
  const answer = await repository.call({ method: "POST", path, body, accept: explainedStatuses, purpose });
  if (answer.status >= 300) throw new DiagnosticError([explainRefusal(answer, dispatch, repository.name)]);
  return answer.bytes.length > 0 ? optionalText(parseJson(answer.bytes, "run"), "html_url") : undefined;
}

async function defaultBranch(repository: RepositoryApi, dispatch: Dispatch): Promise<string> {
  const answer = await repository.call({ path: "", accept: explainedStatuses, purpose: "find the default branch" });
  if (answer.status >= 300) throw new DiagnosticError([explainRefusal(answer, dispatch, repository.name)]);
  return text(parseJson(answer.bytes, "repository"), "default_branch");
}

function notSeen(
  repository: string,
  { plugin_name, plugin_version }: Payload,
  wait: number,
  runUrl?: string,
): Diagnostic {
  const where = runUrl ?? `the runs of ${repository}`;
  return diagnostic(
    "proposal-not-seen",
    `${repository} shows no proposal of ${plugin_name} ${plugin_version} after ${wait} s`,
    {
      fix: `Look at ${where}: it may be listed already, refused by the policy, overtaken by a newer version, or not yet looked at.`,
    },
  );
}
