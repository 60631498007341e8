import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { resolveImage } from "#oci/find-image.js";
import { readSboms } from "#sbom/read-sboms.js";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { serverOf } from "#test/built-image.js";
import { folderContent } from "#test/folder-content.js";
import { temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { removeModuleCache } from "#test/module-proxy.js";
import { type CycloneDx, componentOf, propertiesOf, readCycloneDx, schemaProblems } from "#test/read-cyclonedx.js";
import { writeSampleImage } from "#test/sample-image.js";
import { checkOutReplacingBase, publishSbomModules, things, writeReplacingManifest } from "#test/sbom-modules.js";
import { smallBuild, smallManifest } from "#test/small-build.js";

let workspace: GoWorkspace;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  await publishSbomModules(workspace.proxy);
}, 60_000);
afterAll(() => workspace.close());

async function options(manifest: string): Promise<BuildOptions> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), manifest);
  return smallBuild(folder, workspace.environment);
}

async function sbomOf(built: Built, file = "index.cdx.json"): Promise<CycloneDx> {
  return readCycloneDx(await readFile(join(built.sbom, file)));
}

/** Module, version and sum of each line `dep` and `=>` of `go version -m`, as Go itself prints them. */
async function modulesByGo(built: Built): Promise<string[]> {
  const program = join(await temporaryFolder(), "server");
  await writeFile(program, await serverOf(built));
  const { stdout } = await promisify(execFile)("go", ["version", "-m", program]);
  return stdout
    .split("\n")
    .flatMap((line) => /^\t(?:dep|=>)\t(.*)$/.exec(line)?.[1] ?? [])
    .map((each) => each.trim().replaceAll("\t", " "));
}

