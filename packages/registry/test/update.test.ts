import { describe, expect, test } from "@jest/globals";
import { updatePlugin } from "#registry/update.js";
import { releasePlugin } from "#test/plugin-releases.js";
import {
  branchOf,
  codesOf,
  counted,
  type Entry,
  type HomeOptions,
  newHome,
  registryWorld,
} from "#test/registry-home.js";
import { referenceLines } from "#test/registry-repository.js";

const world = registryWorld();
const home = (plugins: readonly Entry[], options: HomeOptions = {}) => newHome(world, plugins, options);

describe("a new plugin", () => {
  test("is a minor of the registry, proposed in ten requests", async () => {
    const { release, ring, list, pull, ocm } = await home(["alpha", "zeta"], {
      listed: [referenceLines("zeta", "1.0.0", "a".repeat(64))],
    });
    const digest = await release("alpha", "0.2.0", {
      platforms: ["linux/amd64", "darwin/arm64"],
      description: "Reads Helm | charts",
    });
    const { result, count } = await counted(world, () => ring("alpha", "0.2.0", { digest }));
    expect(result).toMatchObject({ outcome: "created", before: "v0.1.0", version: "v0.2.0", changes: ["alpha 0.2.0"] });
    expect(count).toBeLessThanOrEqual(10);
    expect(await list(branchOf("alpha"))).toEqual({ version: "v0.2.0", references: ["alpha 0.2.0", "zeta 1.0.0"] });
    const { title, body, labels } = pull(result.number);
    expect([title, labels]).toEqual(["List alpha 0.2.0", ["plugin-release"]]);
    expect(body).toContain(digest);
    expect(body).toContain("`acme.software/plugin-registry` `v0.2.0` (minor, from `v0.1.0`)");
    expect(body).toContain(`\`acme.software/plugins/alpha\` in \`${ocm}\``);
    expect(body).toContain("darwin/arm64, linux/amd64");
    expect(body).toContain("Reads Helm &#124; charts");
  });

  test("is the first version of a registry that lists none and was never published", async () => {
    const { release, ring, list } = await home(["alpha"], { version: "v0.0.1" });
    await release("alpha", "1.0.0");
    expect(await ring("alpha", "1.0.0")).toMatchObject({ version: "v0.0.1" });
    expect((await list(branchOf("alpha"))).version).toBe("v0.0.1");
  });

  test("is counted from the newest published version of the registry", async () => {
    const { release, ring, ocm } = await home(["alpha"], { listed: [referenceLines("zeta", "1.0.0", "a".repeat(64))] });
    await release("alpha", "1.0.0");
    await releasePlugin(ocm, { component: "acme.software/plugin-registry", version: "v0.7.3" }, world.access);
    expect(await ring("alpha", "1.0.0")).toMatchObject({ before: "v0.1.0", version: "v0.8.0" });
  });

  test("in a dry run is decided and not written", async () => {
    const { release, options, stored } = await home(["alpha"]);
    await release("alpha", "1.0.0");
    const { proposals } = await updatePlugin(options({ dryRun: true }), { plugin: "alpha", version: "1.0.0" });
    expect(proposals).toMatchObject([{ outcome: "created", changed: false, changes: ["alpha 1.0.0"] }]);
    expect(stored.pulls.size).toBe(0);
  });

  test("may be called by its full name", async () => {
    const { release, ring, ocm } = await home(["alpha"]);
    await release("alpha", "1.0.0");
    const component = `${ocm}//acme.software/plugins/alpha:1.0.0`;
    expect(await ring("alpha", undefined, { component })).toMatchObject({
      outcome: "created",
      changes: ["alpha 1.0.0"],
    });
  });
});

