import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { computeMatrix } from "#matrix/compute.js";
import type { Evidence, MatrixInput } from "#matrix/model.js";
import { type PlanOptions, planCells } from "#matrix/plan.js";
import { sha256 } from "#oci/digest.js";
import { base, evidenceFor, largeInput, pinOf, pluginOf, serverOf, versionOf } from "#test/sample-matrix.js";

const suite = { name: "catalog-server", digest: sha256("suite") };

function planOf(input: MatrixInput, options: Omit<PlanOptions, "suite"> = {}) {
  return planCells(computeMatrix(input).matrix, { suite, ...options });
}

function cellsOf(input: MatrixInput, options: Omit<PlanOptions, "suite"> = {}): string[] {
  return planOf(input, options)
    .shards.flat()
    .map(({ plugin, version, server }) => `${plugin} ${version} on ${server}`);
}

/** A server, and a plugin that says that it runs there. */
function oneCell(other: Partial<MatrixInput> = {}): MatrixInput {
  const plugins = [pluginOf("agents", ["v0.3.1 0.9.0..1.x v1alpha1"], { pins: [pinOf("v0.3.1", "v1.0.0")] })];
  return { base, servers: [serverOf("v1.0.0=v1alpha1")], plugins, evidence: [], ...other };
}

const cell = "agents v0.3.1 on v1.0.0";
const verified = (other: Partial<Evidence>) => oneCell({ evidence: [evidenceFor(`${cell} passed`, other)] });
const released = (version: string | ReturnType<typeof versionOf>, other = {}) =>
  oneCell({ plugins: [pluginOf("agents", [version], { pins: [pinOf("v0.2.0", "v1.0.0")], ...other })] });

describe("a cell is worth running", () => {
  test.each<[string, MatrixInput]>([
    ["that nobody verified", oneCell()],
    ["that was verified by an older state of the suite", verified({ suiteDigest: sha256("older") })],
    ["whose evidence does not say by which state", verified({})],
    ["that another suite verified", verified({ suite: "acme", suiteDigest: suite.digest })],
    ["that failed with an older state", oneCell({ evidence: [evidenceFor(`${cell} failed`)] })],
    [
      "of a prerelease, where one of the same release is pinned",
      oneCell({
        plugins: [pluginOf("agents", ["v0.4.0-rc.2 1.0.0..1.x v1alpha1"], { pins: [pinOf("v0.4.0-rc.1", "v1.0.0")] })],
      }),
    ],
    ["that runs through a shim", oneCell({ servers: [serverOf("v1.0.0=v1beta1+v1alpha1")] })],
  ])("%s", (_, input) => expect(cellsOf(input)).toHaveLength(1));
});

describe("a cell is not worth running", () => {
  test.each<[string, MatrixInput]>([
    ["that passed", verified({ suiteDigest: suite.digest })],
    ["that failed", oneCell({ evidence: [evidenceFor(`${cell} failed`, { suiteDigest: suite.digest })] })],
    ["that was verified on another platform", verified({ suiteDigest: suite.digest, platform: "linux/arm64" })],
    ["of a server that is only planned", oneCell({ servers: [serverOf("v1.0.0=v1alpha1", [])] })],
    ["outside the range", oneCell({ servers: [serverOf("v2.0.0=v1alpha1")] })],
    ["of another framework API", oneCell({ servers: [serverOf("v1.0.0=v1beta1")] })],
    ["of a version that declares nothing", released("v0.3.1")],
    ["of a retracted version", released(versionOf("v0.3.1 0.9.0..1.x v1alpha1", { retracted: { why: "" } }))],
    ["of a deprecated module", released("v0.3.1 0.9.0..1.x v1alpha1", { deprecated: "use others" })],
    ["of a prerelease", released("v0.4.0-rc.1 0.9.0..1.x v1alpha1")],
    [
      "of a prerelease that is pinned on another server alone",
      released("v0.4.0-rc.1 0.9.0..1.x v1alpha1", {
        pins: [pinOf("v0.4.0-rc.1", "v1.1.0", { manifest: "next.yaml" })],
      }),
    ],
  ])("%s", (_, input) => expect(planOf(input)).toEqual({ suite, shards: [], left: 0 }));
});

describe("what a cell is built from", () => {
  const servers = [serverOf("v1.0.0=v1alpha1", ["b.yaml", "a.yaml"]), serverOf("v1.1.0=v1alpha1", ["c.yaml"])];
  const planned = (manifest: string) =>
    planOf(
      oneCell({
        servers,
        plugins: [
          pluginOf("agents", ["v0.3.1 0.9.0..1.x v1alpha1"], { pins: [pinOf("v0.3.1", "v1.0.0", { manifest })] }),
        ],
      }),
    )
      .shards.flat()
      .map(({ server, manifest, source }) => [server, manifest, source]);

  test("the server's manifest that has the plugin, or else another one of it", () => {
    expect(planned("b.yaml")).toEqual([
      ["v1.1.0", "c.yaml", "b.yaml"],
      ["v1.0.0", "b.yaml", undefined],
    ]);
  });
});

