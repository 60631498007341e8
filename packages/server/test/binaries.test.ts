import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { publishFixtureModules } from "#test/fixture-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment } from "#test/module-proxy.js";
import { run } from "#test/run-action.js";
import { smallBuild, smallManifest } from "#test/small-build.js";

afterAll(removeTemporaryFolders);

test("a layer that cannot be written while the next platform compiles ends the build, with nothing left behind", async () => {
  const folder = await temporaryFolder();
  const scratch = await temporaryFolder();
  await publishFixtureModules(join(folder, "proxy"));
  const { environment: _, progress: __, ...options } = smallBuild(folder, {});
  const manifest = smallManifest("scratch").replace("[linux/amd64]", "[linux/amd64, linux/arm64]");
  await writeFile(options.manifest, manifest);
  // In a process of its own: jest looks at every failure, Node ends a process for one that nobody looks at.
  const script = `
    import { silent } from "#diagnostics/progress.js";
    import { createLayout } from "#oci/layout-writer.js";
    import { compileBinaries } from "#server/binaries.js";
    import { generateFrom, readInputs } from "#server/generate.js";
    const options = { ...${JSON.stringify(options)}, environment: process.env, progress: silent };
    const inputs = await readInputs(options);
    const { prepared, generated } = await generateFrom(inputs, options);
    const layout = await createLayout(options.layout);
    const broken = { ...layout, addBlob: async () => { throw new Error("no room for a layer"); } };
    await compileBinaries(inputs, prepared.composition, generated.directory, broken, silent).catch((error) => {
      console.log("caught: " + error.message);
    });`;
  const environment = { ...process.env, ...(await goEnvironment(join(folder, "proxy"))), TMPDIR: scratch };
  const ended = await run(process.execPath, ["--no-warnings", "--input-type=module", "-e", script], environment);
  expect([ended.stderr, ended.stdout, ended.code]).toEqual(["", "caught: no room for a layer\n", 0]);
  expect((await readdir(scratch)).filter((each) => each.startsWith("plugin-release-"))).toEqual([]);
}, 60_000);
