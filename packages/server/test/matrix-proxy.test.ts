import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Matrix } from "#matrix/model.js";
import { matrix } from "#server/matrix.js";
import { planMatrix } from "#server/matrix-plan.js";
import { agents, type MatrixWorkspace, manifestOf, matrixWorkspace, pluginYaml } from "#test/matrix-workspace.js";
import { publishModule } from "#test/module-proxy.js";

let workspace: MatrixWorkspace;
beforeEach(async () => {
  workspace = await matrixWorkspace();
});
afterEach(() => workspace.close());

/** Answers so to what ends so. */
function fault(status: number, ...ends: string[]) {
  workspace.proxy.fault = ({ path, response }) => {
    if (!ends.some((each) => path.endsWith(each))) return false;
    response.writeHead(status).end();
    return true;
  };
}

const listOf = () => join(workspace.folder, `../${agents}/@v/list`);
const rowsOf = ({ plugins }: Matrix) =>
  plugins.flatMap(({ name, versions }) => versions.map((each) => ({ name, ...each })));

test("a proxy that fails for every version leaves no matrix of unknowns, and no plan of nothing", async () => {
  fault(503, ".zip", ".info");
  const [json, plan] = [join(workspace.folder, "matrix.json"), join(workspace.folder, "plan.json")];
  const { diagnostics } = await matrix(workspace.options({ json }));
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: "module-proxy-failed", severity: "error", plugin: "agents" }),
  ]);
  const options = { ...workspace.options(), suite: "catalog-server/v1alpha1", matrix: json, json, plan };
  await expect(planMatrix(options)).rejects.toMatchObject({ diagnostics: [{ code: "module-proxy-failed" }] });
  const written = await readdir(workspace.folder);
  expect(written.filter((each) => /^(?:matrix|plan)\.json$/.test(each))).toEqual([]);
}, 30_000);

test("what is committed is the same, whichever proxy was asked", async () => {
  fault(410, "v0.2.0.zip");
  const files = ["one.json", "other.json"].map((each) => join(workspace.folder, each));
  for (const json of files) {
    expect((await matrix(workspace.options({ json }))).diagnostics).toEqual([]);
    // The same proxy by another name.
    workspace.environment.GOPROXY = workspace.proxy.url.replace("127.0.0.1", "localhost");
  }
  const [one, other] = await Promise.all(files.map((each) => readFile(each, "utf8")));
  expect(one).toContain("no module proxy has its zip");
  expect(other).toBe(one);
});

test("where no go.mod says what is retracted, no version is recommended", async () => {
  fault(410, "v0.4.0.mod");
  const { matrix: found, diagnostics } = await matrix(workspace.options());
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["module-proxy-failed", "warning"]]);
  expect(rowsOf(found).map(({ problem }) => problem)).toEqual(
    [1, 2, 3].map(() => expect.stringMatching(/^whether it is retracted is not known/)),
  );
  const cells = found.plugins.flatMap((each) => each.cells.flat());
  expect(cells.map(({ declared }) => declared.verdict)).toEqual(cells.map(() => "unknown"));
});

test.each([
  ["there", 200],
  ["gone", 410],
])("a pinned version that is not listed and %s is retracted all the same", async (_title, status) => {
  if (status !== 200) fault(status, "v0.2.0.zip");
  await writeFile(listOf(), "v0.3.1\nv0.4.0\n");
  const file = await workspace.write("pinned.yaml", manifestOf("v0.2.0"));
  const { matrix: found, diagnostics } = await matrix(workspace.options({ manifests: [file] }));
  expect(diagnostics).toEqual([]);
  expect(rowsOf(found).map(({ version, retracted }) => [version, retracted?.why])).toEqual([
    ["v0.4.0", undefined],
    ["v0.3.1", undefined],
    ["v0.2.0", "lists were empty"],
  ]);
});

test("a module without releases is deprecated by the commit that is pinned", async () => {
  const version = "v0.0.0-20250101000000-abcdefabcdef";
  await workspace.publish(version, pluginYaml("0.9.0", "1.x"), `// Deprecated: use models.\nmodule ${agents}\n`);
  await writeFile(listOf(), "");
  const file = await workspace.write("pinned.yaml", manifestOf(version));
  const { matrix: found } = await matrix(workspace.options({ manifests: [file] }));
  expect(found.plugins.map(({ deprecated }) => deprecated)).toEqual(["use models."]);
  expect(rowsOf(found).map((each) => [each.version, each.metadata?.name])).toEqual([[version, "agents"]]);
});

test("a module with several plugins is asked for once", async () => {
  const module = "github.com/acme/several";
  const names = ["one", "two", "three"];
  for (const version of ["v0.1.0", "v0.2.0"]) {
    const files = names.map((each) => [`${each}/plugin.yaml`, pluginYaml("0.9.0", "1.x", "v1alpha1", each)]);
    await publishModule(join(workspace.folder, ".."), { path: module, version, files: Object.fromEntries(files) });
  }
  const entries = names.map(
    (each) => `    - name: ${each}\n      module: ${module}\n      import: ${module}/${each}\n      version: v0.1.0\n`,
  );
  const file = await workspace.write("several.yaml", manifestOf("v0.3.1") + entries.join(""));
  const { matrix: found, diagnostics } = await matrix(workspace.options({ manifests: [file] }));
  expect(diagnostics).toEqual([]);
  const own = rowsOf(found).filter(({ name }) => names.includes(name));
  expect(own.map(({ name, version, metadata }) => [name, version, metadata?.name])).toEqual(
    [...names].sort().flatMap((each) => ["v0.2.0", "v0.1.0"].map((version) => [each, version, each])),
  );
  // The list, the newest go.mod, and two requests a version.
  expect(workspace.proxy.paths.filter((each) => each.startsWith(`/${module}/`))).toHaveLength(2 + 2 * 2);
});
