import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import { type Toolchain, withCgo } from "#golang/toolchain.js";
import { fixtureComposition, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";

let workspace: GoWorkspace;
beforeAll(async () => {
  workspace = await openGoWorkspace();
});
afterAll(() => workspace.close());

/** What is said of plugins; resolving needs no C compiler. */
async function codesFor(plugins: string[], change: (toolchain: Toolchain) => Toolchain): Promise<string[]> {
  const toolchain = change(await workspace.toolchain());
  const composition = fixtureComposition(plugins, {
    platforms: [
      { os: "linux", architecture: "amd64" },
      { os: "linux", architecture: "arm64" },
    ],
  });
  const directory = join(workspace.directory, `${plugins.join("-")}-${toolchain.environment.CGO_ENABLED}`);
  const { modules: downloaded } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  const { diagnostics } = await generate(toolchain, composition, { directory, frozen: false, downloaded });
  return diagnostics.map((each) => each.code);
}

test.each([
  ["cgo-only", ["package-excluded"]],
  ["cgo-beside", ["package-init-dropped"]],
])("%s is %j without cgo, and fine with it", async (plugin, codes) => {
  expect(await codesFor([plugin], (toolchain) => toolchain)).toEqual(codes);
  expect(await codesFor([plugin], withCgo)).toEqual([]);
});

test("a package of tests only is no better with cgo", async () => {
  expect(await codesFor(["tests-only"], withCgo)).toEqual(["package-tests-only"]);
});
