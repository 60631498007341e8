import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { findSuite } from "#conformance/find-suite.js";
import { selectChecks } from "#conformance/select-checks.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { parseSuite } from "#documents/parse-suite.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

const pages: readonly Code[] = [
  "suite-unknown",
  "check-unknown",
  "check-id-duplicate",
  "category-unknown",
  "suite-expression-invalid",
  "variable-unknown",
  "variable-duplicate",
];

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, with a fix", async () => {
    const found = await findings((await readRulePage(code)).before);
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]?.fix).toMatch(/^[A-Z].*\.$/);
  });

  test("what stands under After is right", async () => {
    expect(await findings((await readRulePage(code)).after)).toEqual([]);
  });
});

async function findings(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const suite = files.get("suite.yaml");
  if (suite !== undefined) return (await parseSuite("suite.yaml", suite)).diagnostics;
  const [step] = parse(files.get("conformance.yml") ?? "").steps;
  try {
    selectChecks((await findSuite(step.with.suite)).suite, step.with.only?.split("\n") ?? []);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}
