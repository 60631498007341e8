import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import { matrix } from "#server/matrix.js";
import { type MatrixWorkspace, matrixWorkspace } from "#test/matrix-workspace.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { checkOf, reportOf } from "#test/sample-reports.js";

const codes: Code[] = [
  "evidence-unplaced",
  "evidence-before-release",
  "evidence-contradictory",
  "declaration-contradicted",
  "matrix-servers-differ",
  "matrix-markers-missing",
  "matrix-stale",
];

let workspace: MatrixWorkspace;
beforeAll(async () => {
  workspace = await matrixWorkspace();
});
afterAll(() => workspace.close());

describe.each(codes)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await check(before, code === "matrix-stale")).filter((each) => each.code === code);
    expect(found.map(({ fix }) => typeof fix)).toEqual(["string"]);
  });

  test("what stands under After is not, nor is anything else wrong", async () => {
    const { after } = await readRulePage(code);
    const found = await check(after, code === "matrix-stale");
    expect(found.filter((each) => each.code === code || hasErrors([each]))).toEqual([]);
  });
});

async function check(files: ExampleFiles, isCheck: boolean): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(workspace.folder, "page-"));
  await workspace.publish("v0.3.1", files.get("agents/plugin.yaml") ?? "");
  for (const [name, text] of files) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), name.endsWith(".json") ? wholeReport(text) : text);
  }
  const named = (end: string) =>
    [...files.keys()].filter((each) => each.endsWith(end)).map((each) => join(folder, each));
  const options = workspace.options({
    manifests: named("manifest.yaml"),
    servers: [],
    reports: named("report.json"),
    ...(files.has("README.md") ? { markdown: join(folder, "README.md") } : {}),
  });
  try {
    if (files.has("update.sh")) await matrix(options);
    return (await matrix({ ...options, check: isCheck })).diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticError) return [...error.diagnostics];
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function wholeReport(text: string): string {
  const { checks, plugins, ...shown } = JSON.parse(text.slice(text.indexOf("\n"))) as Report;
  const all = checks.map(({ id, status, ...other }) => checkOf(id, status, other));
  return renderReportJson(reportOf(all, plugins, shown));
}
