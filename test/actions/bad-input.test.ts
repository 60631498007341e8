import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { unpackImage } from "#oci/unpack.js";
import { folderContent } from "#test/folder-content.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { launch } from "#test/launch.js";
import { publishModule } from "#test/module-proxy.js";
import { problemsOf } from "#test/problems.js";
import { type ActionResult, runAction } from "#test/run-action.js";
import { type Command, readLog } from "#test/runner-protocol.js";
import { smallManifest } from "#test/small-build.js";

/*
 * Every kind of bad input, given to the bundled build-image as the runner would: which code, at which line, naming which plugin, and
 * that the folder, which holds an earlier build, stays as it was. What the packages' own tests assert in detail is not repeated here.
 */

let workspace: GoWorkspace;
let folder: string;
let temporary: string;
let before: Record<string, string>;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  await publishDeclarations();
  await publishTwenty();
  folder = await temporaryFolder();
  temporary = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest("scratch"));
  const built = await act({});
  expect([built.code, built.stdout]).toEqual([0, expect.any(String)]);
  await mkdir(join(folder, "locked"));
  await writeFile(join(folder, "locked/go.sum"), `github.com/acme/hello v1.0.0 h1:${"A".repeat(43)}=\n`);
});
afterAll(async () => {
  await workspace.close();
  await removeTemporaryFolders();
});

function act(inputs: Record<string, string>, environment: NodeJS.ProcessEnv = {}): Promise<ActionResult> {
  const all = { ...workspace.environment, TMPDIR: temporary, GITHUB_WORKSPACE: folder, ...environment };
  return runAction("build-image", { directory: folder, inputs, environment: all });
}

/** Runs build-image on a manifest, and sees to it that nothing but the manifest was written; or the whole generated module. */
async function refused(text: string | Buffer, inputs: Record<string, string> = {}): Promise<Command[]> {
  await writeFile(join(folder, "bad.yaml"), text);
  before = await folderContent(folder);
  const result = await act({ manifest: "bad.yaml", ...inputs });
  if (result.stdout.includes("title=compile-failed")) await checkWhole(before);
  else expect(await folderContent(folder)).toEqual(before);
  expect(await readdir(temporary)).toEqual([]);
  const { commands } = readLog(result.stdout);
  expect([result.code, result.stderr]).toEqual([1, ""]);
  expect(commands.filter((each) => each.properties.title === "defect")).toEqual([]);
  return commands.filter((each) => each.name === "error");
}

/** What does not compile was generated before, which is then complete; the image is the old one. */
async function checkWhole(before: Record<string, string>): Promise<void> {
  const apart = (content: Record<string, string>) =>
    Object.entries(content).filter(([path]) => !path.startsWith("generated/"));
  expect(apart(await folderContent(folder))).toEqual(apart(before));
  expect((await readdir(join(folder, "generated"))).sort()).toEqual(["go.mod", "go.sum", "lock.json", "main.go"]);
  const again = await runAction("generate-main", {
    directory: folder,
    inputs: { manifest: "bad.yaml", frozen: "true" },
    environment: { ...workspace.environment, TMPDIR: temporary },
  });
  expect([again.code, again.stdout]).toEqual([0, expect.any(String)]);
}

/** The line that ends in `# here`. */
const marked = (text: string) => text.split("\n").findIndex((line) => line.endsWith("# here")) + 1;

interface Bad {
  code: Code;
  /** The manifest, with `# here` where the problem is. */
  text: string;
  /** Who is named. */
  names?: string[];
  inputs?: Record<string, string>;
}

async function expectProblem({ code, text, names = [], inputs }: Bad): Promise<void> {
  const errors = await refused(text, inputs);
  const found = errors.filter((each) => each.properties.title === code);
  expect(errors.map((each) => [each.properties.title, each.message])).toContainEqual([code, expect.any(String)]);
  const line = marked(text);
  if (line > 0)
    expect(found.map((each) => [each.properties.file, each.properties.line])).toContainEqual([
      "bad.yaml",
      String(line),
    ]);
  for (const name of names) expect(found.map((each) => each.message).join("\n")).toContain(name);
  for (const each of errors) expect(each.message).toMatch(/\n[A-Z][^\n]*\.$/);
}

