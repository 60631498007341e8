import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parseRequest } from "#registry/request.js";
import { updatePlugin } from "#registry/update.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import { mergePull, synchronise } from "#test/github/merge.js";
import type { Repository } from "#test/github/state.js";
import { commandsOf, readPage, stepsBelow } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { anonymousAccess } from "#test/plugin-releases.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { updateOptions } from "#test/registry-repository.js";
import { privatePem, publicPem, rsaPair } from "#test/signing-keys.js";

const page = readPage("docs/guides/registry-maintainer.md");
const access = anonymousAccess();
const pluginKey = rsaPair();
let registry: TestRegistry;
let github: TestGitHub;
let repository: Repository;
let shell: PageShell;
let folder: string;

beforeAll(async () => {
  registry = await startCraneRegistry();
  folder = await temporaryFolder();
  const repositories = join(folder, "github");
  github = await startGitHub(repositories);
  repository = await github.addRepository("acme/plugin-registry", { files: { "README.md": "# registry\n" } });
  repository.settings.actionsMayApprove = true;
  await copyExamples();
  const environment = { GITHUB_API_URL: github.url, GH_TOKEN: github.token("ada"), GOPROXY: "direct" };
  shell = await openPageShell({ folder, repositories, environment, names: { "ghcr.io": registry.host } });
  await shell.type("git clone --quiet https://github.com/acme/plugin-registry && cd plugin-registry");
  shell.typed.splice(0);
}, 120_000);

afterAll(async () => {
  await shell?.stop();
  await access.transport.close();
  await Promise.all([github?.stop(), registry?.stop()]);
  await removeTemporaryFolders();
});

/** A clone of the suite whose examples name the registry on loopback. */
async function copyExamples(): Promise<void> {
  const examples = join(folder, "plugin-release-actions/examples");
  await mkdir(examples, { recursive: true });
  for (const each of ["registry", "ocm-plugin"])
    await cp(join("examples", each), join(examples, each), { recursive: true });
  for (const each of ["publish", "site", "sweep", "update"]) {
    const file = join(examples, "registry/.github/workflows", `${each}.yml`);
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("ghcr.io", registry.host));
  }
  const clone = join(folder, "plugin-release-actions");
  const git = (...args: string[]) =>
    promisify(execFile)("git", ["-C", clone, "-c", "user.name=t", "-c", "user.email=t@t", ...args]);
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "Examples");
}

/** The plugin's team publishes a version of examples/ocm-plugin. */
async function release(version: string, ...options: string[]): Promise<void> {
  const file = join(folder, "plugin-release-actions/examples/ocm-plugin/component-constructor.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^version: .*$/m, `version: ${version}`));
  const publish = ["plugin-release registry publish --repository ghcr.io/acme/plugins", ...options].join(" ");
  const { code, errors } = await shell.type(`(cd ${dirname(file)} && ./build.sh && ${publish})`);
  expect([code, errors]).toEqual([0, expect.any(String)]);
  shell.typed.pop();
}

/** Adds a line that the page shows to the plugin in the policy. */
async function addToPolicy(start: string): Promise<void> {
  const line = page.text.split("\n").find((each) => each.startsWith(`      ${start}: `));
  expect(line).toBeDefined();
  const file = join(folder, "plugin-registry/plugin-policy.yaml");
  await writeFile(file, `${await readFile(file, "utf8")}${line}\n`);
}

test("a registry begins with the example", () => shell.follow(stepsBelow(page, "Begin")));

test("doctor finds what it needs", () => shell.follow(stepsBelow(page, "On GitHub, once")));

test("a release is proposed as shown, merged, and published once", async () => {
  await release("v0.1.0");
  const options = updateOptions(github, `${registry.host}/acme/registry`, "acme/plugin-registry", { access });
  const { proposals } = await updatePlugin(options, parseRequest({ plugin: "helminput", version: "v0.1.0" }));
  const pull = repository.pulls.get(proposals[0]?.number ?? 0);
  if (!pull) throw new Error("nothing was proposed");
  const table = /^\|(?:.*\n\|)*.*$/m.exec(pull.body ?? "")?.[0] ?? "";
  expect(page.text).toContain(`a pull request, \`${pull.title}\``);
  expect(page.text).toContain(table);
  await synchronise(repository, pull);
  await mergePull(repository, pull, github.user("ada"), { sha: "", title: "", method: "merge" });
  await shell.follow(stepsBelow(page, "A release arrives"));
});

test("a sweep finds what nobody told of", async () => {
  await release("v0.2.0");
  await shell.follow(stepsBelow(page, "What a lost bell costs"));
});

test("a policy that names a signer keeps out what is not signed", async () => {
  await mkdir(join(folder, "plugin-registry/keys"));
  await writeFile(join(folder, "plugin-registry/keys/helminput.pub"), publicPem(pluginKey));
  await addToPolicy("signer");
  await shell.follow(stepsBelow(page, "Signatures"), { failing: /sweep/ });
});

test("a version is withdrawn, and its place taken by one that is signed", async () => {
  await writeFile(join(folder, "plugin.key"), privatePem(pluginKey));
  await release("v0.2.1", "--signing-key", join(folder, "plugin.key"));
  await addToPolicy("withdrawn");
  await shell.follow(stepsBelow(page, "Withdraw a version"));
});

test("every command of the page was typed", () => {
  const commands = commandsOf(page).map(({ text }) => text);
  expect(commands.filter((each) => !shell.typed.includes(each))).toEqual([]);
  expect(page.onGitHub).toEqual([]);
});
