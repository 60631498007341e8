import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import type { Evidence } from "#matrix/model.js";
import { renderLabels } from "#server/labels.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { writeSampleImage } from "#test/sample-image.js";
import {
  branchOf,
  codesOf,
  counted,
  manifestFile,
  newServerHome,
  type PolicyPlugin,
  type ServerHomeOptions,
  serverWorld,
} from "#test/server-home.js";

const world = serverWorld();
afterAll(removeTemporaryFolders);
const home = (plugins: readonly PolicyPlugin[], options: ServerHomeOptions = {}) =>
  newServerHome(world, plugins, options);

const elsewhere = { compatibility: { catalogServer: { minVersion: "2.0.0", maxVersion: "2.x" }, frameworkApi: "v1" } };

/** A committed matrix of one server with what reports say. */
function matrixOf(base: string, found: Pick<Evidence, "plugin" | "module" | "version" | "verdict">[]): string {
  const compatibility = { minVersion: "0.9.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] };
  const versions = found.map(({ version }) => ({
    version,
    metadata: { name: "agents", owners: [], providers: [], compatibility },
  }));
  const [{ plugin: name, module }] = found as [Evidence];
  const server = { version: "v0.9.0", frameworkVersion: "v1alpha1", compatibleFrameworkVersions: [] };
  const digest = `sha256:${"a".repeat(64)}`;
  const ran = {
    base,
    server: "v0.9.0",
    suite: "catalog-server",
    platform: "linux/amd64",
    image: digest,
    report: digest,
  };
  const { matrix } = computeMatrix({
    base,
    servers: [{ ...server, manifests: [manifestFile] }],
    plugins: [{ name, module, pins: [], versions }],
    evidence: found.map((each) => ({ ...ran, ...each, date: "2026-11-20T09:30:00.000Z", signed: false })),
  });
  return renderMatrixJson(matrix);
}

describe("a plugin that was released", () => {
  test("is a bump of its lines and of the server's version, proposed in ten requests", async () => {
    const { release, ring, list, text, pull } = await home(["agents", "zeta"], {
      listed: ["agents v0.3.1", "zeta v1.0.0"],
    });
    await release("agents", "v0.3.1");
    await release("agents", "v0.4.0");
    const before = await text();
    const { result, count } = await counted(world, () => ring("agents", "v0.4.0"));
    expect(result).toMatchObject({ outcome: "created", changes: ["agents v0.3.1 -> v0.4.0"] });
    expect([codesOf(result), count <= 10]).toEqual([[], true]);
    expect(await list(branchOf("agents"))).toEqual({ version: "1.1.0", plugins: ["agents v0.4.0", "zeta v1.0.0"] });
    expect(await text(branchOf("agents"))).toBe(
      before?.replace("v0.3.1 # agents", "v0.4.0 # agents").replace('"1.0.0"', '"1.1.0"'),
    );
    expect(pull(result.number)).toMatchObject({ title: "Bump agents to v0.4.0", labels: ["plugin-release"] });
  });

  test("and is listed already: nothing is done, in three requests", async () => {
    const { release, ring, stored } = await home(["agents"], { listed: ["agents v0.3.1"] });
    await release("agents", "v0.3.1");
    const { result, count } = await counted(world, () => ring("agents", "v0.3.1"));
    expect([result.outcome, result.changed, count <= 3, stored.pulls.size]).toEqual(["unneeded", false, true, 0]);
  });

  test("is the newest that fits, whichever was announced, and the same in every run", async () => {
    const { release, ring, sweep, list } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const version of ["v0.3.1", "v0.4.0", "v0.5.0"]) await release("agents", version);
    const { number } = await ring("agents", "v0.4.0");
    expect((await list(branchOf("agents"))).plugins).toEqual(["agents v0.5.0"]);
    const again = await counted(world, () => ring("agents", "v0.5.0"));
    expect([again.result.outcome, again.result.number, again.count <= 4]).toEqual(["current", number, true]);
    expect((await sweep()).proposals).toMatchObject([{ outcome: "current", number }]);
    await release("agents", "v0.5.1");
    expect(await ring("agents", "v0.5.1")).toMatchObject({ outcome: "updated", number });
  });

  test("is asked for although no list has it yet", async () => {
    const { release, ring } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const version of ["v0.3.1", "v0.4.0"]) await release("agents", version);
    world.modules().proxy.fault = ({ path, response }) => {
      if (!path.endsWith("/agents/@v/list")) return false;
      response.writeHead(200).end("v0.3.1\n");
      return true;
    };
    expect((await ring("agents", "v0.4.0")).changes).toEqual(["agents v0.3.1 -> v0.4.0"]);
  });

  test("in a dry run is decided and not written", async () => {
    const { release, run, stored } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const version of ["v0.3.1", "v0.4.0"]) await release("agents", version);
    const { proposals } = await run({ mode: "plugin", request: { plugin: "agents" } }, { dryRun: true });
    expect([proposals[0]?.outcome, proposals[0]?.changed, stored.pulls.size]).toEqual(["created", false, 0]);
  });

  test("takes along what else is compiled from its module", async () => {
    const { modules, base, release, ring, at, commit, text } = await home(["agents"], { listed: ["agents v0.3.1"] });
    const more = `    - name: agents-extra\n      module: ${modules}/agents\n      version: v0.3.1\n      import: ${modules}/agents/extra\n`;
    await commit("main", { [manifestFile]: `${await text()}${more}` });
    await release("agents", "v0.3.1");
    await release("agents", "v0.4.0");
    const refused = await ring("agents", "v0.4.0");
    expect([refused.outcome, codesOf(refused)]).toEqual(["unneeded", ["warning plugin-version-incompatible"]]);
    const marked = (await text())?.replace("/extra\n", "/extra\n      metadata: none\n") ?? "";
    await commit("main", { [manifestFile]: marked });
    await release("agents", "v0.4.2");
    const { number } = await ring("agents", "v0.4.2");
    const { manifest } = await at(branchOf("agents"));
    expect([number, manifest.base.module]).toEqual([expect.any(Number), base]);
    expect(manifest.plugins.map((each) => [each.name, each.version, each.import])).toEqual([
      ["agents", "v0.4.2", `${modules}/agents`],
      ["agents-extra", "v0.4.2", `${modules}/agents/extra`],
    ]);
  });

  test("moves to the path of a new major where the policy does", async () => {
    const { modules, release, ring, at, policy } = await home(["agents"], { listed: ["agents v0.3.1"] });
    await release("agents", "v0.3.1");
    await policy([{ name: "agents", module: `${modules}/agents/v2` }]);
    const { publishModule } = await import("#test/module-proxy.js");
    const yaml = JSON.stringify({
      apiVersion: "catalog.kubeflow.org/v1alpha1",
      kind: "CatalogPlugin",
      metadata: { name: "agents" },
      spec: { compatibility: { catalogServer: { range: ">=0.9.0 <2.0.0" }, frameworkApi: "v1alpha1" } },
    });
    await publishModule(world.modules().folder, {
      path: `${modules}/agents/v2`,
      version: "v2.0.0",
      files: { "go.mod": `module ${modules}/agents/v2\n`, "plugin.yaml": yaml },
    });
    expect((await ring("agents")).changes).toEqual(["agents v0.3.1 -> v2.0.0"]);
    const [plugin] = (await at(branchOf("agents"))).manifest.plugins;
    expect(plugin).toMatchObject({ module: `${modules}/agents/v2`, version: "v2.0.0", import: `${modules}/agents/v2` });
  });
});