const head = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
`;
const base = `  base:
    image: scratch
    frameworkVersion: v1alpha1
    module: github.com/acme/tiny-server
    version: v1.0.0
    entrypoint: {import: github.com/acme/tiny-server, call: Main}
`;
/** A manifest with these lines in place of its plugins. */
const withPlugins = (lines: string, own = base) => `${head}${own}  plugins:\n${lines}`;

type Part = "name" | "module" | "version" | "import";

/** A plugin's lines; \`at\` says which of them is the wrong one. */
function plugin(path: string, at?: Part | "all", changes: Partial<Record<Part | "metadata", string>> = {}): string {
  const [name = "", version = "v1.0.0"] = path.split("@");
  const fields = { name, module: `github.com/acme/${name}`, version, metadata: "none", ...changes };
  const lines = Object.entries(fields).filter(([, value]) => value !== "");
  return lines
    .map(
      ([field, value], index) => `    ${index === 0 ? "-" : " "} ${field}: ${value}${field === at ? " # here" : ""}\n`,
    )
    .join("");
}

const good = plugin("hello");

describe("a document", () => {
  const tooDeep = `${head}${base}  plugins: ${"[".repeat(5000)}`;
  test.each<[string, Code, string]>([
    ["malformed", "yaml-syntax", `${head}  base: [\n`],
    ["with a tab for indentation", "yaml-syntax", `${head}\tbase: {}\n`],
    ["that names a key twice", "yaml-duplicate-key", `${head}${base}  plugins: []\n  plugins: [] # here\n`],
    ["with an alias", "yaml-refused-feature", `${head}${base}  plugins: &a []\n  build: {tags: *a} # here\n`],
    ["with a merge key", "yaml-refused-feature", `${head}  base:\n    <<: {image: scratch} # here\n`],
    ["with a foreign tag", "yaml-refused-feature", `${head}  base: !!js/function "x" # here\n`],
    ["nested deeply", "yaml-too-deep", tooDeep],
    ["of five megabytes", "file-too-large", `${head}${base}# ${"x".repeat(5 * 1024 * 1024)}\n`],
    ["with a wrong type", "field-type", `${head}${base}  plugins: 3 # here\n`],
    ["with a version that is a number", "field-type", withPlugins(plugin("hello", "version", { version: "1.10" }))],
    ["with an unknown field", "field-unknown", `${head}${base}  plugin: [] # here\n`],
    ["without a field", "field-missing", `${head}  base: {image: scratch} # here\n`],
    ["of another kind", "field-value", `apiVersion: v1\nkind: Pod # here\nspec: {base: {}}\n`],
    ["that is empty", "field-type", ""],
  ])("%s: %s", async (_title, code, text) => {
    await expectProblem({ code, text });
  });

  test("that is not UTF-8, is no file, or is not there", async () => {
    const binary = await refused(Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a]));
    expect(binary.length).toBeGreaterThan(0);
    for (const manifest of [".", "generated", "nowhere.yaml", "/dev/null/x"]) {
      const errors = await refused("", { manifest });
      expect(errors.map((each) => each.properties.title)).toEqual(["file-unreadable"]);
    }
  });
});

