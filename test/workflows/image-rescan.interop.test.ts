import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { build } from "#server/build.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { githubForTests } from "#test/github/session.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";
import { ancient, writeDatabase } from "#test/vulnerability-database.js";

const agents = "github.com/acme/catalog-plugins/agents";
const caller = ".github/workflows/rescan.yml";
const name = "acme/catalog-server";
/** As the caller grants them. */
const granted = { metadata: "read", contents: "read", issues: "write" } as const;

const github = githubForTests();
const results: WorkflowResult[] = [];
let modules: ExampleModules;
let registry: TestRegistry;
/** By its digest. */
let image: string;

beforeAll(async () => {
  await tool("act");
  modules = await publishExamples();
  registry = await startCraneRegistry();
  const folder = await temporaryFolder();
  const built = await build({
    manifest: "examples/server/catalog-server-manifest.yaml",
    directory: join(folder, "generated"),
    layout: join(folder, "image"),
    repository: `${registry.host}/${name}`,
    frozen: false,
    release: true,
    pluginPaths: {},
    platforms: ["linux/amd64"],
    environment: { ...process.env, ...modules.environment },
    progress: silent,
  });
  image = built.image ?? "";
}, 600_000);

afterAll(async () => {
  for (const each of results) await each.remove();
  await registry.stop();
  await modules.remove();
  await removeTemporaryFolders();
});

/** A scheduled run of the example's caller, with another image in its list and another database. */
async function rescan(database: string, inputs: Record<string, unknown> = {}): Promise<WorkflowResult> {
  const repository = await temporaryFolder();
  await cp("examples/server", repository, { recursive: true });
  const file = join(repository, caller);
  const more = Object.entries({ login: "", database, ...inputs });
  const text = (await readFile(file, "utf8")).replace("ghcr.io/acme/catalog-server:1.0.0", image);
  await writeFile(file, text + more.map(([input, value]) => `      ${input}: ${JSON.stringify(value)}\n`).join(""));
  const result = await runWorkflow({
    repository,
    name,
    workflow: caller,
    event: "schedule",
    payload: () => ({}),
    environment: { ...modules.environment, GITHUB_API_URL: github().url },
    secrets: { GITHUB_TOKEN: github().token("github-actions[bot]", { permissions: granted }) },
  });
  results.push(result);
  return result;
}

const database = async (affected: boolean) => {
  const entry = { id: "GO-2026-0002", module: agents, packages: [{ path: agents, symbols: ["New"] }] };
  return writeDatabase(await temporaryFolder(), affected ? [ancient, entry] : [ancient]);
};

test("image-rescan.yml opens an issue for what became known of an image, once, and closes it when nothing is left", async () => {
  const { issues } = await github().addRepository(name, { files: { "README.md": "" } });
  const [clean, affected] = [await database(false), await database(true)];

  const before = await rescan(clean);
  expect([before.code, before.log, issues.size]).toEqual([0, expect.stringContaining("Job succeeded"), 0]);

  const found = await rescan(affected);
  expect([found.code, found.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
  const open = { state: "open", title: expect.stringContaining(image), body: expect.stringContaining("GO-2026-0002") };
  expect([...issues.values()]).toMatchObject([open]);
  const report = JSON.parse(await readFile(join(found.artifacts, "image-rescan/scan.json"), "utf8"));
  expect(report.vulnerabilities).toMatchObject([{ id: "GO-2026-0002", state: "present", verdict: "noted" }]);

  const again = await rescan(affected, { "fail-on": "present" });
  expect([again.code, again.log]).toEqual([1, expect.stringContaining("Job failed")]);
  expect([...issues.values()]).toMatchObject([{ ...open, comments: [] }]);

  const mended = await rescan(clean);
  expect([mended.code, mended.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
  expect([...issues.values()]).toMatchObject([{ state: "closed" }]);
}, 600_000);
