import { expect, test } from "@jest/globals";
import { githubForTests } from "#test/github/session.js";
import { runAction } from "#test/run-action.js";
import { readLog } from "#test/runner-protocol.js";

const github = githubForTests();
const inputs = ["plugin_name", "plugin_version", "plugin_component", "release"];
const workflow = `on:\n  workflow_dispatch:\n    inputs: {${inputs.map((each) => `${each}: {type: string}`).join(", ")}}\n`;

test("rings the bell, reports the run, and says nothing of the token", async () => {
  const files = { ".github/workflows/update.yml": workflow };
  const repository = await github().addRepository("acme/plugin-registry", { files });
  const token = github().token("plugin-releaser");
  const inputs = {
    repository: "acme/plugin-registry",
    workflow: "update.yml",
    plugin: "helminput",
    component: "ghcr.io/acme/plugins//acme.software/plugins/helminput:v0.1.0",
    payload: "release = https://example.invalid/releases/1\n",
    token,
  };
  const { code, stdout, outputs, summary } = await runAction("notify-release", {
    inputs,
    environment: { GITHUB_API_URL: github().url },
  });
  expect([stdout, code]).toEqual([expect.stringContaining("send the dispatch to acme/plugin-registry"), 0]);
  expect(outputs).toEqual({
    "proposal-url": "",
    "proposal-number": "",
    "run-url": expect.stringMatching(/actions\/runs\/\d+$/),
  });
  expect(summary).toContain("Announced");
  expect(stdout + summary).not.toContain(token);
  expect(repository.dispatches[0]?.payload).toEqual({
    plugin_name: "helminput",
    plugin_version: "v0.1.0",
    plugin_component: "acme.software/plugins/helminput",
    release: "https://example.invalid/releases/1",
  });
});

test("a refusal is one annotation that says what to fix", async () => {
  await github().addRepository("acme/other-registry", { files: { a: "" } });
  const token = github().token("stranger", { permissions: { metadata: "read" } });
  const inputs = { repository: "acme/other-registry", plugin: "helminput", version: "v0.1.0", token };
  const { code, stdout } = await runAction("notify-release", { inputs, environment: { GITHUB_API_URL: github().url } });
  const { commands } = readLog(stdout);
  expect([code, commands.filter(({ name }) => name === "error")]).toEqual([
    1,
    [expect.objectContaining({ message: expect.stringMatching(/answered 403[\s\S]*contents: write on acme\/other/) })],
  ]);
});

test("all malformed inputs are named at once, and none is repeated", async () => {
  const inputs = { repository: "", plugin: "", payload: "secret", token: "" };
  const { code, stdout } = await runAction("notify-release", { inputs });
  const problems = readLog(stdout).commands.filter(({ name }) => name === "error");
  expect([code, problems.map(({ message }) => /^input (\w+)/.exec(message)?.[1])]).toEqual([
    1,
    ["repository", "plugin", "payload", "token"],
  ]);
  expect(stdout).not.toContain("secret");
});