describe("a listed plugin", () => {
  test("at the same version with the same digest: nothing is done, in three requests", async () => {
    const { release, ring, merge, stored } = await home(["alpha"]);
    const digest = await release("alpha", "1.0.0");
    await merge((await ring("alpha", "1.0.0")).number);
    const fresh = await counted(world, () => ring("alpha", "1.0.0", { digest }));
    expect(fresh.result).toMatchObject({ outcome: "unneeded", changed: false, version: "v0.1.0" });
    expect(fresh.count).toBeLessThanOrEqual(3);
    expect(stored.pulls.size).toBe(1);
    const other = await home(["alpha"], { listed: [referenceLines("alpha", "1.0.0", digest)] });
    await other.release("alpha", "1.0.0");
    const listed = await counted(world, () => other.ring("alpha", "1.0.0", { digest }));
    expect(listed.result).toMatchObject({ outcome: "unneeded", changed: false });
    expect(listed.count).toBeLessThanOrEqual(3);
  });

  test("at the same version with another digest is an error", async () => {
    const { release, ring, stored } = await home(["alpha"], {
      listed: [referenceLines("alpha", "1.0.0", "a".repeat(64))],
    });
    await release("alpha", "1.0.0");
    await expect(ring("alpha", "1.0.0")).rejects.toThrow(/listed-digest-mismatch/);
    expect(stored.pulls.size).toBe(0);
  });

  test("gets a patch of the registry for a new version, and keeps the old one", async () => {
    const { release, ring, list, pull } = await home(["alpha"], {
      listed: [referenceLines("alpha", "1.0.0", "a".repeat(64))],
    });
    await release("alpha", "1.1.0");
    const { number, version } = await ring("alpha", "1.1.0");
    expect(version).toBe("v0.1.1");
    expect(pull(number).body).toContain("| `alpha` | one more version | `1.0.0` | `1.1.0` | linux/amd64 |");
    expect(await list(branchOf("alpha"))).toEqual({ version: "v0.1.1", references: ["alpha 1.0.0", "alpha 1.1.0"] });
  });

  test("collects versions in one pull request, an older one of a maintained line too", async () => {
    const { release, ring, list, pull } = await home(["alpha"], {
      listed: [referenceLines("alpha", "2.0.0", "a".repeat(64))],
    });
    await release("alpha", "2.1.0");
    const { number } = await ring("alpha", "2.1.0");
    await release("alpha", "1.9.1");
    expect(await ring("alpha", "1.9.1")).toMatchObject({ outcome: "updated", number });
    expect(await list(branchOf("alpha"))).toEqual({
      version: "v0.1.1",
      references: ["alpha 2.0.0", "alpha 1.9.1", "alpha 2.1.0"],
    });
    expect(pull(number).title).toBe("List alpha 1.9.1, 2.1.0");
    const again = await counted(world, () => ring("alpha", "2.1.0"));
    expect(again.result).toMatchObject({ outcome: "current", changed: false, number });
    expect(again.count).toBeLessThanOrEqual(4);
  });

  test("where only the newest is listed moves to it and refuses older ones", async () => {
    const { release, ring, list, pull } = await home([{ name: "alpha", retention: "replace" }], {
      listed: [referenceLines("alpha", "1.0.0", "a".repeat(64))],
    });
    await release("alpha", "1.2.0");
    const { number } = await ring("alpha", "1.2.0");
    expect(await list(branchOf("alpha"))).toEqual({ version: "v0.1.1", references: ["alpha 1.2.0"] });
    await release("alpha", "1.1.0");
    const late = await ring("alpha", "1.1.0");
    expect(late).toMatchObject({ outcome: "current", number });
    expect(codesOf(late)).toEqual(["notice plugin-version-older"]);
    await release("alpha", "1.3.0");
    expect(await ring("alpha", "1.3.0")).toMatchObject({ outcome: "updated", number });
    expect(pull(number).title).toBe("List alpha 1.3.0");
    await release("alpha", "0.9.0");
    await expect(ring("alpha", "0.9.0")).rejects.toThrow(/plugin-version-older/);
  });

  test("where only the newest is listed gets the newest that can be listed", async () => {
    const { release, ring, list } = await home([{ name: "alpha", retention: "replace" }], {
      listed: [referenceLines("alpha", "1.0.0", "a".repeat(64))],
    });
    await release("alpha", "1.2.0");
    await release("alpha", "1.3.0", { platforms: [] });
    await release("alpha", "2.0.0", { platforms: [] });
    const result = await ring("alpha", "1.2.0");
    expect([result.outcome, codesOf(result)]).toEqual([
      "created",
      ["warning plugin-resources-missing", "warning plugin-resources-missing"],
    ]);
    expect((await list(branchOf("alpha"))).references).toEqual(["alpha 1.2.0"]);
  });

  test("at the moving version is replaced, with a warning", async () => {
    const entry = { name: "alpha", channel: "prerelease" } as const;
    const { release, ring, list, merge } = await home([entry]);
    await release("alpha", "v0.0.0-main", { content: "monday" });
    const first = await ring("alpha", "v0.0.0-main");
    expect(codesOf(first)).toEqual(["warning moving-version-replaced"]);
    await merge(first.number);
    expect((await ring("alpha", "v0.0.0-main")).outcome).toBe("unneeded");
    const digest = await release("alpha", "v0.0.0-main", { content: "tuesday" });
    const second = await ring("alpha", "v0.0.0-main", { digest });
    expect(second).toMatchObject({ outcome: "created", changes: ["alpha v0.0.0-main"], version: "v0.1.1" });
    expect(codesOf(second)).toEqual(["warning moving-version-replaced"]);
    await merge(second.number);
    expect(await list()).toEqual({ version: "v0.1.1", references: ["alpha v0.0.0-main"] });
  });

  test("loses a version that the policy withdraws", async () => {
    const { release, ring, list, policy, merge } = await home(["alpha"]);
    for (const version of ["1.0.0", "1.1.0"]) await release("alpha", version);
    await merge((await ring("alpha")).number);
    await policy([{ name: "alpha", withdrawn: ["1.1.0"] }]);
    const result = await ring("alpha");
    expect(result).toMatchObject({ outcome: "created", changes: ["-alpha 1.1.0"], version: "v0.1.1" });
    await merge(result.number);
    expect(await list()).toEqual({ version: "v0.1.1", references: ["alpha 1.0.0"] });
    await expect(ring("alpha", "1.1.0")).rejects.toThrow(/plugin-version-refused/);
  });
});