describe("an image for two platforms on a base image", () => {
  let given: BuildOptions;
  let built: Built;

  beforeAll(async () => {
    const images = await temporaryFolder();
    await writeSampleImage(join(images, "base"), { name: "1.0.0" });
    const text = smallManifest("base:1.0.0", ["hello", "things"]).replace(
      "[linux/amd64]",
      "[linux/amd64, linux/arm64]",
    );
    given = { ...(await options(text)), shortNames: images };
    built = await build(given);
  }, 120_000);

  test("has an SBOM for the index and each platform, each about its digest, and right by CycloneDX's schema", async () => {
    expect(built.sbom).toBe(`${built.layout}.sbom`);
    const documents = await readSboms(built.sbom);
    expect(documents.map(({ file, digest }) => [file, digest])).toEqual([
      ["index.cdx.json", built.digest],
      ["linux-amd64.cdx.json", built.platforms[0]?.digest],
      ["linux-arm64.cdx.json", built.platforms[1]?.digest],
    ]);
    for (const { bytes } of documents) expect(await schemaProblems(bytes)).toBeUndefined();
  });

  test("names all modules that Go names, with their sums, and no others", async () => {
    const { components } = await sbomOf(built, "linux-amd64.cdx.json");
    const libraries = components.filter((each) => each.type === "library" && each.name !== "stdlib");
    const listed = libraries.map((each) => `${each.name} ${each.version} ${propertiesOf(each, "go-sum")[0]}`);
    expect(listed.sort()).toEqual((await modulesByGo(built)).sort());
    expect(libraries).toHaveLength(7);
  });

  test("says what brought a module: only what is imported counts", async () => {
    const sbom = await sbomOf(built);
    const broughtBy = (name: string) => {
      const found = componentOf(sbom, `github.com/acme/${name}`);
      return [...propertiesOf(found, "brought-by-base"), ...propertiesOf(found, "brought-by-plugin")];
    };
    expect(broughtBy("tiny-server")).toEqual(["true", "hello", "things"]);
    expect([broughtBy("Upper"), broughtBy("hello")]).toEqual([["things"], ["hello"]]);
    expect(sbom.components.map((each) => each.name)).not.toContain("github.com/acme/unused");
    expect(propertiesOf(componentOf(sbom, "github.com/acme/things"), "requirement")).toEqual(["direct"]);
    expect(propertiesOf(componentOf(sbom, "github.com/acme/old"), "requirement")).toEqual(["indirect"]);
  });

  test("tells licences that the modules' files tell", async () => {
    const sbom = await sbomOf(built);
    const licences = (name: string) =>
      componentOf(sbom, `github.com/acme/${name}`).licenses?.map((each) => each.license.id);
    expect([licences("Upper"), licences("things"), licences("pseudo"), licences("old")]).toEqual([
      ["Apache-2.0"],
      ["Apache-2.0"],
      undefined,
      undefined,
    ]);
    expect(propertiesOf(componentOf(sbom, "github.com/acme/old"), "licence-file")).toEqual(["COPYING"]);
  });

  test("names the base image's manifest for each platform", async () => {
    const { platforms } = await resolveImage("base:1.0.0", {
      ...given,
      platforms: [{ os: "linux", architecture: "arm64" }],
    });
    const base = (await sbomOf(built)).components.find((each) => each["bom-ref"] === "base-image:linux/arm64");
    const digest = platforms[0]?.descriptor.digest;
    expect(base).toMatchObject({
      name: "base",
      version: "1.0.0",
      purl: `pkg:oci/base@${digest?.replace(":", "%3A")}?arch=arm64`,
    });
  });

  test("has the same SBOMs when it is built elsewhere, with empty caches, by another name of the folder", async () => {
    const moduleCache = join(await temporaryFolder(), "modules");
    const other = await options(await readFile(given.manifest, "utf8"));
    const environment = { ...workspace.environment, GOMODCACHE: moduleCache, TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8" };
    const again = await build({ ...given, ...other, environment, layout: join(await temporaryFolder(), "elsewhere") });
    expect(again.digest).toBe(built.digest);
    expect(await folderContent(again.sbom)).toEqual(await folderContent(built.sbom));
    await removeModuleCache(moduleCache);
  });
});

describe("a second build of the same inputs", () => {
  let given: BuildOptions;
  let first: Built;
  let before: Awaited<ReturnType<typeof folderContent>>;
  const index = () => join(first.sbom, "index.cdx.json");

  beforeEach(async () => {
    given = await options(smallManifest("scratch"));
    first = await build(given);
    before = await folderContent(first.sbom);
  });

  test("keeps the SBOMs", async () => {
    expect(await build(given)).toEqual({ ...first, reused: true });
    expect(await folderContent(first.sbom)).toEqual(before);
  });

  test.each([
    ["are gone", () => rm(first.sbom, { recursive: true })],
    ["lack one", () => rm(index())],
    ["are another image's", () => rename(join(first.sbom, "linux-amd64.cdx.json"), index())],
    ["were changed", async () => writeFile(index(), `${await readFile(index(), "utf8")} `)],
    ["have one more", () => writeFile(join(first.sbom, "linux-arm64.cdx.json"), "{}")],
    [
      "are not known to the record",
      async () => {
        const record = `${given.layout}.record.json`;
        const { sboms: _none, ...rest } = JSON.parse(await readFile(record, "utf8"));
        await writeFile(record, JSON.stringify(rest));
      },
    ],
  ])("makes them anew where they %s", async (_what, change) => {
    await change();
    expect(await build(given)).toMatchObject({ reused: false, digest: first.digest, sbom: first.sbom });
    expect(await folderContent(first.sbom)).toEqual(before);
  });

  test("leaves nothing beside what it made, also of a run that was killed", async () => {
    const folder = join(first.layout, "..");
    await mkdir(join(folder, ".image.sbom.tmp"));
    await rm(first.sbom, { recursive: true });
    await build(given);
    expect((await readdir(folder)).sort()).toEqual([
      "catalog-server-manifest.yaml",
      "generated",
      "image",
      "image.record.json",
      "image.sbom",
    ]);
  });

  test.each([
    ["holds something else", async () => writeFile(join(first.sbom, "notes.txt"), "mine")],
    [
      "is a file",
      async () => {
        await rm(first.sbom, { recursive: true });
        await writeFile(first.sbom, "mine");
      },
    ],
  ])("refuses a folder that %s, and leaves it", async (_what, change) => {
    await change();
    const there = await folderContent(join(first.layout, ".."));
    const error = await build({ ...given, platforms: [] }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(DiagnosticError);
    expect(error.diagnostics).toMatchObject([
      { code: "input-invalid", message: expect.stringContaining("image.sbom") },
    ]);
    expect(await folderContent(join(first.layout, ".."))).toEqual(there);
  });

  test("that fails leaves the old image with its SBOMs", async () => {
    await writeFile(given.manifest, smallManifest("scratch", ["hello", "does-not-compile"]));
    await expect(build(given)).rejects.toThrow(/^compile-failed/);
    expect(await folderContent(first.sbom)).toEqual(before);
    expect((await readSboms(first.sbom))[0]?.digest).toBe(first.digest);
  });
});

test("a module that only one platform's program has is in that one's SBOM, and in the index's with its platform", async () => {
  const text = smallManifest("scratch", ["by-platform"]).replace("[linux/amd64]", "[linux/arm64, linux/amd64]");
  const built = await build(await options(text));
  const modules = async (file: string) => {
    const { components } = await sbomOf(built, file);
    const library = components.filter((each) => each.type === "library");
    return library.flatMap((each) => (each.name.includes("-only") ? [each.name, propertiesOf(each, "platform")] : []));
  };
  const [amd, arm] = ["github.com/acme/amd-only", "github.com/acme/arm-only"] as const;
  expect(await modules("linux-arm64.cdx.json")).toEqual([arm, []]);
  expect(await modules("linux-amd64.cdx.json")).toEqual([amd, []]);
  expect(await modules("index.cdx.json")).toEqual([amd, ["linux/amd64"], arm, ["linux/arm64"]]);
  const sbom = await sbomOf(built);
  for (const name of [amd, arm]) {
    expect(propertiesOf(componentOf(sbom, name), "brought-by-plugin")).toEqual(["by-platform"]);
  }
}, 60_000);

test("a base that is its own program has its version and sum", async () => {
  const text = smallManifest("scratch").replace(
    /entrypoint:\n.*\n.*\n/,
    "entrypoint: {package: github.com/acme/tiny-server/cmd/server}\n",
  );
  const given = await options(text);
  const sbom = await sbomOf(await build(given));
  const base = componentOf(sbom, "github.com/acme/tiny-server");
  expect(base).toMatchObject({
    type: "application",
    version: "v1.0.0",
    purl: "pkg:golang/github.com/acme/tiny-server@v1.0.0",
  });
  const sums = await readFile(join(given.directory, "go.sum"), "utf8");
  expect(sums).toContain(`github.com/acme/tiny-server v1.0.0 ${propertiesOf(base, "go-sum")[0]}\n`);
  const program = sbom.dependencies.find((each) => each.ref === base["bom-ref"]);
  expect(program?.dependsOn).toEqual(["module:github.com/acme/hello@v1.0.0", expect.stringMatching(/^stdlib:go/)]);
});

test("a checkout has its commit, what it replaces by modules, and what it replaces by folders", async () => {
  const given = await options("");
  const folder = join(given.manifest, "..");
  const commit = await checkOutReplacingBase(join(folder, "base"));
  await writeReplacingManifest(folder, commit);
  const sbom = await sbomOf(await build(given));
  const base = componentOf(sbom, "github.com/acme/sbom-base");
  expect([base.version, propertiesOf(base, "commit"), propertiesOf(base, "go-sum")]).toEqual(["v0.5.0", [commit], []]);
  expect(base.licenses?.[0]?.license.id).toBe("MIT");
  const fork = componentOf(sbom, "github.com/acme/fork");
  expect([fork.version, fork.licenses?.[0]?.license.id]).toEqual(["v1.0.1", "Apache-2.0"]);
  expect([propertiesOf(fork, "replaces"), propertiesOf(fork, "brought-by-base")]).toEqual([
    ["github.com/acme/gone@v1.0.0"],
    ["true"],
  ]);
  const inner = componentOf(sbom, "github.com/acme/sbom-base/inner");
  expect([inner.version, inner.purl, propertiesOf(inner, "source")]).toEqual([
    undefined,
    "pkg:golang/github.com/acme/sbom-base/inner",
    ["folder"],
  ]);
}, 60_000);

test("a working copy has no version, and nothing of where it is", async () => {
  const given = await options(smallManifest("scratch", ["things"]));
  const copy = await temporaryFolder();
  for (const [name, text] of Object.entries(things)) await writeFile(join(copy, name), text);
  const built = await build({ ...given, pluginPaths: { things: copy } });
  const found = componentOf(await sbomOf(built), "github.com/acme/things");
  expect([found.version, found.hashes, propertiesOf(found, "source")]).toEqual([undefined, undefined, ["folder"]]);
  expect(await readFile(join(built.sbom, "index.cdx.json"), "utf8")).not.toContain(copy.split("/").at(-1));
}, 60_000);
