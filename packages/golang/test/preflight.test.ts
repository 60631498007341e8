import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import type { Composition } from "#golang/composition.js";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import { fixtureComposition, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";

let workspace: GoWorkspace;
beforeAll(async () => {
  workspace = await openGoWorkspace();
});
afterAll(() => workspace.close());

let folders = 0;

async function problemsOf(composition: Composition) {
  const toolchain = await workspace.toolchain();
  const directory = join(workspace.directory, `out-${++folders}`);
  const downloads = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  if (downloads.diagnostics.length > 0) return { diagnostics: downloads.diagnostics, directory };
  return {
    ...(await generate(toolchain, composition, { directory, frozen: false, downloaded: downloads.modules })),
    directory,
  };
}

interface Row {
  plugin: string;
  code: Code;
  message: RegExp;
  line?: number;
}

const rows: Row[] = [
  {
    plugin: "hello@v1.9.9",
    code: "module-not-found",
    message: /hello@v1\.9\.9 cannot be used: reading .*no such file/,
    line: 11,
  },
  { plugin: "no-suffix@v2.0.0", code: "version-major-mismatch", message: /should be v0 or v1, not v2/, line: 11 },
  {
    plugin: "other-path",
    code: "module-path-other",
    message: /go\.mod of .*other-path@v1\.0\.0 declares the module path "github\.com\/acme\/renamed"/,
    line: 10,
  },
  { plugin: "future", code: "go-too-old", message: /requires go >= 1\.99/, line: 11 },
  {
    plugin: "wants-future",
    code: "go-too-old",
    message: /^plugin "wants-future": github\.com\/acme\/future@v1\.0\.0 requires go >= 1\.99/,
    line: 11,
  },
  {
    plugin: "unreadable",
    code: "go-command-failed",
    message: /unreadable@v1\.0\.0: parsing go\.mod: go\.mod:5: usage: require module\/path v1\.2\.3/,
    line: 12,
  },
  { plugin: "program", code: "package-main", message: /is a program, not a library/, line: 12 },
  {
    plugin: "hidden/internal/plugin",
    code: "package-internal",
    message: /hidden\/internal\/plugin is internal/,
    line: 12,
  },
  {
    plugin: "uses-internal",
    code: "package-internal",
    message: /uses\.go:3:8: use of internal package github\.com\/acme\/hidden\/internal\/plugin/,
    line: 12,
  },
  { plugin: "cgo-only", code: "package-excluded", message: /all Go files of .* need cgo/, line: 12 },
  { plugin: "constrained", code: "package-excluded", message: /build constraints exclude all Go files/, line: 12 },
  {
    plugin: "elsewhere",
    code: "package-not-found",
    message: /no package github\.com\/acme\/elsewhere is in github\.com\/acme\/elsewhere v1\.0\.0/,
    line: 12,
  },
  { plugin: "tests-only", code: "package-tests-only", message: /has no Go files but tests/, line: 12 },
  {
    plugin: "bad-embed",
    code: "embed-missing",
    message: /embed\.go:9:12: pattern banner\.txt: no matching files found/,
    line: 12,
  },
  {
    plugin: "undeclared",
    code: "requirement-undeclared",
    message: /plugin "undeclared" .* imports from github\.com\/acme\/lib, which no go\.mod requires/,
    line: 10,
  },
  {
    plugin: "imports-missing",
    code: "requirement-undeclared",
    message: /github\.com\/acme\/does\/not\/exist, imported by github\.com\/acme\/imports-missing/,
    line: 12,
  },
];

describe("each kind of broken plugin beside a good one", () => {
  test.each(rows)("$plugin: $code", async ({ plugin, code, message, line }) => {
    const { diagnostics, directory } = await problemsOf(
      fixtureComposition([plugin, "hello"].slice(0, plugin.startsWith("hello") ? 1 : 2)),
    );
    expect(diagnostics).toHaveLength(1);
    const [only] = diagnostics;
    expect(only?.code).toBe(code);
    expect(only?.severity).toBe("error");
    expect(only?.message).toMatch(message);
    expect(only?.message).not.toContain(workspace.environment.GOMODCACHE);
    expect(only?.fix).toMatch(/^[A-Z].*\.$/);
    expect(only?.plugin).toBe(plugin.split("@")[0]?.replaceAll("/", "-"));
    expect(only?.place).toEqual({ file: "catalog-server-manifest.yaml", line });
    await expect(readdir(directory)).rejects.toThrow("ENOENT");
  });
});

test.each([
  ["replacing", "module-has-replace", /plugin "replacing" replaces github\.com\/acme\/lib/],
  ["cgo-beside", "package-init-dropped", /compiled without register\.go, since cgo is off/],
])("%s is only warned of: %s", async (plugin, code, message) => {
  const { diagnostics, directory } = await problemsOf(fixtureComposition([plugin]));
  expect(diagnostics.map((each) => [each.code, each.severity])).toEqual([[code, "warning"]]);
  expect(diagnostics[0]?.message).toMatch(message);
  expect((await readdir(directory)).sort()).toEqual(["go.mod", "go.sum", "main.go"]);
});

test("all problems come in one run, in the order of the manifest where they are of one kind", async () => {
  const broken = [
    "program",
    "cgo-only",
    "constrained",
    "tests-only",
    "bad-embed",
    "undeclared",
    "hidden/internal/plugin",
  ];
  const { diagnostics } = await problemsOf(fixtureComposition([...broken, "hello", "needs-new-hello"]));
  expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([
    ["version-moved", "hello"],
    ["requirement-undeclared", "undeclared"],
    ["package-main", "program"],
    ["package-excluded", "cgo-only"],
    ["package-excluded", "constrained"],
    ["package-tests-only", "tests-only"],
    ["embed-missing", "bad-embed"],
    ["package-internal", "hidden-internal-plugin"],
  ]);
});

test("a problem of one platform only says which", async () => {
  const platforms = [
    { os: "linux", architecture: "amd64" },
    { os: "windows", architecture: "amd64" },
  ];
  const { diagnostics } = await problemsOf(fixtureComposition(["linux-only"], { platforms }));
  expect(diagnostics.map((each) => each.code)).toEqual(["package-excluded"]);
  expect(diagnostics[0]?.message).toMatch(/\(windows\/amd64\)$/);
});

test("build tags of the manifest hold", async () => {
  const { diagnostics } = await problemsOf(fixtureComposition(["constrained"], { tags: ["enterprise"] }));
  expect(diagnostics).toEqual([]);
});
