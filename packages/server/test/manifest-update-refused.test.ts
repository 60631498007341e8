import { afterAll, describe, expect, test } from "@jest/globals";
import { computeMatrix } from "#matrix/compute.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import type { Evidence } from "#matrix/model.js";
import { removeTemporaryFolders } from "#test/folders.js";
import {
  branchOf,
  codesOf,
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
      { name: "agents", signer: { identity: "https://github.com/acme" } },
      "agents v0.4.0",
      "plugin-signer-unverified",
    ],
    [
      "a signer whose key is not there",
      { name: "agents", signer: { key: "a.pub" } },
      "agents v0.4.0",
      "public-key-invalid",
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

  test("one whose own go.mod declares another module", async () => {
    const { modules, release, sweep, policy } = await home(["agents"], { listed: ["agents v0.3.1"] });
    for (const each of ["v0.3.1", "v0.4.0", "v0.5.0"]) await release("agents", each);
    await policy([{ name: "agents", withdrawn: ["v0.5.0"] }]);
    world.modules().proxy.fault = ({ path, response }) => {
      if (!path.endsWith("v0.4.0.mod")) return false;
      response.writeHead(200).end(`module ${modules}/other\n`);
      return true;
    };
    expect((await sweep()).proposals).toEqual([]);
    world.modules().proxy.fault = () => false;
    expect((await sweep()).proposals).toMatchObject([{ changes: ["agents v0.3.1 -> v0.4.0"] }]);
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
