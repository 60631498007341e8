import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";
import { parseGoMod } from "#golang/go-mod.js";
import { renderMain } from "#golang/source.js";
import { openDatabase } from "#scan/database.js";
import { checkAge } from "#scan/database-age.js";
import { parseModified } from "#scan/database-index.js";
import { parseExceptions } from "#scan/exceptions.js";
import { findGovulncheck, runGovulncheck } from "#scan/govulncheck.js";
import { judge } from "#scan/judge.js";
import { concealedInGoMod, hiddenModules } from "#scan/modules.js";
import { hasSymbols } from "#scan/program-symbols.js";
import type { State } from "#scan/report.js";
import { takeSnapshot } from "#scan/snapshot.js";
import { scanDiagnostics } from "#server/scan-image-diagnostics.js";
import { openImage } from "#server/scan-image-programs.js";
import { readGenerated } from "#server/scan-image-source.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { answerText, sampleMessages } from "#test/sample-answer.js";
import { writeSampleImage } from "#test/sample-image.js";
import { sampleVulnerability } from "#test/sample-scan.js";
import { tool } from "#test/tools.js";
import { writeDatabase } from "#test/vulnerability-database.js";
import { parserEntry, usualEntries } from "#test/vulnerable-modules.js";

afterAll(removeTemporaryFolders);

const now = Date.parse("2026-11-22T05:00:00Z");
const nothing = { programs: [], hidden: [], vulnerabilities: [] };
const around = { failOn: "present", source: undefined, image: "ghcr.io/acme/server" } as const;

const textOf = (files: ExampleFiles, name: string) => files.get(name) ?? "";
/** JSON has no comments: the line with the file's name is none of it. */
const jsonOf = (text: string) => text.replace(/^#.*\n/, "");

async function written(files: ExampleFiles): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name.endsWith(".json") ? jsonOf(text) : text);
  }
  return folder;
}

/** What a policy with the page's exceptions says of a vulnerability. */
function judged(files: ExampleFiles, state: State): Diagnostic[] {
  const { exceptions = [], diagnostics } = parseExceptions("x.yaml", textOf(files, "vulnerability-exceptions.yaml"));
  const { verdict: _verdict, ...found } = sampleVulnerability({
    state,
    reachedBy: state === "reachable" ? [{ plugin: "agents", calls: [] }] : [],
  });
  const result = judge([found], { failOn: "present", exceptions, today: "2026-11-22", reachersKnown: true });
  return [
    ...diagnostics,
    ...result.diagnostics,
    ...scanDiagnostics({ ...nothing, vulnerabilities: result.vulnerabilities }, around),
  ];
}

