import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { readBuildInfo } from "#golang/build-info.js";
import { compile } from "#golang/compile.js";
import type { Composition } from "#golang/composition.js";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import type { Toolchain } from "#golang/toolchain.js";
import { fixtureComposition, fixturePlugin, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { publishModule } from "#test/module-proxy.js";

let workspace: GoWorkspace;
beforeAll(async () => {
  workspace = await openGoWorkspace();
});
afterAll(() => workspace.close());

let folders = 0;
const amd64 = { os: "linux", architecture: "amd64" };

async function generated(composition: Composition, toolchain?: Toolchain): Promise<string> {
  const used = toolchain ?? (await workspace.toolchain());
  const directory = join(workspace.directory, `server-${++folders}`);
  const { modules } = await downloadModules(used, [composition.base, ...composition.plugins]);
  const { diagnostics } = await generate(used, composition, { directory, frozen: false, downloaded: modules });
  expect(diagnostics).toEqual([]);
  return directory;
}

/** Compiles a composition for the first of its platforms. */
async function build(composition: Composition, ldflags: string[] = []): Promise<string> {
  const directory = await generated(composition);
  const output = join(directory, "server");
  const [platform = amd64] = composition.platforms;
  await compile(await workspace.toolchain(), composition, { directory, platform, ldflags, output });
  return output;
}

async function failureOf(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiagnosticError)) throw new Error("no expected failure", { cause: error });
  return error.diagnostics;
}

const run = (binary: string) => execFileSync(binary, { encoding: "utf8" });

test("the binary runs, and holds what the manifest names", async () => {
  const binary = await build(fixtureComposition(["wave", "hello", "versioned/v2@v2.0.0"]));
  expect(run(binary)).toBe("hello\nversioned\nwave\n");
  const info = await readBuildInfo(binary);
  expect(info?.dependencies.map((each) => `${each.path}@${each.version}`)).toEqual([
    "github.com/acme/hello@v1.0.0",
    "github.com/acme/lib@v1.0.0",
    "github.com/acme/tiny-server@v1.0.0",
    "github.com/acme/versioned/v2@v2.0.0",
    "github.com/acme/wave@v1.0.0",
  ]);
  expect(info?.settings).toMatchObject({ GOOS: "linux", GOARCH: "amd64", CGO_ENABLED: "0", GOAMD64: "v1" });
});

test("debug data is dropped, the symbol table stays, -s and -X come from the manifest", async () => {
  await publishModule(workspace.proxy, {
    path: "github.com/acme/stamped",
    version: "v1.0.0",
    files: {
      "go.mod": "module github.com/acme/stamped\n\ngo 1.26\n\nrequire github.com/acme/tiny-server v1.0.0\n",
      "stamped.go":
        'package stamped\n\nimport server "github.com/acme/tiny-server"\n\nvar Stamp = "none"\n\nfunc init() { server.Register(Stamp) }\n',
    },
  });
  const composition = fixtureComposition(["stamped"]);
  const plain = await build(composition);
  const stamped = await build(composition, ["-s", `-X 'github.com/acme/stamped.Stamp=it is "stamped"'`]);
  expect(run(plain)).toBe("none\n");
  expect(run(stamped)).toBe('it is "stamped"\n');
  const sections = (file: string) => execFileSync("readelf", ["-SW", file], { encoding: "utf8" });
  expect(sections(plain)).toContain(".symtab");
  expect(sections(plain)).not.toContain(".debug_info");
  expect(sections(stamped)).not.toContain(".symtab");
});

test("another folder, HOME, umask and module cache give the same bytes", async () => {
  const composition = fixtureComposition(["wave", "hello"]);
  const digest = async (file: string) =>
    createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
  const here = await digest(await build(composition));
  const other = await openGoWorkspace();
  const umask = process.umask(0o077);
  try {
    const toolchain = await other.toolchain();
    const { modules } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
    const directory = join(other.directory, "some where/else");
    await generate(toolchain, composition, { directory, frozen: false, downloaded: modules });
    const output = join(directory, "binary");
    await compile(toolchain, composition, { directory, platform: amd64, ldflags: [], output });
    expect(await digest(output)).toBe(here);
  } finally {
    process.umask(umask);
    await other.close();
  }
});

test("a working copy is compiled in", async () => {
  const directory = join(workspace.directory, "copy");
  const fixture = join(import.meta.dirname, "../../../test/fixtures/modules/hello@v1.1.0");
  await cp(fixture, directory, { recursive: true });
  await cp(join(fixture, "go.mod.txt"), join(directory, "go.mod"));
  const binary = await build(fixtureComposition([], { plugins: [{ ...fixturePlugin("hello"), directory }] }));
  expect(run(binary)).toBe("hello-v1.1\n");
  expect((await readBuildInfo(binary))?.dependencies[0]?.replace?.path).toBe("../copy");
});

