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
