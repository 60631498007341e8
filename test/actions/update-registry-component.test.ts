import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseConstructor } from "#ocm/constructor.js";
import { fileAt } from "#test/github/github.js";
import { mergePull } from "#test/github/merge.js";
import { githubForTests } from "#test/github/session.js";
import type { Pull, Repository } from "#test/github/state.js";
import { anonymousAccess, releasePlugin } from "#test/plugin-releases.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { policyText, registryText } from "#test/registry-repository.js";
import { runAction } from "#test/run-action.js";

const server = githubForTests();
const access = anonymousAccess();
let registry: TestRegistry;
let work: string;
let counter = 0;

beforeAll(async () => {
  registry = await startCraneRegistry();
  work = await mkdtemp(join(tmpdir(), "update-registry-"));
}, 600_000);
afterAll(async () => {
  await access.transport.close();
  await registry.stop();
  await rm(work, { recursive: true });
});

async function repository(plugins: string[]) {
  const name = `acme/registry${counter++}`;
  const stored = await server().addRepository(name, {
    files: { "component-constructor.yaml": registryText("v0.0.1"), "plugin-policy.yaml": policyText(plugins) },
  });
  return { name, stored, ocm: `${registry.host}/${name}` };
}

/** Runs the bundled action on an event. */
async function act(
  { name, ocm }: { name: string; ocm: string },
  inputs: Record<string, string>,
  event: object = {},
  token = server().token("github-actions[bot]"),
) {
  const path = join(work, `event${counter++}.json`);
  await writeFile(path, JSON.stringify(event));
  const environment = {
    GITHUB_API_URL: server().url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: name,
    GITHUB_REF_NAME: "main",
    GITHUB_BASE_REF: "",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_PATH: path,
    GITHUB_WORKSPACE: work,
  };
  return runAction("update-registry-component", {
    inputs: { ...inputs, repository: ocm, token },
    environment,
    directory: work,
  });
}

function references(text: string | undefined) {
  const [component] = parseConstructor("component-constructor.yaml", text ?? "").located?.components ?? [];
  return component;
}

describe("a plugin release that rings the bell", () => {
  test("becomes a pull request with one clear change", async () => {
    const home = await repository(["helminput"]);
    const component = "acme.software/plugins/helminput";
    const digest = await releasePlugin(home.ocm, { component, version: "0.1.0" }, access);
    const client_payload = {
      plugin_name: "helminput",
      plugin_version: "0.1.0",
      plugin_component: component,
      plugin_digest: digest,
    };
    const ran = await act(home, {}, { client_payload });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.outputs).toMatchObject({
      "proposal-number": expect.stringMatching(/^\d+$/),
      changed: "true",
      outcome: "created",
      version: "v0.0.1",
      "old-version": "v0.0.1",
      digest,
    });
    const [pull] = home.stored.pulls.values() as Iterable<Pull>;
    expect(pull).toMatchObject({ title: "List helminput 0.1.0", labels: ["plugin-release"], base: "main" });
    expect(pull?.body).toContain(digest);
    const listed = references(
      await fileAt(home.stored as Repository, "plugin-release/registry/helminput", "component-constructor.yaml"),
    );
    expect(listed?.references).toMatchObject([
      { name: "helminput", version: "0.1.0", componentName: component, digest: { value: digest } },
    ]);
    expect(ran.summary).toContain("1 proposal written");
  });

  test("a second time, the proposal is current; once it is merged, nothing is left to do", async () => {
    const home = await repository(["helminput"]);
    await releasePlugin(home.ocm, { component: "acme.software/plugins/helminput", version: "0.1.0" }, access);
    const event = { client_payload: { plugin_name: "helminput", plugin_version: "0.1.0" } };
    const first = await act(home, {}, event);
    const again = await act(home, {}, event);
    expect(again.outputs).toMatchObject({
      ...first.outputs,
      changed: "false",
      outcome: "current",
      proposals: expect.anything(),
    });
    const pull = home.stored.pulls.get(Number(first.outputs["proposal-number"])) as Pull;
    await mergePull(home.stored, pull, server().user("ada"), { sha: "", title: "", method: "merge" });
    const last = await act(home, {}, event);
    expect(last.outputs).toMatchObject({
      "proposal-number": "",
      changed: "false",
      outcome: "unneeded",
      version: "v0.0.1",
    });
    expect(last.summary).toContain("Plugin registry: nothing to write");
  });
});

