import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { readScanReport } from "#scan/read-scan.js";
import type { Vulnerability } from "#scan/report.js";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { scanImage } from "#server/scan-image.js";
import type { ScanOptions } from "#server/scan-image-options.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";
import { type TestEntry, writeDatabase } from "#test/vulnerability-database.js";
import {
  codecEntry,
  parserEntry,
  publishVulnerableModules,
  serverEntry,
  usualEntries,
} from "#test/vulnerable-modules.js";

interface Server {
  options: BuildOptions;
  built: Built;
}

let workspace: GoWorkspace;
let registry: TestRegistry;
let server: Server;
let database: string;
let govulncheck: string;

const plugins = ["neither", "links", "reaches", "reaches2", "uses"];
const now = () => Date.parse("2026-11-22T05:00:00Z");

beforeAll(async () => {
  govulncheck = await tool("govulncheck");
  workspace = await openGoWorkspace();
  await publishVulnerableModules(workspace.proxy);
  registry = await startCraneRegistry();
  server = await serverOf(plugins, { repository: `${registry.host}/acme/server` });
  database = await databaseOf(usualEntries);
}, 300_000);

afterAll(async () => {
  await registry.stop();
  await workspace.close();
  await removeTemporaryFolders();
});

const databaseOf = async (entries: readonly TestEntry[]) => writeDatabase(await temporaryFolder(), entries);

async function serverOf(
  names: readonly string[],
  { change = (text) => text, ...more }: Partial<BuildOptions> & { change?: (manifest: string) => string } = {},
): Promise<Server> {
  const options = { ...smallBuild(await temporaryFolder(), workspace.environment), ...more };
  await writeFile(options.manifest, change(smallManifest("scratch", names)));
  return { options, built: await build(options) };
}

function scanOptions({ options, built }: Server, more: Partial<ScanOptions> = {}): ScanOptions {
  return {
    source: { manifest: options.manifest, directory: options.directory },
    subject: { layout: built.layout, digest: built.digest },
    failOn: "reachable",
    database,
    govulncheck,
    seconds: 300,
    report: join(options.layout, "..", `report${Math.random()}`),
    workspace: join(options.layout, ".."),
    pluginPaths: options.pluginPaths,
    modules: "cache",
    environment: workspace.environment,
    progress: silent,
    now,
    ...more,
  };
}

const scan = (more: Partial<ScanOptions> = {}, of = server) => scanImage(scanOptions(of, more));

function withoutSource(options: ScanOptions): ScanOptions {
  const { source: _source, ...rest } = options;
  return rest;
}

const short = ({ id, state, verdict, reachedBy }: Vulnerability) =>
  [id, state, verdict, ...reachedBy.map(({ plugin }) => plugin ?? "the base")].join(" ");

async function problem(scanning: Promise<unknown>): Promise<string> {
  const error = await scanning.catch((reason: unknown) => reason);
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n");
}

