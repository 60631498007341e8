import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commitTo, fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository } from "#test/github/state.js";
import { publishModule } from "#test/module-proxy.js";
import { tool } from "#test/tools.js";

const name = "acme/catalog-server-acme";
const agents = "github.com/acme/catalog-plugins/agents";
const manifestFile = "catalog-server-manifest.yaml";
const github = githubForTests();
const results: WorkflowResult[] = [];
let modules: ExampleModules;
let stored: Repository;

beforeAll(async () => {
  await tool("act");
  modules = await publishExamples();
  stored = await github().addRepository(name, { files: await filesOf("examples/server") });
  await release("v0.3.2");
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await modules.remove();
  await removeTemporaryFolders();
});

/** The plugin's team tags another version: the same plugin, which says so. */
async function release(version: string): Promise<void> {
  const directory = await temporaryFolder();
  await cp("examples/plugins/agents", directory, { recursive: true });
  const file = join(directory, "plugin.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^( +version: ).*$/m, `$1"${version.slice(1)}"`));
  await publishModule(modules.proxy, { path: agents, version, directory });
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Runs the example's own workflow for an event, as the main branch is at this moment; returns the outputs of its steps. */
async function update(event: string, payload: object = {}): Promise<Record<string, string>> {
  const repository = await temporaryFolder();
  await stored.git.run(["--work-tree", repository, "checkout", "--force", "main", "--", "."]);
  const result = await runWorkflow({
    repository,
    name,
    workflow: ".github/workflows/update.yml",
    event,
    payload: () => ({ ref: "refs/heads/main", ...payload }),
    environment: { GITHUB_API_URL: github().url, GOPROXY: `file://${modules.proxy}`, GONOPROXY: "none" },
    secrets: { GITHUB_TOKEN: github().token("github-actions[bot]") },
  });
  await rm(repository, { recursive: true });
  results.push(result);
  expect([result.log, result.code]).toEqual([expect.stringContaining("Job succeeded"), 0]);
  const found = [...result.log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)];
  return Object.fromEntries(found.map(([, output, value]) => [output, value]));
}

test("the example's workflow: a dispatch becomes a proposal, which a sweep replaces, and a merge leaves nothing to do", async () => {
  const client_payload = { plugin_name: "agents", plugin_version: "v0.3.2", plugin_module: agents };
  const rung = await update("repository_dispatch", { action: "plugin-published", client_payload });
  expect(rung).toMatchObject({ outcome: "created", version: "1.0.1" });
  const branch = "plugin-release/server/main/catalog-server-manifest/agents";
  const before = (await fileAt(stored, "main", manifestFile)) ?? "";
  expect(await fileAt(stored, branch, manifestFile)).toBe(before.replace("v0.3.1", "v0.3.2").replace("1.0.0", "1.0.1"));

  await release("v0.3.3");
  const swept = await update("schedule");
  expect(swept).toMatchObject({ outcome: "updated", "proposal-number": rung["proposal-number"] });

  await commitTo(stored, "main", { "README.md": "Moved\n" }, github().user("ada"), "By hand");
  expect(await update("push")).toMatchObject({ outcome: "current" });
  expect(await update("workflow_dispatch", { inputs: { plugin_name: "" } })).toMatchObject({ outcome: "current" });
  const inputs = { plugin_name: "guardrails", plugin_version: "v0.2.0" };
  expect(await update("workflow_dispatch", { inputs })).toMatchObject({ outcome: "unneeded", changed: "false" });
  expect(stored.pulls.size).toBe(1);
});
