import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Composition } from "#golang/composition.js";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import { fixtureComposition, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";

let workspace: GoWorkspace;
beforeAll(async () => {
  workspace = await openGoWorkspace();
});
afterAll(() => workspace.close());

async function problemsOf(composition: Composition): Promise<Diagnostic[]> {
  const toolchain = await workspace.toolchain();
  const { modules } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  const directory = join(workspace.directory, "out");
  return (await generate(toolchain, composition, { directory, frozen: false, downloaded: modules })).diagnostics;
}

const file = "catalog-server-manifest.yaml";

test("a plugin that needs a newer base moves it", async () => {
  const composition = fixtureComposition(["hello", "needs-new-server"]);
  composition.base.at = { version: { file, line: 5 } };
  expect(await problemsOf(composition)).toEqual([
    {
      code: "version-moved",
      severity: "error",
      message:
        'the base is set to v1.0.0, but plugin "needs-new-server" needs github.com/acme/tiny-server v1.1.0 ' +
        "(github.com/acme/needs-new-server@v1.0.0 -> github.com/acme/tiny-server@v1.1.0)",
      fix: 'Set the version of the base to v1.1.0 (line 5), or name a version of plugin "needs-new-server" that is content with v1.0.0.',
      place: { file, line: 5 },
    },
  ]);
});

test("a base that brings a plugin moves the manifest's", async () => {
  const server = "github.com/acme/bundled-server";
  const base = { module: server, version: "v1.0.0", entrypoint: { import: server, call: "Main" } };
  const [moved, ...others] = await problemsOf(fixtureComposition(["hello"], { base }));
  expect(others).toEqual([]);
  expect(moved).toMatchObject({ code: "version-moved", plugin: "hello", place: { file, line: 11 } });
  expect(moved?.message).toContain('plugin "hello" is set to v1.0.0, but the base needs github.com/acme/hello v1.1.0');
  expect(moved?.fix).toContain("or name a version of the base that is content with v1.0.0");
});

test("a plugin that needs a newer version of another one moves it, both are named", async () => {
  const [moved, ...others] = await problemsOf(fixtureComposition(["hello", "needs-new-hello"]));
  expect(others).toEqual([]);
  expect(moved?.plugin).toBe("hello");
  expect(moved?.message).toContain('plugin "hello" is set to v1.0.0, but plugin "needs-new-hello" needs');
  expect(moved?.fix).toContain('Set the version of plugin "hello" to v1.1.0 (line 11)');
});

test("the chain of requirements is shown where go.mod files leave out what they need indirectly", async () => {
  const [moved] = await problemsOf(fixtureComposition(["hello", "unpruned"]));
  expect(moved?.message).toContain(
    "(github.com/acme/unpruned@v1.0.0 -> github.com/acme/between@v1.0.0 -> github.com/acme/hello@v1.1.0)",
  );
});

test("several askers: the nearest with its chain, the number of the others", async () => {
  const [moved] = await problemsOf(fixtureComposition(["hello", "needs-new-hello", "needs-between", "unpruned"]));
  expect(moved?.message).toMatch(/but plugin "needs-new-hello" needs .*; so do 2 more, plugin "needs-between" first$/);
});

test("a newer version in the manifest than others ask for is no problem", async () => {
  expect(await problemsOf(fixtureComposition(["hello@v1.1.0", "needs-between", "wave"]))).toEqual([]);
});

test("the module of a dependency that nobody requires is named with its importer", async () => {
  const [undeclared] = await problemsOf(fixtureComposition(["wants-undeclared"]));
  expect(undeclared?.code).toBe("requirement-undeclared");
  expect(undeclared?.message).toContain(
    'plugin "wants-undeclared" (package github.com/acme/undeclared) imports from github.com/acme/lib',
  );
});
