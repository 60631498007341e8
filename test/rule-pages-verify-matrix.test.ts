import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { foldResults } from "#matrix/fold.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { MatrixInput } from "#matrix/model.js";
import { parsePlan } from "#matrix/plan-document.js";
import { readResults } from "#server/matrix-results.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { base, pluginOf, serverOf } from "#test/sample-matrix.js";
import { checkOf, reportOf } from "#test/sample-reports.js";

afterAll(removeTemporaryFolders);

/** Rules about matrices that are read back, plans and their results. */
const pages: [Code, (files: ExampleFiles) => Promise<readonly Diagnostic[]>][] = [
  ["matrix-unreadable", async (files) => parseMatrix("compatibility-matrix.json", textOf(files)).diagnostics],
  ["plan-unreadable", planProblems],
  ["cell-not-run", foldProblems],
];

describe.each(pages)("docs/rules/%s.md", (code, read) => {
  test("what stands under Before is reported, with a fix", async () => {
    const found = await read((await readRulePage(code)).before);
    expect(found.map((each) => [each.code, each.fix])).toEqual([[code, expect.stringMatching(/\.$/)]]);
  });

  test("what stands under After is right", async () => {
    expect(await read((await readRulePage(code)).after)).toEqual([]);
  });
});

/** The only file's text. JSON has no comments: the line that names it is no part of it. */
function textOf(files: ExampleFiles): string {
  const [text = ""] = files.values();
  return text.slice(text.indexOf("\n") + 1);
}

async function planProblems(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  try {
    parsePlan("plan.json", textOf(files));
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

/** Folds what lies in the folders that the page names, for the plan of another page. */
async function foldProblems(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder();
  const [path = ""] = files.keys();
  const text = textOf(files);
  await mkdir(join(folder, dirname(path)), { recursive: true });
  await writeFile(join(folder, path), path.endsWith("report.json") ? wholeReport(text) : text);
  const plan = parsePlan("plan.json", textOf((await readRulePage("plan-unreadable")).after));
  const plugins = [pluginOf("agents", ["v0.3.1 0.9.0..1.x v1alpha1"])];
  const input: MatrixInput = { base, servers: [serverOf("v0.9.0=v1alpha1")], plugins, evidence: [] };
  return foldResults(input, await readResults(plan, [join(folder, "results")]), plan.suite).diagnostics;
}

function wholeReport(text: string): string {
  const { checks, plugins, suite, ...shown } = JSON.parse(text) as Report;
  const all = checks.map(({ id, status, ...other }) => checkOf(id, status, other));
  const whole = reportOf(all, plugins, shown);
  return renderReportJson({ ...whole, suite: { ...whole.suite, ...suite } });
}