const checks: Partial<Record<Code, (files: ExampleFiles) => Promise<readonly Diagnostic[]>>> = {
  "govulncheck-missing": async (files) => {
    const { steps } = parse(textOf(files, "scan.yml")) as { steps: { run?: string }[] };
    const installs = steps.some(({ run }) => run?.startsWith("go install golang.org/x/vuln/cmd/govulncheck@"));
    await findGovulncheck(undefined, installs ? dirname(await tool("govulncheck")) : "/nowhere");
    return [];
  },
  "govulncheck-failed": async (files) => {
    const folder = await temporaryFolder();
    const command = join(folder, "govulncheck");
    await writeFile(join(folder, "answer"), answerText(sampleMessages()));
    await writeFile(command, `#!/bin/sh\nsleep 3\ncat ${folder}/answer\n`);
    await chmod(command, 0o755);
    const { timeout } = (parse(textOf(files, "scan.yml")) as { with: { timeout: number } }).with;
    const run = { directory: folder, args: [], database: "file:///none" };
    await runGovulncheck({ command, environment: { PATH: process.env.PATH ?? "" }, seconds: timeout }, run);
    return [];
  },
  "vulnerability-database-unusable": async (files) => {
    const database = openDatabase(join(await written(files), "mirror"), () => {
      throw new Error("nothing is fetched");
    });
    await takeSnapshot(database, [], join(await temporaryFolder(), "snapshot"));
    return [];
  },
  "vulnerability-database-old": async (files) => {
    const modified = parseModified(JSON.parse(jsonOf(textOf(files, "mirror/index/db.json")))) ?? "";
    return checkAge({ address: "mirror", modified }, now, undefined);
  },
  "vulnerability-reachable": async (files) => judged(files, "reachable"),
  "vulnerability-present": async (files) => judged(files, "present"),
  "exception-expired": async (files) => judged(files, "present"),
  "exception-unused": async (files) => judged(files, "present"),
  "vulnerability-hidden": async (files) => {
    const goMod = parseGoMod(textOf(files, "generated/go.mod"));
    const folder = await writeDatabase(await temporaryFolder(), usualEntries);
    const database = openDatabase(folder, () => {
      throw new Error("nothing is fetched");
    });
    const snapshot = await takeSnapshot(database, [parserEntry.module], join(await temporaryFolder(), "snapshot"));
    const hidden = hiddenModules(
      concealedInGoMod(goMod, { module: "github.com/acme/server", version: "v1.0.0" }),
      snapshot,
    );
    return [...scanDiagnostics({ ...nothing, hidden }, around)];
  },
  "scan-symbols-missing": async (files) => {
    const { build } = parse(textOf(files, "catalog-server-manifest.yaml")) as { build: { ldflags: string[] } };
    const folder = await temporaryFolder();
    await writeFile(join(folder, "main.go"), "package main\n\nfunc main() { println(1) }\n");
    const output = join(folder, "program");
    const args = ["build", `-ldflags=${build.ldflags.join(" ")}`, "-o", output, join(folder, "main.go")];
    await promisify(execFile)("go", args, {
      env: { ...process.env, GOOS: "linux", CGO_ENABLED: "0", GO111MODULE: "off" },
    });
    const symbols = (await hasSymbols(output)) ? "read" : "missing";
    const program = { platform: "linux/amd64", path: "/server", digest: "", goVersion: "", symbols } as const;
    return [...scanDiagnostics({ ...nothing, programs: [program] }, around)];
  },
  "scan-program-missing": async (files) => {
    const source = /^COPY (\S+) \/server$/m.exec(textOf(files, "Dockerfile"))?.[1] ?? "";
    const content = source.endsWith(".sh") ? "#!/bin/sh\n" : await readFile(await tool("govulncheck"));
    const layout = await temporaryFolder();
    await writeSampleImage(layout, {
      platforms: [{ os: "linux", architecture: "amd64" }],
      files: { "/server": content },
    });
    await openImage({ layout }, { progress: silent } as Parameters<typeof openImage>[1], await temporaryFolder());
    return [];
  },
  "scan-source-differs": async (files) => {
    const { source } = parseYaml("manifest.yaml", textOf(files, "catalog-server-manifest.yaml"));
    const { manifest } = source ? parseManifest(source) : {};
    if (!manifest) throw new Error("no manifest");
    const { base, plugins, build } = manifest.manifest;
    const { module = "", version = "", entrypoint = { import: "", call: "Main" } } = base;
    const composition = {
      name: "server",
      base: { module, version, entrypoint },
      plugins,
      platforms: build.platforms,
      tags: [],
    };
    const folder = join(await written(files), "generated");
    await writeFile(join(folder, "main.go"), renderMain(composition));
    await readGenerated(folder, composition);
    return [];
  },
};

async function codesOf(check: NonNullable<(typeof checks)[Code]>, files: ExampleFiles): Promise<string[]> {
  try {
    return (await check(files)).map(({ code }) => code);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
}

describe.each(Object.entries(checks))("docs/rules/%s.md", (code, check) => {
  test("what stands under Before is reported, and not what stands under After", async () => {
    const { before, after } = await readRulePage(code as Code);
    expect(await codesOf(check, before)).toContain(code);
    expect(await codesOf(check, after)).toEqual([]);
  }, 60_000);
});
