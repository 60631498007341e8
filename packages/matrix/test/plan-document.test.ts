import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { PlannedCell, VerificationPlan } from "#matrix/plan.js";
import { cellFolder, jobMatrix, parsePlan, renderPlan } from "#matrix/plan-document.js";
import { sha256 } from "#oci/digest.js";

const suite = { name: "catalog-server", digest: sha256("suite") };
const cell: PlannedCell = {
  plugin: "agents",
  module: "github.com/acme/catalog-plugins/agents",
  version: "v0.3.1",
  server: "v1.0.0",
  manifest: "catalog-server-manifest.yaml",
};
const plan: VerificationPlan = { suite, left: 3, shards: [[cell, { ...cell, source: "other.yaml" }], [cell]] };

/** One line of anything, as a matrix may hold it. */
const line = fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }).filter((each) => !/\p{Cc}/u.test(each));
const anyCell = fc.record({ plugin: line, module: line, version: line, server: line, manifest: line });

test("a plan is read as it was written", () => {
  expect(parsePlan("plan.json", renderPlan(plan))).toEqual(plan);
  expect(parsePlan("plan.json", renderPlan({ suite, left: 0, shards: [] }))).toEqual({ suite, left: 0, shards: [] });
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 1 })), (shards) =>
      expect(parsePlan("plan.json", renderPlan({ ...plan, shards }))).toEqual({ ...plan, shards }),
    ),
  );
});

describe("a plan is refused", () => {
  const changed = (from: string | RegExp, to: string) => renderPlan(plan).replace(from, to);
  test.each([
    ["that is cut off", renderPlan(plan).slice(0, -20)],
    ["that is something else", '{"kind":"CompatibilityMatrix"}'],
    ["that is null", "null"],
    ["without a suite", changed(/"suite": .*,/, '"suite": null,')],
    ["with a digest that is none", changed(/sha256:[0-9a-f]{64}/, "sha256:1")],
    ["with an odd number of cells that are left", changed('"left": 3', '"left": "3"')],
    ["that names a field twice", changed('"left": 3', '"left": 3, "left": 4')],
    ["with a shard of nothing", changed(/"shards": [\s\S]*\]/, '"shards": [[]]')],
    ["with a shard that is no list", changed(/"shards": [\s\S]*\]/, '"shards": [{}]')],
    ["with 257 shards", renderPlan({ ...plan, shards: Array.from({ length: 257 }, () => [cell]) })],
    ["with a cell that lacks a field", changed('"plugin":"agents",', "")],
    ["with a cell that has another field", changed('"plugin":"agents",', '"plugin":"agents","then":"rm",')],
    ["with a name of two lines", changed('"plugin":"agents",', '"plugin":"a\\nb",')],
    ["with a name that is no text", changed('"plugin":"agents",', '"plugin":7,')],
  ])("%s", (_, text) => {
    const codes = () => {
      try {
        parsePlan("plan.json", text);
        return [];
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        return error.diagnostics.map(({ code }) => code);
      }
    };
    expect(codes()).toEqual(["plan-unreadable"]);
  });
});

test("jobs have a number and a name of plain characters, and fit into an output however many cells they have", () => {
  expect(jobMatrix(plan)).toEqual({
    include: [
      { shard: 0, title: "v1.0.0, 2 cells" },
      { shard: 1, title: "v1.0.0, 1 cell" },
    ],
  });
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 5 }), (cells) => {
      expect(jobMatrix({ ...plan, shards: [cells] }).include[0]?.title).toMatch(/^[A-Za-z0-9., +-]{1,120}$/);
    }),
  );
  const long = Array.from({ length: 1000 }, (_, index) => ({ ...cell, server: `v1.${index}.0-${"x".repeat(900)}` }));
  const output = JSON.stringify(jobMatrix({ ...plan, shards: Array.from({ length: 256 }, () => long) }));
  expect(output.length * 2).toBeLessThan(64 * 1024); // GitHub's limit is 1 MiB, of UTF-16
});

test("a cell's folder is a name that is safe everywhere, and no other cell's", () => {
  expect(cellFolder(cell)).toMatch(/^cell-agents-v0\.3\.1-on-v1\.0\.0-[0-9a-f]{16}$/);
  const hostile = [
    "../../etc",
    "a/b",
    "a\\b",
    "con",
    "<b>",
    "a:b*?",
    "..",
    "é",
    "x".repeat(500),
    "$(true)",
    "::error::",
  ];
  const folders = hostile.map((plugin) => cellFolder({ ...cell, plugin }));
  expect(new Set(folders).size).toBe(hostile.length);
  fc.assert(
    fc.property(anyCell, anyCell, (one, other) => {
      expect(cellFolder(one)).toMatch(/^cell-[A-Za-z0-9.-]{1,160}$/);
      const { manifest: _, ...name } = one;
      const same = JSON.stringify(name) === JSON.stringify({ ...other, manifest: undefined });
      expect(cellFolder(one) === cellFolder(other)).toBe(same);
    }),
  );
});