test("a file that needs cgo is dropped, as the warning says", async () => {
  const composition = fixtureComposition(["cgo-beside", "hello"]);
  const toolchain = await workspace.toolchain();
  const { modules } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  const directory = join(workspace.directory, "dropped");
  const { diagnostics } = await generate(toolchain, composition, { directory, frozen: false, downloaded: modules });
  expect(diagnostics.map((each) => each.code)).toEqual(["package-init-dropped"]);
  await compile(toolchain, composition, { directory, platform: amd64, ldflags: [], output: join(directory, "server") });
  expect(run(join(directory, "server"))).toBe("hello\n");
});

describe("a build that fails", () => {
  test("names each broken plugin, with what the compiler says", async () => {
    const composition = fixtureComposition(["hello", "does-not-compile", "wave", "syntax-error", "wants-broken"]);
    const directory = await generated(composition);
    const options = { directory, platform: amd64, ldflags: [], output: join(directory, "server") };
    const diagnostics = await failureOf(compile(await workspace.toolchain(), composition, options));
    const sorted = [...diagnostics].sort((left, right) => (left.plugin ?? "").localeCompare(right.plugin ?? ""));
    expect(sorted.map((each) => [each.code, each.plugin, each.place?.line, each.message])).toEqual([
      [
        "compile-failed",
        "does-not-compile",
        15,
        'plugin "does-not-compile" does not compile: github.com/acme/does-not-compile: broken.go:5:31: ' +
          "cannot use 42 (untyped int constant) as string value in argument to server.Register",
      ],
      [
        "compile-failed",
        "syntax-error",
        23,
        'plugin "syntax-error" does not compile: github.com/acme/syntax-error: syntax.go:3:12: syntax error: unexpected {, expected )',
      ],
    ]);
    expect((await readdir(directory)).sort()).toEqual(["go.mod", "go.sum", "main.go"]);
  });

  test("names the line of a working copy that is broken, which is there to be corrected", async () => {
    const directory = join(workspace.directory, "broken-copy");
    const fixture = join(import.meta.dirname, "../../../test/fixtures/modules/does-not-compile@v1.0.0");
    await cp(fixture, directory, { recursive: true });
    await cp(join(fixture, "go.mod.txt"), join(directory, "go.mod"));
    const plugins = [{ ...fixturePlugin("does-not-compile"), directory }];
    const [problem] = await failureOf(build(fixtureComposition(["hello"], { plugins })));
    expect(problem).toMatchObject({
      code: "compile-failed",
      plugin: "does-not-compile",
      place: { file: join(directory, "broken.go"), line: 5 },
    });
  });

  test("names the plugin that brings a broken dependency", async () => {
    const diagnostics = await failureOf(build(fixtureComposition(["hello", "wants-broken"])));
    expect(diagnostics.map((each) => each.plugin)).toEqual(["wants-broken"]);
    expect(diagnostics[0]?.message).toContain(
      'plugin "wants-broken" does not compile: github.com/acme/does-not-compile:',
    );
  });

  test.each([
    ["a plugin", "wants-old-lib", "github.com/acme/wants-old-lib"],
    ["a dependency of a plugin", "wants-helper", "github.com/acme/helper"],
  ])("names both sides where another plugin's version breaks %s", async (_title, victim, broken) => {
    const diagnostics = await failureOf(build(fixtureComposition(["hello", victim, "wants-new-lib"])));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "compile-failed", plugin: victim, place: { line: 15 } });
    expect(diagnostics[0]?.message).toContain(
      `plugin "${victim}" and plugin "wants-new-lib" cannot be compiled together: ${broken} is written for ` +
        'github.com/acme/lib v1.0.0, but plugin "wants-new-lib" needs v1.1.0 ' +
        "(github.com/acme/wants-new-lib@v1.0.0 -> github.com/acme/lib@v1.1.0): ",
    );
    expect(diagnostics[0]?.message).toContain("undefined: lib.Old");
    expect(diagnostics[0]?.fix).toContain(
      `Name a version of plugin "${victim}" that works with github.com/acme/lib v1.1.0`,
    );
  });

  test("names both sides where two plugins break a dependency that they share", async () => {
    await publishModule(workspace.proxy, {
      path: "github.com/acme/helper",
      version: "v0.9.0",
      files: {
        "go.mod": "module github.com/acme/helper\n\ngo 1.26\n",
        "helper.go": 'package helper\n\nfunc Help() string { return "help" }\n',
      },
    });
    await publishModule(workspace.proxy, {
      path: "github.com/acme/mixes",
      version: "v1.0.0",
      files: {
        "go.mod":
          "module github.com/acme/mixes\n\ngo 1.26\n\nrequire (\n\tgithub.com/acme/helper v0.9.0\n\tgithub.com/acme/lib v1.1.0\n)\n",
        "mixes.go":
          'package mixes\n\nimport (\n\t"github.com/acme/helper"\n\t"github.com/acme/lib"\n)\n\nvar _ = helper.Help() + lib.New()\n',
      },
    });
    const diagnostics = await failureOf(build(fixtureComposition(["mixes", "wants-helper"])));
    expect(diagnostics.map((each) => each.message)).toEqual([
      expect.stringContaining(
        'plugin "wants-helper" and plugin "mixes" cannot be compiled together: github.com/acme/helper is written for',
      ),
    ]);
  });

  test("a plugin's own mistake is not laid to another one that raised a version", async () => {
    await publishModule(workspace.proxy, {
      path: "github.com/acme/mistaken",
      version: "v1.0.0",
      files: {
        "go.mod": "module github.com/acme/mistaken\n\ngo 1.26\n\nrequire github.com/acme/lib v1.0.0\n",
        "mistaken.go": 'package mistaken\n\nimport "github.com/acme/lib"\n\nvar _ = lib.Name("a", "b")\n',
      },
    });
    const diagnostics = await failureOf(build(fixtureComposition(["mistaken", "wants-new-lib"])));
    expect(diagnostics.map((each) => each.message)).toEqual([
      expect.stringContaining(
        'plugin "mistaken" does not compile: github.com/acme/mistaken: mistaken.go:5:23: too many arguments',
      ),
    ]);
  });

  test("a base without that function", async () => {
    const composition = fixtureComposition(["hello"]);
    composition.base.entrypoint = { import: "github.com/acme/tiny-server", call: "Start" };
    composition.base.at = { import: { file: "catalog-server-manifest.yaml", line: 7 } };
    const [diagnostic] = await failureOf(build(composition));
    expect(diagnostic).toMatchObject({ code: "compile-failed", place: { line: 7 } });
    expect(diagnostic?.message).toBe("main.go does not compile: main.go:12:9: undefined: server.Start");
  });

  test("keeps the binary that was there", async () => {
    const composition = fixtureComposition(["does-not-compile"]);
    const directory = await generated(composition);
    const output = join(directory, "server");
    await writeFile(output, "an older one");
    const options = { directory, platform: amd64, ldflags: [], output };
    await failureOf(compile(await workspace.toolchain(), composition, options));
    expect(await readFile(output, "utf8")).toBe("an older one");
  });
});

