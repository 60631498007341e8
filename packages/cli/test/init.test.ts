import { execFileSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { cp, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { doctorCommand } from "#cli/commands/doctor.js";
import { initCommand } from "#cli/commands/init.js";
import { collectExamples, examplesOf } from "#cli/init/examples.js";
import { type InitOptions, init } from "#cli/init/init.js";
import type { Choices, Kind } from "#cli/init/model.js";
import { renderInit } from "#cli/init/render.js";
import { parseCommandLine } from "#cli/parse.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { parseYaml } from "#documents/yaml-source.js";
import { parseConstructor } from "#ocm/constructor.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";
import { faultsOf } from "#test/workflow-rights.js";
import type { Workflow } from "#test/workflows.js";

const examples = collectExamples("examples");
const commit = "4f1d2c3b5a697887766554433221100ffeeddccb";
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", "git@github.com:kubeflow/Model-Agents.git");
});
afterAll(removeTemporaryFolders);

function git(...args: string[]) {
  execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@t.example", ...args], { stdio: "pipe" });
}

async function put(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const text = (path: string) => readFile(join(folder, path), "utf8");
const goMod = (path: string) => `module ${path}\n\ngo 1.26.0\n`;
const root = { "go.mod": goMod("github.com/kubeflow/model-agents"), "agents.go": "package agents\n" };

function start(kind: Kind, options: Partial<InitOptions> = {}, choices: Choices = {}) {
  return init({ kind, folder, examples, choices, write: true, force: [], ...options });
}
const states = ({ files }: Awaited<ReturnType<typeof init>>) =>
  Object.fromEntries(files.map(({ path, state }) => [path, state]));
const failing = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message);

/** Everything that checks such a file agrees with it. */
async function checkAll(paths: readonly string[]) {
  for (const path of paths) {
    const content = await text(path);
    expect([path, /\bacme\b|guardrails|helminput/.exec(content)]).toEqual([path, null]);
    if (path === "plugin-policy.yaml") expect(parsePolicy(path, content).diagnostics).toEqual([]);
    if (path === "component-constructor.yaml") expect(parseConstructor(path, content).diagnostics).toEqual([]);
    if (path.endsWith("plugin.yaml")) {
      const { source, diagnostics } = parseYaml(path, content);
      expect([...diagnostics, ...(source ? parsePluginMetadata(source).diagnostics : [])]).toEqual([]);
    }
  }
  if (paths.includes("catalog-server-manifest.yaml")) {
    const checked = await command("validate", "--structure-only");
    expect([checked.code, checked.stdout + checked.stderr]).toEqual([0, expect.stringMatching(/valid/)]);
  }
  const workflows = paths.filter((path) => path.includes("/workflows/")).map((path) => join(folder, path));
  for (const each of workflows) {
    const text = (await readFile(each, "utf8")).replaceAll(
      /\S+\/plugin-release-actions\//g,
      "acme/plugin-release-actions/",
    );
    const workflow = parse(text) as Workflow;
    expect([each, faultsOf(workflow)]).toEqual([each, []]);
    expect([each, (workflow as { permissions?: object }).permissions]).toEqual([each, {}]);
  }
  // GitHub has it since this actionlint.
  const unknown = ["-ignore", 'unexpected key "queue" for "concurrency" section'];
  const linted = await run(
    await tool("actionlint"),
    ["-no-color", "-shellcheck=", "-pyflakes=", ...unknown, ...workflows],
    process.env,
  );
  expect(linted).toMatchObject({ code: 0, stdout: "" });
}

function command(...args: string[]) {
  const program = ["--no-warnings", resolve("packages/cli/src/main.ts")];
  return run(process.execPath, [...program, ...args], { ...process.env, NO_COLOR: "1" }, folder);
}

