import { expect, test } from "@jest/globals";
import { codesOf, manifestFile, newServerHome, serverWorld } from "#test/server-home.js";

const world = serverWorld();

/** What tier `supported` asks of a plugin.yaml, but for notes on a new major line. */
const governed = {
  owners: [{ team: "acme-agents", contact: "agents@acme.example" }],
  license: "Apache-2.0",
  repository: "https://github.com/acme/catalog-plugins",
};

test("what the release would refuse for the tier that the manifest claims is not proposed, and what would do is", async () => {
  const home = await newServerHome(world, ["agents"], { listed: ["agents v0.3.1"] });
  await home.release("agents", "v0.3.1");
  await home.release("agents", "v0.3.2", { spec: governed });
  await home.release("agents", "v0.4.0", { spec: governed });
  await home.release("agents", "v0.4.1", { spec: { ...governed, owners: [] } });
  const community = (await home.text()) ?? "";
  await home.commit("main", { [manifestFile]: community.replace("# agents's own", "\n      tier: supported") });
  const rung = await home.ring("agents", "v0.4.0");
  expect(rung.changes).toEqual(["agents v0.3.1 -> v0.3.2"]);
  expect(codesOf(rung)).toEqual(["warning plugin-version-incompatible"]);
  expect(rung.diagnostics[0]?.message).toContain("for the tier supported it lacks notes for the new major line 0.4.0");
  const body = home.pull(rung.number).body;
  expect(body).toContain("owners with a contact");

  await home.release("agents", "v0.5.0", { spec: { ...governed, migrationGuide: "https://acme.example/to-0.5" } });
  expect((await home.ring("agents", "v0.5.0")).changes).toEqual(["agents v0.3.1 -> v0.5.0"]);
  await home.commit("main", { [manifestFile]: community });
  expect((await home.ring("agents", "v0.4.1")).changes).toEqual(["agents v0.3.1 -> v0.5.0"]);
});
