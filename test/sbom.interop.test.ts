import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { type CycloneDx, type CycloneDxComponent, propertiesOf, readCycloneDx } from "#test/read-cyclonedx.js";
import { checkOutReplacingBase, publishSbomModules, things, writeReplacingManifest } from "#test/sbom-modules.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";

/** syft looks at the images that SBOMs were made for. It knows the programs alone, and this suite's SBOMs only where it is told to read them. */
let workspace: GoWorkspace;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  await publishSbomModules(workspace.proxy);
  await tool("syft");
}, 600_000);
afterAll(async () => {
  await workspace.close();
  await removeTemporaryFolders();
});

async function syft(...args: string[]): Promise<CycloneDx> {
  // It then looks for licence files where Go has modules, as this suite does.
  const env = {
    ...process.env,
    SYFT_CHECK_FOR_APP_UPDATE: "false",
    SYFT_GOLANG_SEARCH_LOCAL_MOD_CACHE_LICENSES: "true",
  };
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(
    await tool("syft"),
    [...args, "-o", "cyclonedx-json@1.6", "-q"],
    options,
  );
  return readCycloneDx(Buffer.from(stdout));
}

/** What both tell of a module. */
interface Told {
  purl: string | undefined;
  version: string | undefined;
  sum: string | undefined;
}

function modulesBySyft({ components }: CycloneDx): Map<string, Told> {
  const sumOf = ({ properties = [] }: CycloneDxComponent) =>
    properties.find((each) => each.name === "syft:metadata:h1Digest")?.value;
  const found = components.filter((each) => each.type === "library");
  return new Map(found.map((each) => [each.name, { purl: each.purl, version: each.version, sum: sumOf(each) }]));
}

function modulesByUs({ components }: CycloneDx): Map<string, Told> {
  const found = components.filter((each) => each.type !== "container");
  return new Map(
    found.map((each) => [each.name, { purl: each.purl, version: each.version, sum: propertiesOf(each, "go-sum")[0] }]),
  );
}

async function views(built: Built): Promise<{ theirs: Map<string, Told>; ours: Map<string, Told> }> {
  const theirs = modulesBySyft(await syft("scan", `oci-dir:${built.layout}`));
  return { theirs, ours: modulesByUs(readCycloneDx(await readFile(join(built.sbom, "index.cdx.json")))) };
}

/** What syft says where the linker wrote no version. */
const unknown = "UNKNOWN";

async function options(): Promise<BuildOptions> {
  return smallBuild(await temporaryFolder(), workspace.environment);
}

describe("syft tells the same of", () => {
  test("a checkout with modules replaced by modules and folders, apart from the base's version", async () => {
    const given = await options();
    const folder = join(given.manifest, "..");
    await writeReplacingManifest(folder, await checkOutReplacingBase(join(folder, "base")));
    const { theirs, ours } = await views(await build(given));
    const [base, inner] = ["github.com/acme/sbom-base", "github.com/acme/sbom-base/inner"];
    // The linker knows the main module as (devel); the manifest and the tags know better.
    expect([theirs.get(base)?.version, ours.get(base)?.version]).toEqual([unknown, "v0.5.0"]);
    expect([theirs.get(base)?.purl, ours.get(base)?.purl]).toEqual([`pkg:golang/${base}`, `pkg:golang/${base}@v0.5.0`]);
    // Of a folder both know none; syft writes a word for that.
    expect([theirs.get(inner)?.version, ours.get(inner)?.version]).toEqual([unknown, undefined]);
    expect(ours.get(inner)?.purl).toBe(theirs.get(inner)?.purl);
    for (const each of [base, inner]) for (const view of [theirs, ours]) view.delete(each);
    expect(ours).toEqual(theirs);
    expect(ours.get("github.com/acme/old")?.purl).toBe("pkg:golang/github.com/acme/old@v2.0.0%2Bincompatible");
    expect(ours.size).toBe(8);
  }, 120_000);

  test("a working copy in a program of this suite's own module", async () => {
    const given = await options();
    await writeFile(given.manifest, smallManifest("scratch", ["things"]));
    const copy = await temporaryFolder();
    for (const [name, text] of Object.entries(things)) await writeFile(join(copy, name), text);
    const { theirs, ours } = await views(await build({ ...given, pluginPaths: { things: copy } }));
    const [program, plugin] = ["composed.invalid/server", "github.com/acme/things"];
    // Nobody can look a generated module up: it has no package URL here.
    expect([theirs.get(program)?.purl, ours.get(program)?.purl]).toEqual([`pkg:golang/${program}`, undefined]);
    expect([theirs.get(plugin)?.version, ours.get(plugin)?.version]).toEqual([unknown, undefined]);
    expect(ours.get(plugin)?.purl).toBe(theirs.get(plugin)?.purl);
    for (const each of [program, plugin]) for (const view of [theirs, ours]) view.delete(each);
    expect(ours).toEqual(theirs);
  }, 120_000);

  test("rclone with nine backends, apart from the program's own module", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "work"));
    const text = await readFile("test/fixtures/rclone/catalog-server-manifest.yaml", "utf8");
    const given = smallBuild(join(folder, "work"), process.env);
    await writeFile(given.manifest, text);
    const { theirs, ours } = await views(await build(given));
    for (const view of [theirs, ours]) view.delete("composed.invalid/server");
    expect(ours).toEqual(theirs);
    expect(ours.size).toBeGreaterThan(50);
  }, 600_000);
});