describe("a plugin that the manifest does not list", () => {
  test("is added where it is asked for by name, in its place, and stays proposed", async () => {
    const { release, ring, sweep, refresh, list, pull, merge } = await home(["agents", "guardrails", "zeta"], {
      listed: ["agents v0.3.1", "zeta v1.0.0"],
    });
    for (const each of ["agents v0.3.1", "zeta v1.0.0", "guardrails v0.2.0"]) {
      const [name = "", version = ""] = each.split(" ");
      await release(name, version);
    }
    expect((await sweep()).proposals).toEqual([]);
    const { number, changes } = await ring("guardrails", "v0.2.0");
    expect([changes, pull(number).title]).toEqual([["+guardrails v0.2.0"], "Add guardrails v0.2.0"]);
    const plugins = ["agents v0.3.1", "guardrails v0.2.0", "zeta v1.0.0"];
    expect(await list(branchOf("guardrails"))).toEqual({ version: "1.1.0", plugins });
    expect((await sweep()).proposals).toMatchObject([{ outcome: "current", number }]);
    await release("guardrails", "v0.2.1");
    expect((await sweep()).proposals).toMatchObject([{ outcome: "updated", number, changes: ["+guardrails v0.2.1"] }]);
    expect((await refresh()).proposals).toMatchObject([{ outcome: "current", number }]);
    await merge(number);
    expect((await list()).plugins).toEqual(["agents v0.3.1", "guardrails v0.2.1", "zeta v1.0.0"]);
  });

  test("is the first of an empty list", async () => {
    const { release, ring, list } = await home(["agents"]);
    await release("agents", "v0.3.1");
    await ring("agents");
    expect((await list(branchOf("agents"))).plugins).toEqual(["agents v0.3.1"]);
  });

  test("whose addition a person closed is not proposed again for that version", async () => {
    const { release, ring, sweep, close } = await home(["agents"]);
    await release("agents", "v0.3.1");
    const { number } = await ring("agents", "v0.3.1");
    close(number);
    expect(await ring("agents", "v0.3.1")).toMatchObject({ outcome: "declined", number });
    expect((await sweep()).proposals).toEqual([]);
    await release("agents", "v0.3.2");
    expect((await ring("agents", "v0.3.2")).outcome).toBe("created");
  });
});

