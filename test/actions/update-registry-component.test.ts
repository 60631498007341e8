import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseConstructor } from "#ocm/constructor.js";
import { fileAt } from "#test/github/github.js";
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
  return runAction("update-registry-component", { inputs: { ...inputs, repository: ocm, token }, environment });
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
});
