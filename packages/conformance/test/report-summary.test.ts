import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckResult, Status, Verdict } from "#conformance/report.js";
import { summarise } from "#conformance/report-summary.js";
import { checkOf } from "#test/sample-reports.js";

const statuses: Status[] = ["passed", "failed", "skipped", "not-run"];

describe("a verdict", () => {
  const cases: [string, Status[], Status[], Verdict][] = [
    ["nothing was checked", [], [], "not-run"],
    ["all passed", ["passed", "passed"], [], "passed"],
    ["one passed, the others do not apply", ["passed", "skipped"], [], "passed"],
    ["nothing applies", ["skipped", "skipped"], [], "not-run"],
    ["nothing was run", ["not-run", "not-run"], [], "not-run"],
    ["one failed", ["passed", "failed"], [], "failed"],
    ["the run ended before", ["passed", "not-run"], [], "failed"],
    ["a recommended check failed", ["passed"], ["failed"], "passed"],
    ["only recommended checks passed", ["skipped"], ["passed"], "not-run"],
  ];
  test.each(cases)("%s", (_, required, recommended, verdict) => {
    const checks = [
      ...required.map((each) => checkOf("A", each)),
      ...recommended.map((each) => checkOf("B", each, { level: "recommended" })),
    ];
    expect(summarise(checks, []).verdict).toBe(verdict);
  });
});

test("plugins are those that are known and those that checks are about, by name", () => {
  const checks = [
    checkOf("A", "passed", { plugin: "b" }),
    checkOf("A", "failed", { plugin: "unlisted" }),
    checkOf("B", "not-run", { plugin: "unlisted", level: "recommended" }),
  ];
  const { plugins } = summarise(checks, [
    { name: "silent" },
    { name: "b", module: "github.com/acme/b", version: "v1.0.0" },
  ]);
  const none = { passed: 0, failed: 0, skipped: 0, notRun: 0 };
  expect(plugins).toEqual([
    {
      name: "b",
      module: "github.com/acme/b",
      version: "v1.0.0",
      verdict: "passed",
      required: { ...none, passed: 1 },
      recommended: none,
    },
    { name: "silent", verdict: "not-run", required: none, recommended: none },
    { name: "unlisted", verdict: "failed", required: { ...none, failed: 1 }, recommended: { ...none, notRun: 1 } },
  ]);
});

const anyCheck: fc.Arbitrary<CheckResult> = fc
  .record({
    id: fc.constantFrom("A-one", "B-two"),
    status: fc.constantFrom(...statuses),
    level: fc.constantFrom("required" as const, "recommended" as const),
    plugin: fc.constantFrom(undefined, "agents", "guardrails", "__proto__"),
  })
  .map(({ id, status, level, plugin }) => checkOf(id, status, { level, ...(plugin === undefined ? {} : { plugin }) }));

describe("whatever the checks are", () => {
  const anyChecks = fc.array(anyCheck, { maxLength: 20 });

  test("every check is counted once, and once for its plugin", () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const { required, recommended, plugins } = summarise(checks, []);
        const sum = (all: object[]) =>
          all.flatMap((each) => Object.values(each)).reduce((one, other) => one + other, 0);
        expect(sum([required, recommended])).toBe(checks.length);
        const about = checks.filter(({ plugin }) => plugin !== undefined);
        expect(sum(plugins.flatMap((each) => [each.required, each.recommended]))).toBe(about.length);
      }),
    );
  });

  test("one more required check that did not pass never leaves a passed verdict", () => {
    fc.assert(
      fc.property(anyChecks, fc.constantFrom("failed" as const, "not-run" as const), fc.nat(), (checks, status, at) => {
        const more = checks.toSpliced(at % (checks.length + 1), 0, checkOf("C", status, { plugin: "agents" }));
        const { verdict, plugins } = summarise(more, []);
        expect(verdict).not.toBe("passed");
        expect(plugins.find(({ name }) => name === "agents")?.verdict).not.toBe("passed");
      }),
    );
  });

  test("recommended checks never change a verdict", () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const required = checks.filter(({ level }) => level === "required");
        expect(summarise(checks, []).verdict).toBe(summarise(required, []).verdict);
      }),
    );
  });

  test("a plugin that failed makes the whole fail", () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const { verdict, plugins } = summarise(checks, []);
        if (plugins.some((each) => each.verdict === "failed")) expect(verdict).toBe("failed");
      }),
    );
  });

  test("the order of the checks does not matter", () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        expect(summarise(checks.toReversed(), [])).toEqual(summarise(checks, []));
      }),
    );
  });
});