describe("source and image together", () => {
  test("tell who reaches what, what is merely there, and where that stands", async () => {
    const { report, diagnostics, directory, written } = await scan();
    expect(report.vulnerabilities.map(short)).toEqual([
      "GO-2026-9001 reachable fails reaches reaches2",
      "GO-2026-9002 present noted",
    ]);
    expect(report.vulnerabilities[0]?.reachedBy[1]?.calls).toEqual([
      "composed.invalid/server.init",
      "github.com/acme/reaches2.init",
      "github.com/acme/reaches2.init#1",
      "github.com/acme/relay.Run",
      "github.com/acme/parser.Parse",
    ]);
    expect(report).toMatchObject({ verdict: "failed", image: { digest: server.built.digest } });
    expect(report.programs).toMatchObject([{ path: "/tiny-server", fromSource: true }]);
    expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([
      ["vulnerability-reachable", "error", 23],
      ["vulnerability-present", "notice", expect.any(Number)],
    ]);
    expect(readScanReport(directory, written.digest).report).toEqual(report);
    const { results } = JSON.parse(await readFile(written.sarif, "utf8")).runs[0];
    const uris = results.map(
      (each: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        each.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(["catalog-server-manifest.yaml", "catalog-server-manifest.yaml", "generated/go.mod"]);
    expect((await readdir(directory)).sort()).toEqual(["scan.json", "scan.md", "scan.openvex.json", "scan.sarif"]);
  }, 120_000);

  test("name the base where it reaches what is vulnerable without any plugin", async () => {
    const library: TestEntry = {
      ...serverEntry,
      id: "GO-2026-9005",
      module: "stdlib",
      packages: [{ path: "fmt", symbols: ["Fprintln"] }],
      fixed: "1.99.0",
    };
    const { report, diagnostics } = await scan({ database: await databaseOf([...usualEntries, serverEntry, library]) });
    expect(report.vulnerabilities.map(short)).toEqual([
      "GO-2026-9001 reachable fails reaches reaches2",
      "GO-2026-9003 reachable fails the base",
      expect.stringMatching(/^GO-2026-9005 reachable fails the base/),
      "GO-2026-9002 present noted",
    ]);
    // One entry for source and program: both call Go's own library by the same version.
    expect(report.vulnerabilities[2]).toMatchObject({
      version: expect.stringMatching(/^v1\./),
      programs: [{ state: "present" }],
    });
    expect(diagnostics.find(({ message }) => message.includes("GO-2026-9005"))?.fix).toBe(
      "Compile with Go 1.99.0 or newer.",
    );
  }, 120_000);

  test("say nothing of another program in the image, whose source nobody scanned", async () => {
    const shortNames = await temporaryFolder();
    const platforms = [{ os: "linux", architecture: "amd64" }];
    await writeSampleImage(join(shortNames, "base"), {
      platforms,
      files: { "/usr/bin/tool": await readFile(govulncheck) },
      name: "1.0.0",
    });
    const mixed = await serverOf(["neither"], {
      shortNames,
      change: (text) => text.replace("image: scratch", "image: base:1.0.0"),
    });
    const entry: TestEntry = {
      ...codecEntry,
      id: "GO-2026-9006",
      module: "golang.org/x/vuln",
      fixed: "1.99.0",
      packages: [{ path: "golang.org/x/vuln/scan", symbols: ["Command"] }],
    };
    const options = { shortNames, database: await databaseOf([...usualEntries, entry]) };
    const { report, written } = await scan(options, mixed);
    expect(report.programs.map(({ path, fromSource }) => [path, fromSource])).toEqual([
      ["/server", true],
      ["/usr/bin/tool", undefined],
    ]);
    expect(report.vulnerabilities.map(short)).toEqual(["GO-2026-9006 present noted"]);
    const { statements } = JSON.parse(await readFile(written.openvex ?? "", "utf8"));
    expect(statements).toMatchObject([{ status: "under_investigation" }]);
  }, 120_000);

  test("do not pass for each other: another image, another source, no program", async () => {
    const other = await serverOf(["hello"]);
    const subject = { layout: other.built.layout };
    expect(await problem(scan({ subject }))).toMatch(/^scan-source-differs: .*holds "github.com\/acme\/hello/);
    const directory = join(await temporaryFolder(), "generated");
    await cp(server.options.directory, directory, { recursive: true });
    await writeFile(join(directory, "main.go"), "package main\n\nfunc main() {}\n");
    const source = { manifest: server.options.manifest, directory };
    expect(await problem(scan({ source }))).toMatch(/^scan-source-differs: .*main\.go/);
    const older = { manifest: server.options.manifest, directory: other.options.directory };
    expect(await problem(scan({ source: older }))).toMatch(/^scan-source-differs: .*no version/);
    const layout = await temporaryFolder();
    await writeSampleImage(layout);
    expect(await problem(scan({ subject: { layout } }))).toMatch(/^scan-program-missing: /);
    const digest = `sha256:${"00".repeat(32)}`;
    expect(await problem(scan({ subject: { layout: server.built.layout, digest } }))).toMatch(/^image-not-found: /);
  }, 120_000);
});

describe("source alone", () => {
  test("is looked at with the manifest's build tags, and no others", async () => {
    for (const [tags, expected] of [
      ["", "GO-2026-9001 unknown noted"],
      ["    tags: [acme_tag]\n", "GO-2026-9001 reachable fails tagged"],
    ] as const) {
      const { subject: _subject, ...rest } = scanOptions(await serverOf(["tagged"], { change: (text) => text + tags }));
      const environment = { ...workspace.environment, GOFLAGS: "-tags=acme_tag", GOWORK: "/nowhere/go.work" };
      const { report } = await scanImage({ ...rest, environment });
      expect(report.vulnerabilities.map(short)).toEqual([expected]);
    }
  }, 120_000);

  test("does not say what a program holds", async () => {
    const { subject: _subject, ...rest } = scanOptions(server);
    const { report, written } = await scanImage(rest);
    expect(report.vulnerabilities.map(short)).toEqual([
      "GO-2026-9001 reachable fails reaches reaches2",
      "GO-2026-9002 unknown noted",
    ]);
    expect(written.openvex).toBeUndefined();
  }, 120_000);
});

describe("an image alone", () => {
  test("in a registry says what it holds, and what is not in it", async () => {
    const uses = await serverOf(["uses"], { repository: `${registry.host}/acme/server` });
    const all: string[][] = [];
    for (const { built } of [server, uses]) {
      const options = withoutSource(scanOptions(server, { subject: { image: built.image ?? "" }, failOn: "present" }));
      const { report, written } = await scanImage(options);
      all.push(report.vulnerabilities.map(short));
      const vex = JSON.parse(await readFile(written.openvex ?? "", "utf8"));
      expect(vex.statements[0].products[0]["@id"]).toBe(
        `pkg:oci/server@${encodeURIComponent(built.digest)}?repository_url=${encodeURIComponent(`${registry.host}/acme/server`)}`,
      );
    }
    expect(all).toEqual([
      ["GO-2026-9001 present fails", "GO-2026-9002 present fails"].sort(),
      ["GO-2026-9002 absent noted"],
    ]);
  }, 120_000);

  test("is scanned for each of its platforms", async () => {
    const both = await serverOf(["uses"], {
      change: (text) => text.replace("[linux/amd64]", "[linux/amd64, linux/arm64]"),
    });
    const { report, written } = await scanImage(withoutSource(scanOptions(both, { failOn: "present" })));
    const platforms = ["linux/amd64", "linux/arm64"];
    expect(report.image?.platforms.map(({ platform }) => platform)).toEqual(platforms);
    expect(report.programs.map(({ platform }) => platform)).toEqual(platforms);
    expect(report.vulnerabilities[0]?.programs.map(({ platform, state }) => `${platform} ${state}`)).toEqual([
      "linux/amd64 absent",
      "linux/arm64 absent",
    ]);
    const vex = JSON.parse(await readFile(written.openvex ?? "", "utf8"));
    const named = vex.statements[0].products.map((each: { "@id": string }) => /arch=(\w+)/.exec(each["@id"])?.[1]);
    expect(named).toEqual([undefined, "amd64", "arm64"]);
  }, 240_000);

  test("with a program whose name is hostile is shown in one line", async () => {
    const layout = await temporaryFolder();
    const files = { "/a\n::error::boo ##[error]": await readFile(govulncheck) };
    await writeSampleImage(layout, { platforms: [{ os: "linux", architecture: "amd64" }], files });
    const lines: string[] = [];
    const progress = {
      ...silent,
      step: <T>(title: string, work: () => Promise<T>) => {
        lines.push(title);
        return work();
      },
    };
    const { report } = await scanImage(withoutSource(scanOptions(server, { subject: { layout }, progress })));
    expect(report.programs.map(({ path }) => path)).toEqual(["/a ::error::boo ##(error]"]);
    expect(lines.join("\0")).not.toMatch(/\n|##\[/);
  }, 120_000);

  test("without symbols says that nothing is known", async () => {
    const stripped = await serverOf(["uses"], { change: (text) => `${text}    ldflags: ["-s"]\n` });
    const options = withoutSource(scanOptions(stripped, { failOn: "present" }));
    const { report, diagnostics } = await scanImage(options);
    expect(report.vulnerabilities.map(short)).toEqual(["GO-2026-9002 unknown fails"]);
    expect(report.programs).toMatchObject([{ symbols: "missing" }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["vulnerability-present", "scan-symbols-missing"]);
  }, 120_000);
});

describe("what something else stands for", () => {
  test("is unknown, and said: a plugin's working copy", async () => {
    const copy = join(await temporaryFolder(), "neither");
    await cp(join(workspace.environment.GOMODCACHE ?? "", "github.com/acme/neither@v1.0.0"), copy, { recursive: true });
    const own = await serverOf(["neither"], { pluginPaths: { neither: copy } });
    const entry: TestEntry = { ...codecEntry, id: "GO-2026-9004", module: "github.com/acme/neither", packages: [] };
    const { report, diagnostics } = await scan({ database: await databaseOf([...usualEntries, entry]) }, own);
    expect(report.vulnerabilities.map(short)).toEqual(["GO-2026-9004 unknown noted"]);
    expect(report.hidden).toMatchObject([{ module: "github.com/acme/neither", because: "a folder stands for it" }]);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain("warning vulnerability-hidden");
  }, 120_000);

  test("is unknown, and said: the base, where it is the main module", async () => {
    const main = await serverOf(["reaches", "links"], {
      change: (text) =>
        text.replace(/entrypoint:\n.*\n.*\n/, "entrypoint: {package: github.com/acme/tiny-server/cmd/server}\n"),
    });
    const { report } = await scan({ database: await databaseOf([...usualEntries, serverEntry]) }, main);
    expect(report.vulnerabilities.map(short)).toEqual([
      "GO-2026-9001 reachable fails reaches",
      "GO-2026-9002 present noted",
      "GO-2026-9003 unknown noted",
    ]);
    expect(report.hidden).toMatchObject([{ module: "github.com/acme/tiny-server", because: "it is the main module" }]);
  }, 120_000);
});

describe("the policy", () => {
  const exceptions = async (...lines: string[]) => {
    const file = join(await temporaryFolder(), "exceptions.yaml");
    const list = lines.map((each) => `    - {${each}, reason: Fed with our own files only.}\n`).join("");
    await writeFile(
      file,
      `apiVersion: plugin-release/v1alpha1\nkind: VulnerabilityExceptions\nspec:\n  exceptions:\n${list}`,
    );
    return file;
  };
  test("accepts for a time, and not a day longer", async () => {
    const one = await serverOf(["reaches"]);
    const accepting = async (date: string) => {
      const file = await exceptions(`id: CVE-2026-99001, plugin: reaches, expires: ${date}`);
      return scan({ exceptions: file }, one);
    };
    const accepted = await accepting("2026-11-22");
    expect(accepted.report).toMatchObject({ verdict: "passed", vulnerabilities: [{ verdict: "accepted" }] });
    const expired = await accepting("2026-11-21");
    expect(expired.report).toMatchObject({ verdict: "failed", vulnerabilities: [{ verdict: "fails" }] });
    expect(expired.diagnostics.map(({ code }) => code)).toEqual(["exception-expired", "vulnerability-reachable"]);
  }, 240_000);

  test("lets nothing fail where it says so, and warns", async () => {
    const { report, diagnostics } = await scanImage(withoutSource(scanOptions(server, { failOn: "never" })));
    expect(report.verdict).toBe("passed");
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  }, 120_000);
});

describe("what keeps a scan from being one", () => {
  test.each<[string, () => Promise<Partial<ScanOptions>>, RegExp]>([
    ["an empty database", async () => ({ database: await temporaryFolder() }), /^vulnerability-database-unusable: /],
    ["a database of nothing", async () => ({ database: await databaseOf([]) }), /^vulnerability-database-unusable: /],
    ["no govulncheck", async () => ({ govulncheck: "govulncheck-of-nobody" }), /^govulncheck-missing: /],
    ["a govulncheck that is none", async () => ({ govulncheck: "/bin/true" }), /^govulncheck-failed: /],
    ["no manifest", async () => ({ source: { manifest: "none.yaml", directory: "." } }), /^file-unreadable: /],
    ["no exceptions", async () => ({ exceptions: "none.yaml" }), /^file-unreadable: /],
  ])(
    "%s: no report is left",
    async (_what, more, expected) => {
      const report = join(await temporaryFolder(), "report");
      expect(await problem(scan({ report, ...(await more()) }))).toMatch(expected);
      await expect(readdir(report)).rejects.toMatchObject({ code: "ENOENT" });
    },
    120_000,
  );

  test("an old database fails where its age counts, and the report is written", async () => {
    const old = await writeDatabase(await temporaryFolder(), [...usualEntries.slice(0, 1), parserEntry], {
      modified: "2026-01-01T00:00:00Z",
    });
    const { report, diagnostics } = await scanImage(
      withoutSource(scanOptions(server, { database: old, databaseMaxAge: 30, failOn: "never" })),
    );
    expect(report.verdict).toBe("failed");
    expect(diagnostics[0]).toMatchObject({ code: "vulnerability-database-old", severity: "error" });
  }, 120_000);
});
