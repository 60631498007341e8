import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { matrix } from "#server/matrix.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";

let published: ExampleModules;
beforeAll(async () => {
  published = await publishExamples();
});
afterAll(() => published.remove());

test("the example's README shows the matrix of the example's modules", async () => {
  const { matrix: found, diagnostics } = await matrix({
    manifests: ["examples/server/catalog-server-manifest.yaml"],
    servers: ["v0.10.0=v1beta1+v1alpha1"],
    reports: [],
    markdown: "examples/server/README.md",
    // With WRITE_EXAMPLES=1, it is written instead.
    check: process.env.WRITE_EXAMPLES !== "1",
    environment: { ...process.env, ...published.environment },
    progress: silent,
  });
  expect(diagnostics).toEqual([]);
  const states = found.plugins.map(({ name, cells }) => [
    name,
    cells.map((row) => row.map(({ declared }) => declared.verdict)),
  ]);
  expect(states).toEqual([
    ["agents", [["compatible", "compatible"]]],
    ["guardrails", [["compatible", "compatible"]]],
  ]);
});
