import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { conformance } from "#server/conformance.js";
import { readConformance } from "#server/conformance-inputs.js";
import type { ConformanceOptions } from "#server/conformance-options.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plugin-release-rules-"));
  server = createServer((_request, response) => response.end('{"greeting": "hallo"}'));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function run(files: ExampleFiles, more: Partial<ConformanceOptions> = {}) {
  const suite = join(folder, "hello.yaml");
  await writeFile(suite, files.get("hello.yaml") ?? "");
  const nothing = { layout: undefined, digest: undefined, image: undefined, binary: undefined, manifest: undefined };
  const asked = readConformance({
    ...nothing,
    url,
    suite,
    plugin: undefined,
    curated: false,
    reports: [],
    "report-policy": undefined,
    report: join(folder, "report"),
    arguments: [],
    environment: {},
    files: {},
    parameters: {},
    only: [],
    platform: undefined,
    sandbox: undefined,
    timeout: undefined,
    memory: undefined,
  });
  return conformance({ ...asked, pluginPaths: {}, environment: process.env, progress: silent, ...more });
}

test("check-failed: the server answers what the suite asks for", async () => {
  const page = await readRulePage("check-failed");
  const before = await run(page.before);
  expect(before.diagnostics).toEqual([
    expect.objectContaining({
      code: "check-failed",
      severity: "error",
      message: expect.stringMatching(/^A-hello: The server greets: .*hello.*hallo.*GET \/hello$/),
    }),
  ]);
  const after = await run(page.after);
  expect([after.diagnostics, after.report.verdict]).toEqual([[], "passed"]);
  expect(JSON.parse(await readFile(after.written.json, "utf8"))).toEqual(after.report);
});

test("check-not-run: every required check comes to a result, or does not apply", async () => {
  const page = await readRulePage("check-not-run");
  const before = await run(page.before);
  expect(before.diagnostics).toEqual([
    expect.objectContaining({
      code: "check-not-run",
      severity: "error",
      message: expect.stringMatching(/^a required check was not run; the first is A-hello: needs answer\/names\/0/),
    }),
  ]);
  const after = await run(page.after);
  expect([after.diagnostics, after.report.verdict]).toEqual([[], "passed"]);
});

test("run-interrupted: a run that is cancelled writes no report", async () => {
  const page = await readRulePage("check-failed");
  const report = join(folder, "never");
  const cancelled = run(page.after, { report, signal: AbortSignal.abort() });
  await expect(cancelled).rejects.toMatchObject({ diagnostics: [{ code: "run-interrupted" }] });
  expect(existsSync(report)).toBe(false);
  expect(await readFile("docs/rules/run-interrupted.md", "utf8")).toContain(
    "the run was interrupted: there is no report",
  );
});
