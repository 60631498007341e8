import { optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { fail } from "#diagnostics/diagnostic.js";
import { createGitHub } from "#proposals/github.js";
import { openRepository } from "#proposals/repository.js";
import { git } from "#scripts/release/git.js";
import { publish, readRelease } from "#scripts/release/publish.js";
import { createTransport } from "#transport/transport.js";

await runAction(async (runner) => {
  const { environment, progress } = runner;
  const { mode, assets = "", token } = runner.inputs({ mode: required, assets: optional, token: required });
  const { GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_WORKSPACE: root = "." } = environment;
  if (mode !== "check" && mode !== "publish")
    fail("input-invalid", "input mode is neither check nor publish", { fix: "Write check or publish." });
  const transport = createTransport({ environment });
  const github = createGitHub({ transport, token, apiUrl, onWait: progress.info });
  const repository = openRepository(github, environment.GITHUB_REPOSITORY ?? "");
  const { GITHUB_REF_NAME: tag = "" } = environment;
  // Not GITHUB_SHA, which an annotated tag's own object may be.
  const commit = git(root, "rev-parse", "HEAD");
  const release = await readRelease(repository, { root, tag, commit });
  progress.info(`${tag} at ${commit} may be released.`);
  if (mode !== "publish") return;

  const { url, moves } = await publish(repository, { root, assets, transport, token, apiUrl }, release);
  const lines = moves.map(({ tag, move }) => `- \`${tag}\` ${move === "stays" ? "stays where it is" : `was ${move}`}`);
  const next = `Next: \`npm run pins -- ${tag}\` and \`npm run build\`, in a pull request.`;
  runner.output("url", url);
  runner.summary([`## Released [${tag}](${url})`, lines.join("\n"), next].join("\n\n"));
});
