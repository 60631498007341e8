import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { StartedServer } from "#conformance/start-server.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { resolveImage } from "#oci/find-image.js";
import { unpackImage } from "#oci/unpack.js";
import { build } from "#server/build.js";
import { generate } from "#server/generate.js";
import { readLabels } from "#server/labels.js";
import type { BuildOptions, Built } from "#server/options.js";
import { checkOutFiles, checkOutFixture, git, writeFiles } from "#test/base-checkout.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { launch } from "#test/launch.js";

/**
 * A base that looks like the real catalog server: package main under cmd/, nested modules by relative replace, internal packages,
 * embedded files, flags, and a SQL database and a sources file that it needs to start.
 */
const module = "github.com/acme/model-catalog";
const entries = {
  package: `{package: ${module}/cmd/model-catalog}`,
  call: `{import: ${module}/server, call: Main}`,
};
const platform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };

let workspace: GoWorkspace;
beforeAll(async () => {
  workspace = await openGoWorkspace();
});
afterAll(() => workspace.close());

interface Given {
  entry?: string;
  /** Lines of spec.base instead of the version. */
  base?: string;
  image?: string;
  plugin?: string;
  /** Instead of the commit that is checked out. */
  commit?: string;
}

/** A folder with a checkout of the base and a manifest beside it. */
async function project(name: string, given: Given = {}): Promise<BuildOptions & { checkout: string; commit: string }> {
  const folder = join(workspace.directory, name);
  const checkout = join(folder, "base");
  await mkdir(folder, { recursive: true });
  const commit = await checkOutFixture("model-catalog@v0.4.0", checkout);
  await writeManifest(folder, { commit, ...given });
  return { ...options(folder), checkout, commit };
}

