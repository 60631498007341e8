import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import { readReport } from "#conformance/report-read.js";
import { silent } from "#diagnostics/progress.js";
import { checkManifest } from "#documents/check-manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";
import type { PlannedCell } from "#matrix/plan.js";
import { cellFolder, renderPlan } from "#matrix/plan-document.js";
import { cellManifest } from "#server/matrix-cell.js";
import { readResults } from "#server/matrix-results.js";
import { runShard } from "#server/matrix-run.js";
import type { RanShard, RunShardOptions } from "#server/matrix-run-options.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment, publishModule, removeModuleCache } from "#test/module-proxy.js";
import { problemsOf } from "#test/problems.js";

const suite = "catalog-server/v1alpha1";
const agents = "github.com/acme/catalog-plugins/agents";
let work: string;
let environment: NodeJS.ProcessEnv;
let manifest: string;

/** Versions of the example's plugin, each as its team would have released it, changed like this. */
const releases: [version: string, file: string, from: string, to: string][] = [
  ["v0.3.1", "agents.go", "package agents", "package agents"],
  ["v0.3.2", "agents.go", "plugin.Register(New())", "plugin.Register(Now())"],
  ["v0.3.3", "agents.go", "plugin.Register(New())", 'panic("not today")'],
  ["v0.3.4", "plugin.yaml", 'minVersion: "0.9.0"', 'minVersion: "0.9.1"'],
];

beforeAll(async () => {
  work = await temporaryFolder();
  const proxy = join(work, "proxy");
  const server = { path: "github.com/acme/catalog-server", version: "v0.9.0" };
  await publishModule(proxy, { ...server, directory: "examples/catalog-server" });
  for (const [version, name, from, to] of releases) {
    const directory = join(work, version);
    await cp("examples/plugins/agents", directory, { recursive: true });
    const file = join(directory, name);
    const text = await readFile(file, "utf8");
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    await writeFile(file, text.replace(from, to));
    await publishModule(proxy, { path: agents, version, directory });
  }
  environment = { ...process.env, ...(await goEnvironment(proxy, { moduleCache: join(work, "modules") })) };
  manifest = join(work, "catalog-server-manifest.yaml");
  await cp("examples/server/catalog-server-manifest.yaml", manifest);
}, 300_000);

afterAll(async () => {
  await removeModuleCache(join(work, "modules"));
  await removeTemporaryFolders();
});

const cellOf = (version: string, other: Partial<PlannedCell> = {}): PlannedCell => ({
  plugin: "agents",
  module: agents,
  version,
  server: "v0.9.0",
  manifest,
  ...other,
});

/** A shard of these cells, in a folder of its own. */
async function run(cells: PlannedCell[], other: Partial<RunShardOptions> = {}): Promise<RanShard & { folder: string }> {
  const folder = await temporaryFolder();
  const plan = join(folder, "plan.json");
  const { digest } = await findSuite(suite);
  await writeFile(plan, renderPlan({ suite: { name: "catalog-server", digest }, left: 0, shards: [cells] }));
  const results = join(folder, "results");
  const ran = await runShard({ plan, shard: 0, suite, results, environment, progress: silent, ...other });
  return { ...ran, folder };
}

const outcomes = ({ cells }: RanShard) => cells.map(({ cell, outcome, why }) => [cell.version, outcome, why.length]);

describe("a shard", () => {
  test("goes on after cells that fail, and that cannot be built, and says why", async () => {
    const versions = ["v0.3.2", "v0.3.3", "v0.3.4", "v0.3.1"];
    const cells = versions.map((each) => cellOf(each));
    const ran = await run(cells);
    expect(outcomes(ran)).toEqual([
      ["v0.3.2", "not-run", 1],
      ["v0.3.3", "failed", 0],
      ["v0.3.4", "not-run", 1],
      ["v0.3.1", "passed", 0],
    ]);
    expect(ran.diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        "cell-not-run",
        "warning",
        expect.stringMatching(/^"agents" v0\.3\.2 on v0\.9\.0 was not run: compile-failed: /),
      ],
      [
        "cell-not-run",
        "warning",
        expect.stringMatching(/^"agents" v0\.3\.4 on v0\.9\.0 was not run: server-version-outside: /),
      ],
    ]);
    const read = await readResults({ suite: { name: "", digest: "" }, left: 0, shards: [cells] }, [
      join(ran.folder, "results"),
    ]);
    expect(read.map(({ evidence, why }) => [evidence.map(({ verdict }) => verdict), why])).toEqual([
      [[], expect.stringMatching(/^compile-failed: .*Now/)],
      [["failed"], undefined],
      [[], expect.stringMatching(/^server-version-outside: /)],
      [["passed"], undefined],
    ]);
  }, 300_000);

  test("builds the server with this plugin alone", async () => {
    const ran = await run([cellOf("v0.3.1")]);
    const { report } = readReport(join(ran.directory, cellFolder(cellOf("v0.3.1")), "report.json"));
    expect(report?.plugins.map(({ name, module, version }) => [name, module, version])).toEqual([
      ["agents", agents, "v0.3.1"],
    ]);
    expect([report?.server?.version, report?.subject.kind]).toEqual(["v0.9.0", "image"]);
    expect(await readFile(manifest, "utf8")).toBe(
      await readFile("examples/server/catalog-server-manifest.yaml", "utf8"),
    );
  }, 120_000);

  test("takes the plugin's import path from the manifest that has it", async () => {
    const text = await readFile(manifest, "utf8");
    const other = join(work, "other.yaml");
    await writeFile(other, text.replace(/ {4}- name: agents\n( {6}.*\n)+/, ""));
    const source = join(work, "source.yaml");
    await writeFile(
      source,
      text.replace(`module: ${agents}\n`, `module: ${agents}\n      import: ${agents}/nowhere\n`),
    );
    const ran = await run([cellOf("v0.3.1", { manifest: other, source })]);
    expect(ran.cells[0]?.why).toEqual([expect.stringMatching(/package-not-found: .*agents\/nowhere/)]);
    const module = await run([cellOf("v0.3.1", { manifest: other })]);
    expect(outcomes(module)).toEqual([["v0.3.1", "passed", 0]]);
  }, 120_000);

  test("leaves nothing of an earlier run of the cell", async () => {
    const folder = await temporaryFolder();
    const results = join(folder, "results");
    const stale = join(results, "shard-0", cellFolder(cellOf("v0.3.2")));
    await mkdir(stale, { recursive: true });
    await writeFile(join(stale, "report.json"), "{}");
    const ran = await run([cellOf("v0.3.2")], { results });
    expect(await readdir(join(ran.directory, cellFolder(cellOf("v0.3.2"))))).toEqual(["cell.json"]);
  }, 120_000);
});

