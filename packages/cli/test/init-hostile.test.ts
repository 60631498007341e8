import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { chmod, link, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { amendWorkflow } from "#cli/init/amend.js";
import { collectExamples } from "#cli/init/examples.js";
import { type InitOptions, init } from "#cli/init/init.js";
import { packageOf } from "#cli/init/look-go.js";
import type { Choices, Kind } from "#cli/init/model.js";
import { renderInit } from "#cli/init/render.js";
import { change, withLines } from "#cli/init/substitute.js";
import { inputInUse, suiteInUse, usesIn } from "#cli/init/workflows.js";
import { writeFiles } from "#cli/init/write.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

const examples = collectExamples("examples");
const commit = "4f1d2c3b5a697887766554433221100ffeeddccb";
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", "https://github.com/kubeflow/plugins.git");
});
afterAll(removeTemporaryFolders);

function git(...args: string[]) {
  return execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@t.example", ...args], {
    stdio: "pipe",
    encoding: "utf8",
  });
}

async function put(files: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const text = (path: string) => readFile(join(folder, path), "utf8");
const goMod = (path: string) => `module ${path}\n\ngo 1.26.0\n`;
const root = { "go.mod": goMod("github.com/kubeflow/plugins"), "x.go": "package x\n" };

function start(kind: Kind, options: Partial<InitOptions> = {}, choices: Choices = {}) {
  return init({ kind, folder, examples, choices, write: false, force: [], ...options });
}
const states = ({ files }: Awaited<ReturnType<typeof init>>) =>
  Object.fromEntries(files.map(({ path, state }) => [path, state]));
const planned = async (kind: Kind, path: string) =>
  (await start(kind)).files.find((each) => each.path === path)?.text ?? "";
const failing = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message);
const seconds = async (work: () => Promise<unknown> | unknown) => {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

describe("git", () => {
  test("without files, or its own folder, is no repository to write to", async () => {
    expect(await failing(start("server", { folder: join(folder, ".git"), write: true }))).toMatch(/git's own folder/);
    const bare = await temporaryFolder();
    execFileSync("git", ["init", "-q", "--bare", bare]);
    expect(await failing(start("server", { folder: bare, write: true }))).toMatch(/a git repository without files/);
    expect(readdirSync(bare)).not.toContain("CODEOWNERS");
  });

  test("configured to print columns, asked from a hook of another repository, says what this one has", async () => {
    await put(root);
    git("config", "column.ui", "always");
    git("add", ".");
    git("commit", "-qm", "x");
    for (const tag of ["v0.1.0", "v0.2.0", "v0.10.0"]) git("tag", tag);
    const other = await temporaryFolder();
    execFileSync("git", ["init", "-q", other]);
    process.env.GIT_DIR = join(other, ".git");
    try {
      expect(await planned("plugin", "plugin.yaml")).toMatch(
        /version: "0\.10\.0"[\s\S]*github\.com\/kubeflow\/plugins/,
      );
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test.each<[string, () => unknown, string]>([
    ["a branch of somebody's work", () => git("checkout", "-qb", "feature/x"), "main"],
    ["a commit", () => git("checkout", "-q", "--detach"), "main"],
    ["what origin says", () => pretendOrigin("trunk"), "trunk"],
    ["master, where there is no main", () => git("branch", "-m", "main", "master"), "master"],
    ["what has no other name", () => git("branch", "-m", "main", "develop"), "develop"],
    ["a name that no workflow should hold", () => git("branch", "-m", "main", "x']}\"$y"), "main"],
    ["a name that YAML takes for something else", () => git("branch", "-m", "main", "on"), '"on"'],
  ])("has %s checked out: the workflows are for the default branch", async (_, change, branch) => {
    git("commit", "-q", "--allow-empty", "-m", "x");
    change();
    expect(await planned("server", ".github/workflows/site.yml")).toContain(`branches: [${branch}]`);
  });

  function pretendOrigin(branch: string) {
    git("update-ref", `refs/remotes/origin/${branch}`, "HEAD");
    git("symbolic-ref", "refs/remotes/origin/HEAD", `refs/remotes/origin/${branch}`);
  }

  test.each([
    ["git@github.com-work:kubeflow/plugins.git", "https://github.com/kubeflow/plugins"],
    ["ssh://git@ssh.github.com:443/kubeflow/plugins.git", "https://github.com/kubeflow/plugins"],
    ["git@work:kubeflow/plugins.git", "https://github.com/change-me/change-me"],
    ["git@github.com.evil.example:kubeflow/plugins.git", "https://github.com.evil.example/kubeflow/plugins"],
  ])("has the remote %s", async (url, address) => {
    await put(root);
    git("remote", "set-url", "origin", url);
    expect(await planned("plugin", "plugin.yaml")).toContain(address);
  });

  test.each([
    ["ghes.acme.example", true],
    ["acme.ghe.com", false],
    ["github.com", false],
  ])("is on %s: what GitHub Enterprise Server does not know is left out there alone", async (host, server) => {
    git("remote", "set-url", "origin", `https://${host}/kubeflow/server`);
    const release = await planned("server", ".github/workflows/release.yml");
    expect(release.includes("queue:")).toBe(!server);
    expect(parse(release).concurrency.group).toBe("release");
    expect(renderInit("server", await start("server")).includes("-ghes")).toBe(server);
  });

  test("has a short name for the remote: it is written out as git does", async () => {
    await put(root);
    git("config", "url.https://github.com/.insteadOf", "gh:");
    git("remote", "set-url", "origin", "gh:kubeflow/short");
    expect(await planned("plugin", "plugin.yaml")).toContain("https://github.com/kubeflow/short");
  });

  test("says nothing, as of another user's repository: that is told", async () => {
    await put(root);
    const path = process.env.PATH;
    process.env.PATH = await temporaryFolder();
    try {
      expect(renderInit("plugin", await start("plugin"))).toMatch(/git says nothing of this repository/);
    } finally {
      process.env.PATH = path;
    }
    expect(renderInit("plugin", await start("plugin"))).not.toMatch(/git says nothing/);
  });

  test("has a submodule, whose plugins are another repository's", async () => {
    await put({ ...root, "third/go.mod": goMod("github.com/x/third"), "third/x.go": "package third\n" });
    expect(states(await start("plugin"))).toHaveProperty(["third/plugin.yaml"]);
    await put({ "third/.git": "gitdir: ../.git/modules/third\n" });
    expect(states(await start("plugin"))).not.toHaveProperty(["third/plugin.yaml"]);
  });
});

describe("Go code", () => {
  test.each([
    ["package x\n", "x"],
    ["\ufeff// Copyright\n\n/* package main */\npackage main // why\n", "main"],
    ["//go:build linux\n\npackage x", "x"],
    ["//go:build ignore\n\npackage main\n", undefined],
    ["//go:build ignore\r\n\r\npackage main\r\n", undefined],
    ["/*\npackage main\n*/package\tx", "x"],
    ["/* package main", undefined],
    ["// package main", undefined],
    ["var package main", undefined],
    ["", undefined],
  ])("%j is of package %s", (code, name) => expect(packageOf(code)).toBe(name));

  test("takes no long time, whatever it holds", async () => {
    const hostile = ["/".repeat(65_000), "/**/".repeat(16_000), "//\n".repeat(20_000), " \n".repeat(30_000)];
    expect(await seconds(() => hostile.forEach(packageOf))).toBeLessThan(2);
  });

  test("that generates other code is no program of the server", async () => {
    await put({
      ...root,
      "gen.go": "//go:build ignore\n\npackage main\n",
      "_old.go": "package main\n",
      "cmd/other/main_test.go": "package main\n",
      "cmd/server/main.go": "package main\n",
    });
    expect(await planned("server", "catalog-server-manifest.yaml")).toContain(
      "{package: github.com/kubeflow/plugins/cmd/server}",
    );
  });

  test("of twenty modules whose last folder is the same gives twenty names", async () => {
    for (let count = 1; count <= 20; count++) {
      const path = `p${count}/agents`;
      await put({
        [`${path}/go.mod`]: goMod(`github.com/kubeflow/plugins/${path}`),
        [`${path}/x.go`]: "package agents\n",
      });
    }
    const { files } = await start("plugin");
    const names = files.flatMap(({ text: each }) => /^ {2}name: (.*)$/m.exec(each)?.[1] ?? []);
    expect([names.length, new Set(names).size]).toEqual([20, 20]);
    expect(names[0]).toBe("p1-agents");
    const check = parse(await planned("plugin", ".github/workflows/check.yml"));
    expect(check.jobs.plugin.strategy.matrix.plugin).toHaveLength(20);
  });

  test.each([["github.com/x/$", "{{secrets.X}}"].join(""), "bad//path", "../x", "github.com/x/y;rm", ""])(
    "of a module that calls itself %j is none",
    async (path) => {
      await put({ "go.mod": `module ${path}\n`, "x.go": "package x\n" });
      expect(await failing(start("plugin"))).toMatch(/has no go\.mod that names a module/);
      expect(await planned("server", "catalog-server-manifest.yaml")).toContain("module: github.com/change-me/server");
    },
  );

  test("beside a program is a plugin, and a module without any is none", async () => {
    await put({
      "agents/go.mod": goMod("github.com/kubeflow/plugins/agents"),
      "agents/agents.go": "package agents\n",
      "agents/cmd/try/main.go": "package main\n",
      "empty/go.mod": goMod("github.com/kubeflow/plugins/empty"),
    });
    const found = await start("plugin");
    expect(Object.keys(states(found)).filter((each) => each.endsWith("plugin.yaml"))).toEqual(["agents/plugin.yaml"]);
    // The tag says the folder.
    expect(await planned("plugin", ".github/workflows/release.yml")).not.toContain("directory");
    await put({ "agents/agents.go": "" });
    await put({ "agents/cmd/try/main.go": "" });
    expect(Object.keys(states(await start("plugin")))).toContain("empty/plugin.yaml");
  });

  test.each(["a b", "a'b", 'a"b', "a$b", "a`b", "a]b", "é", ["$", "{{ x }}"].join("")])(
    "in a folder called %j is passed over: no workflow could hold its name",
    async (name) => {
      await put({ ...root, [`${name}/go.mod`]: goMod("github.com/x/odd"), [`${name}/x.go`]: "package x\n" });
      const found = Object.keys(states(await start("plugin")));
      expect(found.filter((each) => each.endsWith("plugin.yaml"))).toEqual(["plugin.yaml"]);
    },
  );

  test("in a folder with a plus is tagged with it", async () => {
    await put({ "c++/go.mod": goMod("github.com/kubeflow/plugins/cpp"), "c++/x.go": "package x\n" });
    const release = parse(await planned("plugin", ".github/workflows/release.yml"));
    expect(release.on.push.tags).toEqual(["c\\+\\+/v*"]);
  });

  test("of thousands of modules takes seconds", async () => {
    const files = Array.from({ length: 2000 }, (_, index) => [
      [`m${index}/go.mod`, goMod(`github.com/kubeflow/plugins/m${index}`)],
      [`m${index}/x.go`, "package x\n"],
    ]).flat();
    await put(Object.fromEntries(files));
    expect(await seconds(() => start("plugin"))).toBeLessThan(20);
  }, 60_000);

  test("of more files than are looked at is told", async () => {
    await put(root);
    for (let count = 0; count < 20_000; count++) writeFileSync(join(folder, `y${count}.go`), "");
    const shown = await start("plugin");
    expect(renderInit("plugin", { ...shown, files: [] })).toContain("There are more Go files than were looked at");
    expect(
      renderInit("plugin", { ...shown, facts: { ...shown.facts, cut: undefined } as never, files: [] }),
    ).not.toContain("There are more Go files");
  }, 60_000);
});

describe("files that are there", () => {
  const group = ["check-$", "{{ github.ref }}"].join("");
  const own = "name: check\non: push\njobs: {}\n";

  test.each([
    ["its other ending", ".github/workflows/check.yaml", own],
    ["its name", ".github/workflows/ci.yml", "on: push\nname: 'check' # ours\njobs: {}\n"],
    ["its group", ".github/workflows/ci.yml", `on: push\nconcurrency: {group: "${group}"}\n`],
    ["its group, plain", ".github/workflows/ci.yml", `on: push\nconcurrency:\n  group: ${group}\n`],
  ])("with %s: ours is called otherwise, and stays so", async (_, path, content) => {
    await put({ ...root, [path]: content });
    const written = await start("plugin", { write: true });
    expect(states(written)).toMatchObject({ ".github/workflows/plugin-check.yml": "new" });
    expect(states(written)).not.toHaveProperty([".github/workflows/check.yml"]);
    await put({ [path]: "on: push\n" });
    expect(states(await start("plugin"))).toMatchObject({ ".github/workflows/plugin-check.yml": "same" });
  });

  test("of a document, get the schema of the commit that is taken, and keep all else", async () => {
    await put(root);
    const suite = (digit: string) => ({ repository: "kubeflow/plugin-release-actions", commit: digit.repeat(40) });
    await start("plugin", { write: true }, { suite: suite("a") });
    const written = await text("plugin.yaml");
    expect(written).toMatch(/^# yaml-language-server: \S+\/a{40}\/schemas\/catalog-plugin\.schema\.json\n/);
    await put({ "plugin.yaml": written.replace("change-me, one sentence", "Finds agents").replaceAll("\n", "\r\n") });
    const kept = await text("plugin.yaml");
    expect(states(await start("plugin"))).toMatchObject({ "plugin.yaml": "kept" });
    const changed = await start("plugin", { write: true }, { suite: suite("b") });
    expect(states(changed)).toMatchObject({ "plugin.yaml": "changed" });
    expect(await text("plugin.yaml")).toBe(kept.replace("a".repeat(40), "b".repeat(40)));
    const other = "# yaml-language-server: $schema=https://schemas.acme.example/x.json\n";
    await put({ "plugin.yaml": other + kept });
    expect(states(await start("plugin", {}, { suite: suite("c") }))).toMatchObject({ "plugin.yaml": "kept" });
  });

  test("and in which nothing is left open are not listed as such", async () => {
    await start("server", { write: true });
    expect(renderInit("server", await start("server"))).toMatch(/ CODEOWNERS:\d/);
    await put({ CODEOWNERS: "* @kubeflow/all\n/catalog-server-manifest.yaml @kubeflow/sec\n" });
    expect(renderInit("server", await start("server"))).not.toMatch(/ CODEOWNERS:\d/);
  });

  test("with another group of the same beginning: both can run", async () => {
    await put({ ".github/workflows/ci.yml": "on: push\nconcurrency: {group: release-x}\n" });
    expect(states(await start("server"))).toHaveProperty([".github/workflows/release.yml"]);
  });

  test("checked out with CRLF are the same, and keep it where lines are added", async () => {
    await start("registry", { write: true });
    for (const path of ["CODEOWNERS", ".github/workflows/publish.yml"]) {
      await put({ [path]: (await text(path)).replaceAll("\n", "\r\n") });
    }
    expect(new Set(Object.values(states(await start("registry"))))).toEqual(new Set(["same"]));
    await put({ CODEOWNERS: "* @kubeflow/all\r\n" });
    const shown = renderInit("registry", await start("registry"));
    expect(shown).not.toContain("\ufffd");
    await start("registry", { write: true, force: ["CODEOWNERS"] });
    expect((await text("CODEOWNERS")).replaceAll("\r\n", "")).not.toContain("\n");
  });

  test.each([
    [".github/CODEOWNERS", Buffer.from([0xff, 0xfe, 0x40]), /UTF-8/],
    ["catalog-server-manifest.yaml", Buffer.alloc(5 * 1024 * 1024, "#"), /file-too-large/],
    ["catalog-server-manifest.yaml", Buffer.from("kind: CatalogServerBuild\n\tspec: {}\n"), /yaml-syntax/],
  ])("unreadable, such as %s, are not taken for absent", async (path, content, message) => {
    await put({ [path]: content });
    expect(await failing(start("server", { write: true }))).toMatch(message);
    expect(readdirSync(folder)).not.toContain("plugin-policy.yaml");
  });

  test("that are links, also ones that lead nowhere, are not written through", async () => {
    const outside = await temporaryFolder();
    for (const [path, target] of [
      ["plugin-policy.yaml", join(outside, "policy")],
      ["CODEOWNERS", join(outside, "owners")],
    ] as const) {
      await symlink(target, join(folder, path));
    }
    expect(await failing(start("server", { write: true, force: ["plugin-policy.yaml"] }))).toMatch(
      /does not write through/,
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  test("that appear meanwhile are not written over, and nothing else is left", async () => {
    await put({ ".gitignore": "mine\n" });
    const file = { path: ".gitignore", text: "theirs\n", state: "new" as const };
    expect(await failing(writeFiles(folder, [file]))).toMatch(/was written by somebody else meanwhile/);
    expect(await text(".gitignore")).toBe("mine\n");
    expect(readdirSync(folder).sort()).toEqual([".git", ".gitignore"]);
  });

  test("keep their mode where they are replaced, and other names of them their text", async () => {
    await put({ ...root, "plugin.yaml": "mine\n" });
    await chmod(join(folder, "plugin.yaml"), 0o600);
    await link(join(folder, "plugin.yaml"), join(folder, "copy.yaml"));
    await start("plugin", { write: true, force: ["plugin.yaml"] });
    expect(await text("plugin.yaml")).toContain("kind: CatalogPlugin");
    expect(await text("copy.yaml")).toBe("mine\n");
  });
});

describe("a large or odd workflow", () => {
  const part = "up/plugin-release-actions/.github/workflows/plugin-check.yml";
  const suite = { repository: "kubeflow/plugin-release-actions", commit };

  test("takes no long time", async () => {
    const hostile = [
      "a-".repeat(200_000),
      `${part}@v1 ${"server: ".repeat(5)}`.repeat(4_000),
      `server:${" ".repeat(1_000_000)}`,
      "group:".repeat(300_000),
      `name:${" ".repeat(1_000_000)}`,
    ];
    for (const each of hostile) await put({ [`.github/workflows/${each.slice(0, 2)}${each.length}.yml`]: each });
    expect(await seconds(() => start("server", {}, { suite, server: "a/b@c" } as Choices))).toBeLessThan(30);
    expect(await seconds(() => withLines(`${"\n".repeat(2_000_000)}x`, "y\n"))).toBeLessThan(2);
  }, 120_000);

  test("is changed where the suite is used, and nowhere else", () => {
    const name = fc.constantFrom("plugin-check.yml", "plugin-release.yml", "server-check.yml");
    const line = fc.oneof(
      fc
        .tuple(
          name,
          fc.constantFrom("v1", "main", commit, "0".repeat(40)),
          fc.constantFrom("", " # v1.0.0", " # main", " # why"),
        )
        .map(
          ([each, ref, comment]) => `    uses: up/plugin-release-actions/.github/workflows/${each}@${ref}${comment}`,
        ),
      fc.constantFrom(
        "    with: {server: a/b@main, x: 1}",
        "      server: 'a/b@main'",
        "  # server: none",
        "    uses: actions/checkout@v4",
        "",
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const before = lines.join("\n");
        const after = amendWorkflow(before, { suite, server: "kubeflow/s@v2" });
        expect(after.split("\n").length).toBe(before.split("\n").length);
        for (const use of usesIn(after))
          expect([use.repository, use.commit, use.version]).toEqual([suite.repository, commit, undefined]);
        const changed = after.split("\n").filter((each, index) => each !== before.split("\n")[index]);
        for (const each of changed) expect(each).toMatch(/plugin-release-actions|server:/);
        expect(amendWorkflow(after, { suite, server: "kubeflow/s@v2" })).toBe(after);
        expect(amendWorkflow(before, {})).toBe(before);
      }),
    );
  });

  test.each([
    ["zeros", `x/${part.slice(3)}@${"0".repeat(40)}`, undefined],
    ["nobody", `change-me/${part.slice(3)}@${commit}`, undefined],
    ["a tag", `${part}@v1`, undefined],
    ["a commit", `${part}@${commit} # v1.2.0`, { repository: "up/plugin-release-actions", commit, version: "v1.2.0" }],
  ])("that takes the suite from %s", (_, uses, found) => {
    const files = new Map([[".github/workflows/x.yml", `uses: ${uses}\n`]]);
    expect(suiteInUse({ branch: "main", tags: [], modules: [], files })).toEqual(found);
  });

  test("that lacks a name to be changed is a defect of the examples", () => {
    expect(change("a b a", [["a", "c"]])).toBe("c b c");
    expect(() => change("b", [["a", "c"]])).toThrow("the example has no a");
    expect(() => change("b", [[/a/, "c"]])).toThrow("the example has no /a/");
  });

  test("gives its input to the use that it belongs to", () => {
    const other = "    uses: up/plugin-release-actions/actions/build-image@v1\n    with: {server: no/no}\n";
    const files = new Map([
      [".github/workflows/x.yml", `    uses: ${part}@v1\n${other}    uses: ${part}@v1\n    with: {server: a/b@c}\n`],
    ]);
    expect(inputInUse({ branch: "main", tags: [], modules: [], files }, "plugin-check.yml", "server")).toBe("a/b@c");
  });
});