async function writeManifest(folder: string, given: Given): Promise<void> {
  const { entry = entries.package, base = "version: v0.4.0", image = "scratch", plugin = "v1.0.0", commit } = given;
  const text = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata: {name: catalog, version: 0.4.1}
spec:
  base:
    image: ${image}
    frameworkVersion: v1alpha1
    path: base
    commit: ${commit}
    ${base}
    ${entry && `entrypoint: ${entry}`}
  plugins: ${plugin ? `[{name: agents, module: github.com/acme/catalog-agents, version: ${plugin}}]` : "[]"}
  build: {platforms: [linux/${platform.architecture}]}
`;
  await writeFile(join(folder, "catalog-server-manifest.yaml"), text);
}

function options(folder: string): BuildOptions {
  return {
    manifest: join(folder, "catalog-server-manifest.yaml"),
    directory: join(folder, "generated"),
    layout: join(folder, "image"),
    frozen: false,
    release: true,
    pluginPaths: {},
    environment: workspace.environment,
    progress: silent,
  };
}

async function problemsOf(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error = await work.then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof DiagnosticError) return error.diagnostics;
  throw error ?? new Error("nothing was found");
}

/** Every file with its time and content; of git's own only what decides the checkout. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const { mtimeMs, mode } = await stat(join(folder, path));
    const isFile = (await stat(join(folder, path))).isFile();
    hash.update(`${path} ${mtimeMs} ${mode}\n`).update(isFile ? await readFile(join(folder, path)) : "");
  }
  return hash.digest("hex");
}

describe.each(Object.entries(entries))("a checkout with the entrypoint %s", (name, entry) => {
  let given: Awaited<ReturnType<typeof project>>;
  let built: Built;
  let before: string;
  let running: StartedServer | undefined;
  beforeAll(async () => {
    given = await project(name, { entry });
    before = await fingerprint(given.checkout);
    built = await build(given);
  });
  afterAll(() => running?.stop());

  async function start(environment: Record<string, string>): Promise<StartedServer> {
    const folder = join(workspace.directory, name);
    await rm(join(folder, "files"), { recursive: true, force: true });
    const image = await unpackImage(given.layout, { platform, digest: built.digest, directory: join(folder, "files") });
    const sources = join(folder, "sources.yaml");
    await writeFile(sources, "sources:\n  - id: hub\n    name: The hub\n  - id: local\n    name: Our own\n");
    await mkdir(join(folder, "database"), { recursive: true });
    const args = ["-listen", "127.0.0.1:{port}", "-sources", sources];
    return launch({ image, args, environment, ready: { path: "/healthz", seconds: 30 } });
  }

  test("runs from its image, with its database, its sources, its embedded page and the plugin", async () => {
    running = await start({ DATABASE_URL: `tiny://${join(workspace.directory, name, "database")}` });
    const get = async (path: string) => (await fetch(`${running?.url}${path}`)).text();
    expect(JSON.parse(await get("/healthz"))).toEqual({ status: "ok" });
    expect(JSON.parse(await get("/api/plugins"))).toEqual({ plugins: [{ name: "agents", healthy: true }], count: 1 });
    expect(JSON.parse(await get("/api/sources"))).toEqual([
      { id: "hub", name: "The hub" },
      { id: "local", name: "Our own" },
    ]);
    expect(await get("/")).toContain("<title>Model catalog</title>");
    expect(await get("/api/agents_catalog/v1alpha1/agents")).toBe("agents 1.0.0\n");
  });

  test("does not start without its database", async () => {
    const [problem] = await problemsOf(start({}));
    expect(problem).toMatchObject({ code: "server-exited", message: expect.stringContaining("no database") });
  });

  test("leaves the checkout as it was", async () => {
    expect(await fingerprint(given.checkout)).toBe(before);
    expect(await git(given.checkout, "status", "--porcelain", "--ignored")).toBe("");
  });

  test("is the same image elsewhere, and not built again here", async () => {
    const elsewhere = await build(await project(`${name} elsewhere/deeper`, { entry }));
    expect(elsewhere.digest).toBe(built.digest);
    expect(await build({ ...given, frozen: true })).toMatchObject({ digest: built.digest, reused: true });
  });

  test("names the base in its labels, and is a base for others with all its plugins", async () => {
    const find = (shortNames: string) =>
      resolveImage("catalog:0.4.1", { platforms: [platform], environment: {}, shortNames });
    const labels = readLabels((await find(given.layout)).labels);
    expect(labels).toMatchObject({ module, version: "v0.4.0", plugins: [{ name: "agents", version: "v1.0.0" }] });
    const next = await project(`${name}-next`, { entry: "", image: "catalog:0.4.1", plugin: "" });
    await build({ ...next, shortNames: given.layout });
    const again = readLabels((await find(next.layout)).labels);
    expect(again).toEqual({ ...labels, manifest: expect.stringMatching(/^sha256:/) });
    expect(JSON.parse(await readFile(join(next.directory, "lock.json"), "utf8"))).toMatchObject({
      base: { image: "catalog:0.4.1", digest: built.digest, version: "v0.4.0" },
    });
  });
});

const moved = `but plugin "agents" needs ${module} v0.5.0 (github.com/acme/catalog-agents@v1.1.0 -> ${module}@v0.5.0)`;