describe("the machine is at fault", () => {
  test("where Go is missing: an error, and the cell is not run", async () => {
    const ran = await run([cellOf("v0.3.1")], { environment: { ...environment, PATH: "/nowhere" } });
    expect(outcomes(ran)).toEqual([["v0.3.1", "not-run", 1]]);
    expect(ran.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["go-missing", "error"]]);
  });

  test("where modules may not be fetched", async () => {
    const away = { GOPROXY: "off", GOMODCACHE: join(work, "modules-empty") };
    const ran = await run([cellOf("v0.3.1")], { environment: { ...environment, ...away } });
    expect(ran.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual([
      "module-not-fetched",
      "error",
    ]);
  }, 120_000);
});

describe("nothing is run", () => {
  test.each<[string, Partial<RunShardOptions>, string]>([
    ["of a shard that the plan does not have", { shard: 1 }, "input-invalid"],
    ["with another suite than was planned with", { suite: "examples/suites/rclone.yaml" }, "input-invalid"],
    ["without a plan", { plan: "nowhere/plan.json" }, "file-unreadable"],
    ["where the results' folder is a file", { results: "package.json" }, "input-invalid"],
  ])("%s", async (_, other, code) => {
    const found = await problemsOf(run([cellOf("v0.3.1")], other));
    expect(found.map((each) => each.code)).toEqual([code]);
  });

  test("once it is interrupted", async () => {
    const folder = await temporaryFolder();
    const signal = AbortSignal.abort(new Error("interrupted"));
    await expect(run([cellOf("v0.3.1")], { signal, results: join(folder, "results") })).rejects.toThrow("interrupted");
    expect(existsSync(join(folder, "results/shard-0", cellFolder(cellOf("v0.3.1"))))).toBe(false);
  });
});

test("a cell's manifest keeps what the server's says, and finds the base's checkout from elsewhere", () => {
  const text = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata: {name: server, version: "1.0.0"}
spec:
  base:
    image: scratch
    frameworkVersion: v1beta1
    compatibleFrameworkVersions: [v1alpha1]
    path: ../base
    commit: "1111111111111111111111111111111111111111"
    entrypoint: {package: github.com/acme/catalog-server/cmd}
  plugins:
    - {name: search, module: github.com/acme/search, version: v1.0.0, metadata: none}
    - {name: agents, module: ${agents}, version: v0.3.0, import: ${agents}/plugin, tier: supported, path: ../agents}
  build: {ldflags: ["-w"], platforms: [linux/amd64], privateModules: [github.com/acme]}
`;
  const parse = (file: string, yaml: string) => {
    const { source } = parseYaml(file, yaml);
    const { manifest: found, diagnostics } = source ? parseManifest(source) : { diagnostics: [] };
    if (!found) throw new Error(JSON.stringify(diagnostics));
    expect(checkManifest(found)).toEqual([]);
    return found;
  };
  const server = parse("/repository/servers/manifest.yaml", text);
  const relocate = (path: string) => relative("/tmp/cell", path);
  const written = parse("manifest.yaml", cellManifest(server, cellOf("v0.3.1"), server, relocate)).manifest;
  expect(written).toEqual({
    ...server.manifest,
    base: { ...server.manifest.base, path: "../../repository/base" },
    plugins: [{ name: "agents", module: agents, version: "v0.3.1", import: `${agents}/plugin` }],
  });
});
