import { describe, expect, test } from "@jest/globals";
import { problemsOf } from "#test/problems.js";
import { type Entry, listByHand, newHome, registryWorld } from "#test/registry-home.js";

const world = registryWorld();

describe("a list that was merged by hand", () => {
  test.each<[string, [string, string], Entry, string]>([
    ["with a component that is no plugin of the policy", ["stranger", "1.0.0"], "alpha", "reference-not-in-policy"],
    [
      "with a version that is withdrawn",
      ["alpha", "1.0.0"],
      { name: "alpha", withdrawn: ["1.0.0"] },
      "plugin-version-refused",
    ],
    ["with a prerelease of a stable plugin", ["alpha", "1.0.0-rc.1"], "alpha", "plugin-version-refused"],
    [
      "with a plugin's name for another component",
      ["alpha", "1.0.0"],
      { name: "alpha", component: "acme.software/plugins/real" },
      "plugin-identity-refused",
    ],
    [
      "with a plugin under another name",
      ["alpha", "1.0.0"],
      { name: "real", component: "acme.software/plugins/alpha" },
      "plugin-identity-refused",
    ],
  ])("%s is not published", async (_what, [name, version], entry, code) => {
    const home = await newHome(world, [entry]);
    const digest = await home.release(name, version);
    await listByHand(home, [[name, version, digest]]);
    expect(await problemsOf(home.publish())).toMatchObject([
      { code, severity: "error", place: { file: "component-constructor.yaml" } },
    ]);
  });

  test("may go on listing what was published before the policy changed, but not what it withdraws", async () => {
    const home = await newHome(world, ["alpha", "beta", "gamma"]);
    const digests = new Map<string, string>();
    for (const name of ["alpha", "beta", "gamma"]) digests.set(name, await home.release(name, "1.0.0"));
    const listed = (names: string[]) =>
      names.map((name): [string, string, string] => [name, "1.0.0", digests.get(name) ?? ""]);
    await listByHand(home, listed(["alpha", "beta"]));
    await home.publish();
    await home.policy(["beta", "gamma"]);
    await listByHand(home, listed(["alpha", "beta", "gamma"]), "v0.2.0");
    expect(await home.publish()).toMatchObject({ published: true, version: "v0.2.0" });
    await home.policy(["gamma", { name: "beta", withdrawn: ["1.0.0"] }]);
    expect(await home.publish()).toMatchObject({ published: false });
    await listByHand(home, listed(["beta", "gamma"]), "v0.3.0");
    expect(await problemsOf(home.publish())).toMatchObject([{ code: "plugin-version-refused", plugin: "beta" }]);
    await listByHand(home, listed(["gamma"]), "v0.3.0");
    expect(await home.publish()).toMatchObject({
      published: true,
      removed: expect.arrayContaining(["alpha 1.0.0", "beta 1.0.0"]),
    });
  });
});