describe("versions that are not proposed", () => {
  test.each<[string, string, object, string | null, string]>([
    ["does not run on the server", "v0.5.0", { spec: elsewhere }, "v0.4.0", "warning plugin-version-incompatible"],
    ["has no plugin.yaml", "v0.5.0", { spec: null }, "v0.4.0", "warning plugin-version-incompatible"],
    ["is another plugin", "v0.5.0", { named: "other" }, "v0.4.0", "warning plugin-version-incompatible"],
    [
      "has a broken plugin.yaml",
      "v0.5.0",
      { spec: { compatibility: 7 } },
      "v0.4.0",
      "warning plugin-version-incompatible",
    ],
  ])("one that %s: the newest that does is, and the body says why", async (_what, version, more, instead, code) => {
    const { release, ring, list, pull } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    await release("agents", version, more);
    const result = await ring("agents", version);
    expect(codesOf(result)).toEqual([code]);
    expect((await list(branchOf("agents"))).plugins).toEqual([`agents ${instead}`]);
    expect(pull(result.number).body).toContain(`- not \`${version}\`: `);
  });

  test.each<[string, PolicyPlugin, string | undefined, string]>([
    ["another plugin", "agents", "agnts v0.4.0", "plugin-not-in-policy"],
    ["a component", "agents", "helminput v0.4.0", "plugin-identity-refused"],
    ["a prerelease", "agents", "agents v0.5.0-rc.1", "plugin-version-refused"],
    ["a withdrawn version", { name: "agents", withdrawn: ["v0.4.0"] }, "agents v0.4.0", "plugin-version-refused"],
    [
      "a withdrawn version, without v",
      { name: "agents", withdrawn: ["0.4.0"] },
      "agents v0.4.0",
      "plugin-version-refused",
    ],
    [
      "a commit",
      { name: "agents", channel: "prerelease" },
      "agents v0.5.0-0.20260101000000-0123456789ab",
      "plugin-version-refused",
    ],
    ["a version that was never released", "agents", "agents v0.9.0", "plugin-version-missing"],
    ["an older version", "agents", "agents v0.3.0", "plugin-version-older"],
    ["a retracted version", "agents", "agents v0.4.1", "plugin-version-retracted"],
    [
      "another source",
      { name: "agents", source: { repository: "acme/other" } },
      "agents v0.4.0",
      "plugin-identity-refused",
    ],
    [
      "a signer that cannot be verified",
      { name: "agents", signer: { key: "a.pub" } },
      "agents v0.4.0",
      "plugin-signer-unverified",
    ],
  ])("%s is refused, and nothing is left behind", async (_what, entry, asked, code) => {
    const { release, ring, stored } = await home(
      [entry, { name: "helminput", component: "acme.software/plugins/helminput" }],
      { listed: ["agents v0.3.1"] },
    );
    for (const each of ["v0.3.0", "v0.3.1", "v0.4.0", "v0.5.0-rc.1", "v0.4.1"]) await release("agents", each);
    await release("agents", "v0.4.2", { goMod: "\nretract [v0.4.1, v0.4.2] // loses lists\n" });
    const [plugin = "", version] = asked?.split(" ") ?? [];
    await expect(ring(plugin, version)).rejects.toThrow(new RegExp(code));
    expect(stored.pulls.size).toBe(0);
    expect(await stored.git.run(["for-each-ref", "--format=%(refname:short)", "refs/heads"])).toBe("main");
  });

  test("another module than the policy's is refused", async () => {
    const { ring } = await home(["agents"], { listed: ["agents v0.3.1"] });
    await expect(ring("agents", "v0.4.0", "github.com/evil/agents")).rejects.toThrow(/plugin-identity-refused/);
  });

  test("of a repository that the proxy names and the policy does not", async () => {
    const { release, ring, name } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    world.modules().proxy.fault = ({ path, response }) => {
      if (!path.endsWith("v0.4.0.info")) return false;
      const Origin = { VCS: "git", URL: "https://github.com/evil/agents" };
      response.writeHead(200).end(JSON.stringify({ Version: "v0.4.0", Time: "2026-01-01T00:00:00Z", Origin }));
      return true;
    };
    await expect(ring("agents", "v0.4.0")).rejects.toThrow(/plugin-identity-refused: .*github.com\/evil\/agents/);
    expect(name).toMatch(/^acme/);
  });

  test("a newest version that retracts itself, which no list names yet", async () => {
    const { release, ring } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    await release("agents", "v0.5.0", { goMod: "\nretract v0.5.0 // by mistake\n" });
    world.modules().proxy.fault = ({ path, response }) => {
      if (!path.endsWith("/agents/@v/list")) return false;
      response.writeHead(200).end("v0.3.1\nv0.4.0\n");
      return true;
    };
    expect((await ring("agents", "v0.5.0")).changes).toEqual(["agents v0.3.1 -> v0.4.0"]);
  });

  test("one that failed on this server, says the repository's matrix; one that passed shows it", async () => {
    const { modules, base, release, run, commit, list, pull } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0", "v0.5.0"]) await release("agents", each);
    const plugin = { plugin: "agents", module: `${modules}/agents` };
    const matrix = matrixOf(base, [
      { ...plugin, version: "v0.5.0", verdict: "failed" },
      { ...plugin, version: "v0.4.0", verdict: "passed" },
    ]);
    const errand = { mode: "plugin", request: { plugin: "agents", version: "v0.5.0" } } as const;
    const paths = { matrixPath: "compatibility-matrix.json" };
    expect((await run(errand, { ...paths, dryRun: true })).proposals[0]?.changes).toEqual(["agents v0.3.1 -> v0.5.0"]);
    await commit("main", { "compatibility-matrix.json": matrix });
    const result = await run(errand, paths);
    expect(codesOf(result)).toEqual(["warning plugin-version-incompatible"]);
    expect((await list(branchOf("agents"))).plugins).toEqual(["agents v0.4.0"]);
    expect(pull(result.proposals[0]?.number).body).toContain("✅ passed: v0.9.0");
    await commit("main", { "compatibility-matrix.json": "{}" });
    await expect(run(errand, paths)).rejects.toThrow(/field-missing/);
  });

  test("one without an upper end, of a plugin that claims to be supported", async () => {
    const open = { compatibility: { catalogServer: { minVersion: "0.9.0" }, frameworkApi: "v1alpha1" } };
    const { release, ring, commit, text } = await home(["agents"], { listed: ["agents v0.3.1"] });
    await release("agents", "v0.3.1");
    await release("agents", "v0.4.0", { spec: open });
    const supported = (await text())?.replace("# agents's own", "\n      tier: supported") ?? "";
    const community = await text();
    await commit("main", { [manifestFile]: supported });
    expect(codesOf(await ring("agents", "v0.4.0"))).toEqual(["warning plugin-version-incompatible"]);
    await commit("main", { [manifestFile]: community ?? "" });
    expect((await ring("agents", "v0.4.0")).changes).toEqual(["agents v0.3.1 -> v0.4.0"]);
  });

  test("of a deprecated module: none, and the sweep says it", async () => {
    const { modules, release, ring, sweep } = await home(["agents"], { listed: ["agents v0.3.1"] });
    await release("agents", "v0.3.1");
    const { publishModule } = await import("#test/module-proxy.js");
    const goMod = `// Deprecated: use other instead.\nmodule ${modules}/agents\n`;
    const path = `${modules}/agents`;
    await publishModule(world.modules().folder, { path, version: "v0.4.0", files: { "go.mod": goMod } });
    await expect(ring("agents", "v0.4.0")).rejects.toThrow(/plugin-module-deprecated: .*use other instead/);
    const swept = await sweep();
    expect([swept.proposals, codesOf(swept)]).toEqual([[], ["warning plugin-module-deprecated"]]);
  });
});

