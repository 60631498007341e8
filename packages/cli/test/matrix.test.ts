import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type MatrixWorkspace, matrixWorkspace } from "#test/matrix-workspace.js";
import { run } from "#test/run-action.js";

let workspace: MatrixWorkspace;
beforeAll(async () => {
  workspace = await matrixWorkspace();
  await workspace.report("passed", { version: "v0.3.1", passed: true });
  await workspace.report("failed", { version: "v0.4.0", passed: false });
});
afterAll(() => workspace.close());

/** Runs the bundled command where the manifest is. */
function matrix(...args: string[]) {
  const environment = { ...workspace.environment, NO_COLOR: "1", GITHUB_TOKEN: "" };
  return run(process.execPath, [resolve("dist/cli/index.js"), "matrix", ...args], environment, workspace.folder);
}

test("where can I run?", async () => {
  const { code, stdout } = await matrix("--plugin", "agents", "--reports", "reports", "--planned", "v1.0.0=v1beta1");
  expect([code, stdout]).toEqual([
    0,
    `agents (github.com/acme/catalog-plugins/agents)
  v1.0.0 (planned): v0.4.0, declared compatible, not tried
  v0.9.0: v0.3.1, declared compatible, passed on 2026-11-20
    pinned: v0.3.1, declared compatible, passed on 2026-11-20 (catalog-server-manifest.yaml)
    not v0.4.0: it is for another framework API, the server is outside its range; it failed there
`,
  ]);
});

test("what can I ship?", async () => {
  const { code, stdout } = await matrix("--server", "0.9.0");
  expect([code, stdout]).toEqual([
    0,
    `1 of 1 plugins can ship on 0.9.0
  agents: v0.3.1, declared compatible, not tried
    not v0.4.0: it is for another framework API, the server is outside its range
`,
  ]);
});

test("what breaks if we upgrade?", async () => {
  const { code, stdout } = await matrix("--upgrade", "v1.0.0=v1beta1");
  expect([code, stdout]).toEqual([
    0,
    `catalog-server-manifest.yaml: from v0.9.0 to v1.0.0: possible; 0 stay, 1 move, 0 without a fix, 0 unknown
  agents: v0.3.1 to v0.4.0, together with the server
    because it is for another framework API
In this order, a change each:
  1. the server to v1.0.0, with agents v0.3.1 to v0.4.0
`,
  ]);
});

test("a server that is not there is wrong usage, and says which are", async () => {
  const { code, stderr } = await matrix("--server", "v3.0.0");
  expect([code, stderr]).toEqual([2, expect.stringContaining('Name one of "v0.9.0"')]);
});

test("a plugin that is not there is told before anything is written, beside what else is wrong", async () => {
  const question = ["--plugin", "agenst", "--json", "asked.json"];
  const mistyped = await matrix(...question);
  expect([mistyped.code, mistyped.stderr]).toEqual([2, expect.stringContaining('Did you mean "agents"?')]);
  const broken = await matrix(...question, "--reports", "nowhere.json");
  expect([broken.code, broken.stdout]).toEqual([1, ""]);
  for (const each of ["nowhere.json", 'Did you mean "agents"?']) expect(broken.stderr).toContain(each);
  expect(await readdir(workspace.folder)).not.toContain("asked.json");
});

test("files are written, and checked", async () => {
  const files = ["--markdown", "README.md", "--html", "matrix.html"];
  const stale = await matrix(...files, "--check");
  expect([stale.code, stale.stdout]).toEqual([
    1,
    "3 versions of 1 plugin on 1 server, stale: README.md, matrix.html\n",
  ]);
  expect(stale.stderr).toContain(
    "Run plugin-release matrix catalog-server-manifest.yaml --markdown README.md --html matrix.html",
  );
  const written = await matrix(...files);
  expect([written.code, written.stdout]).toEqual([0, expect.stringContaining("written: README.md, matrix.html")]);
  expect(await readFile(join(workspace.folder, "README.md"), "utf8")).toContain("| agents | ");
  expect((await matrix(...files, "--check")).code).toBe(0);
});
