import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parseRepository } from "#oci/reference.js";
import { openRepository } from "#oci/repository.js";
import { ociRepository } from "#ocm/component-reference.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import type { WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commitTo, fileAt } from "#test/github/github.js";
import { pluginConstructor, publishText } from "#test/publishing.js";
import { type RegistrySite, startRegistrySite } from "#test/registry-site.js";
import { tool } from "#test/tools.js";
import { outputsOf } from "#test/workflow-outputs.js";

const component = "acme.software/plugin-registry";
const results: WorkflowResult[] = [];
let site: RegistrySite;

beforeAll(async () => {
  await tool("act"); // before anything waits for what it runs
  site = await startRegistrySite();
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await site.stop();
  await removeTemporaryFolders();
});

/** Outputs of the steps of a run that went well. */
async function outcomeOf(running: Promise<WorkflowResult>): Promise<Record<string, string>> {
  const result = await running;
  results.push(result);
  expect([result.log, result.code]).toEqual([expect.stringContaining("Job succeeded"), 0]);
  return outputsOf(result);
}

async function published(version: string): Promise<string[] | undefined> {
  return (await readRegistry(version))?.component.componentReferences.map((each) => `${each.name} ${each.version}`);
}

async function signatureOf(version: string) {
  const found = await readRegistry(version);
  return found && judgeSignatures(found, site.signer.publicKey);
}

async function readRegistry(version: string): Promise<Descriptor | undefined> {
  const repository = `${site.oci.host}/acme/registry`;
  const source = openRepository(parseRepository(ociRepository({ repository, component })), site.access);
  const found = await readComponentVersion(source, { component, version });
  return found?.descriptor;
}

test("what a bell announced is proposed, merged and published; the schedule finds nothing left to do", async () => {
  const plugins = `${site.oci.host}/acme/plugins`;
  const { component: name, digest } = await publishText(pluginConstructor("helminput", "v0.1.0"), plugins, {
    registry: site.access,
  });
  const inputs = { plugin_name: "helminput", plugin_component: name, plugin_digest: digest.value };
  const update = await outcomeOf(site.run("update.yml", "workflow_dispatch", { inputs }));
  expect(update).toMatchObject({ outcome: "created", version: "v0.0.1" });

  await site.merge(Number(update["proposal-number"]));
  const publish = await outcomeOf(site.run("publish.yml", "push"));
  expect([publish, await published(publish.version ?? "")]).toEqual([
    expect.objectContaining({ published: "true" }),
    ["helminput v0.1.0"],
  ]);
  expect(await outcomeOf(site.run("publish.yml", "schedule"))).toMatchObject({
    published: "false",
    version: publish.version,
  });
});

test("a release without a bell is found by the sweep; a label raises the level; the schedule publishes what a push did not", async () => {
  const plugins = `${site.oci.host}/acme/plugins`;
  await publishText(pluginConstructor("gitsource", "v1.0.0"), plugins, { registry: site.access });
  const sweep = await outcomeOf(site.run("sweep.yml", "schedule"));
  expect(JSON.parse(sweep.proposals ?? "")).toMatchObject([{ plugins: ["gitsource"], outcome: "created" }]);
  const number = Number(sweep["proposal-number"]);

  const pull = site.registry.pulls.get(number);
  pull?.labels.push("version:major");
  const head = { ref: pull?.head, repo: { full_name: "acme/plugin-registry" } };
  const labelled = { action: "labeled", number, pull_request: { number, head, base: { ref: "main" } } };
  const raised = await outcomeOf(site.run("update.yml", "pull_request", labelled));
  expect(raised).toMatchObject({ changed: "true", version: "v1.0.0" });

  await site.merge(number);
  expect(await fileAt(site.registry, "main", "component-constructor.yaml")).toContain("version: v1.0.0");
  await outcomeOf(site.run("update.yml", "push"));
  expect(await outcomeOf(site.run("publish.yml", "schedule"))).toMatchObject({ published: "true", version: "v1.0.0" });
  expect((await published("v1.0.0"))?.sort()).toEqual(["gitsource v1.0.0", "helminput v0.1.0"]);
});

