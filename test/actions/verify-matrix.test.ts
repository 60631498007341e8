import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sha256 } from "#oci/digest.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { runAction } from "#test/run-action.js";

let published: ExampleModules;
let work: string;
beforeAll(async () => {
  published = await publishExamples();
  work = join(await temporaryFolder(), "server");
  await cp("examples/server", work, { recursive: true });
}, 120_000);
afterAll(async () => {
  await published.remove();
  await removeTemporaryFolders();
});

function verifyMatrix(inputs: Record<string, string>, environment: Record<string, string> = {}) {
  return runAction("verify-matrix", {
    inputs,
    environment: { ...published.environment, GITHUB_WORKSPACE: work, GITHUB_REPOSITORY: undefined, ...environment },
    directory: work,
  });
}

test("plan puts out what strategy.matrix takes; run fails for the machine's faults alone; fold says what is missing", async () => {
  const planned = await verifyMatrix({ mode: "plan", cells: "1", jobs: "1" });
  expect([planned.code, planned.outputs]).toEqual([
    0,
    { shards: '{"include":[{"shard":0,"title":"v0.9.0, 1 cell"}]}', cells: "1", left: "1" },
  ]);
  expect(planned.summary).toContain("1 cell in 1 shard; 1 cell is left for the next run.");

  const ran = await verifyMatrix({ mode: "run", shard: "0" }, { PATH: "/nowhere" });
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(/^::error title=go-missing/m)]);
  expect(ran.summary).toContain("➖ not run");

  const folded = await verifyMatrix({ mode: "fold" });
  const json = await readFile(join(work, "compatibility-matrix.json"), "utf8");
  expect([folded.code, folded.outputs]).toEqual([
    0,
    { passed: "0", failed: "0", "not-run": "1", digest: sha256(json), changed: "false" },
  ]);
  expect(folded.stdout).toMatch(
    /^::warning title=cell-not-run::"agents" v0\.3\.1 on v0\.9\.0 was not run: go-missing: /m,
  );
  expect(JSON.parse(json).kind).toBe("CompatibilityMatrix");
}, 60_000);

describe("says what is wrong", () => {
  test.each<[Record<string, string>, string]>([
    [{ mode: "check" }, "input mode is none of plan, run, fold and propose"],
    [{ mode: "plan", manifests: "" }, "no manifest is given"],
    [{ mode: "plan", jobs: "1000" }, 'jobs is "1000"'],
    [{ mode: "run" }, "no shard is given"],
    [{ mode: "run", shard: "0", plan: "nowhere.json" }, '"nowhere.json" cannot be read'],
    [{ mode: "run", shard: "0", results: "a\nb" }, "results is not one folder"],
    [{ mode: "fold", plan: "catalog-server-manifest.yaml" }, "cannot be taken as a plan"],
    [{ mode: "propose" }, "token is empty"],
    [{ mode: "propose", token: "x", matrix: "m.json@sha256:1" }, "by a digest that is none"],
    [{ mode: "propose", token: "x", json: "../m.json" }, "which is no file of a repository"],
    [{ mode: "propose", token: "x", html: "compatibility-matrix.json" }, "html is the same file as another output"],
    [{ mode: "propose", token: "x" }, "GITHUB_REPOSITORY does not say what to work on"],
  ])("%j", async (inputs, said) => {
    const { code, stdout } = await verifyMatrix(inputs);
    expect([code, stdout]).toEqual([1, expect.stringContaining(said)]);
    expect(stdout).not.toContain("title=defect");
  });
});
