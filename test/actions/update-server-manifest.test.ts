import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { runAction } from "#test/run-action.js";
import {
  branchOf,
  newServerHome,
  type PolicyPlugin,
  proxyEnvironment,
  type ServerHome,
  serverWorld,
} from "#test/server-home.js";

const world = serverWorld();
afterAll(removeTemporaryFolders);

async function home(plugins: readonly PolicyPlugin[] = ["agents"], listed = ["agents v0.3.1"]) {
  const made = await newServerHome(world, plugins, { listed });
  for (const version of ["v0.3.1", "v0.4.0"]) await made.release("agents", version);
  return made;
}

/** Runs the bundled action on an event. */
async function act({ name }: ServerHome, inputs: Record<string, string>, event: object = {}) {
  const work = await temporaryFolder();
  const path = join(work, "event.json");
  await writeFile(path, JSON.stringify(event));
  const environment = {
    GITHUB_API_URL: world.github().url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: name,
    GITHUB_REF_NAME: "main",
    GITHUB_BASE_REF: "",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_PATH: path,
    GITHUB_WORKSPACE: work,
    ...proxyEnvironment(world),
    PATH: "", // neither Go nor git is there
  };
  const token = world.github().token("github-actions[bot]");
  return runAction("update-server-manifest", { inputs: { token, ...inputs }, environment, directory: work });
}

describe("a plugin release that rings the bell", () => {
  test("becomes a pull request with one clear change", async () => {
    const made = await home();
    const client_payload = {
      plugin_name: "agents",
      plugin_version: "v0.4.0",
      plugin_module: `${made.modules}/agents`,
      report: "ghcr.io/acme/agents@sha256:0",
    };
    const ran = await act(made, {}, { client_payload });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.outputs).toMatchObject({
      "proposal-number": expect.stringMatching(/^\d+$/),
      changed: "true",
      outcome: "created",
      version: "1.1.0",
    });
    expect((await made.list(branchOf("agents"))).plugins).toEqual(["agents v0.4.0"]);
    expect(ran.summary).toContain("1 proposal written");
    const again = await act(made, {}, { client_payload });
    expect(again.outputs).toMatchObject({
      changed: "false",
      outcome: "current",
      "proposal-url": ran.outputs["proposal-url"],
    });
  });

  test("of what is there already changes nothing", async () => {
    const made = await home(["agents"], ["agents v0.4.0"]);
    const ran = await act(made, { plugin: "agents", "plugin-version": "0.4.0" });
    expect(ran.outputs).toEqual({
      "proposal-number": "",
      "proposal-url": "",
      changed: "false",
      outcome: "unneeded",
      version: "",
      proposals: expect.anything(),
    });
    expect(ran.summary).toContain("Server manifest: nothing to write");
  });
});

describe("a payload that means harm", () => {
  test.each([
    ["shell", { plugin_name: "$(touch /tmp/pwned)" }],
    ["a workflow command", { plugin_name: "agents", plugin_version: "v0.4.0\n::set-output name=changed::true" }],
    ["YAML", { plugin_name: "agents", plugin_module: "github.com/acme/agents\n- name: evil" }],
    ["a path", { plugin_name: "../../etc/passwd" }],
    ["Markdown", { plugin_name: "[x](javascript:alert(1))" }],
    ["no text", { plugin_name: { toString: "agents" } }],
  ])("(%s) is refused and leaves nothing behind", async (_what, client_payload) => {
    const made = await home();
    const ran = await act(made, {}, { client_payload });
    expect([ran.code, ran.outputs]).toEqual([1, {}]);
    expect(ran.stdout).toMatch(/^::error title=input-invalid/m);
    expect(ran.stdout).not.toMatch(/^::set-output/m);
    expect([made.stored.pulls.size, existsSync("/tmp/pwned")]).toEqual([0, false]);
  });
});

describe("other errands", () => {
  test("a sweep proposes, in a dry run it only decides", async () => {
    const made = await home();
    const dry = await act(made, { mode: "sweep", "dry-run": "true" });
    expect([dry.code, dry.outputs.changed, made.stored.pulls.size]).toEqual([0, "false", 0]);
    expect(dry.summary).toContain("1 plugin looked up; a dry run: nothing was written.");
    const ran = await act(made, { mode: "sweep" });
    expect(JSON.parse(ran.outputs.proposals ?? "")).toMatchObject([
      { plugins: ["agents"], changes: ["agents v0.3.1 -> v0.4.0"], outcome: "created", version: { after: "1.1.0" } },
    ]);
    expect((await act(made, { mode: "refresh" })).outputs).toMatchObject({ outcome: "current", changed: "false" });
  });

  test("what stops a run is an annotation and a row of the summary, with the place in the policy", async () => {
    const ran = await act(await home([{ name: "agents", withdrawn: ["v0.4.0"] }]), {
      plugin: "agents",
      "plugin-version": "v0.4.0",
    });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^::error title=plugin-version-refused,file=plugin-policy.yaml,line=\d+/m);
    expect(ran.summary).toContain("plugin-version-refused");
  });
});
