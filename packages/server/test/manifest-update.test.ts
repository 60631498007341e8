import { afterAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders } from "#test/folders.js";
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
