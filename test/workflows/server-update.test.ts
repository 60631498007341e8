import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";
import { pluginModule, type ServerUpdateSite, startServerUpdateSite } from "#test/server-update-site.js";
import { tool } from "#test/tools.js";
import { outputsOf } from "#test/workflow-outputs.js";

const manifestFile = "catalog-server-manifest.yaml";
const github = githubForTests();
const results: WorkflowResult[] = [];
let site: ServerUpdateSite;

beforeAll(async () => {
  await tool("act");
  site = await startServerUpdateSite(github());
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await site.stop();
  await removeTemporaryFolders();
});

/** The outputs of the steps of a run that went well. */
async function update(event: string, payload: object = {}): Promise<Record<string, string>> {
  const result = await site.update(event, payload);
  results.push(result);
  expect([result.log, result.code]).toEqual([expect.stringContaining("Job succeeded"), 0]);
  return outputsOf(result);
}

test("the example's workflow: a dispatch becomes a proposal, which a sweep replaces, and a merge leaves nothing to do", async () => {
  await site.release("agents", "v0.3.2");
  const client_payload = { plugin_name: "agents", plugin_version: "v0.3.2", plugin_module: pluginModule("agents") };
  const rung = await update("repository_dispatch", { action: "plugin-published", client_payload });
  expect(rung).toMatchObject({ outcome: "created", version: "1.0.1" });
  const branch = "plugin-release/server/main/catalog-server-manifest/agents";
  const before = (await fileAt(site.stored, "main", manifestFile)) ?? "";
  expect(await fileAt(site.stored, branch, manifestFile)).toBe(
    before.replace("v0.3.1", "v0.3.2").replace("1.0.0", "1.0.1"),
  );

  await site.release("agents", "v0.3.3");
  const swept = await update("schedule");
  expect(swept).toMatchObject({ outcome: "updated", "proposal-number": rung["proposal-number"] });

  await site.commit({ "README.md": "Moved\n" });
  expect(await update("push")).toMatchObject({ outcome: "current" });
  expect(await update("workflow_dispatch", { inputs: { plugin_name: "" } })).toMatchObject({ outcome: "current" });
  const inputs = { plugin_name: "guardrails", plugin_version: "v0.2.0" };
  expect(await update("workflow_dispatch", { inputs })).toMatchObject({ outcome: "unneeded", changed: "false" });
  expect(site.stored.pulls.size).toBe(1);
});
