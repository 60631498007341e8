import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import { readMatrix } from "#matrix/matrix-read.js";
import { matrix } from "#server/matrix.js";
import { type PlanMatrixOptions, planMatrix } from "#server/matrix-plan.js";
import { readPlan } from "#server/matrix-results.js";
import { type MatrixWorkspace, matrixWorkspace } from "#test/matrix-workspace.js";
import { problemsOf } from "#test/problems.js";

const suite = "catalog-server/v1alpha1";
let workspace: MatrixWorkspace;
let out: string;

beforeAll(async () => {
  workspace = await matrixWorkspace();
  out = join(workspace.folder, "out");
});
afterAll(() => workspace.close());

function optionsOf(other: Partial<PlanMatrixOptions> = {}): PlanMatrixOptions {
  const { check: _, ...common } = workspace.options();
  const json = join(out, "compatibility-matrix.json");
  return { ...common, matrix: json, json, plan: join(out, "plan.json"), suite, ...other };
}

const plannedVersions = (file: string) =>
  readPlan(file)
    .shards.flat()
    .map(({ version, server }) => `${version} on ${server}`);

test("plans what the module proxy has and no report shows, and goes on from what it wrote", async () => {
  await rm(out, { recursive: true, force: true });
  const { digest } = await findSuite(suite);
  const of = { suite: { name: "catalog-server", version: "v1alpha1", digest } };
  const options = optionsOf();
  const first = await planMatrix(options);
  expect(first.diagnostics).toEqual([]);
  // v0.2.0 is retracted, v0.4.0 is for the server that is only planned
  expect(plannedVersions(options.plan)).toEqual(["v0.3.1 on v0.9.0"]);
  expect(readPlan(options.plan)).toEqual(first.plan);

  const report = await workspace.report("current", { version: "v0.3.1", passed: true, other: of });
  const second = await planMatrix({ ...options, reports: [report.path] });
  expect(second.plan.shards).toEqual([]);
  await rm(report.path);
  const third = await planMatrix(options);
  expect([third.plan.shards, third.diagnostics]).toEqual([[], []]);
  expect(readMatrix(options.json).input?.evidence).toMatchObject([
    { version: "v0.3.1", verdict: "passed", suiteDigest: digest, report: report.digest },
  ]);

  // Another suite has not seen it.
  const other = await planMatrix({ ...options, suite: "examples/suites/rclone.yaml" });
  expect(other.plan.shards.flat()).toHaveLength(1);
});

test("the matrix itself goes on from an earlier one, too", async () => {
  const report = await workspace.report("once", { version: "v0.3.1", passed: true });
  const json = join(out, "earlier.json");
  await matrix(workspace.options({ reports: [report.path], json }));
  const written = await readFile(json, "utf8");
  await rm(report.path);
  const again = await matrix(workspace.options({ reports: [json], json, check: true }));
  expect([again.changed, again.diagnostics]).toEqual([false, []]);
  const without = await matrix(workspace.options({ json, check: true }));
  expect(without.diagnostics.map(({ code }) => code)).toEqual(["matrix-stale"]);
  expect(await readFile(json, "utf8")).toBe(written);
});

describe("nothing is written", () => {
  test.each<[string, () => Promise<Partial<PlanMatrixOptions>>, string]>([
    [
      "where the earlier matrix is broken",
      async () => {
        await mkdir(out, { recursive: true });
        await writeFile(join(out, "broken.json"), '{"kind": "CompatibilityMatrix"');
        return { matrix: join(out, "broken.json") };
      },
      "matrix-unreadable",
    ],
    [
      "where plan and matrix are one file",
      async () => ({ plan: join(out, "one.json"), json: join(out, "one.json") }),
      "input-invalid",
    ],
    [
      "where the plan would overwrite a manifest",
      async () => ({ plan: workspace.options().manifests[0] ?? "" }),
      "input-invalid",
    ],
    [
      "where the matrix would overwrite a manifest",
      async () => ({ json: workspace.options().manifests[0] ?? "" }),
      "input-invalid",
    ],
    ["where the plan is a folder", async () => ({ plan: "packages" }), "input-invalid"],
    ["for a suite that is not there", async () => ({ suite: "catalog-sever/v1alpha1" }), "suite-unknown"],
    ["without the manifest", async () => ({ manifests: ["nowhere.yaml"] }), "file-unreadable"],
  ])("%s", async (_, given, code) => {
    const fresh = { json: join(out, "fresh.json"), plan: join(out, "fresh-plan.json") };
    const found = await problemsOf(planMatrix(optionsOf({ ...fresh, ...(await given()) })));
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(Object.values(fresh).filter((file) => existsSync(file))).toEqual([]);
  });
});
