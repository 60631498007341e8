import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import type { Vulnerability } from "#scan/report.js";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { scanImage } from "#server/scan-image.js";
import type { ScanOptions } from "#server/scan-image-options.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";
import { writeDatabase } from "#test/vulnerability-database.js";
import { publishVulnerableModules, serverEntry, usualEntries } from "#test/vulnerable-modules.js";

let workspace: GoWorkspace;
let folder: string;
let options: BuildOptions;
let built: Built;
let database: string;
let govulncheck: string;

const plugins = ["neither", "links", "reaches", "reaches2", "uses"];
const now = () => Date.parse("2026-11-22T05:00:00Z");

beforeAll(async () => {
  govulncheck = await tool("govulncheck");
  workspace = await openGoWorkspace();
  await publishVulnerableModules(workspace.proxy);
  folder = await temporaryFolder();
  options = smallBuild(folder, workspace.environment);
  await writeFile(options.manifest, smallManifest("scratch", plugins));
  built = await build(options);
  database = await writeDatabase(await temporaryFolder(), usualEntries);
}, 300_000);

afterAll(async () => {
  await workspace.close();
  await removeTemporaryFolders();
});

async function scan(more: Partial<ScanOptions> = {}) {
  return scanImage({
    source: { manifest: options.manifest, directory: options.directory },
    subject: { layout: built.layout, digest: built.digest },
    failOn: "reachable",
    database,
    govulncheck,
    seconds: 300,
    report: join(await temporaryFolder(), "report"),
    workspace: folder,
    pluginPaths: {},
    modules: "cache",
    environment: workspace.environment,
    progress: silent,
    now,
    ...more,
  });
}

const short = ({ id, state, verdict, reachedBy, module, version }: Vulnerability) => ({
  id,
  state,
  verdict,
  by: reachedBy.map(({ plugin }) => plugin ?? "the base"),
  at: `${module} ${version}`,
});

describe("source and image together", () => {
  test("name who reaches what, and what is merely there", async () => {
    const { report, diagnostics, written } = await scan();
    console.log(JSON.stringify(report, undefined, 1), diagnostics, await readFile(written.markdown, "utf8"));
    expect(report.vulnerabilities.map(short)).toEqual([
      {
        id: "GO-2026-9001",
        state: "reachable",
        verdict: "fails",
        by: ["reaches", "reaches2"],
        at: "github.com/acme/parser v1.0.0",
      },
      { id: "GO-2026-9002", state: "present", verdict: "noted", by: [], at: "github.com/acme/codec v1.0.0" },
    ]);
  }, 120_000);
});
void serverEntry;
