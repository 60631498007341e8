import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { computeMatrix } from "#matrix/compute.js";
import type { Cell, Evidence, MatrixInput } from "#matrix/model.js";
import { sha256 } from "#oci/digest.js";
import { base, evidenceFor, largeInput, pluginOf, serverOf, smallInput, versionOf } from "#test/sample-matrix.js";

const one: MatrixInput = {
  base,
  servers: [serverOf("v1.0.0=v1alpha1")],
  plugins: [pluginOf("agents", [versionOf("v0.3.1 0.9.0..1.x v1alpha1", { released: "2026-10-01T00:00:00Z" })])],
  evidence: [],
};

function cellOf(input: MatrixInput): Cell {
  const cell = computeMatrix(input).matrix.plugins[0]?.cells[0]?.[0];
  if (!cell) throw new Error("there is no cell");
  return cell;
}

function withEvidence(...evidence: Evidence[]): MatrixInput {
  return { ...one, evidence };
}

describe("what is declared", () => {
  const cases: [declares: string, server: string, verdict: string, range: string, framework: string][] = [
    ["v0.1.0 0.9.0..1.x v1alpha1", "v1.0.0=v1alpha1", "compatible", "inside", "equal"],
    ["v0.1.0 0.9.0..1.x v1alpha1", "v2.0.0=v1alpha1", "incompatible", "outside", "equal"],
    ["v0.1.0 0.9.0..2.x v1alpha1", "v2.0.0=v1beta1+v1alpha1", "compatible", "inside", "shimmed"],
    ["v0.1.0 0.9.0..2.x v1alpha1", "v2.0.0=v1beta1", "incompatible", "inside", "different"],
    ["v0.1.0 0.9.0..2.x v1alpha1,v1beta1", "v2.0.0=v1beta1", "compatible", "inside", "equal"],
    ["v0.1.0 0.9.0.. v1alpha1", "v7.0.0=v1alpha1", "compatible", "inside", "equal"],
    ["v0.1.0 - v1alpha1", "v1.0.0=v1alpha1", "unknown", "unknown", "equal"],
    ["v0.1.0 2.0.0..1.0.0 v1alpha1", "v1.0.0=v1alpha1", "unknown", "invalid", "equal"],
    ["v0.1.0", "v1.0.0=v1alpha1", "unknown", "unknown", "unknown"],
    ["v0.1.0 1.0.0..1.x v1alpha1", "v1.0.0-rc.1=v1alpha1", "incompatible", "outside", "equal"],
  ];

  test.each(cases)("%s on %s is %s: %s, %s", (declares, server, verdict, range, framework) => {
    const cell = cellOf({ servers: [serverOf(server)], plugins: [pluginOf("agents", [declares])], evidence: [] });
    expect(cell).toEqual({ declared: { verdict, range, framework }, verified: "not-run", evidence: [] });
  });
});

