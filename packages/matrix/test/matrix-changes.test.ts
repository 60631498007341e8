import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { computeMatrix } from "#matrix/compute.js";
import { changesBetween } from "#matrix/matrix-changes.js";
import type { Evidence, MatrixInput } from "#matrix/model.js";
import { evidenceFor, pluginOf, serverOf, smallInput, versionOf } from "#test/sample-matrix.js";

const input: MatrixInput = {
  servers: [serverOf("v1.0.0=v1alpha1")],
  plugins: [pluginOf("agents", ["v0.3.1 0.9.0..1.x v1alpha1", "v0.2.0 0.1.0..0.9.x v1alpha1"])],
  evidence: [],
};
const passed = evidenceFor("agents v0.3.1 on v1.0.0 passed");
const again = { ...passed, date: "2026-11-21T00:00:00.000Z", report: evidenceFor("b").report, image: "sha256:b" };
const failed: Evidence = { ...again, verdict: "failed" };

function told(before: MatrixInput, after: MatrixInput): string[] {
  return changesBetween(computeMatrix(before).matrix, computeMatrix(after).matrix).map(
    ({ kind, text, detail }) => `${kind}: ${text}${detail === undefined ? "" : ` (${detail})`}`,
  );
}

const proof = (each: Evidence) => `${each.platform}, ${each.date.slice(0, 10)}, report ${each.report.slice(0, 19)}`;
const agents = (...versions: Parameters<typeof pluginOf>[1]) => [pluginOf("agents", versions)];
const [first, second] = ["v0.3.1 0.9.0..1.x v1alpha1", "v0.2.0 0.1.0..0.9.x v1alpha1"] as const;

test.each<[string, Partial<MatrixInput>, Partial<MatrixInput>, string[]]>([
  ["the same", {}, {}, []],
  ["newly passed", {}, { evidence: [passed] }, [`passed: agents v0.3.1 on v1.0.0 (${proof(passed)})`]],
  [
    "newly failed, against what is declared",
    { evidence: [passed] },
    { evidence: [failed] },
    [`contradicted: agents v0.3.1 on v1.0.0: declared compatible, but failed (${proof(failed)})`],
  ],
  [
    "newly failed, as declared",
    {},
    { evidence: [evidenceFor("agents v0.2.0 on v1.0.0 failed")] },
    [`failed: agents v0.2.0 on v1.0.0 (${proof(evidenceFor("agents v0.2.0 on v1.0.0 failed"))})`],
  ],
  ["mended", { evidence: [failed] }, { evidence: [passed] }, [`passed: agents v0.3.1 on v1.0.0 (${proof(passed)})`]],
  [
    "verified again",
    { evidence: [passed] },
    { evidence: [again] },
    [`verified-again: agents v0.3.1 on v1.0.0: passed (${proof(again)})`],
  ],
  ["forgotten", { evidence: [passed] }, {}, ["unverified: agents v0.3.1 on v1.0.0"]],
  ["a new version", { plugins: agents(second) }, {}, ["version: agents v0.3.1 (declared compatible with v1.0.0)"]],
  [
    "a new version for no server",
    { plugins: agents(first) },
    {},
    ["version: agents v0.2.0 (declared compatible with no server)"],
  ],
  ["a version that left", {}, { plugins: agents(first) }, ["gone: agents v0.2.0"]],
  [
    "a retraction",
    {},
    { plugins: agents(versionOf(first, { retracted: { why: "lists were empty" } }), second) },
    ["withdrawn: agents v0.3.1 is retracted (lists were empty)"],
  ],
  [
    "a deprecation",
    {},
    { plugins: [pluginOf("agents", [first, second], { deprecated: "use search" })] },
    ["withdrawn: agents is deprecated (use search)"],
  ],
  [
    "another server in the place of one",
    {},
    { servers: [serverOf("v2.0.0=v1beta1")] },
    ["server: v2.0.0", "gone: server v1.0.0"],
  ],
  [
    "another framework API",
    {},
    { servers: [serverOf("v1.0.0=v1beta1")] },
    ["declared: agents v0.3.1 on v1.0.0: compatible, now incompatible"],
  ],
])("%s", (_what, before, after, expected) => {
  expect(told({ ...input, ...before }, { ...input, ...after })).toEqual(expected);
});

test("a matrix differs from itself in nothing, whatever the order of what it was computed from", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(smallInput.evidence, { minLength: smallInput.evidence.length }),
      fc.shuffledSubarray(smallInput.plugins, { minLength: smallInput.plugins.length }),
      (evidence, plugins) => {
        expect(told(smallInput, { ...smallInput, evidence, plugins })).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

test("a change is said in the same words by every run that finds it", () => {
  const texts = (evidence: Evidence[]) =>
    changesBetween(computeMatrix(input).matrix, computeMatrix({ ...input, evidence }).matrix).map(({ text }) => text);
  expect(texts([passed])).toEqual(texts([again]));
});