describe("a manifest", () => {
  const evil = { goCode: "'github.com/acme/hello\"; import \"os/exec'", option: "-toolexec=/tmp/x" };
  test.each<[string, Bad]>([
    [
      "two plugins of one name",
      {
        code: "plugin-name-duplicate",
        text: withPlugins(good + plugin("hello", "name", { module: "github.com/acme/wave" })),
        names: ['"hello"'],
      },
    ],
    [
      "two plugins of one package",
      {
        code: "plugin-import-duplicate",
        text: withPlugins(good + plugin("twin", "module", { module: "github.com/acme/hello" })),
        names: ["hello"],
      },
    ],
    [
      "two versions of one module",
      {
        code: "plugin-version-conflict",
        text: withPlugins(
          good +
            plugin("twin", "version", {
              module: "github.com/acme/hello",
              version: "v1.1.0",
              import: "github.com/acme/hello/x",
            }),
        ),
        names: ["twin", "hello"],
      },
    ],
    [
      "a module path that Go refuses",
      {
        code: "module-path-invalid",
        text: withPlugins(plugin("hello", "module", { module: "github.com/acme//hello" })),
      },
    ],
    [
      "a module path that is an option",
      { code: "module-path-invalid", text: withPlugins(plugin("hello", "module", { module: evil.option })) },
    ],
    [
      "a version that is none",
      { code: "version-invalid", text: withPlugins(plugin("hello", "version", { version: "latest" })) },
    ],
    [
      "a version that is an option",
      { code: "version-invalid", text: withPlugins(plugin("hello", "version", { version: evil.option })) },
    ],
    [
      "an import path that is Go code",
      { code: "import-path-invalid", text: withPlugins(plugin("hello", "import", { import: evil.goCode })) },
    ],
    [
      "an import path outside the module",
      { code: "import-path-invalid", text: withPlugins(plugin("hello", "import", { import: "github.com/acme/wave" })) },
    ],
    [
      "a version that the path's /vN contradicts",
      { code: "version-major-mismatch", text: withPlugins(plugin("no-suffix", "version", { version: "v2.0.0" })) },
    ],
    [
      "a function that is Go code",
      { code: "field-value", text: withPlugins(good, base.replace("call: Main}", 'call: "Main(); x"} # here')) },
    ],
    [
      "a linker flag that starts programs",
      { code: "ldflags-refused", text: `${withPlugins(good)}  build:\n    ldflags:\n      - -extld=/tmp/x # here\n` },
    ],
    [
      "a linker flag with a second one in it",
      {
        code: "ldflags-refused",
        text: `${withPlugins(good)}  build:\n    ldflags:\n      - -X a.b/c.D=e -extld=/tmp/x # here\n`,
      },
    ],
    [
      "a build tag that is a list",
      { code: "field-value", text: `${withPlugins(good)}  build:\n    tags: ["a,b"] # here\n` },
    ],
    [
      "a platform that Go does not know",
      { code: "field-value", text: `${withPlugins(good)}  build:\n    platforms: [linux/pdp11] # here\n` },
    ],
    [
      "private modules that are all modules",
      { code: "field-value", text: `${withPlugins(good)}  build:\n    privateModules: ["*"] # here\n` },
    ],
    [
      "private modules with a second list in them",
      { code: "field-value", text: `${withPlugins(good)}  build:\n    privateModules: ["github.com/acme,*"] # here\n` },
    ],
    [
      "an image reference that is an option",
      {
        code: "image-reference-invalid",
        text: withPlugins(good, base.replace("image: scratch", "image: --privileged # here")),
      },
    ],
    [
      "a plugin of a working copy, in a release",
      {
        code: "plugin-path-in-release",
        text: withPlugins(`${good}      path: ../hello # here\n`),
        inputs: { release: "true" },
        names: ["hello"],
      },
    ],
  ])("%s", async (_title, bad) => {
    await expectProblem(bad);
  });
});

