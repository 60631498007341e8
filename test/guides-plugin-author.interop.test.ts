import { readFile, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { silent } from "#diagnostics/progress.js";
import { createGitHub } from "#proposals/github.js";
import { updateManifest } from "#server/manifest-update.js";
import { parseModuleRequest } from "#server/manifest-update-request.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { folderTexts } from "#test/folder-texts.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commitTo, fileAt, startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { publishModule } from "#test/module-proxy.js";
import { commandsOf, readPage, stepsBelow } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { robotsPlugin } from "#test/robots-plugin.js";
import { tool } from "#test/tools.js";
import { createTransport } from "#transport/transport.js";

const page = readPage("docs/guides/plugin-author.md");
const transport = createTransport({ environment: {} });
let modules: ExampleModules;
let github: TestGitHub;
let [plugin, server, list]: Repository[] = [];
let shell: PageShell;

beforeAll(async () => {
  modules = await publishExamples();
  await Promise.all([tool("cosign"), tool("crane")]);
  const folder = await temporaryFolder();
  const repositories = join(folder, "github");
  github = await startGitHub(repositories);
  plugin = await github.addRepository("acme/robots", { files: await robotsPlugin() });
  server = await github.addRepository("acme/server", { files: await folderTexts("examples/server") });
  list = await github.addRepository("acme/plugin-registry", { files: await folderTexts("examples/registry") });
  await symlink(resolve("."), join(folder, "plugin-release-actions"));
  const token = github.token("robots-releaser");
  const environment = { ...modules.environment, GITHUB_API_URL: github.url, GITHUB_TOKEN: token };
  shell = await openPageShell({ folder, repositories, environment });
  await shell.type("git clone --quiet https://github.com/acme/robots && cd robots");
  shell.typed.splice(0);
}, 600_000);

afterAll(async () => {
  await shell?.stop();
  await transport.close();
  await Promise.all([github?.stop(), modules?.remove()]);
  await removeTemporaryFolders();
});

test("the plugin is described, and the release workflow has twelve lines", async () => {
  await shell.follow(stepsBelow(page, "Describe it"));
  const workflow = await readFile(join(shell.folder, "robots/.github/workflows/release.yml"), "utf8");
  expect(workflow.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
  expect((await shell.type("grep -rl --exclude-dir=.git change-me .")).output).toBe("");
  shell.typed.pop();
});

test("it is tried in the server, whose clone is clean again", async () => {
  await shell.follow(stepsBelow(page, "Try it in the server"));
  expect((await shell.type("git -C ../server diff HEAD")).output).toBe("");
}, 60_000);

test("without an App's key, the line that is shown takes the place of the last two", async () => {
  const workflow = await readFile(join(shell.folder, "robots/.github/workflows/release.yml"), "utf8");
  const lines = workflow.trimEnd().split("\n");
  expect(lines.slice(-2).map((each) => each.trim().split(":")[0])).toEqual(["with", "secrets"]);
  const [, line = ""] = /^```yaml\n( +with: .*notify: none.*)\n```$/m.exec(page.text) ?? [];
  const { uses, ...job } = parse([...lines.slice(0, -2), line].join("\n")).jobs.plugin;
  expect(job).toEqual({ permissions: expect.anything(), with: { server: "acme/server@main", notify: "none" } });
  const called = parse(await readFile(`.github/workflows/${/([\w-]+\.yml)@/.exec(uses)?.[1]}`, "utf8"));
  expect(Object.keys(called.on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(job.with)));
});

test("it is released", async () => {
  const directory = join(shell.folder, "robots");
  await publishModule(modules.proxy, { path: "github.com/acme/robots", version: "v0.1.0", directory });
  await shell.follow(stepsBelow(page, "Release"));
  expect(await plugin?.git.resolve("refs/tags/v0.1.0")).toBeDefined();
}, 60_000);

test("the server's team sees the proposal that is shown, where its policy has the lines that are shown", async () => {
  if (!server) throw new Error("there is no server");
  const entry = /^```yaml\n( +- name: robots\n[\s\S]*?)^```$/m.exec(page.text)?.[1] ?? "";
  expect(parse(entry)).toMatchObject([{ name: "robots", module: "github.com/acme/robots" }]);
  const policy = (await fileAt(server, "main", "plugin-policy.yaml")) ?? "";
  await commitTo(server, "main", { "plugin-policy.yaml": policy + entry }, github.user("ada"), "Let robots in");
  const identity = "github-actions[bot]";
  const { proposals } = await updateManifest(
    {
      github: createGitHub({ transport, token: github.token(identity), apiUrl: github.url, identity }),
      repository: "acme/server",
      base: "main",
      manifestPath: "catalog-server-manifest.yaml",
      policyPath: "plugin-policy.yaml",
      environment: { ...process.env, ...modules.environment },
      serverUrl: "https://github.com",
      dryRun: false,
      progress: silent,
    },
    { mode: "plugin", request: parseModuleRequest({ plugin: "robots", version: "v0.1.0", module: undefined }) },
  );
  const pull = server.pulls.get(proposals[0]?.number ?? 0);
  expect(page.text).toContain(`a pull request, \`${pull?.title}\``);
  const table = /^\|(?:.*\n\|)*.*$/m.exec(pull?.body ?? "")?.[0] ?? "";
  expect(table.split("\n")).toHaveLength(3);
  expect(page.text).toContain(table.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))));
});

test("an OCM plugin is published, and its registry is told", async () => {
  await shell.follow(stepsBelow(page, "In a registry's list"));
  expect(list?.dispatches).toMatchObject([{ payload: { plugin_name: "helminput", plugin_version: "v0.1.0" } }]);
});

test("every command of the page was typed", async () => {
  await shell.follow(stepsBelow(page, "When it does not work"));
  const commands = commandsOf(page).map(({ text }) => text);
  expect(commands.filter((each) => !shell.typed.includes(each))).toEqual([]);
  expect(page.onGitHub).toEqual([]);
});
