import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readMatrix } from "#matrix/matrix-read.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";
import type { Repository } from "#test/github/state.js";
import { tool } from "#test/tools.js";

const github = githubForTests();
let published: ExampleModules;
let work: string;
const results: WorkflowResult[] = [];

beforeAll(async () => {
  await tool("act");
  published = await publishExamples();
  work = await mkdtemp(join(tmpdir(), "plugin-release-workflow-"));
}, 600_000);

afterAll(async () => {
  await published.remove();
  for (const each of results) await each.remove();
  await rm(work, { recursive: true });
});

async function serverRepository(name: string): Promise<string> {
  const repository = join(work, name);
  await cp("examples/server", repository, { recursive: true });
  return repository;
}

const caller = ".github/workflows/verify-matrix.yml";

/** Adds lines to what the example hands to the workflow. */
async function callWith(repository: string, inputs: Record<string, unknown>): Promise<void> {
  const file = join(repository, caller);
  const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`);
  await writeFile(file, `${await readFile(file, "utf8")}${lines.join("")}`);
}

/** As the job `propose` asks for it. */
const granted = { metadata: "read", contents: "write", pull_requests: "write" } as const;

/** The repository on GitHub, where the matrix is proposed. */
async function onGitHub(repository: string): Promise<Repository> {
  const files = { "README.md": await readFile(join(repository, "README.md"), "utf8") };
  return github().addRepository(nameOf(repository), { files });
}

const nameOf = (repository: string) => `acme/${basename(repository)}`;
const proposalBranch = "plugin-release/matrix/main/compatibility-matrix";

async function verifyMatrix(
  repository: string,
  environment: Record<string, string> = {},
  ref = "refs/heads/main",
): Promise<WorkflowResult> {
  const result = await runWorkflow({
    repository,
    name: nameOf(repository),
    workflow: caller,
    event: "workflow_dispatch",
    payload: () => ({ ref }),
    environment: { ...published.environment, GITHUB_API_URL: github().url, ...environment },
    secrets: { GITHUB_TOKEN: github().token("github-actions[bot]", { permissions: granted }) },
  });
  results.push(result);
  return result;
}

const foldedMatrix = ({ artifacts }: WorkflowResult) =>
  join(artifacts, "compatibility-matrix/compatibility-matrix.json");

function verdicts(file: string): string[] {
  const { input } = readMatrix(file);
  return (
    input?.evidence.map(({ plugin, version, server, verdict }) => `${plugin} ${version} on ${server} ${verdict}`) ?? []
  );
}

describe("verify-matrix.yml, called by the example's server repository", () => {
  test("runs two cells in two jobs, folds them into the matrix and proposes it; the next run has nothing to do, one of a tag proposes nothing", async () => {
    const repository = await serverRepository("two");
    const stored = await onGitHub(repository);
    await callWith(repository, { cells: 1, html: "matrix.html" });
    const first = await verifyMatrix(repository);
    expect([first.code, first.log]).toEqual([0, expect.stringContaining("2 passed, 0 failed, 0 not run")]);
    expect(first.log).toMatch(/Summary - ## Verification plan\n+ *2 cells in 2 shards\./);
    expect((await readdir(first.artifacts)).sort()).toEqual([
      "compatibility-matrix",
      "compatibility-matrix-folded",
      "compatibility-matrix-plan",
      "compatibility-matrix-shard-0",
      "compatibility-matrix-shard-1",
    ]);
    expect(verdicts(foldedMatrix(first))).toEqual([
      "agents v0.3.1 on v0.9.0 passed",
      "guardrails v0.2.0 on v0.9.0 passed",
    ]);
    const folder = join(first.artifacts, "compatibility-matrix");
    expect((await readdir(folder)).sort()).toEqual(["README.md", "compatibility-matrix.json", "matrix.html"]);
    expect(await readFile(join(folder, "README.md"), "utf8")).toMatch(/\| agents \|.*✅ passed/);

    expect([...stored.pulls.values()]).toMatchObject([{ state: "open", title: "Update the compatibility matrix" }]);
    expect(first.log).toMatch(/::set-output:: outcome=created/);
    for (const name of await readdir(folder)) {
      expect(await fileAt(stored, proposalBranch, name)).toBe(await readFile(join(folder, name), "utf8"));
    }

    await cp(foldedMatrix(first), join(repository, "compatibility-matrix.json"));
    const second = await verifyMatrix(repository);
    expect([second.code, second.log]).toEqual([0, expect.stringContaining("0 cells in 0 shards")]);
    expect(second.log).not.toContain("/verify v0.9.0");
    expect(await readFile(foldedMatrix(second), "utf8")).toBe(await readFile(foldedMatrix(first), "utf8"));
    expect(second.log).toMatch(/::set-output:: outcome=current/);
    expect(stored.pulls.size).toBe(1);

    const ofTag = await verifyMatrix(repository, {}, "refs/tags/v1.0.0");
    expect([ofTag.code, ofTag.log]).toEqual([0, expect.stringContaining("0 cells in 0 shards")]);
    expect(ofTag.log).not.toContain("set-output:: outcome=");
  }, 300_000);

  test("as the example calls it, with one job; a report that is in the repository spares its cell the next run", async () => {
    const repository = await serverRepository("one");
    await onGitHub(repository);
    const first = await verifyMatrix(repository);
    expect([first.code, first.log]).toEqual([0, expect.stringContaining("2 passed, 0 failed, 0 not run")]);
    expect(first.log).toMatch(/Summary - ## Verification plan\n+ *2 cells in 1 shard\./);

    const artifact = join(first.artifacts, "compatibility-matrix-shard-0");
    expect((await readdir(artifact)).sort()).toEqual(["shard-0", "shard-0.txt"]);
    const shard = join(artifact, "shard-0");
    const ofAgents = (await readdir(shard)).find((each) => each.startsWith("cell-agents-")) ?? "";
    await cp(join(shard, ofAgents), join(repository, "reports"), { recursive: true });
    await callWith(repository, { reports: "reports/report.json\n", propose: false });
    const second = await verifyMatrix(repository);
    expect([second.code, second.log]).toEqual([0, expect.stringContaining("1 passed, 0 failed, 0 not run")]);
    expect(verdicts(foldedMatrix(second))).toEqual([
      "agents v0.3.1 on v0.9.0 passed",
      "guardrails v0.2.0 on v0.9.0 passed",
    ]);
  }, 300_000);

  test("goes on where a cell cannot be built, and leaves it not run; proposes nothing where nobody wants that", async () => {
    const repository = await serverRepository("unbuilt");
    const manifest = join(repository, "catalog-server-manifest.yaml");
    const text = await readFile(manifest, "utf8");
    const without = (plugin: string) => text.replace(new RegExp(` {4}- name: ${plugin}\\n( {6}.*\\n)+`), "");
    await writeFile(manifest, without("guardrails"));
    await writeFile(
      join(repository, "other.yaml"),
      without("agents").replace("linux/amd64, linux/arm64", "linux/s390x"),
    );
    const stored = await onGitHub(repository);
    const manifests = "catalog-server-manifest.yaml\nother.yaml\n";
    await callWith(repository, { cells: 1, manifests, propose: false });
    const result = await verifyMatrix(repository);
    expect([result.code, result.log]).toEqual([0, expect.stringContaining("1 passed, 0 failed, 1 not run")]);
    expect(verdicts(foldedMatrix(result))).toEqual(["agents v0.3.1 on v0.9.0 passed"]);
    expect(result.log).toMatch(/::warning title=cell-not-run.*guardrails.*the manifest is built for linux\/s390x/);
    expect([stored.pulls.size, result.log.includes("/propose]")]).toEqual([0, false]);
  }, 300_000);

  test("folds what is there where a job is lost, and says so", async () => {
    const repository = await serverRepository("lost");
    const stored = await onGitHub(repository);
    await callWith(repository, { cells: 1 });
    const result = await verifyMatrix(repository, { LOST_ARTIFACT: "compatibility-matrix-shard-0" });
    expect([result.code, result.log]).toEqual([1, expect.stringContaining("1 passed, 0 failed, 1 not run")]);
    expect(result.log).toContain("::warning title=cell-not-run::shard 0 left no results: 1 of its cells were not run");
    expect(verdicts(foldedMatrix(result))).toEqual(["guardrails v0.2.0 on v0.9.0 passed"]);
    expect(await fileAt(stored, proposalBranch, "README.md")).toMatch(/\| guardrails \|.*✅ passed/);
  }, 300_000);
});
