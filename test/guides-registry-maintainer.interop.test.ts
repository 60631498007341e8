import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
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
import { updateOptions } from "#test/registry-repository.js";
import { privatePem, publicPem, rsaPair } from "#test/signing-keys.js";
import { usesAtClone } from "#test/suite-clone.js";
import { tool } from "#test/tools.js";

const page = readPage("docs/guides/registry-maintainer.md");
const access = anonymousAccess();
const pluginKey = rsaPair();
let github: TestGitHub;
let repository: Repository;
let shell: PageShell;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  const repositories = join(folder, "github");
  github = await startGitHub(repositories);
  repository = await github.addRepository("acme/plugin-registry", { files: { "README.md": "# registry\n" } });
  repository.settings.actionsMayApprove = true;
  await symlink(resolve("."), join(folder, "plugin-release-actions"));
  await cp("examples/ocm-plugin", join(folder, "helm-input-plugin"), { recursive: true });
  await Promise.all([tool("cosign"), tool("crane")]);
  const environment = { GITHUB_API_URL: github.url, GH_TOKEN: github.token("ada") };
  shell = await openPageShell({ folder, repositories, environment });
  await shell.type("git clone --quiet https://github.com/acme/plugin-registry && cd plugin-registry");
  shell.typed.splice(0);
}, 600_000);

afterAll(async () => {
  await shell?.stop();
  await access.transport.close();
  await github?.stop();
  await removeTemporaryFolders();
});

/** The plugin's team publishes a version of examples/ocm-plugin. */
async function release(version: string, ...options: string[]): Promise<void> {
  const directory = join(folder, "helm-input-plugin");
  const file = join(directory, "component-constructor.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^version: .*$/m, `version: ${version}`));
  const publish = ['plugin-release registry publish --repository "$REGISTRY/acme/plugins"', ...options].join(" ");
  const { code, errors } = await shell.type(`(cd ${directory} && ./build.sh && ${publish})`);
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

test("a registry begins with the example, whose workflows take the suite at this clone's commit", async () => {
  await shell.follow(stepsBelow(page, "Begin"));
  const { output } = await shell.type("cat .github/workflows/*.yml");
  shell.typed.pop();
  await usesAtClone(output, { owner: "acme", suite: "." });
});

test("it is pushed, its empty list is published, and doctor finds what it needs", () =>
  shell.follow(stepsBelow(page, "On GitHub, once")));

test("a release is proposed as shown, merged, and published once", async () => {
  await release("v0.1.0");
  const { output: host } = await shell.type('printf "%s" "$REGISTRY"');
  shell.typed.pop();
  const options = updateOptions(github, `${host}/acme/registry`, "acme/plugin-registry", { access });
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
  await shell.follow(stepsBelow(page, "What a lost dispatch costs"));
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
