import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { sumModuleZip } from "#golang/module-zip.js";
import { releasedSum } from "#golang/released-sum.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { answer, at } from "#test/hostile-module-proxy.js";
import { publishModule } from "#test/module-proxy.js";
import { givesParts, type ServedModules, serveModules, withProxyAccess } from "#test/served-modules.js";

let modules: ServedModules;
beforeAll(async () => {
  modules = await serveModules();
});
afterAll(async () => {
  await modules.close();
  await removeTemporaryFolders();
});

const module = "github.com/Acme/sums";
const files = {
  "go.mod": `module ${module}\n`,
  "a.go": "package sums\n",
  "B.go": "package sums // capitals come first\n",
  "a/b.txt": "x".repeat(100_000),
  "empty.txt": "",
  "é.txt": "not ASCII\n",
};

/** What Go itself says. */
async function goSum(version: string): Promise<string> {
  const environment = {
    ...process.env,
    GOPROXY: `file://${modules.folder}`,
    GONOSUMDB: module,
    GOFLAGS: "-modcacherw",
    GOMODCACHE: await temporaryFolder(),
  };
  const { stdout } = await promisify(execFile)("go", ["mod", "download", "-json", `${module}@${version}`], {
    cwd: await temporaryFolder(),
    env: environment,
  });
  return (JSON.parse(stdout) as { Sum: string }).Sum;
}

test("is the one that Go computes, whole or in parts, from a folder or by HTTP", async () => {
  await publishModule(modules.folder, { path: module, version: "v1.0.0", files });
  const expected = await goSum("v1.0.0");
  expect(expected).toMatch(/^h1:/);
  const wanted = { module, version: "v1.0.0" };
  for (const proxy of [`file://${modules.folder}`, modules.proxy.url]) {
    expect(await withProxyAccess({ GOPROXY: proxy }, (access) => releasedSum(wanted, access))).toBe(expected);
  }
  modules.proxy.fault = givesParts;
  const environment = { GOPROXY: modules.proxy.url };
  expect(await withProxyAccess(environment, (access) => releasedSum(wanted, access))).toBe(expected);
  modules.proxy.fault = () => false;
});

test("of a version that nobody has, or that cannot be asked for, is no sum", async () => {
  await publishModule(modules.folder, { path: module, version: "v1.1.0", files });
  const ask = (version: string, GOPROXY = modules.proxy.url) =>
    withProxyAccess({ GOPROXY }, (access) => releasedSum({ module, version }, access));
  await expect(ask("v9.0.0")).rejects.toThrow(/module-not-found: the zip of/);
  modules.proxy.fault = at("v1.1.0.zip", answer(503));
  await expect(ask("v1.1.0")).rejects.toThrow(/module-proxy-failed: the zip of .*503/);
  modules.proxy.fault = at("v1.1.0.zip", answer(200, "no zip"));
  await expect(ask("v1.1.0")).rejects.toThrow(/module-proxy-failed/);
  modules.proxy.fault = () => false;
});

const prefix = `${module}@v1.0.0/`;

test.each([
  ["files of something else", { [`${prefix}go.mod`]: "a", "other/b": "b" }, /something else/],
  ["a name of two lines", { [`${prefix}a\nb`]: "a" }, /more than one line/],
])("a zip with %s has none", async (_what, content, expected) => {
  const entries = Object.entries(content).map(([name, text]) => [name, Buffer.from(text)] as const);
  const bytes = Buffer.from(zipSync(Object.fromEntries(entries)));
  const zip = { size: bytes.length, read: async (from: number, length: number) => bytes.subarray(from, from + length) };
  await expect(sumModuleZip(zip, prefix)).rejects.toThrow(expected);
});
