import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runWorkflow, type WorkflowResult, type WorkflowRun } from "#test/act.js";
import { pluginCaller } from "#test/example-callers.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { pluginConstructor, publishText } from "#test/publishing.js";
import { account } from "#test/registries.js";
import { pluginComponent } from "#test/registry-reader.js";
import { type RegistrySite, registryRepository, startRegistrySite } from "#test/registry-site.js";
import { type Asked, answer, killedAt, nextDispatch } from "#test/registry-story.js";
import {
  pluginModule,
  type ServerUpdateSite,
  serverRepository,
  startServerUpdateSite,
} from "#test/server-update-site.js";
import { tool } from "#test/tools.js";
import { outputsOf } from "#test/workflow-outputs.js";

const results: WorkflowResult[] = [];
let registry: RegistrySite;
let server: ServerUpdateSite;

beforeAll(async () => {
  await tool("act");
  registry = await startRegistrySite({ change: listsAgents });
  server = await startServerUpdateSite(registry.github);
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await server.stop();
  await registry.stop();
  await removeTemporaryFolders();
});

/** The plugin of the server's example is a component, too. */
function listsAgents(files: Record<string, string>): Record<string, string> {
  const policy = files["plugin-policy.yaml"] ?? "";
  const [, repository = ""] = /repository: (\S+\/acme\/plugins)$/m.exec(policy) ?? [];
  const entry = [
    "- name: agents",
    `  component: ${pluginComponent("agents")}`,
    `  repository: ${repository}`,
    "  source: { repository: acme/catalog-plugins }",
    "  channel: stable",
    "  retention: append",
  ];
  return { ...files, "plugin-policy.yaml": `${policy.trimEnd()}\n${entry.map((line) => `    ${line}\n`).join("")}` };
}

async function ended(running: Promise<WorkflowResult>): Promise<WorkflowResult> {
  const result = await running;
  results.push(result);
  return result;
}

/** The whole of the example's release.yml for a tag of agents, which tells these repositories; it signs nothing, which is quickest. */
async function release(version: string, notify: readonly string[]): Promise<WorkflowResult> {
  const repository = await temporaryFolder();
  await cp("examples/plugins", repository, { recursive: true });
  const change = async (file: string, work: (text: string) => string) =>
    writeFile(join(repository, file), work(await readFile(join(repository, file), "utf8")));
  await change("agents/plugin.yaml", (text) => text.replace('"0.3.1"', `"${version.slice(1)}"`));
  const { host } = registry.oci;
  const inputs = { repository: `${host}/acme/candidates`, login: host, signing: "none", notify: notify.join("\n") };
  const secrets = ["registry-user", "registry-password"];
  await change(".github/workflows/release.yml", (text) =>
    pluginCaller(text.replace("acme/server@main", `${serverRepository}@main`), { inputs, secrets }),
  );
  return runWorkflow({
    repository,
    name: "acme/catalog-plugins",
    workflow: ".github/workflows/release.yml",
    event: "push",
    payload: (commit) => ({ ref: `refs/tags/agents/${version}`, after: commit }),
    environment: { ...server.goEnvironment, GITHUB_API_URL: registry.github.url },
    secrets: {
      RELEASE_APP_KEY: registry.github.token("plugin-releaser[bot]", {
        permissions: { metadata: "read", contents: "write", pull_requests: "read" },
        repositories: [registryRepository, serverRepository],
      }),
      REGISTRY_USER: account.username,
      REGISTRY_PASSWORD: account.password,
    },
    checkouts: { [`${serverRepository}@main`]: "examples/server" },
  });
}

/** What comes of the bells that a release rings at both receivers, each of which looks at once. */
async function answers(): Promise<Record<string, string>[]> {
  const one = await nextDispatch(registry.registry);
  const listing = ended(answer(registry, one));
  const other = await nextDispatch(server.stored);
  expect(other).toMatchObject({ name: one.name, payload: one.payload });
  const bumping = ended(server.update("repository_dispatch", { action: other.name, client_payload: other.payload }));
  return (await Promise.all([listing, bumping])).map(outputsOf);
}

