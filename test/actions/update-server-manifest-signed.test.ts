import { afterAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { runAction } from "#test/run-action.js";
import { proxyEnvironment } from "#test/server-home.js";
import { type SignedModuleHome, signedModules } from "#test/signed-modules.js";

const { world, newHome, keyless } = signedModules();
afterAll(removeTemporaryFolders);

const issuer = "https://token.actions.githubusercontent.com";
const workflow = "acme/plugin-release-actions/.github/workflows/plugin-release.yml";
const by = (repositoryId: string) => (statement: object) =>
  keyless(statement, { issuer, subject: `https://github.com/${workflow}@refs/heads/main`, repositoryId });

/** Runs the bundled action, as the runner does. */
async function act({ name }: SignedModuleHome, inputs: Record<string, string>) {
  const work = await temporaryFolder();
  const environment = {
    GITHUB_API_URL: world.github().url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: name,
    GITHUB_REF_NAME: "main",
    GITHUB_BASE_REF: "",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_PATH: "",
    GITHUB_WORKSPACE: work,
    HOME: work,
    ...proxyEnvironment(world),
    PATH: "", // neither Go nor git nor cosign is there
  };
  const token = world.github().token("github-actions[bot]");
  return runAction("update-server-manifest", { inputs: { token, ...inputs }, environment, directory: work });
}

test("the bundled action verifies keyless signatures by itself, and proposes nothing without", async () => {
  const home = await newHome({ issuer, workflow, repositoryId: 77 });
  await home.candidate("v0.5.0", { sign: by("78") });
  const refused = await act(home, { plugin: "agents", "plugin-version": "v0.5.0" });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/^::error title=plugin-report-unsigned,.*its repository id is "78", not "77"/m);
  expect(home.stored.pulls.size).toBe(0);
  await home.candidate("v0.5.0", { sign: by("77") });
  const ran = await act(home, { plugin: "agents", "plugin-version": "v0.5.0" });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  expect(ran.outputs).toMatchObject({ changed: "true", outcome: "created" });
  const { body } = home.pull(Number(ran.outputs["proposal-number"]));
  expect(body).toContain("/.github/workflows/plugin-release.yml&#64;");
});