test.each<[string, Given, Code, string, string, number]>([
  [
    "a plugin needs a newer base",
    { plugin: "v1.1.0" },
    "version-moved",
    `the base is set to v0.4.0, ${moved}`,
    "Check out a commit that has what v0.5.0 has, and say so with spec.base.version, or name a version of plugin",
    10,
  ],
  [
    "no tag tells the version",
    { base: "" },
    "base-incomplete",
    "no tag of the checkout tells the version of COMMIT",
    "Add spec.base.version",
    8,
  ],
  [
    "the commit is another one",
    { commit: "4f1d2c3b5a697887766554433221100ffeeddccb" },
    "base-commit-mismatch",
    "is at COMMIT",
    "Check out the commit",
    9,
  ],
  [
    "the package is a library",
    { entry: `{package: ${module}/server}` },
    "base-not-main",
    `${module}/server is a library, package server`,
    "Name the base's package main",
    11,
  ],
  [
    "the package does not exist",
    { entry: `{package: ${module}/cmd/modelcatalog}` },
    "package-not-found",
    `no package ${module}/cmd/modelcatalog is in ${module} v0.4.0`,
    "Correct the import path",
    11,
  ],
  [
    "the package is of a nested module",
    { entry: `{package: ${module}/api}` },
    "package-not-found",
    `${module}/api is in the module ${module}/api, not in ${module}`,
    "Name the folder of that module",
    11,
  ],
  [
    "the module is another one",
    { base: "module: github.com/acme/other", entry: "{package: github.com/acme/other/cmd}" },
    "module-path-other",
    `the checkout's go.mod declares the module path "${module}"`,
    "Leave out module",
    10,
  ],
  [
    "the version is of another major",
    { base: "version: v2.0.0" },
    "version-major-mismatch",
    `${module} and v2.0.0 do not go together`,
    "or a version below v2",
    10,
  ],
  [
    "the package is of another module",
    { entry: "{package: github.com/acme/other/cmd}" },
    "import-path-invalid",
    'the package "github.com/acme/other/cmd" is not in the module',
    "Write github.com/acme/model-catalog or a path below it",
    11,
  ],
])("where %s, it is said", async (title, given, code, message, fix, line) => {
  const { commit, ...options } = await project(title.replaceAll(" ", "-"), given);
  const problems = await problemsOf(build(options));
  expect(problems.map((each) => each.code)).toEqual([code]);
  expect(problems[0]).toMatchObject({ place: { line }, fix: expect.stringContaining(fix) });
  expect(problems[0]?.message.replaceAll(commit, "COMMIT").replace(commit.slice(0, 12), "COMMIT")).toContain(message);
});

test.each<[string, Record<string, string | undefined>, Code | undefined, string]>([
  [
    "a changed file",
    { "server/server.go": "package server\n" },
    "base-dirty",
    'differs from its commit: "server/server.go"',
  ],
  ["a new file", { "server/new.go": "package server\n" }, "base-dirty", '"server/new.go"'],
  ["a removed file", { "README.md": undefined }, "base-dirty", '"README.md"'],
  [
    "a file that git ignores and Go compiles",
    { "server/made.go": "package server\n" },
    "base-dirty",
    'compiled: "server/made.go"',
  ],
  ["an embedded file that git ignores", { "server/ui/made.js": "//\n" }, "base-dirty", '"server/ui/made.js"'],
  ["a file that git ignores and nothing compiles", { "server/made.txt": "-\n" }, undefined, ""],
])("a checkout with %s", async (title, files, code, message) => {
  const folder = join(workspace.directory, title.replaceAll(" ", "-"));
  const checkout = join(folder, "base");
  await checkOutFixture("model-catalog@v0.4.0", checkout);
  const ignored = Object.keys(files)
    .filter((each) => each.includes("made"))
    .join("\n");
  const commit = await checkOutFiles(checkout, { ".gitignore": ignored, "README.md": "The catalog.\n" });
  await writeManifest(folder, { commit });
  await writeFiles(checkout, files);
  const generating = generate(options(folder));
  if (code === undefined) return expect((await generating).diagnostics).toEqual([]);
  const [problem] = await problemsOf(generating);
  expect(problem).toMatchObject({ code, place: { line: 8 }, message: expect.stringContaining(message) });
});

test.each<[string, Record<string, string | undefined>, Code, string]>([
  [
    "whose nested module is gone",
    { "api/go.mod": undefined, "api/api.go": undefined },
    "base-replacement-missing",
    'replaces "github.com/acme/model-catalog/api" by the folder "./api", which has no go.mod',
  ],
  ["without a go.mod", { "go.mod": undefined }, "base-path-unknown", "has no go.mod"],
  [
    "with a vendor folder and a go.work",
    { "vendor/modules.txt": "", "go.work": "go 1.26\n" },
    "base-files-unused",
    "vendor and go.work have no effect",
  ],
])("a checkout %s", async (title, files, code, message) => {
  const folder = join(workspace.directory, title.replaceAll(" ", "-"));
  await checkOutFixture("model-catalog@v0.4.0", join(folder, "base"));
  await writeManifest(folder, { commit: await checkOutFiles(join(folder, "base"), files) });
  const generating = generate(options(folder));
  const [problem] = code === "base-files-unused" ? (await generating).diagnostics : await problemsOf(generating);
  expect(problem).toMatchObject({ code, place: { line: 8 }, message: expect.stringContaining(message) });
});

