import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { WorkflowResult, WorkflowRun } from "#test/act.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { commitTo, fileAt } from "#test/github/github.js";
import type { PluginTeam } from "#test/plugin-team.js";
import { pluginConstructor, publishText } from "#test/publishing.js";
import { gitContent, ociContent, pluginComponent, readRegistryBack } from "#test/registry-reader.js";
import { type RegistrySite, signingRelease, startRegistrySite, withSignatures } from "#test/registry-site.js";
import { type Asked, answer, killedAt, nextDispatch } from "#test/registry-story.js";
import { rsaPair } from "#test/signing-keys.js";
import { tool } from "#test/tools.js";
import { outputsOf } from "#test/workflow-outputs.js";

const constructorFile = "component-constructor.yaml";
const policyFile = "plugin-policy.yaml";
const says = (plugin: string) => ["amd64", "arm64"].map((architecture) => `${plugin} for ${architecture}`);
const results: WorkflowResult[] = [];
let site: RegistrySite;
/** Signs, is demanded to, and starts the registry's workflow by its name. */
let helminput: PluginTeam;
/** The example as it is, but for names; it sends a repository_dispatch. */
let gitsource: PluginTeam;
/** The first release's run. */
let first: WorkflowResult;

beforeAll(async () => {
  await tool("act"); // before anything waits for what it runs
  site = await startRegistrySite({ change: withSignatures });
  helminput = await site.team("helminput", "acme/helm-input-plugin", signingRelease);
  gitsource = await site.team("gitsource", "acme/git-source-plugin", (text) =>
    text.replace(/^ +workflow: update\.yml\n/m, ""),
  );
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await site.stop();
  await removeTemporaryFolders();
});

async function ended(running: Promise<WorkflowResult>): Promise<WorkflowResult> {
  const result = await running;
  results.push(result);
  return result;
}

/** Outputs of the steps of a run that went well. */
async function outcomeOf(running: Promise<WorkflowResult>): Promise<Record<string, string>> {
  const result = await ended(running);
  expect([result.log, result.code]).toEqual([expect.stringContaining("Job succeeded"), 0]);
  return outputsOf(result);
}

/** What GitHub starts when main moves: both workflows that say so, at once. */
async function mainMoved() {
  const [update, publish] = await Promise.all([
    outcomeOf(site.run("update.yml", "push")),
    outcomeOf(site.run("publish.yml", "push")),
  ]);
  return { update, publish };
}

