import { execFile } from "node:child_process";
import { access, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commitTo, fileAt, startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { publishModule } from "#test/module-proxy.js";
import { commandsOf, readPage, stepsBelow } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { suiteRepository, usesAtClone } from "#test/suite-clone.js";
import { tool } from "#test/tools.js";

const page = readPage("docs/guides/platform-team.md");
const first = "A first image on your machine";
const workflows = ["check", "release", "update", "verify-matrix"].map((each) => `.github/workflows/${each}.yml`);
let github: TestGitHub;
let repository: Repository;
let suite: string;
let shell: PageShell;

beforeAll(async () => {
  const folder = await temporaryFolder();
  const repositories = join(folder, "github");
  github = await startGitHub(repositories);
  repository = await github.addRepository("your-org/server", { files: { "README.md": "# server\n" } });
  await symlink(resolve("."), join(folder, "plugin-release-actions"));
  suite = await suiteRepository(join(repositories, "your-org"));
  await Promise.all([tool("cosign"), tool("crane")]);
  const environment = { GITHUB_API_URL: github.url, GH_TOKEN: github.token("ada") };
  shell = await openPageShell({ folder, repositories, environment });
  await shell.type("git clone --quiet https://github.com/your-org/server && cd server");
  shell.typed.splice(0);
}, 600_000);

afterAll(async () => {
  await shell?.stop();
  await github?.stop();
  await removeTemporaryFolders();
});

/** What the shell has in a variable. */
async function variable(name: string): Promise<string> {
  return (await shell.type(`printf '%s' "$${name}"`)).output;
}

/** Releases a module of the examples under the reader's own name, as its team would. */
async function release(path: string, version: string, directory: string): Promise<void> {
  const [, proxy = ""] = /^file:\/\/(\/[^,]+)/.exec(await variable("GOPROXY")) ?? [];
  expect(proxy).not.toBe("");
  const copy = await temporaryFolder();
  await shell.type(`cp -r ${resolve(directory)}/. ${copy} && grep -rl acme ${copy} | xargs sed -i 's/acme/your-org/g'`);
  await publishModule(proxy, { path, version, directory: copy });
}

test("five commands lead to a first verified image", async () => {
  const [block] = /```console\n[\s\S]*?```/.exec(page.text.slice(page.text.indexOf(`## ${first}`))) ?? [];
  const commands = commandsOf({ steps: stepsBelow(page, first) }).filter(({ text }) => block?.includes(`$ ${text}\n`));
  // Each line is one command: nothing is joined to it.
  expect(commands.filter(({ text }) => /&&|\|\||;|\n|\|/.test(text))).toEqual([]);
  expect(commands).toHaveLength(5);
  expect(commands.at(-1)?.text).toMatch(/^plugin-release verify /);
  await shell.follow(commands);
}, 120_000);

test("conformance is attested, too", async () => {
  await shell.follow(stepsBelow(page, first).slice(5));
}, 60_000);

test("the suite is in the organization, with its history", async () => {
  await shell.follow(stepsBelow(page, "The suite in your organization"));
  const log = (folder: string, ref: string) => promisify(execFile)("git", ["-C", folder, "rev-list", "--count", ref]);
  const [{ stdout: pushed }, { stdout: all }] = await Promise.all([log(suite, "main"), log(".", "HEAD")]);
  expect(pushed).toBe(all);
}, 60_000);

test("the copy with other names is a server's repository, whose workflows take the suite at a commit that is there", async () => {
  const modules = [
    ["github.com/your-org/catalog-server", "v0.9.0", "examples/catalog-server"],
    ["github.com/your-org/catalog-plugins/agents", "v0.3.1", "examples/plugins/agents"],
    ["github.com/your-org/catalog-plugins/guardrails", "v0.2.0", "examples/plugins/guardrails"],
  ] as const;
  for (const [path, version, directory] of modules) await release(path, version, directory);
  await shell.type("export GONOSUMDB=github.com/your-org");
  const another = `uses: actions/checkout@${"0".repeat(40)} # main\n`;
  const other = join(shell.folder, "server/.github/workflows/another.yml");
  await writeFile(other, another);
  await shell.follow(stepsBelow(page, "Make it yours"));
  expect(await readFile(other, "utf8")).toBe(another);
  await rm(other);
  await shell.follow(stepsBelow(page, "On GitHub, once").slice(0, -1));
  expect(await fileAt(repository, "main", "catalog-server-manifest.yaml")).toMatch(
    /^apiVersion[\s\S]*your-org\/catalog-plugins/,
  );
  expect(await fileAt(repository, "main", "generated/go.mod")).toContain(
    "github.com/your-org/catalog-plugins/agents v0.3.1",
  );
  expect(await fileAt(repository, "main", "image/index.json")).toBeUndefined();
  expect((await repository.git.attempt(["grep", "-l", "acme", "main"])).code).toBe(1);
  const { output } = await shell.type("ls .github/workflows/*");
  expect(output.trim().split("\n")).toEqual(workflows);
  const texts = await Promise.all(workflows.map(async (each) => (await fileAt(repository, "main", each)) ?? ""));
  await usesAtClone(texts.join("\n"), { owner: "your-org", suite });
});

test("doctor says what is missing, and where to click", async () => {
  const registry = await variable("REGISTRY");
  const workflow = ".github/workflows/release.yml";
  const text = (await fileAt(repository, "main", workflow)) ?? "";
  await commitTo(repository, "main", { [workflow]: text.replace("ghcr.io", registry) }, github.user("ada"), "Here");
  await shell.follow(stepsBelow(page, "On GitHub, once").slice(-1), { failing: /doctor/ });
});

test("a plugin's new version is taken", async () => {
  expect(page.text).toContain("before, `bump` says `nothing to change`");
  expect((await shell.type("plugin-release bump agents")).output).toBe("nothing to change\n");
  await release("github.com/your-org/catalog-plugins/agents", "v0.3.2", "examples/plugins/agents");
  await shell.follow(stepsBelow(page, "Approve new versions"));
  expect(await readFile(join(shell.folder, "server/generated/go.mod"), "utf8")).toContain("agents v0.3.2");
});

test("the matrix is written", () => shell.follow(stepsBelow(page, "What runs where")));

test("every command was typed, and the shell's end leaves nothing", async () => {
  const commands = commandsOf(page).map(({ text }) => text);
  expect(commands.filter((each) => !shell.typed.includes(each))).toEqual([]);
  expect(page.onGitHub).toEqual([]);
  const [registry, key] = [await variable("REGISTRY"), await variable("KEY")];
  await shell.stop();
  await expect(fetch(`http://${registry}/v2/`)).rejects.toThrow();
  await expect(access(`${key}.key`)).rejects.toThrow();
}, 60_000);
