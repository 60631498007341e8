import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { readCycloneDx, schemaProblems } from "#test/read-cyclonedx.js";
import { run } from "#test/run-action.js";
import { smallManifest } from "#test/small-build.js";

/** The bundle alone, where no package can be found, makes SBOMs; and loads CycloneDX's library only then. */
let workspace: GoWorkspace;
let bundle: string;
let folder: string;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  bundle = join(await temporaryFolder(), "build-image");
  await cp(resolve("dist/build-image"), bundle, { recursive: true });
  folder = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest("scratch"));
});
afterAll(() => workspace.close());

/** Runs the action. Returns its outputs, and the text of all scripts that Node loaded for it. */
async function build(): Promise<{ outputs: string; summary: string; loaded: string }> {
  const scratch = await temporaryFolder();
  const coverage = join(scratch, "coverage");
  await mkdir(coverage);
  const inputs = {
    INPUT_MANIFEST: "catalog-server-manifest.yaml",
    INPUT_DIRECTORY: "generated",
    INPUT_LAYOUT: "image",
    INPUT_FROZEN: "false",
    INPUT_RELEASE: "false",
    INPUT_OFFLINE: "false",
  };
  const files = { GITHUB_OUTPUT: join(scratch, "output"), GITHUB_STEP_SUMMARY: join(scratch, "summary") };
  for (const file of Object.values(files)) await writeFile(file, "");
  const environment = {
    ...workspace.environment,
    ...inputs,
    ...files,
    GITHUB_ACTIONS: "true",
    NODE_V8_COVERAGE: coverage,
  };
  const ended = await run(process.execPath, [join(bundle, "index.js")], environment, folder);
  expect([ended.code, ended.stdout]).toEqual([0, expect.any(String)]);
  const [outputs, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, "utf8")));
  return { outputs: outputs ?? "", summary: summary ?? "", loaded: await loadedScripts(coverage) };
}

/** What V8 saw of the bundle. */
async function loadedScripts(coverage: string): Promise<string> {
  const reports = (await readdir(coverage)).map(async (name) =>
    JSON.parse(await readFile(join(coverage, name), "utf8")),
  );
  const urls: string[] = (await Promise.all(reports)).flatMap(({ result }) =>
    result.map((each: { url: string }) => each.url),
  );
  const files = urls.filter((each) => each.startsWith("file:")).map((each) => fileURLToPath(each));
  expect(files).toContain(join(bundle, "index.js"));
  return (await Promise.all(files.map((each) => readFile(each, "utf8")))).join("\n");
}

const library = "bom-1.6.schema.json";

test("a build makes SBOMs, tells where, and loads what it needs for them", async () => {
  const { outputs, summary, loaded } = await build();
  expect(outputs).toContain(join(folder, "image.sbom"));
  expect(summary).toContain("What is in it, as CycloneDX: ");
  expect(loaded).toContain(library);
  const bytes = await readFile(join(folder, "image.sbom/index.cdx.json"));
  expect(await schemaProblems(bytes)).toBeUndefined();
  expect(readCycloneDx(bytes).components.map((each) => each.name)).toContain("github.com/acme/hello");
});

test("a build of unchanged inputs does not load it", async () => {
  const { outputs, loaded } = await build();
  expect(outputs).toContain("reused");
  expect(outputs).toContain(join(folder, "image.sbom"));
  expect(loaded).not.toContain(library);
});