test("from a tag to a signed registry that leads to the plugin's programs", async () => {
  await helminput.tag("v0.1.0");
  const releasing = helminput.release("v0.1.0");
  const dispatch = await nextDispatch(site.registry);
  expect(dispatch).toMatchObject({
    event: "workflow_dispatch",
    name: "update.yml",
    payload: {
      plugin_name: "helminput",
      plugin_version: "v0.1.0",
      plugin_component: "acme.software/plugins/helminput",
      plugin_digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
  const update = await outcomeOf(answer(site, dispatch));
  expect(update).toMatchObject({ outcome: "created", version: "v0.0.1" });
  first = await releasing;
  const release = await outcomeOf(releasing);
  expect(release).toMatchObject({ published: "true", signed: "true", "proposal-url": update["proposal-url"] });
  expect(await fileAt(site.registry, "main", constructorFile)).toContain("componentReferences: []");
  expect(await readRegistryBack(site, "v0.0.1")).toBeUndefined();

  await site.merge(Number(update["proposal-number"]));
  const { publish } = await mainMoved();
  expect(publish).toMatchObject({ published: "true", signed: "true", version: "v0.0.1" });
  expect(await readRegistryBack(site, "v0.0.1")).toEqual({
    signed: ["default"],
    programs: { "helminput v0.1.0": says("helminput") },
    owned: ["helminput v0.1.0"],
  });
});

test("two plugins are released at once: each has its proposal, and both are published, whichever is merged first", async () => {
  await Promise.all([helminput.tag("v0.2.0"), gitsource.tag("v1.0.0")]);
  const releasing = [helminput.release("v0.2.0"), gitsource.release("v1.0.0")].map(outcomeOf);
  const dispatches = [await nextDispatch(site.registry), await nextDispatch(site.registry)];
  expect(dispatches.map(({ event, payload }) => `${event} ${payload.plugin_name}`).sort()).toEqual([
    "repository_dispatch gitsource",
    "workflow_dispatch helminput",
  ]);
  const updates = await Promise.all(dispatches.map((each) => outcomeOf(answer(site, each))));
  expect(updates.map(({ outcome }) => outcome)).toEqual(["created", "created"]);
  const urls = updates.map((each) => each["proposal-url"]);
  expect((await Promise.all(releasing)).map((each) => each["proposal-url"]).sort()).toEqual(urls.toSorted());

  const [one = 0, other = 0] = updates.map((each) => Number(each["proposal-number"]));
  await site.merge(one);
  await mainMoved();
  await site.merge(other);
  // Two runs of one merge meet: one of them publishes, or both find it done.
  const published = await Promise.all([mainMoved(), outcomeOf(site.run("publish.yml", "schedule"))]);
  const versions = new Set([published[0].publish.version, published[1].version]);
  expect(versions.size).toBe(1);
  expect((await readRegistryBack(site, [...versions][0] ?? ""))?.programs).toEqual({
    "helminput v0.1.0": says("helminput"),
    "helminput v0.2.0": says("helminput"),
    "gitsource v1.0.0": says("gitsource"),
  });
});

test("everything again: each workflow finds its work done, and not one digest, reference or pull request is another", async () => {
  const before = [await ociContent(site), await gitContent(site)];
  // Again with what the first attempt uploaded, and as a new run.
  const releases = await Promise.all([
    outcomeOf(helminput.release("v0.1.0", { earlier: first })),
    outcomeOf(helminput.release("v0.2.0")),
    outcomeOf(gitsource.release("v1.0.0")),
  ]);
  expect(releases.map(({ published }) => published)).toEqual(["false", "false", "false"]);
  for (let left = 3; left > 0; left--) {
    expect(await outcomeOf(answer(site, await nextDispatch(site.registry)))).toMatchObject({ changed: "false" });
  }
  expect(await mainMoved()).toMatchObject({ publish: { published: "false", signed: "true" } });
  expect(await outcomeOf(site.run("sweep.yml", "schedule"))).toMatchObject({ changed: "false", outcome: "unneeded" });
  expect([await ociContent(site), await gitContent(site)]).toEqual(before);
});

describe("nothing is proposed", () => {
  const stranger = rsaPair();
  const bell = (name: string, version: string, more: Record<string, string> = {}) => ({
    action: "plugin-published",
    client_payload: { plugin_name: name, plugin_version: version, ...more },
  });

  test.each<[string, () => object, string]>([
    ["for a plugin that the policy does not know", () => bell("evil", "v1.0.0"), "plugin-not-in-policy"],
    [
      "for another component by a plugin's name",
      () => bell("gitsource", "v1.0.1", { plugin_component: pluginComponent("evil") }),
      "plugin-identity-refused",
    ],
    [
      "for a plugin's component of another repository",
      () =>
        bell("gitsource", "v1.0.1", {
          plugin_component: `${site.oci.host}/evil/plugins//${pluginComponent("gitsource")}:v1.0.1`,
        }),
      "plugin-identity-refused",
    ],
    ["for a version that nobody released", () => bell("gitsource", "v9.9.9"), "plugin-version-missing"],
    [
      "for what a stranger signed, and put where the plugin's releases are",
      () => bell("helminput", "v6.6.6"),
      "plugin-signer-unverified",
    ],
  ])("%s", async (_what, payload, code) => {
    const evil = {
      registry: site.access,
      signer: { key: stranger.privateKey, publicKey: stranger.publicKey, name: "default" },
    };
    await publishText(pluginConstructor("evil", "v1.0.0"), `${site.oci.host}/acme/plugins`, evil);
    await publishText(pluginConstructor("gitsource", "v1.0.1"), `${site.oci.host}/evil/plugins`, evil);
    await publishText(pluginConstructor("helminput", "v6.6.6"), `${site.oci.host}/acme/plugins`, evil);
    const before = await gitContent(site);
    const result = await ended(site.run("update.yml", "repository_dispatch", payload()));
    expect([result.code, result.log]).toEqual([1, expect.stringContaining(code)]);
    expect(await gitContent(site)).toEqual(before);
  });
});

describe("a runner that goes away in the middle", () => {
  const put = (path: RegExp) => (asked: Asked) => asked.method === "PUT" && path.test(asked.path);
  const post = (path: RegExp) => (asked: Asked) => asked.method === "POST" && path.test(asked.path);

  test("of a release, of the bell, of an update: what was begun is ended by the next run, and nothing is there twice", async () => {
    await gitsource.tag("v1.1.0");
    const before = await ociContent(site);
    const release = (started: Started) => gitsource.release("v1.1.0", { started });
    await killed(release, { matches: put(/\/manifests\/v1\.1\.0$/), carriedOut: false });
    expect([await ociContent(site), site.registry.dispatches]).toEqual([before, []]);
    await killed(release, { matches: post(/\/dispatches$/), carriedOut: true });
    const rung = await nextDispatch(site.registry);
    const published = await ociContent(site);
    expect(published).toHaveLength(before.length + 1);

    const pulls = site.registry.pulls.size;
    const update = (started: Started) => answer(site, rung, started);
    await killed(update, { matches: post(/\/pulls$/), carriedOut: false });
    expect(site.registry.pulls.size).toBe(pulls);
    const releasing = outcomeOf(gitsource.release("v1.1.0"));
    const again = await nextDispatch(site.registry);
    expect(again.payload).toEqual(rung.payload);
    const [one = {}, other] = await Promise.all([rung, again].map((each) => outcomeOf(answer(site, each))));
    expect(other).toMatchObject({ "proposal-url": one["proposal-url"] });
    expect(await releasing).toMatchObject({ published: "false", "proposal-url": one["proposal-url"] });
    expect([site.registry.pulls.size, await ociContent(site)]).toEqual([pulls + 1, published]);
    await site.merge(Number(one["proposal-number"]));
    expect((await mainMoved()).publish).toMatchObject({ published: "true", version: one.version });
  });

  test.each<[string, Fatal, isThere: boolean]>([
    ["as the first bytes arrive", { matches: put(/\/blobs\/uploads\//), carriedOut: true }, false],
    ["when all is there but the name", { matches: put(/\/manifests\/sha256:/), carriedOut: true }, false],
    ["when the version is claimed", { matches: post(/\/git\/refs$/), carriedOut: true }, false],
    ["before the name is given", { matches: put(/\/manifests\/v[^/]*$/), carriedOut: false }, false],
    ["when the name is given", { matches: put(/\/manifests\/v[^/]*$/), carriedOut: true }, true],
  ])(
    "of a publication, %s: readers see the old version or all of the new one, and the next run leaves that",
    async (_when, fatal, isThere) => {
      const { before, version } = await raiseVersion();
      const old = await readRegistryBack(site, before);
      expect(old).toBeDefined();
      await killed((started) => site.run("publish.yml", "push", {}, started), fatal);
      expect(await readRegistryBack(site, before)).toEqual(old);
      expect(await readRegistryBack(site, version)).toEqual(isThere ? old : undefined);
      const again = await outcomeOf(site.run("publish.yml", "schedule"));
      expect(again).toMatchObject({ published: `${!isThere}`, signed: "true", version });
      expect(await readRegistryBack(site, version)).toEqual(old);
      const [main, tag] = await Promise.all(["main", version].map((each) => site.registry.git.resolve(each)));
      expect(tag).toEqual(main);
    },
  );
});

test("a version that is withdrawn leaves by proposal, no bell brings it back, and what was published stays as it was", async () => {
  // And the stranger's, which every sweep finds again until then.
  const text = (await fileAt(site.registry, "main", policyFile)) ?? "";
  const withdrawn = text.replace(/^( +)signer: .*$/m, "$&\n$1withdrawn: [v0.2.0, v6.6.6]");
  await commitTo(site.registry, "main", { [policyFile]: withdrawn }, site.github.user("maintainer"), "Withdraw");
  const sweep = await outcomeOf(site.run("sweep.yml", "schedule"));
  expect(JSON.parse(sweep.proposals ?? "")).toMatchObject([{ plugins: ["helminput"], changes: ["-helminput v0.2.0"] }]);
  const client_payload = { plugin_name: "helminput", plugin_version: "v0.2.0" };
  const bell = { action: "plugin-published", client_payload };
  const { code, log } = await ended(site.run("update.yml", "repository_dispatch", bell));
  expect([code, log]).toEqual([1, expect.stringContaining("plugin-version-refused")]);

  const before = (await outcomeOf(site.run("publish.yml", "schedule"))).version ?? "";
  const old = await readRegistryBack(site, before);
  expect(Object.keys(old?.programs ?? {})).toContain("helminput v0.2.0");
  await site.merge(Number(sweep["proposal-number"]));
  const { publish } = await mainMoved();
  expect(publish).toMatchObject({ published: "true", signed: "true" });
  const { "helminput v0.2.0": _gone, ...left } = old?.programs ?? {};
  expect((await readRegistryBack(site, publish.version ?? ""))?.programs).toEqual(left);
  expect(await readRegistryBack(site, before)).toEqual(old);
});

test("two versions of one plugin are told at once: one proposal has both, and one version of the registry", async () => {
  const signer = { key: site.owner.privateKey, publicKey: site.owner.publicKey, name: "default" };
  const told = ["v0.3.0", "v0.3.1"].map(async (version) => {
    const text = pluginConstructor("helminput", version, `echo "${version}"`);
    await publishText(text, `${site.oci.host}/acme/plugins`, { registry: site.access, signer });
    const client_payload = { plugin_name: "helminput", plugin_version: version };
    return { action: "plugin-published", client_payload };
  });
  const bells = await Promise.all(told);
  const before = site.registry.pulls.size;
  const [one = {}, other] = await Promise.all(
    bells.map((bell) => outcomeOf(site.run("update.yml", "repository_dispatch", bell))),
  );
  expect([other?.["proposal-url"], site.registry.pulls.size]).toEqual([one["proposal-url"], before + 1]);
  await site.merge(Number(one["proposal-number"]));
  const { publish } = await mainMoved();
  const { programs = {}, owned } = (await readRegistryBack(site, publish.version ?? "")) ?? {};
  expect([programs["helminput v0.3.0"], programs["helminput v0.3.1"]]).toEqual([["v0.3.0"], ["v0.3.1"]]);
  expect(owned).toEqual(expect.arrayContaining(["helminput v0.3.0", "helminput v0.3.1"]));
});

type Started = NonNullable<WorkflowRun["started"]>;
type Fatal = Parameters<typeof killedAt>[2];

async function killed(work: Parameters<typeof killedAt>[1], fatal: Fatal): Promise<void> {
  expect((await ended(killedAt(site, work, fatal))).code).toBe(-1);
}

/** A maintainer changes what the registry says of itself, and its version with it. */
async function raiseVersion(): Promise<{ before: string; version: string }> {
  const text = (await fileAt(site.registry, "main", constructorFile)) ?? "";
  const [, before = "", start, patch] = /^version: ((v\d+\.\d+\.)(\d+))$/m.exec(text) ?? [];
  const version = `${start}${Number(patch) + 1}`;
  const changed = text.replace(before, version).replace(/Plugins for .*/, `Plugins for the acme platform, ${version}`);
  await commitTo(site.registry, "main", { [constructorFile]: changed }, site.github.user("maintainer"), "By hand");
  return { before, version };
}