describe("what was verified", () => {
  const passed = evidenceFor("agents v0.3.1 on v1.0.0 passed");
  const failed = evidenceFor("agents v0.3.1 on v1.0.0 failed");
  const later = { date: "2026-11-21T09:30:00.000Z" };
  const other = { image: sha256("another image") };
  const cases: [what: string, evidence: Evidence[], verified: string, counted: number, codes: string[]][] = [
    ["nothing", [], "not-run", 0, []],
    ["a report", [passed], "passed", 1, []],
    ["the same report twice", [passed, passed], "passed", 1, []],
    ["a newer image that passed", [failed, { ...passed, ...later, ...other }], "passed", 1, []],
    [
      "a newer image that failed",
      [passed, { ...failed, ...later, ...other }],
      "failed",
      1,
      ["declaration-contradicted"],
    ],
    [
      "one image that failed, and passed later",
      [failed, { ...passed, ...later }],
      "failed",
      2,
      ["declaration-contradicted", "evidence-contradictory"],
    ],
    [
      "two images at one moment",
      [passed, { ...failed, ...other }],
      "failed",
      1,
      ["declaration-contradicted", "evidence-contradictory"],
    ],
    [
      "another platform that failed before",
      [
        { ...passed, ...later },
        { ...failed, ...other, platform: "linux/arm64" },
      ],
      "failed",
      2,
      ["declaration-contradicted"],
    ],
    [
      "another suite that failed before",
      [
        { ...passed, ...later },
        { ...failed, ...other, suite: "acme" },
      ],
      "failed",
      2,
      ["declaration-contradicted"],
    ],
    [
      "a report from before the release",
      [{ ...passed, date: "2026-09-30T23:59:59Z" }],
      "not-run",
      0,
      ["evidence-before-release"],
    ],
    ["a report from the moment of the release", [{ ...passed, date: "2026-10-01T00:00:00Z" }], "passed", 1, []],
    [
      "a plugin that nobody knows",
      [evidenceFor("nobody v0.3.1 on v1.0.0 passed")],
      "not-run",
      0,
      ["evidence-unplaced"],
    ],
    [
      "a plugin of another module",
      [{ ...passed, module: "github.com/other/agents" }],
      "not-run",
      0,
      ["evidence-unplaced"],
    ],
    [
      "a version that was never released",
      [evidenceFor("agents v9.0.0 on v1.0.0 passed")],
      "not-run",
      0,
      ["evidence-unplaced"],
    ],
    ["a server without a column", [evidenceFor("agents v0.3.1 on v9.0.0 passed")], "not-run", 0, ["evidence-unplaced"]],
    [
      "an image on another base",
      [{ ...passed, base: "github.com/other/server" }],
      "not-run",
      0,
      ["report-other-image"],
    ],
    [
      "a plugin named like what every object has",
      [evidenceFor("constructor v0.3.1 on __proto__ passed")],
      "not-run",
      0,
      ["evidence-unplaced"],
    ],
  ];

  test.each(cases)("%s", (_, evidence, verified, counted, codes) => {
    const cell = cellOf(withEvidence(...evidence));
    expect([cell.verified, cell.evidence.length]).toEqual([verified, counted]);
    const { diagnostics } = computeMatrix(withEvidence(...evidence));
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(codes);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a plugin that declares that it does not run, and passes, stands out", () => {
    const outside = { ...withEvidence(passed), plugins: [pluginOf("agents", ["v0.3.1 0.9.0..0.x v1alpha1"])] };
    expect(cellOf(outside).contradiction).toBe("incompatible-passed");
    expect(cellOf(withEvidence(failed)).contradiction).toBe("compatible-failed");
    const silent = { ...withEvidence(failed), plugins: [pluginOf("agents", ["v0.3.1"])] };
    expect([cellOf(silent).contradiction, cellOf(silent).verified]).toEqual([undefined, "failed"]);
  });

  test("ten thousand reports that have no place are said once", () => {
    const strays = Array.from({ length: 10_000 }, (_, index) =>
      evidenceFor("nobody v0.1.0 on v1.0.0 passed", { report: sha256(String(index)), file: `reports/${index}.json` }),
    );
    const { diagnostics } = computeMatrix(withEvidence(...strays));
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "evidence-unplaced",
        severity: "notice",
        message: '10000 reports about plugin "nobody", which no manifest names',
        place: { file: "reports/0.json" },
      }),
    ]);
  });
});

describe("order", () => {
  test("plugins by name and module, versions and servers newest first", () => {
    const { matrix } = computeMatrix({
      servers: ["v1.9.0=a", "v1.10.0=a", "v1.10.0-rc.1=a"].map((each) => serverOf(each)),
      plugins: [
        pluginOf("b", ["v0.9.0", "v0.10.0", "v0.10.0-rc.2", "v0.10.0-rc.10"]),
        pluginOf("a", [], { module: "github.com/acme/z" }),
        pluginOf("a", [], { module: "github.com/acme/y" }),
      ],
      evidence: [],
    });
    expect(matrix.servers.map(({ version }) => version)).toEqual(["v1.10.0", "v1.10.0-rc.1", "v1.9.0"]);
    expect(matrix.plugins.map(({ name, module }) => `${name} ${module}`)).toEqual([
      "a github.com/acme/y",
      "a github.com/acme/z",
      "b github.com/acme/catalog-plugins/b",
    ]);
    expect(matrix.plugins[2]?.versions.map(({ version }) => version)).toEqual([
      "v0.10.0",
      "v0.10.0-rc.10",
      "v0.10.0-rc.2",
      "v0.9.0",
    ]);
  });

  test("that of the input does not matter", () => {
    const wanted = computeMatrix(smallInput);
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const inputs = fc.record({
      base: fc.constant(base),
      servers: shuffled(smallInput.servers),
      plugins: fc
        .tuple(
          ...smallInput.plugins.map((plugin) => shuffled(plugin.versions).map((versions) => ({ ...plugin, versions }))),
        )
        .chain(shuffled),
      evidence: shuffled([...smallInput.evidence, ...strayEvidence]),
    });
    const strays = computeMatrix({ ...smallInput, evidence: [...smallInput.evidence, ...strayEvidence] });
    expect(strays.matrix).toEqual(wanted.matrix);
    fc.assert(
      fc.property(inputs, (input) => expect(computeMatrix(input)).toEqual(strays)),
      { numRuns: 50 },
    );
  });

  const strayEvidence = [
    "nobody v0.1.0 on v1.0.0 passed",
    "agents v7.0.0 on v1.0.0 failed",
    "agents v0.3.1 on v7.0.0 passed",
  ].map((each) => evidenceFor(each));
});

test("the input is left as it is", () => {
  const before = JSON.stringify(smallInput);
  computeMatrix(smallInput);
  expect(JSON.stringify(smallInput)).toBe(before);
});

test("a thousand plugins on fifty servers take less than a second even on a busy machine", () => {
  const input = largeInput(1000, 1, 50);
  computeMatrix(largeInput(100, 1, 50));
  const start = performance.now();
  const { matrix } = computeMatrix(input);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(matrix.plugins.flatMap(({ cells }) => cells.flat())).toHaveLength(50_000);
});