describe("a payload that means harm", () => {
  const component = "acme.software/plugins/helminput";
  test.each([
    ["shell", { plugin_name: "$(touch /tmp/pwned)", plugin_version: "0.1.0" }],
    ["a workflow command", { plugin_name: "helminput", plugin_version: "0.1.0\n::set-output name=changed::true" }],
    ["YAML", { plugin_name: "helminput", plugin_version: "0.1.0", plugin_component: `${component}\n- name: evil` }],
    ["a path", { plugin_name: "../../etc/passwd", plugin_version: "0.1.0" }],
    ["Markdown", { plugin_name: "[x](javascript:alert(1))", plugin_version: "0.1.0" }],
    ["another branch", { plugin_name: "helminput/../main", plugin_version: "0.1.0" }],
    ["no text", { plugin_name: { toString: "helminput" }, plugin_version: "0.1.0" }],
  ])("(%s) is refused and leaves nothing behind", async (_what, client_payload) => {
    const home = await repository(["helminput"]);
    const ran = await act(home, {}, { client_payload });
    expect([ran.code, ran.outputs]).toEqual([1, {}]);
    expect(ran.stdout).toMatch(/^::error title=input-invalid/m);
    expect(ran.stdout).not.toMatch(/^::set-output/m);
    expect([home.stored.pulls.size, existsSync("/tmp/pwned")]).toEqual([0, false]);
  });
});

describe("other errands", () => {
  test("a sweep proposes a pull request for each plugin, and tells the whole in its summary", async () => {
    const home = await repository(["alpha", "beta"]);
    for (const plugin of ["alpha", "beta"]) {
      await releasePlugin(home.ocm, { component: `acme.software/plugins/${plugin}`, version: "1.0.0" }, access);
    }
    const ran = await act(home, { mode: "sweep", verify: "true" });
    expect([ran.code, ran.outputs.changed]).toEqual([0, "true"]);
    const proposals = JSON.parse(ran.outputs.proposals ?? "") as { plugins: string[]; outcome: string }[];
    expect(proposals.map(({ plugins, outcome }) => [plugins, outcome])).toEqual([
      [["alpha"], "created"],
      [["beta"], "created"],
    ]);
    expect(ran.summary).toContain("2 proposals written");
    expect(ran.summary).toContain("2 plugins looked up; 0 listed versions checked again.");
  });

  test("a label on a pull request has only that one computed again", async () => {
    const home = await repository(["alpha", "beta"]);
    for (const plugin of ["alpha", "beta"]) {
      await releasePlugin(home.ocm, { component: `acme.software/plugins/${plugin}`, version: "1.0.0" }, access);
    }
    await act(home, { mode: "sweep" });
    const [alpha, beta] = [...home.stored.pulls.values()] as [Pull, Pull];
    for (const pull of [alpha, beta]) pull.labels.push("version:major");
    const event = { action: "labeled", pull_request: { number: beta.number } };
    const ran = await act(home, { mode: "refresh" }, event);
    expect(ran.outputs).toMatchObject({
      "proposal-number": String(beta.number),
      outcome: "updated",
      version: "v1.0.0",
    });
    expect(JSON.parse(ran.outputs.proposals ?? "")).toHaveLength(1);
  });

  test("what stops a run is an annotation and a row of the summary, with the place in the policy", async () => {
    const home = await repository(["alpha"]);
    const ran = await act(home, { plugin: "alpah", "plugin-version": "1.0.0" });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^::error title=plugin-not-in-policy,file=plugin-policy.yaml,line=\d+/m);
    expect(ran.stdout).toContain("Did you mean alpha?");
    expect(ran.summary).toContain("plugin-not-in-policy");
  });
});