test("an App proposes, where its key is given", async () => {
  const plugins = `${site.oci.host}/acme/plugins`;
  await publishText(pluginConstructor("helminput", "v0.2.0"), plugins, { registry: site.access });
  const path = ".github/workflows/update.yml";
  const text = (await fileAt(site.registry, "main", path)) ?? "";
  const withApp = text
    .replace(/^ {6}login: .*$/m, "$&\n      app-client-id: Iv1.0123")
    .replace(/^ {4}secrets:$/m, `$&\n      app-key: ${["$", "{{ secrets.APP_KEY }}"].join("")}`);
  await commitTo(site.registry, "main", { [path]: withApp }, site.github.user("maintainer"), "Let an App propose");
  // As GitHub does after a merge where it is told to: the branch of another identity is not taken over.
  await site.registry.git.run(["update-ref", "-d", "refs/heads/plugin-release/registry/helminput"]);
  const inputs = { plugin_name: "helminput", plugin_version: "v0.2.0" };
  const update = await outcomeOf(site.run("update.yml", "workflow_dispatch", { inputs }));
  expect(update).toMatchObject({ outcome: "created", version: "v1.0.1" });
  expect(site.registry.pulls.get(Number(update["proposal-number"]))?.user.login).toBe("registry-app[bot]");
});

test("a label on a fork's pull request starts nothing", async () => {
  const head = { ref: "main", repo: { full_name: "somebody/plugin-registry" } };
  const labelled = { action: "labeled", number: 1, pull_request: { number: 1, head, base: { ref: "main" } } };
  const before = site.github.log.length;
  const result = await site.run("update.yml", "pull_request", labelled);
  results.push(result);
  expect([result.code, site.github.log.length]).toEqual([0, before]);
});

test("a dispatch whose texts are shell, YAML and workflow syntax is refused, and nothing of it is obeyed", async () => {
  const owned = join(await temporaryFolder(), "owned");
  const expression = ["$", "{{ github.token }}"].join("");
  const evil = `x$(touch ${owned})\`touch ${owned}\`\n::set-output name=outcome::created\n${expression}`;
  const result = await site.run("update.yml", "repository_dispatch", {
    action: "plugin-published",
    client_payload: { plugin_name: evil, plugin_version: "v1.0.0" },
  });
  results.push(result);
  expect([result.code, result.log]).toEqual([1, expect.stringContaining("input-invalid")]);
  expect([existsSync(owned), result.log.includes("::set-output:: outcome")]).toEqual([false, false]);
});

test("a registry is signed where it is asked for; with no key nothing is published, rather than unsigned", async () => {
  await publishText(pluginConstructor("helminput", "v0.3.0"), `${site.oci.host}/acme/plugins`, {
    registry: site.access,
  });
  const path = ".github/workflows/publish.yml";
  const text = (await fileAt(site.registry, "main", path)) ?? "";
  const change = (more: string) => {
    const signed = text.replace(/^ {6}login: .*$/m, "$&\n      sign: true").replace(/^ {4}secrets:$/m, `$&${more}`);
    return commitTo(site.registry, "main", { [path]: signed }, site.github.user("maintainer"), "Sign");
  };
  const list = (await fileAt(site.registry, "main", "component-constructor.yaml")) ?? "";
  const listed = list.replace(
    /^componentReferences:\n( *)/m,
    "$&- name: helminput\n$1  version: v0.3.0\n$1  componentName: acme.software/plugins/helminput\n$1",
  );
  await commitTo(
    site.registry,
    "main",
    { "component-constructor.yaml": listed },
    site.github.user("maintainer"),
    "By hand",
  );

  await change("");
  const refused = await site.run("publish.yml", "push");
  results.push(refused);
  expect([refused.code, refused.log]).toEqual([1, expect.stringContaining("names an environment variable")]);

  await change(`\n      signing-key: ${["$", "{{ secrets.OCM_SIGNING_KEY }}"].join("")}`);
  const published = await outcomeOf(site.run("publish.yml", "push"));
  expect(published).toMatchObject({ published: "true", signed: "true" });
  expect(await signatureOf(published.version ?? "")).toEqual({ verified: ["default"], refused: [] });
});