describe("the policy", () => {
  test.each([
    ["another plugin", "beta", "1.0.0", {}, "plugin-not-in-policy"],
    ["another component", "alpha", "1.0.0", { component: "acme.software/plugins/beta" }, "plugin-identity-refused"],
    [
      "another repository",
      "alpha",
      undefined,
      { component: "ghcr.io/evil/x//acme.software/plugins/alpha:1.0.0" },
      "plugin-identity-refused",
    ],
    ["a prerelease", "alpha", "1.0.0-rc.1", {}, "plugin-version-refused"],
    ["a withdrawn version", "alpha", "0.9.0", {}, "plugin-version-refused"],
    ["a module", "agents", "1.0.0", {}, "plugin-identity-refused"],
    ["a signer that cannot be verified", "signed", "1.0.0", {}, "plugin-signer-unverified"],
    ["a version that was never released", "alpha", "3.0.0", {}, "plugin-version-missing"],
    ["another digest", "alpha", "1.0.0", { digest: "b".repeat(64) }, "release-digest-mismatch"],
    ["no resources", "alpha", "1.4.0", {}, "plugin-resources-missing"],
    ["another version inside", "alpha", "1.5.0", {}, "component-identity-mismatch"],
    ["another component inside", "alpha", "1.6.0", {}, "component-identity-mismatch"],
  ])("refuses %s, and opens no pull request", async (_what, plugin, version, more, code) => {
    const { release, ring, stored } = await home([
      { name: "alpha", withdrawn: ["0.9.0"] },
      { name: "signed", signer: { identity: "https://github.com/acme/signed@refs/heads/main" } },
      { name: "agents", component: undefined as never, module: "github.com/acme/agents" },
    ]);
    await release("alpha", "1.0.0");
    await release("alpha", "1.0.0-rc.1");
    await release("signed", "1.0.0");
    if (version === "1.4.0") await release("alpha", "1.4.0", { platforms: [] });
    if (version === "1.5.0") await release("alpha", "1.0.5", { tagged: "1.5.0" });
    if (version === "1.6.0") await release("beta", "1.6.0", { placed: "acme.software/plugins/alpha" });
    await expect(ring(plugin, version, more)).rejects.toThrow(new RegExp(code));
    expect(stored.pulls.size).toBe(0);
    expect(await stored.git.run(["for-each-ref", "--format=%(refname:short)", "refs/heads"])).toBe("main");
  });

  test("grouped: one pull request for all", async () => {
    const { release, ring, list, pull } = await home(["alpha", "beta"], { proposals: "grouped" });
    await release("alpha", "1.0.0");
    const { number } = await ring("alpha", "1.0.0");
    await release("beta", "2.0.0");
    expect(await ring("beta", "2.0.0")).toMatchObject({
      outcome: "updated",
      number,
      changes: ["alpha 1.0.0", "beta 2.0.0"],
    });
    expect(await list("plugin-release/registry-all")).toEqual({
      version: "v0.1.0",
      references: ["alpha 1.0.0", "beta 2.0.0"],
    });
    expect(pull(number).title).toBe("Update 2 plugins of the registry");
  });

  test("that changes its mind about groups closes what is left of the other way", async () => {
    const { release, ring, refresh, policy, stored } = await home(["alpha"]);
    await release("alpha", "1.0.0");
    const { number } = await ring("alpha", "1.0.0");
    await policy(["alpha"], "grouped");
    expect((await refresh()).proposals).toMatchObject([{ outcome: "withdrawn", number }]);
    expect(await ring("alpha", "1.0.0")).toMatchObject({ outcome: "created" });
    expect([...stored.pulls.values()].map(({ state }) => state)).toEqual(["closed", "open"]);
  });
});