test("no licence is told that syft, which measures likeness, does not see as well", async () => {
  const folder = await temporaryFolder();
  const given = smallBuild(folder, process.env);
  await writeFile(given.manifest, await readFile("test/fixtures/rclone/catalog-server-manifest.yaml", "utf8"));
  const built = await build(given);
  const theirs = licencesIn(await syft("scan", `oci-dir:${built.layout}`));
  const ours = licencesIn(readCycloneDx(await readFile(join(built.sbom, "index.cdx.json"))));
  const told = [...ours].filter(([, ids]) => ids.length > 0);
  expect(told.length).toBeGreaterThan(50);
  for (const [name, ids] of told) expect([name, theirs.get(name)]).toEqual([name, expect.arrayContaining(ids)]);
}, 600_000);

/** By module, the identifiers. */
function licencesIn({ components }: CycloneDx): Map<string, string[]> {
  const modules = components.filter((each) => each.type === "library");
  return new Map(modules.map(({ name, licenses = [] }) => [name, licenses.flatMap((each) => each.license?.id ?? [])]));
}

describe("docs/sbom.md", () => {
  let built: Built;
  let modules: Awaited<ReturnType<typeof publishExamples>>;

  beforeAll(async () => {
    modules = await publishExamples();
    const folder = await temporaryFolder();
    const given = smallBuild(folder, { ...process.env, ...modules.environment });
    built = await build({ ...given, manifest: "examples/server/catalog-server-manifest.yaml" });
  }, 120_000);
  afterAll(() => modules?.remove());

  /** The commands of a section, run beside the image; what they print, or how they fail. */
  async function run(section: string): Promise<string[]> {
    const text =
      (await readFile("docs/sbom.md", "utf8")).split(/^## /m).find((each) => each.startsWith(`${section}\n`)) ?? "";
    const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((each) => each[1] ?? "");
    const cwd = join(built.sbom, "..");
    const outputs = commands.map((each) =>
      promisify(execFile)("sh", ["-c", each], { cwd }).then(({ stdout }) => stdout),
    );
    return Promise.all(outputs.map((each) => each.catch((error) => error.stderr)));
  }

  test("its questions have answers", async () => {
    expect(await run("Ask it")).toEqual([
      "pkg:golang/github.com/acme/catalog-plugins/agents@v0.3.1\n",
      expect.stringMatching(
        /^io\.plugin-release:brought-by-base true\n(?:io\.plugin-release:brought-by-plugin \S+\n)+$/,
      ),
      expect.stringMatching(/^\d+\tBSD-3-Clause\n\d+\tnot told\n$/),
    ]);
  });

  test("its gates let the example pass, but for what is not told, and nothing with what they refuse", async () => {
    expect(await run("Gate on it")).toEqual([
      "true\n",
      expect.stringContaining('refused or not told: ["github.com/acme/'),
      "true\n",
    ]);
    const file = join(built.sbom, "index.cdx.json");
    const sbom = readCycloneDx(await readFile(file));
    for (const each of sbom.components) {
      each.licenses = [{ license: { name: "AGPL-3.0-only or AGPL-3.0-or-later" } }];
      each.properties = [{ name: "io.plugin-release:source", value: "folder" }];
    }
    await writeFile(file, JSON.stringify(sbom));
    expect(await run("Gate on it")).toEqual([
      expect.stringContaining('refused licences: ["catalog-server'),
      expect.stringContaining('refused or not told: ["'),
      expect.stringContaining('compiled from a folder: ["'),
    ]);
  });
});

test("syft reads an SBOM of this suite: its modules, and nothing lost", async () => {
  const given = await options();
  await writeFile(given.manifest, smallManifest("scratch", ["things", "hello"]));
  const { sbom } = await build(given);
  const file = join(sbom, "index.cdx.json");
  const read = (await syft("convert", file)).components.flatMap((each) => each.purl ?? []);
  const written = readCycloneDx(await readFile(file)).components.flatMap((each) => each.purl ?? []);
  expect(read.sort()).toEqual(written.sort());
}, 120_000);