test.each([
  ["go.sum", "", "lock-stale", /missing go\.sum entry/],
  ["go.mod", "module composed.invalid/server\n\ngo 1.26\n", "lock-stale", /cannot find module providing package/],
])("a %s that was spoiled after it was generated", async (name, text, code, message) => {
  const composition = fixtureComposition(["hello"]);
  const directory = await generated(composition);
  await writeFile(join(directory, name), text);
  const options = { directory, platform: amd64, ldflags: [], output: join(directory, "server") };
  const [diagnostic] = await failureOf(compile(await workspace.toolchain(), composition, options));
  expect(diagnostic?.code).toBe(code);
  expect(diagnostic?.message).toMatch(message);
});

test("the number of go processes does not depend on the number of plugins", async () => {
  const platforms = [amd64, { os: "linux", architecture: "arm64" }];
  const names = Array.from({ length: 100 }, (_, index) => `plugin-${index}`);
  for (const name of names) {
    const goMod = `module github.com/acme/${name}\n\ngo 1.26\n\nrequire github.com/acme/tiny-server v1.0.0\n`;
    const source = `package plugin\n\nimport server "github.com/acme/tiny-server"\n\nfunc init() { server.Register("${name}") }\n`;
    const files = { "go.mod": goMod, "plugin.go": source };
    await publishModule(workspace.proxy, { path: `github.com/acme/${name}`, version: "v1.0.0", files });
  }
  for (const count of [1, 20, 100]) {
    const toolchain = await workspace.toolchain();
    const composition = fixtureComposition(names.slice(0, count), { platforms });
    const directory = await generated(composition, toolchain);
    for (const platform of platforms) {
      const output = join(directory, platform.architecture);
      await compile(toolchain, composition, { directory, platform, ldflags: [], output });
    }
    expect(run(join(directory, "amd64")).trim().split("\n")).toHaveLength(count);
    const verbs = toolchain.processes.map((each) => each.command.replace(/^go (mod \w+|\w+).*/, "$1"));
    expect(verbs).toEqual(["mod download", "list", "list", "mod graph", "build", "build"]);
  }
});
