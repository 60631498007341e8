import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { optional, required } from "#action-kit/inputs.js";
import { runAction } from "#action-kit/run.js";
import { createGitHub } from "#proposals/github.js";
import { openRepository } from "#proposals/repository.js";
import { checkTag } from "#scripts/release/check-tag.js";
import { publishRelease } from "#scripts/release/github-release.js";
import { moveTag } from "#scripts/release/move-tag.js";
import { releaseBody } from "#scripts/release/release-body.js";
import { tagVariant, workflowsOf } from "#scripts/release/variant.js";
import { createTransport } from "#transport/transport.js";

await runAction(async (runner) => {
  const { environment, progress } = runner;
  const { mode, assets, token } = runner.inputs({ mode: required, assets: optional, token: required });
  const { GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_WORKSPACE: root = "." } = environment;
  const transport = createTransport({ environment });
  const github = createGitHub({ transport, token, apiUrl, onWait: progress.info });
  const repository = openRepository(github, environment.GITHUB_REPOSITORY ?? "");
  const release = await checkTag(repository, {
    tag: environment.GITHUB_REF_NAME ?? "",
    commit: environment.GITHUB_SHA ?? "",
    changelog: readFileSync(join(root, "CHANGELOG.md"), "utf8"),
    packageJson: readFileSync(join(root, "package.json"), "utf8"),
  });
  progress.info(`${release.tag} at ${release.commit} may be released.`);
  if (mode === "check") return;

  const variant = await tagVariant(repository, release, workflowsOf(root));
  const body = releaseBody(release, { repository: repository.name, variant });
  const url = await publishRelease(repository, release, {
    transport,
    token,
    apiUrl,
    body,
    assets: filesOf(assets ?? ""),
  });
  // Last of all: whoever follows these tags gets what is complete.
  const moved = [
    await moveTag(repository, { version: release.version, commit: variant, suffix: "-ghes" }),
    await moveTag(repository, { version: release.version, commit: release.commit, suffix: "" }),
  ].flatMap((each) => each ?? []);
  const lines = moved.map(({ tag, move }) => `- \`${tag}\` ${move === "stays" ? "stays where it is" : move}`);
  runner.output("url", url);
  runner.summary(
    [
      `## Released [${release.tag}](${url})`,
      ...lines,
      `Next: \`npm run pins -- ${release.tag}\`, in a pull request.`,
    ].join("\n\n"),
  );
});

const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]),
  );