describe.each<[Kind, Record<string, string>, string[]]>([
  ["plugin", root, ["plugin.yaml", ".github/workflows/check.yml"]],
  [
    "server",
    {},
    ["catalog-server-manifest.yaml", "plugin-policy.yaml", "CODEOWNERS", ".gitignore", ".github/workflows/release.yml"],
  ],
  ["registry", {}, ["component-constructor.yaml", "plugin-policy.yaml", "CODEOWNERS", ".github/workflows/publish.yml"]],
  ["ocm-plugin", {}, ["component-constructor.yaml", "build.sh", ".gitignore", ".github/workflows/release.yml"]],
])("a fresh repository of a %s", (kind, files, expected) => {
  test("is shown what it lacks, gets it once, and is then complete", async () => {
    await put(files);
    const shown = await start(kind, { write: false });
    expect(Object.keys(states(shown))).toEqual(expect.arrayContaining(expected));
    expect(new Set(Object.values(states(shown)))).toEqual(new Set(["new"]));
    expect(expected.filter((path) => existsSync(join(folder, path)))).toEqual([]);

    const written = await start(kind);
    await checkAll(written.files.map(({ path }) => path));
    for (const each of written.files) expect(await text(each.path)).toBe(each.text);

    const again = await start(kind);
    expect(new Set(Object.values(states(again)))).toEqual(new Set(["same"]));
    expect(renderInit(kind, again)).not.toMatch(/^[-+@]/m);
  });

  test("is told once which page lists the settings, and where they are", async () => {
    await put(files);
    const told = renderInit(kind, await start(kind)).split("\n");
    expect(told.filter((line) => /settings(?! lack)/.test(line) && !/secret/.test(line))).toEqual([
      expect.stringMatching(
        / the suite's docs\/release\.md#on-github-once .*: https:\/\/github\.com\/kubeflow\/Model-Agents\/settings$/,
      ),
    ]);
  });

  test("whose remote says nothing gets placeholders that are legal, and told", async () => {
    git("remote", "remove", "origin");
    await put(files);
    const written = await start(kind);
    await checkAll(written.files.map(({ path }) => path));
    expect(renderInit(kind, written)).toMatch(/Replace what is marked change-me:\n {6}\S+:\d+(?:,\d+)*\n/);
  });

  test("takes the suite from where it is told", async () => {
    await put(files);
    const written = await start(kind, {}, { suite: { repository: "kubeflow/plugin-release-actions", commit } });
    await checkAll(written.files.map(({ path }) => path));
    const all = written.files.map((each) => each.text).join("");
    expect(all).toContain(`kubeflow/plugin-release-actions/`);
    expect(all).not.toMatch(/@0{40}|change-me\/plugin-release-actions/);
    expect(all).not.toMatch(/# yaml-language-server: \$schema=\.\./);
    // What is there says it from now on.
    expect(new Set(Object.values(states(await start(kind))))).not.toContain("new");
  });
});

describe("a plugin's repository", () => {
  test("with two modules gets two of each, with the versions of their tags", async () => {
    await put({
      "agents/go.mod": goMod("github.com/kubeflow/model-agents/agents"),
      "agents/agents.go": "package agents\n",
      "on/go.mod": goMod("github.com/kubeflow/model-agents/on"),
      "on/on.go": "package on\n",
      "tools/go.mod": goMod("github.com/kubeflow/model-agents/tools"),
      "tools/main.go": "package main\n",
      "vendor/x/go.mod": goMod("github.com/x/x"),
      LICENSE:
        "                                 Apache License\n                           Version 2.0, January 2004\n",
    });
    git("add", ".");
    git("commit", "-qm", "x");
    for (const tag of ["v9.9.9", "agents/v0.3.1", "agents/v0.2.0", "on/v1.0.0-rc.1"]) git("tag", tag);
    const written = await start("plugin", {}, { server: "kubeflow/server@v2" });
    expect(states(written)).toEqual({
      "agents/plugin.yaml": "new",
      "on/plugin.yaml": "new",
      ".github/workflows/check.yml": "new",
      ".github/workflows/release.yml": "new",
    });
    await checkAll(Object.keys(states(written)));
    expect(await text("agents/plugin.yaml")).toMatch(
      /name: agents[\s\S]*version: "0\.3\.1"[\s\S]*license: Apache-2\.0/,
    );
    expect(await text("on/plugin.yaml")).toMatch(/name: "on"[\s\S]*version: "0\.1\.0"/);
    expect(await text(".github/workflows/check.yml")).toContain('{matrix: {plugin: [agents, "on"]}, fail-fast: false}');
    expect(await text(".github/workflows/check.yml")).toContain("server: kubeflow/server@v2");
    expect(await text(".github/workflows/release.yml")).toContain('{tags: ["agents/v*", "on/v*"]}');
  });

  test("with a plugin in a package says its folder, which its tags do not", async () => {
    await put({ ...root, "pkg/agents/agents.go": "package agents\n", "pkg/agents/plugin.yaml": "apiVersion: mine\n" });
    const written = await start("plugin");
    await checkAll([".github/workflows/check.yml", ".github/workflows/release.yml"]);
    expect(await text(".github/workflows/check.yml")).toContain("{plugin: [pkg/agents]}");
    const release = await text(".github/workflows/release.yml");
    expect(release).toContain('{tags: ["v*"]}');
    expect(release).toContain("with: {server: change-me/server@main, directory: pkg/agents,");
    expect(renderInit("plugin", written)).toMatch(/variable RELEASE_APP_CLIENT_ID, secret RELEASE_APP_KEY: https:/);
    await put({ "pkg/more/plugin.yaml": "apiVersion: mine\n", "pkg/more/more.go": "package more\n" });
    expect((await start("plugin")).steps.join()).toContain("one job for each plugin of a module");
  });

  test("keeps its own check.yml and plugin.yaml, and is told what ours is called", async () => {
    const own = "name: check\non: push\njobs: {}\n";
    const metadata = "apiVersion: mine\n";
    await put({ ...root, ".github/workflows/check.yml": own, "plugin.yaml": metadata });
    const written = await start("plugin");
    expect(states(written)).toMatchObject({ "plugin.yaml": "kept", ".github/workflows/plugin-check.yml": "new" });
    expect([await text(".github/workflows/check.yml"), await text("plugin.yaml")]).toEqual([own, metadata]);
    expect(await text(".github/workflows/plugin-check.yml")).toMatch(
      /^name: plugin-check\n[\s\S]*group: "plugin-check-\$/,
    );
    const shown = renderInit("plugin", written);
    expect(shown).toMatch(/kept {6}plugin\.yaml {2}\(yours\)/);
    expect(shown).toMatch(/check\.yml is called \.github\/workflows\/plugin-check\.yml here/);
    expect(shown).not.toContain("a/plugin.yaml");
    await checkAll([".github/workflows/plugin-check.yml"]);
    expect(states(await start("plugin"))).toEqual({
      "plugin.yaml": "kept",
      ".github/workflows/plugin-check.yml": "same",
      ".github/workflows/release.yml": "same",
    });
  });

  test("replaces what is named, and nothing else", async () => {
    await put({ ...root, "plugin.yaml": "apiVersion: mine\n" });
    await start("plugin");
    const file = ".github/workflows/check.yml";
    const edited = (await text(file))
      .replace("change-me/server@main", "kubeflow/server@main")
      .replace("  with", "    with");
    await put({ [file]: `${edited}# by hand\n` });
    const kept = await start("plugin");
    expect(states(kept)).toMatchObject({ [file]: "kept" });
    expect(renderInit("plugin", kept)).toContain(`--- a/${file}\n+++ b/${file}\n`);
    expect(states(await start("plugin", { force: [`./${file}`], write: false }))).toMatchObject({ [file]: "replaced" });
    expect(await text(file)).toContain("# by hand");
    expect(states(await start("plugin", { force: [file] }))).toMatchObject({
      [file]: "replaced",
      "plugin.yaml": "kept",
    });
    // The server that somebody wrote there is known.
    expect(await text(file)).toMatch(/server: kubeflow\/server@main/);
    expect(await text("plugin.yaml")).toBe("apiVersion: mine\n");
  });

  test("takes another server, and a suite from another commit, where nothing else is touched", async () => {
    await put(root);
    await start("plugin");
    const check = (await text(".github/workflows/check.yml")).replace("\njobs:", "\n# by hand\njobs:");
    const own = `jobs:\n  x:\n    uses: up/plugin-release-actions/actions/notify-release@v1 # of old\n`;
    await put({ ".github/workflows/check.yml": check.replaceAll("\n", "\r\n"), ".github/workflows/bell.yml": own });
    const before = await text("plugin.yaml");
    const choices = { server: "kubeflow/server@v2", suite: { repository: "kubeflow/plugin-release-actions", commit } };
    const shown = await start("plugin", { write: false }, choices);
    const changed = {
      ".github/workflows/check.yml": "changed",
      ".github/workflows/release.yml": "changed",
      ".github/workflows/bell.yml": "changed",
    };
    expect(states(shown)).toEqual({ "plugin.yaml": "kept", ...changed });
    expect(renderInit("plugin", shown)).toContain("--- a/.github/workflows/bell.yml\n");
    expect(await text(".github/workflows/bell.yml")).toBe(own);

    await start("plugin", {}, choices);
    expect(await text(".github/workflows/bell.yml")).toBe(
      `jobs:\n  x:\n    uses: kubeflow/plugin-release-actions/actions/notify-release@${commit} # of old\n`,
    );
    const part = "plugin-release-actions/.github/workflows/plugin-check.yml";
    const pin = new RegExp(`\\S+/${part}@[0-9a-f]{40} # \\S+`);
    expect(await text(".github/workflows/check.yml")).toBe(
      check
        .replace(pin, `kubeflow/${part}@${commit}`)
        .replace("change-me/server@main", "kubeflow/server@v2")
        .replaceAll("\n", "\r\n"),
    );
    expect(await text("plugin.yaml")).toBe(before);
    await checkAll([".github/workflows/release.yml"]);
    expect(new Set(Object.values(states(await start("plugin", {}, choices))))).not.toContain("changed");

    const next = { suite: { repository: "kubeflow/plugin-release-actions", commit: commit.replace("4", "5") } };
    expect(states(await start("plugin", {}, next))).toMatchObject(changed);
    expect(await text(".github/workflows/check.yml")).toContain("server: kubeflow/server@v2");
  });

  test("that calls the suite's workflow by itself needs no other one", async () => {
    const own = `on: pull_request\njobs:\n  x:\n    uses: up/plugin-release-actions/.github/workflows/plugin-check.yml@${commit} # v1.2.0\n`;
    await put({ ...root, ".github/workflows/ci.yml": own });
    const written = await start("plugin");
    expect(states(written)).not.toHaveProperty([".github/workflows/check.yml"]);
    expect(written.present).toEqual([".github/workflows/ci.yml does what check.yml of the example does"]);
  });
});

test("a server's repository is made of its manifest, its program and its owners", async () => {
  await put({
    "go.mod": goMod("github.com/kubeflow/catalog/v2"),
    "cmd/server/main.go": "// x\npackage main\n",
    "README.md": "<!-- compatibility-matrix:start -->\n<!-- compatibility-matrix:end -->\n",
    ".github/CODEOWNERS": "*  @kubeflow/owners\n/plugin-policy.yaml @kubeflow/sec\n",
    ".gitignore": "/image/\n",
  });
  git("add", ".");
  git("commit", "-qm", "x");
  git("tag", "v2.3.4");
  const written = await start("server");
  const manifest = await text("catalog-server-manifest.yaml");
  expect(manifest).toMatch(/module: github\.com\/kubeflow\/catalog\/v2\n {4}version: v2\.3\.4\n/);
  expect(manifest).toContain("{package: github.com/kubeflow/catalog/v2/cmd/server}");
  expect(states(written)).toMatchObject({ ".github/CODEOWNERS": "kept", ".gitignore": "kept" });
  expect(renderInit("server", written)).toMatch(/^\+\/catalog-server-manifest\.yaml @kubeflow\/change-me /m);
  expect(await text(".github/workflows/verify-matrix.yml")).toMatch(/with:\n {6}markdown: README\.md\n$/);
  await checkAll(["catalog-server-manifest.yaml", ".github/workflows/verify-matrix.yml"]);
  await start("server", { force: [".github/CODEOWNERS", ".gitignore"] });
  expect(await text(".github/CODEOWNERS")).toMatch(
    /^\* {2}@kubeflow\/owners\n\/plugin-policy\.yaml @kubeflow\/sec\n\/catalog/,
  );
  expect(states(await start("server"))).toMatchObject({ ".github/CODEOWNERS": "same", ".gitignore": "same" });
});

test("a policy lists what the manifest or the constructor lists", async () => {
  await put({
    "catalog-server-manifest.yaml": await readFile("examples/server/catalog-server-manifest.yaml", "utf8"),
  });
  await start("server");
  expect(parsePolicy("p", await text("plugin-policy.yaml")).located?.policy.plugins).toMatchObject([
    {
      name: "agents",
      module: "github.com/acme/catalog-plugins/agents",
      source: { repository: "acme/catalog-plugins" },
    },
    { name: "guardrails" },
  ]);
  expect(await text(".github/workflows/rescan.yml")).toContain("ghcr.io/kubeflow/model-agents:1.0.0");
});

test("the pin that a release writes into the examples stays", async () => {
  await put(root);
  const pinned = /acme(\/plugin-release-actions\/\S+)@[0-9a-f]{40} # \S+/g;
  const released = Object.fromEntries(
    Object.entries(examples).map(([path, each]) => [path, each.replace(pinned, `up$1@${commit} # v1.0.0`)]),
  );
  const written = await start("plugin", { examples: released });
  expect(await text(".github/workflows/check.yml")).toContain(
    `up/plugin-release-actions/.github/workflows/plugin-check.yml@${commit} # v1.0.0`,
  );
  expect(renderInit("plugin", written)).not.toContain("Say which commit");
});

test("an OCM plugin is told of another registry, and its schema of another commit", async () => {
  const suite = { repository: "kubeflow/plugin-release-actions", commit };
  await start("ocm-plugin", {}, { suite });
  expect(renderInit("ocm-plugin", await start("ocm-plugin"))).toMatch(/init ocm-plugin --registry OWNER\/NAME --write/);
  const next = { suite: { ...suite, commit: commit.replace("4", "5") }, registry: "kubeflow/registry" };
  const changed = await start("ocm-plugin", {}, next);
  expect(states(changed)).toMatchObject({ ".github/workflows/release.yml": "changed", "build.sh": "same" });
  const release = await text(".github/workflows/release.yml");
  expect(release).toMatch(/notify-release@5[0-9a-f]{39}\n {8}with:\n {10}repository: kubeflow\/registry\n/);
  expect(release).toMatch(/publish-component@5[0-9a-f]{39}\n {8}with:\n {10}repository: ghcr\.io\//);
  expect(renderInit("ocm-plugin", await start("ocm-plugin"))).not.toMatch(/--registry OWNER/);
});

test("with --write the files are listed, and not shown", async () => {
  await put(root);
  const shown = renderInit("plugin", await start("plugin"));
  expect(shown).not.toMatch(/^[-+@]/m);
  expect(shown.split("\n").length).toBeLessThan(25);
});

test("a script can be run", async () => {
  await start("ocm-plugin");
  expect((await stat(join(folder, "build.sh"))).mode & 0o111).toBe(0o111);
});

describe("refused is", () => {
  test("a folder inside a repository, none, one without a module", async () => {
    await put({ "agents/x": "" });
    expect(await failing(start("server", { folder: join(folder, "agents") }))).toMatch(/is inside the git repository/);
    expect(await failing(start("server", { folder: join(folder, "none") }))).toMatch(/is no folder/);
    expect(await failing(start("plugin"))).toMatch(/has no go\.mod that names a module/);
    await put({ "go.mod": goMod("github.com/x/y"), "main.go": "package main\n" });
    expect(await failing(start("plugin"))).toMatch(/only programs/);
  });

  test("a link out of the repository, and a manifest that is none", async () => {
    const outside = await temporaryFolder();
    await symlink(outside, join(folder, ".github"));
    expect(await failing(start("registry"))).toMatch(/"\.github" is not a folder: init does not write through it/);
    await put({ "catalog-server-manifest.yaml": "kind: Something\n" });
    expect(await failing(start("server"))).toMatch(/field-/);
  });

  test("a file that init does not write", async () => {
    expect(await failing(start("server", { force: ["../../etc/passwd"] }))).toMatch(/is no file that init writes here/);
  });

  const isRoot = process.getuid?.() === 0;
  const unwritable = `a folder that may not be written${isRoot ? " (skipped: root may write anywhere)" : ""}`;
  (isRoot ? test.skip : test)(unwritable, async () => {
    chmodSync(folder, 0o500);
    expect(await failing(start("registry"))).toMatch(/cannot be written/);
    chmodSync(folder, 0o700);
  });

  test.each([
    [["init"], /nothing says what the repository is for/],
    [["init", "plugins"], /"plugins" is no kind of repository/],
    [["init", "server", "--server", "a/b"], /--server is for plugin-release init plugin/],
    [["init", "plugin", "--suite", "a/b@main"], /is not of the form OWNER\/plugin-release-actions@COMMIT/],
    [["init", "plugin", "--server", "a/b@{x}"], /is not of the form/],
  ])("%j", async (args, message) => {
    const ended = await command(...args);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

test("what a repository holds neither reaches the terminal nor a workflow as anything but text", async () => {
  await put({
    ...root,
    ".github/workflows/check.yml": `uses: x/plugin-release-actions/.github/workflows/plugin-check.yml@${commit}\n    with: {server: "\${{ secrets.X }}"}\n\u001b[2J\u202e\n`,
    "${{ x }}/go.mod": goMod("github.com/x/evil"),
  });
  const shown = renderInit("plugin", await start("plugin", { write: false }));
  expect(["\u001b", "\u202e"].filter((each) => shown.includes(each))).toEqual([]);
  expect(shown).not.toContain("evil");
  expect(shown).toContain("server: change-me/server@main");
});

test.each([initCommand, doctorCommand])("the pages' examples of $name are commands", async (shown) => {
  const page = await readFile(`docs/${shown.name}.md`, "utf8");
  const lines = [...page.matchAll(/^\$ plugin-release (?:init|doctor)(.*)$/gm)].map(([, rest = ""]) => rest);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of [...lines, ...shown.examples.map((each) => each.replace(/^plugin-release \w+/, ""))]) {
    expect(() => parseCommandLine(shown, line.trim().split(/\s+/).filter(Boolean))).not.toThrow();
  }
});

test("the command that is published carries the examples, and needs nothing else", async () => {
  const alone = join(await temporaryFolder(), "cli");
  await cp("dist/cli", alone, { recursive: true });
  expect(examplesOf(join(alone, "index.js"))).toEqual(examples);
  const ended = await run(
    process.execPath,
    [join(alone, "index.js"), "init", "registry", "--write"],
    process.env,
    folder,
  );
  expect([ended.code, ended.stderr]).toEqual([0, ""]);
  expect(ended.stdout).toContain("written   component-constructor.yaml\n");
});