test("a folder that replaces a module and is outside of the checkout", async () => {
  const folder = join(workspace.directory, "outside");
  await checkOutFixture("model-catalog@v0.4.0", join(folder, "base"));
  const goMod = await readFile(join(folder, "base/go.mod"), "utf8");
  const commit = await checkOutFiles(join(folder, "base"), { "go.mod": goMod.replace("./api", "../api") });
  await cp(join(folder, "base/api"), join(folder, "api"), { recursive: true });
  await writeManifest(folder, { commit });
  const [problem] = await problemsOf(generate(options(folder)));
  expect(problem).toMatchObject({
    code: "base-replacement-missing",
    message: expect.stringContaining("not in the checkout"),
  });
});

test("a base in a subfolder of its repository, whose tag tells its version", async () => {
  const folder = join(workspace.directory, "subfolder");
  const repository = join(folder, "base");
  await checkOutFixture("model-catalog@v0.4.0", join(repository, "server"));
  await rm(join(repository, "server/.git"), { recursive: true });
  await rename(join(repository, "server/api"), join(repository, "api"));
  const goMod = await readFile(join(repository, "server/go.mod"), "utf8");
  const client = await readFile(join(repository, "server/client/go.mod"), "utf8");
  const commit = await checkOutFiles(repository, {
    "server/go.mod": goMod.replace("./api", "../api"),
    "server/client/go.mod": client.replace("../api", "../../api"),
  });
  for (const tag of ["v9.9.9", "server/v0.4.2", "server/v1"]) await git(repository, "tag", tag);
  await writeManifest(folder, { commit, base: "" });
  const { manifest } = options(folder);
  await writeFile(manifest, (await readFile(manifest, "utf8")).replace("path: base", "path: base/server"));
  const { directory } = await generate(options(folder));
  expect(JSON.parse(await readFile(join(directory, "lock.json"), "utf8"))).toMatchObject({
    base: { version: "v0.4.2" },
  });
});

test.each([
  ["no folder", "nowhere", "is no folder"],
  ["no repository", "plain", "cannot be read by git: fatal: not a git repository"],
])("a path that is %s", async (_title, path, message) => {
  const folder = join(workspace.directory, "paths");
  await mkdir(join(folder, "plain"), { recursive: true });
  await writeManifest(folder, { commit: "f".repeat(40) });
  const { manifest } = options(folder);
  await writeFile(manifest, (await readFile(manifest, "utf8")).replace("path: base", `path: ${path}`));
  const [problem] = await problemsOf(generate(options(folder)));
  expect(problem).toMatchObject({
    code: "base-path-unknown",
    place: { line: 8 },
    message: expect.stringContaining(message),
  });
});

test("the released base cannot be built, because its nested modules are not in it", async () => {
  const folder = join(workspace.directory, "released");
  await mkdir(folder);
  await writeManifest(folder, { commit: "f".repeat(40) });
  const { manifest } = options(folder);
  const text = (await readFile(manifest, "utf8"))
    .replace("path: base", `module: ${module}`)
    .replace(/ +commit: .*\n/, "");
  await writeFile(manifest, text);
  const problems = await problemsOf(build(options(folder)));
  expect(problems.map((each) => [each.code, each.place?.line])).toEqual([
    ["base-needs-checkout", 9],
    ["base-needs-checkout", 9],
  ]);
  expect(problems[0]?.message).toContain(`by the folder "./api", which is not in ${module}@v0.4.0`);
});