describe("a plugin", () => {
  test.each<[string, Code, string]>([
    ["at a version that does not exist", "module-not-found", plugin("hello@v1.9.9", "version")],
    ["that does not exist", "module-not-found", plugin("nowhere", "version")],
    ["whose go.mod declares another path", "module-path-other", plugin("other-path", "module")],
    ["whose go.mod cannot be read", "go-command-failed", plugin("unreadable", "name")],
    ["that needs a newer Go", "go-too-old", plugin("future", "version")],
    ["whose dependency needs a newer Go", "go-too-old", plugin("wants-future", "version")],
    ["that is a program", "package-main", plugin("program", "name")],
    [
      "that is internal",
      "package-internal",
      plugin("hidden", "import", { import: "github.com/acme/hidden/internal/plugin" }),
    ],
    ["that uses another's internal package", "package-internal", plugin("uses-internal", "name")],
    ["that is cgo only", "package-excluded", plugin("cgo-only", "name")],
    ["that is for another platform", "package-excluded", plugin("constrained", "name")],
    ["that has tests only", "package-tests-only", plugin("tests-only", "name")],
    ["without the package", "package-not-found", plugin("elsewhere", "name")],
    ["that embeds what is not there", "embed-missing", plugin("bad-embed", "name")],
    ["that imports what it does not require", "requirement-undeclared", plugin("undeclared", "module")],
    ["that imports what is nowhere", "requirement-undeclared", plugin("imports-missing", "name")],
    ["that needs a newer base", "version-moved", plugin("needs-new-server")],
    ["that does not compile", "compile-failed", plugin("does-not-compile", "version")],
    ["without plugin.yaml", "metadata-missing", plugin("hello", "version", { metadata: "" })],
    ["whose plugin.yaml is malformed", "yaml-syntax", plugin("says-nothing", "version", { metadata: "" })],
    ["whose plugin.yaml lacks a field", "field-missing", plugin("says-little", "version", { metadata: "" })],
    [
      "whose plugin.yaml has another name",
      "metadata-name-mismatch",
      plugin("says-another", "version", { metadata: "" }),
    ],
    ["for another framework API", "framework-mismatch", plugin("says-beta", "version", { metadata: "" })],
    ["for older servers", "server-version-outside", plugin("says-old", "version", { metadata: "" })],
    ["with a range that is none", "server-range-invalid", plugin("says-nonsense", "version", { metadata: "" })],
  ])("%s: %s", async (_title, code, lines) => {
    const [, name = ""] = /name: (\S+)/.exec(lines) ?? [];
    await expectProblem({
      code,
      text: withPlugins(plugin("hello-again") + lines),
      names: code === "version-moved" ? [name] : [],
    });
    expect(await refused(withPlugins(plugin("hello-again") + lines))).toHaveLength(1);
  });

  test("whose version another plugin moves: the plugin is at fault, and the other one is named", async () => {
    const text = withPlugins(plugin("hello", "version") + plugin("needs-new-hello"));
    await expectProblem({ code: "version-moved", text, names: ["needs-new-hello", "v1.1.0"] });
  });

  test("that is not what the lock says it was", async () => {
    const text = withPlugins(plugin("hello", "version"));
    await expectProblem({ code: "module-checksum-mismatch", text, inputs: { directory: "locked" } });
  });

  test("that cannot be compiled together with another: both are named, and why", async () => {
    const text = withPlugins(plugin("wants-old-lib", "version") + plugin("wants-new-lib") + good);
    const names = ['"wants-old-lib"', '"wants-new-lib"', "github.com/acme/lib v1.0.0", "v1.1.0", "undefined: lib.Old"];
    await expectProblem({ code: "compile-failed", text, names });
  });

  test("that is one of twenty, and does not compile: that one is named, and nothing else", async () => {
    const lines = twenty.map((name, index) => plugin(name, index === 12 ? "version" : undefined));
    const text = withPlugins(lines.join(""));
    await expectProblem({ code: "compile-failed", text, names: ['"crowd-13"', "undefined: nothing"] });
    const errors = await refused(text);
    expect(errors).toHaveLength(1);
    for (const name of twenty) if (name !== "crowd-13") expect(errors[0]?.message).not.toContain(`"${name}"`);
  });
});

describe("what is built all the same, with a warning", () => {
  test.each<[string, Code, string]>([
    ["cgo beside plain files", "package-init-dropped", plugin("cgo-beside", "name")],
    ["a plugin with replace directives", "module-has-replace", plugin("replacing", "module")],
    ["a range without an upper end", "server-range-open", plugin("says-open", "version", { metadata: "" })],
  ])("%s: %s", async (_title, code, lines) => {
    const text = withPlugins(lines);
    await writeFile(join(folder, "warned.yaml"), text);
    const { code: exitCode, stdout } = await act({
      manifest: "warned.yaml",
      directory: "warned",
      layout: "warned-image",
    });
    const warnings = readLog(stdout).commands.filter((each) => each.name === "warning");
    expect([exitCode, warnings.map((each) => [each.properties.title, each.properties.line])]).toEqual([
      0,
      [[code, String(marked(text))]],
    ]);
  });
});