describe("a version that fell", () => {
  test("withdrawn: the newest that may be takes its place, a lower one too, and no dispatch brings it back", async () => {
    const { release, ring, sweep, policy, merge, list, pull } = await home(["agents"], { listed: ["agents v0.4.0"] });
    for (const each of ["v0.3.0", "v0.3.1", "v0.4.0"]) await release("agents", each);
    expect((await sweep()).proposals).toEqual([]);
    await policy([{ name: "agents", withdrawn: ["0.4.0"] }]);
    const { proposals } = await sweep();
    expect(proposals).toMatchObject([{ outcome: "created", changes: ["agents v0.4.0 -> v0.3.1"] }]);
    expect(pull(proposals[0]?.number)).toMatchObject({
      title: "Replace agents v0.4.0 by v0.3.1",
      body: expect.stringContaining("the policy has withdrawn `v0.4.0`"),
    });
    await merge(proposals[0]?.number);
    expect((await list()).plugins).toEqual(["agents v0.3.1"]);
    await expect(ring("agents", "v0.4.0")).rejects.toThrow(/plugin-version-refused/);
    expect((await ring("agents")).outcome).toBe("unneeded");
    expect((await sweep()).proposals).toEqual([]);
  });

  test("withdrawn without another: the plugin leaves, with all that is compiled from its module", async () => {
    const { release, sweep, policy, merge, list, text } = await home(["agents", "zeta"], {
      listed: ["agents v0.4.0", "zeta v1.0.0"],
    });
    await release("agents", "v0.4.0");
    await release("zeta", "v1.0.0");
    const before = await text();
    await policy([{ name: "agents", withdrawn: ["v0.4.0"] }, "zeta"]);
    const { proposals } = await sweep();
    expect(proposals).toMatchObject([{ outcome: "created", changes: ["-agents v0.4.0"] }]);
    await merge(proposals[0]?.number);
    expect(await list()).toEqual({ version: "2.0.0", plugins: ["zeta v1.0.0"] });
    const lines = (each: string | undefined) => each?.split("\n").filter((line) => !/agents|version: "/.test(line));
    expect(lines(await text())).toEqual(lines(before));
    const last = await sweep();
    expect(last.proposals).toEqual([]);
  });

  test("withdrawn while it is proposed: the proposal moves or closes", async () => {
    const { release, ring, sweep, policy } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    const { number } = await ring("agents", "v0.4.0");
    await policy([{ name: "agents", withdrawn: ["v0.4.0"] }]);
    expect((await sweep()).proposals).toMatchObject([{ outcome: "withdrawn", number }]);
  });

  test("retracted: another takes its place; without one it stays, with a warning", async () => {
    const { release, sweep, list, policy } = await home(["agents"], { listed: ["agents v0.4.0"] });
    await release("agents", "v0.3.1");
    await release("agents", "v0.4.0");
    await release("agents", "v0.4.1", { goMod: "\nretract [v0.4.0, v0.4.1] // wrong module\n" });
    expect((await sweep()).proposals).toMatchObject([{ changes: ["agents v0.4.0 -> v0.3.1"] }]);
    expect((await list(branchOf("agents"))).plugins).toEqual(["agents v0.3.1"]);
    await policy([{ name: "agents", withdrawn: ["v0.3.1"] }]);
    const swept = await sweep();
    expect([swept.proposals.map(({ outcome }) => outcome), codesOf(swept)]).toEqual([
      ["withdrawn"],
      ["warning plugin-version-retracted"],
    ]);
  });
});

describe("a server", () => {
  const minimal = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    BASE
    frameworkVersion: "v1alpha1"
  plugins:
    - name: agents
      module: MODULES/agents
      version: v0.3.1
`;
  const errand = { mode: "sweep" } as const;

  test("that is an image alone is what its labels say", async () => {
    const shortNames = await temporaryFolder();
    const labels = renderLabels({
      module: "github.com/acme/catalog-server",
      version: "v0.9.0",
      entrypoint: { import: "github.com/acme/catalog-server", call: "Main" },
      frameworkVersion: "v1alpha1",
      manifest: `sha256:${"0".repeat(64)}`,
      plugins: [],
    });
    await writeSampleImage(join(shortNames, "catalog-server"), { labels, name: "0.9.0" });
    const manifest = minimal.replace("BASE", "image: catalog-server:0.9.0");
    const { release, run, text } = await home(["agents"], { manifest });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    await release("agents", "v0.5.0", { spec: elsewhere });
    const { proposals } = await run(errand, { shortNames });
    expect(proposals).toMatchObject([{ changes: ["agents v0.3.1 -> v0.4.0"] }]);
    expect(await text(branchOf("agents"))).toBe((await text())?.replace("v0.3.1", "v0.4.0"));
  });

  test("whose version cannot be known here: nothing fits it for certain, and that is said", async () => {
    const base = `image: scratch\n    path: ../base\n    commit: ${"a".repeat(40)}\n    entrypoint: {import: a.example/b, call: Main}`;
    const { release, run } = await home(["agents"], { manifest: minimal.replace("BASE", base) });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    const result = await run(errand);
    expect([result.proposals, codesOf(result)]).toEqual([
      [],
      ["warning server-version-unknown", "notice plugin-version-incompatible"],
    ]);
  });

  test("whose own module a plugin lies in moves by its own version", async () => {
    const { base, policy, ring } = await home(["agents"], { listed: [] });
    await policy([{ name: "agents", module: base }]);
    await expect(ring("agents", "v1.0.0")).rejects.toThrow(/plugin-identity-refused: .* moves with it/);
  });
});

describe("a sweep", () => {
  test("proposes what is newer of what is listed, one pull request each, and says what it cannot", async () => {
    const { release, sweep, stored, commit, text } = await home(
      ["agents", "zeta", "gone", { name: "signed", signer: { identity: "https://github.com/acme" } }, "unlisted"],
      { listed: ["agents v0.3.1", "gone v1.0.0", "signed v1.0.0", "zeta v1.0.0"] },
    );
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    for (const each of ["v1.0.0", "v1.1.0"]) {
      await release("zeta", each);
      await release("signed", each);
      await release("unlisted", each);
    }
    const stranger = "    - name: stranger\n      module: github.com/acme/stranger\n      version: v1.0.0\n";
    await commit("main", { [manifestFile]: `${await text()}${stranger}` });
    const result = await sweep();
    expect(result.swept).toBe(4);
    expect(result.proposals.map(({ plugins, outcome, changes }) => [plugins, outcome, changes])).toEqual([
      [["agents"], "created", ["agents v0.3.1 -> v0.4.0"]],
      [["zeta"], "created", ["zeta v1.0.0 -> v1.1.0"]],
    ]);
    expect(codesOf(result).sort()).toEqual([
      "error module-not-found",
      "error plugin-signer-unverified",
      "warning reference-not-in-policy",
    ]);
    expect(stored.pulls.size).toBe(2);
    const again = await counted(world, sweep);
    expect(again.result.proposals.map(({ outcome }) => outcome)).toEqual(["current", "current"]);
  });

  test("leaves a proposal as it is where the proxy does not answer", async () => {
    const { release, ring, sweep, pull } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    const { number } = await ring("agents");
    world.modules().proxy.fault = ({ response }) => {
      response.writeHead(403).end();
      return true;
    };
    const result = await sweep();
    expect([result.proposals, codesOf(result), pull(number).state]).toEqual([
      [],
      ["error module-proxy-failed"],
      "open",
    ]);
  });

  test("grouped: one pull request for all, with who was asked for by name", async () => {
    const { release, ring, sweep, list, pull } = await home(["agents", "beta", "zeta"], {
      listed: ["agents v0.3.1", "zeta v1.0.0"],
      proposals: "grouped",
    });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    await release("zeta", "v1.0.0");
    await release("beta", "v0.1.0");
    const { number } = await ring("beta", "v0.1.0");
    await release("zeta", "v1.1.0");
    expect((await sweep()).proposals).toMatchObject([{ outcome: "updated", number }]);
    const branch = "plugin-release/server-all/main/catalog-server-manifest";
    expect((await list(branch)).plugins).toEqual(["agents v0.4.0", "beta v0.1.0", "zeta v1.1.0"]);
    expect(pull(number).title).toBe("Update 3 plugins of the server");
  });
});

describe("open proposals", () => {
  test("count the server's version on from what was merged, in any order", async () => {
    const { release, ring, refresh, merge, list, stored } = await home(["agents", "beta", "zeta"], {
      listed: ["agents v0.3.1", "beta v1.0.0", "zeta v1.0.0"],
    });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    for (const each of ["v1.0.0", "v1.0.1"]) {
      await release("beta", each);
      await release("zeta", each);
    }
    const [agents, beta, zeta] = [await ring("agents"), await ring("beta"), await ring("zeta")];
    await merge(zeta.number);
    expect((await list()).version).toBe("1.0.1");
    await refresh();
    expect((await list(branchOf("agents"))).version).toBe("1.1.0");
    expect((await list(branchOf("beta"))).version).toBe("1.0.2");
    await merge(agents.number);
    await refresh();
    await merge(beta.number);
    expect(await list()).toEqual({ version: "1.1.1", plugins: ["agents v0.4.0", "beta v1.0.1", "zeta v1.0.1"] });
    expect((await refresh()).proposals).toEqual([]);
    expect([...stored.pulls.values()].every(({ merged }) => merged)).toBe(true);
  });

  test("that a person edited are left alone, those of other documents are not looked at", async () => {
    const { release, ring, refresh, commit, stored } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    const { number } = await ring("agents");
    const sha = await commit(branchOf("agents"), { "README.md": "Mine\n" });
    await release("agents", "v0.5.0");
    expect((await refresh(number)).proposals).toMatchObject([{ outcome: "edited", number }]);
    expect((await stored.git.resolve(`refs/heads/${branchOf("agents")}`))?.sha).toBe(sha);
    expect((await refresh(77)).proposals).toEqual([]);
  });
});
