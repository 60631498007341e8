import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { renderLabels } from "#server/labels.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { writeSampleImage } from "#test/sample-image.js";
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

  test("whose own module has plugins is not told that the policy lacks them; of others it is", async () => {
    const { base, text, commit, sweep, release } = await home(["agents"], { listed: ["agents v0.3.1"] });
    await release("agents", "v0.3.1");
    const listed = (name: string, module: string) =>
      `    - name: ${name}\n      module: ${module}\n      version: v0.9.0\n      import: ${module}/plugins/${name}\n`;
    const before = await text();
    await commit("main", { [manifestFile]: `${before}${listed("own", base)}` });
    expect(codesOf(await sweep())).toEqual([]);
    await commit("main", { [manifestFile]: `${before}${listed("strange", `${base}-2`)}` });
    expect(codesOf(await sweep())).toEqual(["warning reference-not-in-policy"]);
  });

  test("whose own module a plugin lies in moves by its own version", async () => {
    const { base, policy, ring } = await home(["agents"], { listed: [] });
    await policy([{ name: "agents", module: base }]);
    await expect(ring("agents", "v1.0.0")).rejects.toThrow(/plugin-identity-refused: .* moves with it/);
  });
});
