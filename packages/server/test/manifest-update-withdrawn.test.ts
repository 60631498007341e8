import { afterAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders } from "#test/folders.js";
import {
  branchOf,
  codesOf,
  newServerHome,
  type PolicyPlugin,
  type ServerHomeOptions,
  serverWorld,
} from "#test/server-home.js";

const world = serverWorld();
afterAll(removeTemporaryFolders);
const home = (plugins: readonly PolicyPlugin[], options: ServerHomeOptions = {}) =>
  newServerHome(world, plugins, options);

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

  test("withdrawn: a lower one may be asked for by name", async () => {
    const { release, ring, policy } = await home(["agents"], { listed: ["agents v0.4.0"] });
    for (const each of ["v0.3.1", "v0.4.0"]) await release("agents", each);
    await expect(ring("agents", "v0.3.1")).rejects.toThrow(/plugin-version-older/);
    await policy([{ name: "agents", withdrawn: ["v0.4.0"] }]);
    expect((await ring("agents", "v0.3.1")).changes).toEqual(["agents v0.4.0 -> v0.3.1"]);
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