describe("a server", () => {
  test("whose Go is too old, or missing", async () => {
    const bin = join(await temporaryFolder(), "go/bin");
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, "go"), "#!/bin/sh\nexit 1\n");
    await chmod(join(bin, "go"), 0o755);
    await writeFile(join(bin, "../VERSION"), "go1.25.1\n");
    await writeFile(join(folder, "bad.yaml"), withPlugins(good));
    before = await folderContent(folder);
    for (const [PATH, code] of [
      [bin, "go-too-old"],
      ["/nowhere", "go-missing"],
    ] as const) {
      const { stdout } = await act({ manifest: "bad.yaml" }, { PATH });
      expect(readLog(stdout).commands.map((each) => each.properties.title)).toContain(code);
    }
    expect(await folderContent(folder)).toEqual(before);
  });

  test("in which two plugins register the same name compiles, and ends at its start: both are named", async () => {
    await writeFile(join(folder, "panics.yaml"), withPlugins(good + plugin("hello-again")));
    const inputs = { manifest: "panics.yaml", directory: "panics", layout: "panics-image" };
    const { code, outputs } = await act(inputs);
    expect(code).toBe(0);
    const platform = { os: "linux", architecture: "amd64" };
    const image = await unpackImage(outputs.layout ?? "", { platform, directory: join(temporary, "files") });
    const plugins = ["hello", "hello-again"].map((name) => {
      const module = `github.com/acme/${name}`;
      return { name, module, import: module };
    });
    const problems = await problemsOf(launch({ image, plugins, ready: { path: "/", seconds: 20 } }));
    expect(problems).toEqual([expect.objectContaining({ code: "plugin-panicked", plugin: "hello" })]);
    expect(problems[0]?.message).toContain('; plugin "hello-again" did it before');
  });
});

const twenty = Array.from({ length: 20 }, (_, index) => `crowd-${index + 1}`);

async function publishTwenty(): Promise<void> {
  for (const name of twenty) {
    const path = `github.com/acme/${name}`;
    const line = name === "crowd-13" ? "var _ = nothing" : "";
    const files = { "go.mod": `module ${path}\n\ngo 1.26\n`, "crowd.go": `package crowd\n\n${line}\n` };
    await publishModule(workspace.proxy, { path, version: "v1.0.0", files });
  }
}

/** Plugins that differ in what their plugin.yaml says only. */
async function publishDeclarations(): Promise<void> {
  const declared = (name: string, compatibility: string) =>
    `apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogPlugin\nmetadata: {name: ${name}}\nspec:\n  compatibility: ${compatibility}\n`;
  const within = (range: string, api = "v1alpha1") => `{range: "${range}", frameworkApi: ${api}}`;
  const texts: Record<string, string> = {
    "says-nothing": "metadata: [\n",
    "says-little":
      "apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogPlugin\nmetadata: {name: says-little}\nspec: {}\n",
    "says-another": declared("another", within(">=1.0.0 <2.0.0")),
    "says-beta": declared("says-beta", within(">=1.0.0 <2.0.0", "v1beta1")),
    "says-old": declared("says-old", within("<1.0.0")),
    "says-nonsense": declared("says-nonsense", within("newer than the old one")),
    "says-open": declared("says-open", within(">=1.0.0")),
  };
  for (const [name, text] of Object.entries(texts)) {
    const path = `github.com/acme/${name}`;
    const files = { "go.mod": `module ${path}\n\ngo 1.26\n`, "says.go": "package says\n", "plugin.yaml": text };
    await publishModule(workspace.proxy, { path, version: "v1.0.0", files });
  }
}
