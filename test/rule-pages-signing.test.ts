import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { parseReport } from "#conformance/report-read.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { readComponentSigner } from "#registry/component-signer.js";
import { openReportPolicy } from "#server/report-policy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { publishText } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { privatePem, rsaPair } from "#test/signing-keys.js";

const key = privatePem(rsaPair());
let registry: TestRegistry;
let count = 0;

beforeAll(async () => {
  registry = await startCraneRegistry();
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

const checks: Partial<Record<Code, (files: ExampleFiles) => Promise<readonly Diagnostic[]>>> = {
  "component-not-signed": publish,
  "report-unsigned": judge,
};

describe.each(Object.entries(checks))("docs/rules/%s.md", (code, check) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code as Code);
    const found = await findings(check(before));
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]?.fix).toMatch(/^[A-Z].*\.$/);
  });

  test("what stands under After is right", async () => {
    expect(await findings(check((await readRulePage(code as Code)).after))).toEqual([]);
  });
});

async function findings(work: Promise<readonly Diagnostic[]>): Promise<readonly Diagnostic[]> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

/** JSON has no comments: there, the line that names the file is no part of it. */
function textOf(files: ExampleFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`no example of ${file}`);
  return text.startsWith("//") ? text.slice(text.indexOf("\n") + 1) : text;
}

async function publish(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const target = `${registry.host}/acme/signed-${++count}`;
  const [step] = parse(textOf(files, "release.yml")) as [{ with: Record<string, string> }];
  const inputs = { key: step.with["signing-key"], passphrase: undefined, name: undefined };
  const signer = readComponentSigner(inputs, { OCM_SIGNING_KEY: key });
  await publishText(textOf(files, "published.yaml"), target);
  const text = textOf(files, "component-constructor.yaml");
  return (await publishText(text, target, signer ? { signer } : {})).diagnostics;
}

async function judge(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder();
  for (const file of files.keys()) await writeFile(join(folder, file), textOf(files, file));
  const { report, digest, file, diagnostics } = parseReport(join(folder, "report.json"), textOf(files, "report.json"));
  if (!report) return diagnostics;
  const problem = await (await openReportPolicy(join(folder, "verification-policy.yaml")))({ report, digest, file });
  return problem ? [problem] : [];
}