describe("an open proposal", () => {
  test("follows a label to a higher version, and back", async () => {
    const { release, ring, refresh, list, pull } = await home(["alpha"]);
    await release("alpha", "1.0.0");
    const { number } = await ring("alpha", "1.0.0");
    pull(number).labels.push("version:major");
    expect((await refresh(number)).proposals).toMatchObject([{ outcome: "updated", version: "v1.0.0" }]);
    expect((await list(branchOf("alpha"))).version).toBe("v1.0.0");
    expect((await refresh(number)).proposals).toMatchObject([{ outcome: "current" }]);
    pull(number).labels = ["plugin-release"];
    expect((await refresh()).proposals).toMatchObject([{ outcome: "updated", version: "v0.1.0" }]);
  });

  test("stays as it is after another was merged with the same version, and is refreshed where it conflicts", async () => {
    const { release, ring, refresh, merge, list } = await home(["alpha", "beta", "gamma"], {
      listed: [referenceLines("gamma", "1.0.0", "a".repeat(64))],
    });
    for (const plugin of ["alpha", "beta"]) await release(plugin, "1.0.0");
    await release("gamma", "1.1.0");
    const [alpha, beta, gamma] = [await ring("alpha"), await ring("beta"), await ring("gamma")];
    expect([alpha.version, beta.version, gamma.version]).toEqual(["v0.2.0", "v0.2.0", "v0.1.1"]);
    await merge(alpha.number);
    const { proposals } = await refresh();
    const outcomes = Object.fromEntries(proposals.map((each) => [each.number, each.outcome]));
    expect(outcomes[gamma.number ?? 0]).toBe("refreshed");
    await refresh();
    await merge(beta.number);
    await refresh();
    await merge(gamma.number);
    const { references } = await list();
    expect(references).toEqual(["alpha 1.0.0", "beta 1.0.0", "gamma 1.0.0", "gamma 1.1.0"]);
  });

  test("closed by a person is not opened again for the same version, but for the next one", async () => {
    const { release, ring, pull } = await home(["alpha"]);
    await release("alpha", "1.0.0");
    const { number } = await ring("alpha", "1.0.0");
    Object.assign(pull(number), { state: "closed", closedAt: new Date().toISOString() });
    const declined = await ring("alpha", "1.0.0");
    expect(declined).toMatchObject({ outcome: "declined", changed: false, number });
    expect(codesOf(declined)).toEqual(["notice proposal-declined"]);
    await release("alpha", "1.0.1");
    expect(await ring("alpha", "1.0.1")).toMatchObject({ outcome: "created", changes: ["alpha 1.0.1"] });
  });

  test("that a person edited is left alone, and told about once", async () => {
    const { release, ring, pull, stored, commit } = await home(["alpha"]);
    await release("alpha", "1.0.0");
    const { number } = await ring("alpha", "1.0.0");
    const sha = await commit(branchOf("alpha"), { "README.md": "Mine\n" });
    await release("alpha", "1.1.0");
    for (let count = 0; count < 2; count++) {
      const result = await ring("alpha", "1.1.0");
      expect(result).toMatchObject({ outcome: "edited", number });
      expect(codesOf(result)).toEqual(["warning proposal-edited"]);
    }
    expect(pull(number).comments).toHaveLength(1);
    expect((await stored.git.resolve(`refs/heads/${branchOf("alpha")}`))?.sha).toBe(sha);
  });
});