describe("what does not fit", () => {
  const versions = ["v0.1.0", "v0.2.0", "v0.3.0"].map((each) => `${each} 1.0.0..1.x v1alpha1`);
  const input: MatrixInput = {
    base,
    servers: ["v1.0.0=v1alpha1", "v1.1.0=v1alpha1"].map((each) => serverOf(each)),
    plugins: ["agents", "search"].map((name) => pluginOf(name, versions, { pins: [pinOf("v0.1.0", "v1.0.0")] })),
    evidence: [],
  };

  test("is counted: what is pinned goes first, then the newest", () => {
    expect(cellsOf(input, { maxJobs: 1, maxCellsPerJob: 2 })).toEqual([
      "agents v0.1.0 on v1.0.0",
      "search v0.1.0 on v1.0.0",
    ]);
    expect(cellsOf(input, { maxJobs: 2, maxCellsPerJob: 2 })).toEqual([
      "agents v0.3.0 on v1.1.0",
      "search v0.3.0 on v1.1.0",
      "agents v0.1.0 on v1.0.0",
      "search v0.1.0 on v1.0.0",
    ]);
    expect(planOf(input, { maxJobs: 2, maxCellsPerJob: 2 }).left).toBe(8);
    expect(planOf(input).left).toBe(0);
  });

  test("servers share jobs only where there are too few", () => {
    const sizes = (maxJobs: number, maxCellsPerJob: number) =>
      planOf(input, { maxJobs, maxCellsPerJob }).shards.map((each) =>
        each.map(({ server }) => server.slice(1, 4)).join(" "),
      );
    expect(sizes(256, 20)).toEqual(["1.1 1.1 1.1 1.1 1.1 1.1", "1.0 1.0 1.0 1.0 1.0 1.0"]);
    expect(sizes(256, 4)).toEqual(["1.1 1.1 1.1", "1.1 1.1 1.1", "1.0 1.0 1.0", "1.0 1.0 1.0"]);
    expect(sizes(3, 4)).toEqual(["1.1 1.1 1.1 1.1", "1.1 1.1 1.0 1.0", "1.0 1.0 1.0 1.0"]);
    expect(sizes(1, 20)).toEqual(["1.1 1.1 1.1 1.1 1.1 1.1 1.0 1.0 1.0 1.0 1.0 1.0"]);
  });
});

test("whatever the sizes, every cell has one job or is left, and no limit is passed", () => {
  const sizes = fc.record({
    plugins: fc.nat(12),
    versions: fc.integer({ min: 1, max: 4 }),
    servers: fc.nat(12),
    maxJobs: fc.integer({ min: 1, max: 300 }),
    maxCellsPerJob: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(sizes, ({ plugins, versions, servers, maxJobs, maxCellsPerJob }) => {
      const { matrix } = computeMatrix({ ...largeInput(plugins, versions, servers), evidence: [] });
      const all = planCells(matrix, { suite, maxCellsPerJob: 1000 }).shards.flat();
      const { shards, left } = planCells(matrix, { suite, maxJobs, maxCellsPerJob });
      const names = (cells: typeof all) => cells.map((each) => JSON.stringify(each));
      const planned = names(shards.flat());
      expect(planned.length + left).toBe(all.length);
      expect(new Set(planned).size).toBe(planned.length);
      expect(new Set(names(all))).toEqual(new Set([...planned, ...names(all)]));
      expect(planned.length).toBe(Math.min(all.length, Math.min(maxJobs, 256) * maxCellsPerJob));
      expect(shards.length).toBeLessThanOrEqual(Math.min(maxJobs, 256));
      for (const each of shards) {
        expect(each.length).toBeGreaterThan(0);
        expect(each.length).toBeLessThanOrEqual(maxCellsPerJob);
      }
    }),
    { numRuns: 100 },
  );
});

test("in whatever order the input comes, the plan is the same", () => {
  const input = largeInput(6, 3, 4);
  const wanted = planOf(input, { maxJobs: 4, maxCellsPerJob: 5 });
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(
    fc.property(shuffled(input.servers), shuffled(input.plugins), (servers, plugins) =>
      expect(planOf({ ...input, servers, plugins }, { maxJobs: 4, maxCellsPerJob: 5 })).toEqual(wanted),
    ),
    { numRuns: 30 },
  );
});
