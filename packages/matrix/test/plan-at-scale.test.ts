import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { computeMatrix } from "#matrix/compute.js";
import { type CellResult, foldResults } from "#matrix/fold.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { Matrix, MatrixInput } from "#matrix/model.js";
import { type PlannedCell, planCells, type VerificationPlan } from "#matrix/plan.js";
import { cellFolder, jobMatrix, parsePlan, renderPlan } from "#matrix/plan-document.js";
import { sha256 } from "#oci/digest.js";
import { base, evidenceFor, pinOf, pluginOf, serverOf } from "#test/sample-matrix.js";

const suite = { name: "catalog-server", digest: sha256("suite") };

/** 200 plugins, five versions each, on ten servers: all of the 10,000 cells are declared compatible. */
const large: MatrixInput = {
  base,
  servers: Array.from({ length: 10 }, (_, minor) => serverOf(`v1.${minor}.0=v1alpha1`)),
  plugins: Array.from({ length: 200 }, (_, index) =>
    pluginOf(
      `plugin-${index}`,
      Array.from({ length: 5 }, (_, minor) => `v0.${minor}.0 1.0.0..1.x v1alpha1`),
      { pins: [pinOf("v0.4.0", "v1.9.0")] },
    ),
  ),
  evidence: [],
};

/** What each cell comes to whenever it runs: one in nine fails, one in fifty cannot be built. */
function fate(cell: PlannedCell): "passed" | "failed" | undefined {
  const drawn = Number.parseInt(cellFolder(cell).slice(-6), 16);
  if (drawn % 50 === 0) return undefined;
  return drawn % 9 === 0 ? "failed" : "passed";
}

function runShards(plan: VerificationPlan, isLost: (shard: number) => boolean, date: string): CellResult[] {
  return plan.shards.flatMap((cells, shard) =>
    cells.map((cell): CellResult => {
      const verdict = isLost(shard) ? undefined : fate(cell);
      const text = `${cell.plugin} ${cell.version} on ${cell.server} ${verdict}`;
      const evidence = verdict ? [evidenceFor(text, { suiteDigest: suite.digest, date })] : [];
      return { cell, shard, evidence, ...(isLost(shard) || verdict ? {} : { why: "compile-failed" }) };
    }),
  );
}

interface Night {
  input: MatrixInput;
  matrix: Matrix;
  results: CellResult[];
}

/** One run of the workflow: everything goes through the documents that jobs hand on. */
function runOnce({
  input,
  night,
  isLost,
}: {
  input: MatrixInput;
  night: number;
  isLost: (shard: number) => boolean;
}): Night {
  const planned = planCells(computeMatrix(input).matrix, { suite });
  const plan = parsePlan("plan.json", renderPlan(planned));
  expect(plan.shards.length).toBeLessThanOrEqual(256);
  expect(JSON.stringify(jobMatrix(plan)).length * 2).toBeLessThan(1024 * 1024);
  const results = runShards(plan, isLost, `2026-11-${String(night + 1).padStart(2, "0")}T03:17:00.000Z`);
  const { matrix } = foldResults(input, results, suite);
  const read = parseMatrix("compatibility-matrix.json", renderMatrixJson(matrix));
  expect(read.diagnostics).toEqual([]);
  return { input: read.input as MatrixInput, matrix, results };
}

function verdictsOf({ plugins, servers }: Matrix): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, versions, cells } of plugins) {
    for (const [index, { version }] of versions.entries()) {
      for (const [column, { verified }] of (cells[index] ?? []).entries()) {
        found.set(`${name} ${version} on ${servers[column]?.version}`, verified);
      }
    }
  }
  return found;
}

test("200 plugins on 10 servers: after some nights every cell is verified, whichever jobs were lost meanwhile", () => {
  const losses = fc.array(
    fc.array(fc.nat(255), { maxLength: 100 }).map((each) => new Set(each)),
    { minLength: 2, maxLength: 2 },
  );
  fc.assert(
    fc.property(losses, (lost) => {
      let input = large;
      const known = new Map<string, string>();
      for (let night = 0; night < 6; night++) {
        const ran = runOnce({ input, night, isLost: (shard) => lost[night]?.has(shard) ?? false });
        for (const { cell, evidence } of ran.results) {
          const [proof] = evidence;
          if (proof) known.set(`${cell.plugin} ${cell.version} on ${cell.server}`, proof.verdict);
        }
        // Nothing but what some report said, and all of it: lost cells are not run.
        const shown = verdictsOf(ran.matrix);
        expect([...shown].filter(([cell, verdict]) => verdict !== (known.get(cell) ?? "not-run"))).toEqual([]);
        input = ran.input;
      }
      const { shards, left } = planCells(computeMatrix(input).matrix, { suite });
      const unbuilt = shards.flat();
      expect([left, unbuilt.filter((cell) => fate(cell) !== undefined)]).toEqual([0, []]);
      expect(known.size + unbuilt.length).toBe(10_000);
    }),
    { numRuns: 3 },
  );
}, 60_000);

test("10,000 results are folded in a second or two even on a busy machine", () => {
  const { matrix } = computeMatrix(large);
  const shards = planCells(matrix, { suite, maxCellsPerJob: 40 }).shards;
  const results = runShards({ suite, left: 0, shards }, () => false, "2026-11-01T03:17:00.000Z");
  expect(results).toHaveLength(10_000);
  const start = performance.now();
  const folded = foldResults(large, results, suite);
  const seconds = (performance.now() - start) / 1000;
  expect(folded.passed + folded.failed + folded.notRun).toBe(10_000);
  expect(seconds).toBeLessThan(3);
});
