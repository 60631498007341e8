import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { CheckResult, Report } from "#conformance/report.js";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { checkManifest } from "#documents/check-manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";
import { readMetadata } from "#server/metadata.js";
import { undeclared } from "#server/plugin-report.js";
import type { NamedReport } from "#server/tier-reports.js";
import { decideTiers } from "#server/tiers.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { named, suiteDigest, tierReport } from "#test/tier-subject.js";

const codes: Code[] = [
  "metadata-guide-missing",
  "tier-not-earned",
  "image-not-curated",
  "plugin-not-conformant",
  "report-other-image",
  "report-no-evidence",
];

afterAll(removeTemporaryFolders);

describe.each(codes)("docs/rules/%s.md", (code) => {
  const curated = code === "image-not-curated";

  test("what stands under Before is reported, at a place and with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await check(before, curated)).filter((each) => each.code === code);
    expect(found.map(({ place, fix }) => [place?.file, typeof fix])).toEqual([[expect.any(String), "string"]]);
  });

  test("what stands under After is not, nor is anything else wrong", async () => {
    const { after } = await readRulePage(code);
    const found = await check(after, curated);
    expect(found.filter((each) => each.code === code || hasErrors([each]))).toEqual([]);
  });
});

const base = {
  module: "github.com/acme/catalog-server",
  version: "v0.9.0",
  entrypoint: { package: "github.com/acme/catalog-server" },
  carriedPlugins: [],
  fromImage: false,
};

async function check(files: ExampleFiles, curated: boolean): Promise<Diagnostic[]> {
  const file = "catalog-server-manifest.yaml";
  const { source } = parseYaml(file, files.get(file) ?? "");
  const located = source && parseManifest(source).manifest;
  if (!located) throw new Error(`${file} is no manifest`);
  const directory = await write(files);
  const metadata = new Map<string, PluginMetadata>();
  const found = checkManifest(located);
  for (const [index, { name, module, version, import: path }] of located.manifest.plugins.entries()) {
    const at = { version: located.source.place(["spec", "plugins", index, "version"]) };
    const read = await readMetadata({ name, module, version, import: path, at }, join(directory, name), false);
    found.push(...read.diagnostics);
    if (read.metadata) metadata.set(name, read.metadata);
  }
  const reports = located.manifest.plugins.map((each) => undeclared(each, base.module));
  const digest = `sha256:${"1".repeat(64)}`;
  const decided = decideTiers({
    located,
    prepared: { base, reports, metadata },
    image: { digest, platforms: [{ platform: "linux/amd64", digest }], plugins: located.manifest.plugins },
    manifestDigest: `sha256:${"2".repeat(64)}`,
    reports: reportOf(files),
    suite: suiteDigest,
    curated,
  });
  return [...found, ...decided.diagnostics];
}

interface Shown extends Pick<Report, "subject" | "manifest" | "only"> {
  checks: Pick<CheckResult, "id" | "level" | "plugin" | "status">[];
}

/** A page shows of a report what counts; the rest is as in any other. */
function reportOf(files: ExampleFiles): NamedReport[] {
  const text = files.get("report.json");
  if (text === undefined) return [];
  const { checks, ...shown } = JSON.parse(text.replace(/^.*\n/, "")) as Shown;
  const results = checks.map((each) => ({ title: "", category: "A", items: [], seconds: 0, ...each }));
  return [{ ...named({ ...tierReport([]), ...shown, checks: results }), file: "report.json" }];
}

async function write(files: ExampleFiles): Promise<string> {
  const directory = await temporaryFolder();
  for (const [file, text] of files) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  return directory;
}
