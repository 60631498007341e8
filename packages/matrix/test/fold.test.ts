import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { computeMatrix } from "#matrix/compute.js";
import { type CellResult, foldResults } from "#matrix/fold.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { Evidence, Matrix, MatrixInput } from "#matrix/model.js";
import { type PlannedCell, planCells } from "#matrix/plan.js";
import { sha256 } from "#oci/digest.js";
import { base, evidenceFor, pinOf, pluginOf, serverOf, smallInput } from "#test/sample-matrix.js";

const suite = { name: "catalog-server", digest: sha256("suite") };

function proof({ plugin, version, server }: PlannedCell, verdict: string, other: Partial<Evidence> = {}): Evidence {
  const run = { suiteDigest: suite.digest, date: "2026-11-21T03:17:00.000Z" };
  return evidenceFor(`${plugin} ${version} on ${server} ${verdict}`, { ...run, ...other });
}

/** Plans, and hands every cell's result to `run`. */
function resultsOf(input: MatrixInput, run: (cell: PlannedCell, shard: number) => Partial<CellResult>): CellResult[] {
  const { shards } = planCells(computeMatrix(input).matrix, { suite, maxCellsPerJob: 3 });
  return shards.flatMap((cells, shard) => cells.map((cell) => ({ cell, shard, evidence: [], ...run(cell, shard) })));
}

const written = ({ matrix }: { matrix: Matrix }) => renderMatrixJson(matrix);

/** What is written of a matrix, read again. */
function readBack(text: string): MatrixInput {
  const { input, diagnostics } = parseMatrix("compatibility-matrix.json", text);
  expect(diagnostics).toEqual([]);
  return input as MatrixInput;
}

const input: MatrixInput = {
  base,
  servers: ["v1.0.0=v1alpha1", "v1.1.0=v1alpha1"].map((each) => serverOf(each)),
  plugins: ["agents", "guardrails", "search"].map((name) =>
    pluginOf(name, ["v0.1.0 1.0.0..1.x v1alpha1", "v0.2.0 1.0.0..1.x v1alpha1"], { pins: [pinOf("v0.1.0", "v1.0.0")] }),
  ),
  evidence: [evidenceFor("agents v0.2.0 on v1.0.0 passed", { date: "2026-11-01T00:00:00.000Z" })],
};

const verdicts = fc.constantFrom("passed", "failed", undefined);
const dates = fc.constantFrom("2026-10-01T00:00:00.000Z", "2026-11-21T03:17:00.000Z", "2026-11-22T00:00:00.000Z");
const images = fc.constantFrom(sha256("one"), sha256("other"));
/** Up to three reports of each of the 12 cells, of any age, of equal and of different images. */
const found = fc.array(fc.array(fc.tuple(verdicts, dates, images), { maxLength: 3 }), { minLength: 12, maxLength: 12 });

function played(drawn: readonly (readonly [string | undefined, string, string][])[]): CellResult[] {
  let at = 0;
  return resultsOf(input, (cell) => {
    const evidence = (drawn[at++] ?? []).flatMap(([verdict, date, image]) =>
      verdict === undefined ? [] : [proof(cell, verdict, { date, image })],
    );
    return evidence.length > 0 ? { evidence } : { why: "its job left no report of it" };
  });
}

describe("folding", () => {
  test("in any order gives the same bytes", () => {
    const drawn = found
      .map(played)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(drawn, ([results, shuffled]) => {
        const once = foldResults(input, results, suite);
        const again = foldResults(input, shuffled, suite);
        expect(written(again)).toBe(written(once));
        expect(again.diagnostics.length).toBe(once.diagnostics.length);
      }),
    );
  });

  test("twice, from what the first wrote, changes nothing", () => {
    fc.assert(
      fc.property(found.map(played), (results) => {
        const once = written(foldResults(input, results, suite));
        expect(written(foldResults(readBack(once), results, suite))).toBe(once);
        expect(written(foldResults(readBack(once), [], suite))).toBe(once);
      }),
    );
  });

  test("says passed and failed only where a report does", () => {
    fc.assert(
      fc.property(found.map(played), (results) => {
        const { matrix, passed, failed, notRun } = foldResults(input, results, suite);
        expect(passed + failed + notRun).toBe(results.length);
        const proofs = [...input.evidence, ...results.flatMap(({ evidence }) => evidence)];
        for (const row of matrix.plugins) {
          for (const [index, { version }] of row.versions.entries()) {
            for (const [column, cell] of (row.cells[index] ?? []).entries()) {
              const server = matrix.servers[column]?.version;
              const own = proofs.filter(
                (each) => each.plugin === row.name && each.version === version && each.server === server,
              );
              if (own.length === 0) expect(cell.verified).toBe("not-run");
              else expect(own.map(({ verdict }) => verdict)).toContain(cell.verified);
            }
          }
        }
      }),
    );
  });
});

