import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";

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

/** Runs the bundled command where the example's manifest is. */
function matrix(...args: string[]) {
  const environment = { ...process.env, ...published.environment, NO_COLOR: "1", GITHUB_TOKEN: "" };
  return run(process.execPath, [resolve("dist/cli/index.js"), "matrix", ...args], environment, work);
}

test("plan, run and fold, as docs/matrix.md shows them", async () => {
  const planned = await matrix("plan");
  expect([planned.code, planned.stdout]).toEqual([0, "2 cells in 1 shard\n"]);
  const ran = await matrix("run", "--shard", "0");
  expect([ran.code, ran.stdout.replaceAll(/[\d.]+ s$/gm, "1.0 s")]).toEqual([
    0,
    `passed   agents v0.3.1 on v0.9.0, 1.0 s
passed   guardrails v0.2.0 on v0.9.0, 1.0 s
Results: ${join(work, "results/shard-0")}
`,
  ]);
  const folded = await matrix("fold", "--html", "matrix.html");
  expect([folded.code, folded.stdout]).toEqual([0, "2 passed, 0 failed, 0 not run\n"]);
  expect(await readFile(join(work, "matrix.html"), "utf8")).toContain("guardrails");

  expect((await matrix("plan")).stdout).toBe("0 cells in 0 shards\n");
  const again = await matrix(
    "--reports",
    "compatibility-matrix.json",
    "--json",
    "compatibility-matrix.json",
    "--check",
  );
  expect([again.code, again.stderr]).toEqual([0, expect.not.stringContaining("matrix-stale")]);
}, 300_000);

describe("wrong usage", () => {
  test.each([
    [["run", "--plan", "plan.json"], "shard is given"],
    [["run", "--shard", "first"], 'shard is "first"'],
    [["run", "--shard", "256"], "Write a whole number from 0 to 255."],
    [["plan", "--jobs", "257"], "Write a whole number from 1 to 256."],
    [["plan", "--cells", "0"], 'cells is "0"'],
    [["fold", "--result", "results"], "did you mean --results?"],
  ])("matrix %j", async (args, said) => {
    const { code, stderr } = await matrix(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

test("help names the three beside the matrix", async () => {
  const { stdout } = await run(process.execPath, [resolve("dist/cli/index.js"), "--help"], process.env);
  for (const each of ["matrix plan", "matrix run", "matrix fold"]) expect(stdout).toContain(`  ${each} `);
  expect((await matrix("fold", "--help")).stdout).toContain("Usage: plugin-release matrix fold [options]");
});
