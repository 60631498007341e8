import { execFile } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { renderReportHtml } from "#conformance/report-html.js";
import { safeReport } from "#conformance/report-safe.js";
import { writeReports } from "#conformance/report-write.js";
import { defaultLimits } from "#conformance/subject.js";
import { silent } from "#diagnostics/progress.js";
import { sha256 } from "#oci/digest.js";
import { build } from "#server/build.js";
import { conformance } from "#server/conformance.js";
import type { ConformanceOptions } from "#server/conformance-options.js";
import type { Built } from "#server/options.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { smallReport, smallTiers } from "#test/sample-reports.js";

const files = ["report.html", "report.json", "report.junit.xml", "report.md", "statement.json"];
afterAll(removeTemporaryFolders);

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

describe("a run", () => {
  let work: string;
  let published: ExampleModules;
  let built: Built;
  let environment: NodeJS.ProcessEnv;
  let manifest: string;

  beforeAll(async () => {
    work = await temporaryFolder();
    published = await publishExamples();
    environment = { ...process.env, ...published.environment };
    manifest = join(work, "catalog-server-manifest.yaml");
    await cp("examples/server/catalog-server-manifest.yaml", manifest);
    const folders = { directory: join(work, "generated"), layout: join(work, "image") };
    const asked = { frozen: false, release: true, pluginPaths: {}, platforms: ["local"] };
    built = await build({ manifest, ...folders, ...asked, environment, progress: silent });
  }, 300_000);
  afterAll(() => published?.remove());

  function run(report: string, more: Partial<ConformanceOptions> = {}) {
    return conformance({
      subject: { layout: built.layout, digest: built.digest },
      suite: "catalog-server/v1alpha1",
      inputs: { environment: {}, files: {}, parameters: {}, only: [], limits: defaultLimits },
      report: join(work, report),
      pluginPaths: {},
      curated: false,
      reports: [],
      environment,
      progress: silent,
      ...more,
    });
  }

  test("with a manifest has its tiers in report.html and report.md, and nothing else changes", async () => {
    const { report, tiers, directory, written } = await run("granted", { manifest });
    const page = await read(directory, "report.html");
    expect(page).toBe(renderReportHtml(safeReport(report), tiers));
    expect(page).toContain("The one claim of supported is granted.");
    expect(page).toMatch(/<section id="tiers".*[\s\S]*agents.*✓<\/span> supported.*[\s\S]*guardrails.*community/);
    expect(await read(directory, "report.md")).toMatch(/\| agents \|.* supported \| ✅ supported \|/);
    expect(sha256(await read(directory, "report.json"))).toBe(written.digest);
    expect((await readdir(directory)).sort()).toEqual(files);
  }, 60_000);

  test("says what a claim lacks that is refused", async () => {
    // It never looks at a plugin.
    const suite = join(work, "small.yaml");
    await writeFile(
      suite,
      `apiVersion: plugin-release/v1alpha1
kind: ConformanceSuite
metadata: {name: small, version: 1.0.0}
spec:
  server: {arguments: ["-listen", "127.0.0.1:{port}"], ready: {path: /readyz}}
  categories: [{id: A, title: Answers}]
  steps: [{id: A-first, category: A, level: required, title: It answers, request: /api/plugins}]
`,
    );
    const { tiers, directory } = await run("refused", { manifest, suite });
    expect(tiers?.[0]).toMatchObject({ plugin: "agents", claimed: "supported", granted: "community" });
    const page = await read(directory, "report.html");
    expect(page).toContain("The one claim of supported is not granted.");
    expect(page).toContain("a required check about it that passed");
  }, 60_000);

  test("without a manifest speaks of no tiers", async () => {
    const { report, directory } = await run("plain");
    const page = await read(directory, "report.html");
    expect(page).toBe(renderReportHtml(safeReport(report)));
    expect(page).not.toContain("tiers");
  }, 60_000);
});

/** Ends when it is about to put its n-th file in place. */
const killed = `
import { readFile } from "node:fs/promises";
import { addTiers } from "#server/add-tiers.js";
const [report, written, tiers] = JSON.parse(await readFile(process.env.GIVEN, "utf8"));
await addTiers({ report, written, directory: process.env.FOLDER }, tiers);
`;

test.each([
  [1, false, false],
  [2, true, false],
  [3, true, true],
])("killed when file %i takes its name, each report is whole, with tiers or without", async (at, markdown, html) => {
  const folder = await temporaryFolder();
  const written = await writeReports(folder, smallReport);
  const given = join(await temporaryFolder(), "given.json");
  await writeFile(given, JSON.stringify([smallReport, written, smallTiers]));
  const before = await read(folder, "report.md");
  const preload = ["--import", "./test/support/kill-at-rename.mjs", "--input-type=module"];
  const ran = promisify(execFile)(process.execPath, [...preload, "--eval", killed], {
    env: { ...process.env, GIVEN: given, FOLDER: folder, KILL_AT: String(at) },
  });
  const signal = await ran.then(
    () => undefined,
    (error) => error.signal ?? error,
  );
  expect(signal).toBe(at === 3 ? undefined : "SIGKILL");
  const after = await read(folder, "report.md");
  expect([after.endsWith(before), after !== before]).toEqual([true, markdown]);
  expect(await read(folder, "report.html")).toBe(renderReportHtml(smallReport, html ? smallTiers : []));
  expect(sha256(await read(folder, "report.json"))).toBe(written.digest);
});