describe("a cell stays as it was", () => {
  const before = written(computeMatrix(input));

  test("where its shard is lost: said once a shard", () => {
    const folded = foldResults(
      input,
      resultsOf(input, () => ({})),
      suite,
    );
    expect(written(folded)).toBe(before);
    expect(folded.notRun).toBe(12);
    expect(folded.diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ["cell-not-run", "warning", "shard 0 left no results: 3 of its cells were not run"],
      ["cell-not-run", "warning", "shard 1 left no results: 3 of its cells were not run"],
      ["cell-not-run", "warning", "shard 2 left no results: 3 of its cells were not run"],
      ["cell-not-run", "warning", "shard 3 left no results: 3 of its cells were not run"],
    ]);
  });

  test("where it could not be built: its job says why", () => {
    const [first] = resultsOf(input, () => ({ why: "compile-failed: undefined: Now\n::error::x" }));
    const { diagnostics, matrix } = foldResults(input, first ? [first] : [], suite);
    expect(written({ matrix })).toBe(before);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"agents" v0.2.0 on v1.1.0 was not run: compile-failed: undefined: Now ::error::x',
    ]);
  });

  test.each<[string, Partial<Evidence>]>([
    ["another plugin", { plugin: "guardrails", module: "github.com/acme/catalog-plugins/guardrails" }],
    ["a plugin of another module", { module: "github.com/mallory/agents" }],
    ["another version", { version: "v0.1.0" }],
    ["another server", { server: "v1.0.0" }],
    ["an image on another base", { base: "github.com/mallory/server" }],
  ])("where its report is about %s", (_, other) => {
    const [first] = resultsOf(input, (cell) => ({ evidence: [proof(cell, "passed", other)] }));
    const { matrix, diagnostics, passed } = foldResults(input, first ? [first] : [], suite);
    expect([written({ matrix }), passed]).toEqual([before, 0]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"agents" v0.2.0 on v1.1.0 was not run: its report is about something else',
    ]);
  });

  test.each<[string, Partial<Evidence>]>([
    ["of a suite of another name", { suite: "lenient" }],
    ["of another state of the suite", { suiteDigest: sha256("lenient") }],
  ])("where its report is %s", (_, other) => {
    const [first] = resultsOf(input, (cell) => ({ evidence: [proof(cell, "passed", other)] }));
    const { matrix, diagnostics, passed } = foldResults(input, first ? [first] : [], suite);
    expect([written({ matrix }), passed]).toEqual([before, 0]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"agents" v0.2.0 on v1.1.0 was not run: its report is of another suite, or of another state of it',
    ]);
  });

  test("where its report does not say of which state of the suite it is", () => {
    const [first] = resultsOf(input, (cell) => {
      const { suiteDigest: _, ...unsaid } = proof(cell, "passed");
      return { evidence: [unsaid] };
    });
    expect(foldResults(input, first ? [first] : [], suite)).toMatchObject({ passed: 0, notRun: 1 });
  });
});

describe("a matrix that was written", () => {
  test("is read as what it was computed from", () => {
    const text = written(computeMatrix(smallInput));
    expect(written(computeMatrix(readBack(text)))).toBe(text);
  });

  const text = written(computeMatrix(smallInput));
  test.each<[string, string, string]>([
    ["that is cut off", text.slice(0, -10), "matrix-unreadable"],
    ["that names a field twice", text.replace('"kind"', '"kind": "x", "kind"'), "matrix-unreadable"],
    ["that is nested too deep", `${"[".repeat(5000)}${"]".repeat(5000)}`, "matrix-unreadable"],
    ["of another kind", text.replace("CompatibilityMatrix", "ConformanceReport"), "field-value"],
    ["with another field", text.replace('"kind"', '"extra": 1, "kind"'), "field-unknown"],
    ["with a verdict that is none", text.replace('"verified":"passed"', '"verified":"great"'), "field-value"],
    ["with a digest that is none", text.replace(/sha256:[0-9a-f]{64}/, "sha256:1"), "field-value"],
    [
      "without plugins",
      '{"apiVersion":"plugin-release/v1alpha1","kind":"CompatibilityMatrix","servers":[]}',
      "field-missing",
    ],
  ])("is refused %s", (_, changed, code) => {
    expect(changed).not.toBe(text);
    const { input: read, diagnostics } = parseMatrix("compatibility-matrix.json", changed);
    expect([read, diagnostics[0]?.code]).toEqual([undefined, code]);
  });

  const head = '{"apiVersion":"plugin-release/v1alpha1","kind":"CompatibilityMatrix","servers":[';
  const plugin = '{"name":"a","module":"a","pins":[],"versions":[';
  const many = (item: string) => Array.from({ length: 2_000_000 }, () => item).join(",");
  test.each<[string, string, string]>([
    ["servers", `${head}${many("0")}],"plugins":[]}`, "matrix-unreadable"],
    ["plugins", `${head}],"plugins":[${many("{}")}]}`, "field-missing"],
    ["versions", `${head}],"plugins":[${plugin}${many("{}")}]}]}`, "field-missing"],
    ["cells", `${head}],"plugins":[${plugin}{"version":"v1.0.0","cells":[${many("{}")}]}]}]}`, "matrix-unreadable"],
  ])("is refused in little time where it has millions of wrong %s", (_, hostile, code) => {
    const start = performance.now();
    const { diagnostics } = parseMatrix("compatibility-matrix.json", hostile);
    expect([diagnostics[0]?.code, diagnostics.length < 10]).toEqual([code, true]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
