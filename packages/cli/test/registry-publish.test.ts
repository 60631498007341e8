import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { githubForTests } from "#test/github/session.js";
import { pluginConstructor, registryConstructor } from "#test/publishing.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { privatePem, rsaPair } from "#test/signing-keys.js";

const github = githubForTests();
let registry: TestRegistry;
let folder: string;

beforeAll(async () => {
  registry = await startCraneRegistry();
  folder = await temporaryFolder();
  await writeFile(join(folder, "component-constructor.yaml"), pluginConstructor("helm", "v1.0.0"));
  await writeFile(join(folder, "registry.yaml"), registryConstructor("v0.1.0", ["helm v1.0.0"]));
});

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

/** Runs the command from its sources, in the folder with the constructors. */
function command(args: string[], environment: NodeJS.ProcessEnv = {}) {
  const main = resolve("packages/cli/src/main.ts");
  const env = { ...process.env, NO_COLOR: "1", ...environment };
  return run(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...args], env, folder);
}

test("a plugin is published, then a registry, which the next run leaves as it is", async () => {
  const repository = `${registry.host}/acme/laptop`;
  const plugin = await command(["registry", "publish", "--repository", repository]);
  expect([plugin.stdout, plugin.code]).toEqual([`${repository}//acme.software/plugins/helm:v1.0.0\n`, 0]);
  const publish = ["registry", "publish", "registry.yaml", "--repository", repository, "--next"];
  const listed = `${repository}//acme.software/plugin-registry:v0.1.0`;
  expect((await command(publish)).stdout).toBe(`${listed}\n`);
  expect((await command(publish)).stdout).toBe(`${listed} (was there already)\n`);
});

test("another content under the same version is a problem at the version's line", async () => {
  const repository = `${registry.host}/acme/taken`;
  await command(["registry", "publish", "--repository", repository]);
  await writeFile(join(folder, "other.yaml"), pluginConstructor("helm", "v1.0.0", "other"));
  const ended = await command(["registry", "publish", "other.yaml", "--repository", repository]);
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/other\.yaml:2:\d+: error version-taken/)]);
});

test("a component is signed with a key from a file, whose text never gets into what is printed", async () => {
  const repository = `${registry.host}/acme/signed`;
  const pem = privatePem(rsaPair());
  await writeFile(join(folder, "signing.key"), pem);
  const publish = ["registry", "publish", "--repository", repository, "--signing-key"];
  const signed = await command([...publish, "signing.key"]);
  expect([signed.stdout, signed.code]).toEqual([`${repository}//acme.software/plugins/helm:v1.0.0 (signed)\n`, 0]);
  for (const args of [
    [...publish, pem],
    [...publish, pem.replaceAll("\n", " ")],
    [...publish.slice(0, -1), `--signing-key=${pem}`],
  ]) {
    const refused = await command(args);
    expect(refused).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("input-invalid") });
    for (const line of pem.split("\n").slice(1, -2)) expect(refused.stderr).not.toContain(line);
  }
});

test("a dispatch is sent with the token of the environment", async () => {
  const stored = await github().addRepository("acme/plugin-registry", { files: { a: "" } });
  const environment = { GITHUB_API_URL: github().url, GITHUB_TOKEN: github().token("plugin-releaser") };
  const args = ["notify", "helm", "v1.0.0", "--repository", "acme/plugin-registry"];
  expect(await command(args, environment)).toMatchObject({ code: 0, stdout: "announced\n" });
  expect(stored.dispatches).toMatchObject([{ payload: { plugin_name: "helm", plugin_version: "v1.0.0" } }]);
});

test.each([
  [["registry", "publish"], 2, /--repository does not say/],
  [["notify"], 2, /what to tell whom/],
  [["registry", "publish", "--help"], 0, /--next/],
  [["notify", "helm", "v1.0.0", "--repository", "acme/x", "--wait", "soon"], 2, /whole number of seconds/],
] as [string[], number, RegExp][])("%j ends with %d", async (args, code, text) => {
  const ended = await command(args);
  expect([ended.code, ended.stdout + ended.stderr]).toEqual([code, expect.stringMatching(text)]);
});