describe("a plugin that is a Go module and a component", () => {
  let proposals: Record<string, string>[];

  test("tells both of its receivers, waits for both, and each proposes it", async () => {
    await server.release("agents", "v0.3.2");
    const plugins = `${registry.oci.host}/acme/plugins`;
    await publishText(pluginConstructor("agents", "v0.3.2"), plugins, { registry: registry.access });
    const releasing = ended(release("v0.3.2", [serverRepository, registryRepository]));
    proposals = await answers();
    expect(proposals.map(({ outcome }) => outcome)).toEqual(["created", "created"]);
    const { code, log } = await releasing;
    expect([code, log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    for (const each of proposals) expect(log).toContain(`::set-output:: proposal-url=${each["proposal-url"]}\n`);
  }, 300_000);

  test("tells those that are there, where one is not; they find nothing new, and the run says which one failed", async () => {
    const releasing = ended(release("v0.3.2", [serverRepository, "acme/gone", registryRepository]));
    const again = await answers();
    expect(again.map(({ outcome }) => outcome)).toEqual(["current", "current"]);
    expect(again.map((each) => each["proposal-url"])).toEqual(proposals.map((each) => each["proposal-url"]));
    const { code, log } = await releasing;
    expect([code, log]).toEqual([1, expect.stringMatching(/github-not-found.* for acme\/gone/)]);
    expect([server.stored.pulls.size, registry.registry.pulls.size]).toEqual([1, 1]);
  }, 300_000);
});

describe("nothing is proposed to a server", () => {
  const module = pluginModule("agents");

  test.each<[string, payload: Record<string, string>, code: string]>([
    ["for a plugin that the policy does not know", { plugin_name: "evil" }, "plugin-not-in-policy"],
    [
      "for another module by a plugin's name",
      { plugin_name: "agents", plugin_module: "github.com/evil/agents" },
      "plugin-identity-refused",
    ],
    [
      "for a version that nobody released",
      { plugin_name: "agents", plugin_module: module, plugin_version: "v9.9.9" },
      "plugin-version-missing",
    ],
    [
      "for an older version than the manifest's",
      { plugin_name: "agents", plugin_module: module, plugin_version: "v0.3.0" },
      "plugin-version-older",
    ],
    [
      "for texts that are none of a plugin",
      { plugin_name: "agents", plugin_module: "$(id)", plugin_version: "v1.0.0\n::set-output name=x::y" },
      "input-invalid",
    ],
  ])("%s", async (_what, client_payload, code) => {
    await server.release("agents", "v0.3.0");
    const before = await referencesOf(server);
    const bell = { action: "plugin-published", client_payload };
    const { code: exit, log } = await ended(server.update("repository_dispatch", bell));
    expect([exit, log]).toEqual([1, expect.stringContaining(code)]);
    expect(log).not.toContain("::set-output:: x=");
    expect([await referencesOf(server), server.stored.pulls.size]).toEqual([before, 1]);
  });
});

const referencesOf = ({ stored }: ServerUpdateSite) => stored.git.run(["for-each-ref"]);

test.each<[string, path: RegExp, carriedOut: boolean]>([
  ["when its branch is there", /\/git\/refs$/, true],
  ["before the pull request is opened", /\/pulls$/, false],
  ["when the pull request is open", /\/pulls$/, true],
])(
  "an update of a server whose runner goes away %s is ended by the next one, with one proposal",
  async (_when, path, carriedOut) => {
    const pulls = server.stored.pulls.size;
    const version = `v0.2.${pulls}`;
    await server.release("guardrails", version);
    const told = { plugin_name: "guardrails", plugin_version: version, plugin_module: pluginModule("guardrails") };
    const bell = { action: "plugin-published", client_payload: told };
    const update = (started?: WorkflowRun["started"]) => server.update("repository_dispatch", bell, started);
    const matches = ({ method, path: asked }: Asked) => method === "POST" && path.test(asked);
    expect((await ended(killedAt(registry, update, { matches, carriedOut }))).code).toBe(-1);
    const { code, log } = await ended(update());
    expect([code, log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    const open = [...server.stored.pulls.values()].filter(({ title }) => title.includes("guardrails"));
    expect(open).toHaveLength(1);
    // As if nobody wanted it: the next one begins anew.
    server.stored.pulls.delete(open[0]?.number ?? 0);
    await server.stored.git.run(["update-ref", "-d", `refs/heads/${open[0]?.head}`]);
  },
);
