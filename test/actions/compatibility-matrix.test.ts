import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type MatrixWorkspace, matrixWorkspace } from "#test/matrix-workspace.js";
import { runAction } from "#test/run-action.js";

let workspace: MatrixWorkspace;
beforeAll(async () => {
  workspace = await matrixWorkspace();
  await workspace.report("passed", { version: "v0.3.1", passed: true });
});
afterAll(() => workspace.close());

function compatibilityMatrix(inputs: Record<string, string>) {
  return runAction("compatibility-matrix", {
    inputs: { planned: "v1.0.0=v1beta1+v1alpha1", reports: "reports", ...inputs },
    environment: { ...workspace.environment, GITHUB_WORKSPACE: workspace.folder },
    directory: workspace.folder,
  });
}

test("writes the files, puts out where, and shows the matrix in the job summary", async () => {
  const files = { markdown: "README.md", json: "matrix.json", html: "matrix.html" };
  const stale = await compatibilityMatrix({ ...files, check: "true" });
  expect([stale.code, stale.outputs]).toEqual([1, { matrix: join(workspace.folder, "matrix.json"), changed: "true" }]);
  expect(stale.stdout).toMatch(/^::error title=matrix-stale,file=README\.md::/m);

  const written = await compatibilityMatrix(files);
  expect([written.code, written.outputs.changed]).toEqual([0, "true"]);
  expect(written.summary).toContain("## Compatibility matrix");
  expect(written.summary).toContain("✅ passed");
  const document = JSON.parse(await readFile(join(workspace.folder, "matrix.json"), "utf8"));
  expect([document.kind, document.plugins[0].versions.length]).toEqual(["CompatibilityMatrix", 3]);

  const again = await compatibilityMatrix({ ...files, check: "true" });
  expect([again.code, again.outputs.changed]).toEqual([0, "false"]);
});

test("without a manifest, or with a broken one, it says so at its line", async () => {
  const none = await compatibilityMatrix({ manifests: "" });
  expect([none.code, none.stdout]).toEqual([1, expect.stringContaining("input manifests is empty")]);
  await workspace.write("broken.yaml", "kind: CatalogServerBuild\n");
  const broken = await compatibilityMatrix({ manifests: "broken.yaml" });
  expect([broken.code, broken.stdout]).toEqual([
    1,
    expect.stringMatching(/^::error title=field-missing,file=broken\.yaml,line=1/m),
  ]);
});
