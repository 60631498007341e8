import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { proxyFile, writeModuleProxy } from "#buildkit/module-proxy.js";
import { parseGoSum } from "#golang/go-sum.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { openGoWorkspace } from "#test/go-workspace.js";
import { run } from "#test/run-action.js";

afterAll(removeTemporaryFolders);

async function cacheWith(files: readonly string[]): Promise<string> {
  const cache = await temporaryFolder();
  for (const file of files) {
    const path = join(cache, "cache/download", file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file);
  }
  return cache;
}

test.each([
  ["github.com/acme/a v1.0.0", "github.com/acme/a/@v/v1.0.0.zip"],
  ["github.com/acme/a v1.0.0/go.mod", "github.com/acme/a/@v/v1.0.0.mod"],
  ["github.com/Azure/go v1.0.0-RC1", "github.com/!azure/go/@v/v1.0.0-!r!c1.zip"],
])("the file of %s", (key, file) => {
  expect(proxyFile(key)).toBe(file);
});

test.each(["../../etc/passwd v1.0.0", "a/../../b v1", "/etc/passwd v1", "a ../../../v1/go.mod"])(
  "%j is refused",
  (key) => {
    expect(() => proxyFile(key)).toThrow("lock-stale");
  },
);

test("holds what go.sum names and nothing else of the cache", async () => {
  const files = ["example.com/a/@v/v1.0.0.zip", "example.com/a/@v/v1.0.0.mod", "example.com/b/@v/v1.0.0.mod"];
  const cache = await cacheWith([...files, "example.com/private/@v/v1.0.0.zip", "example.com/a/@v/v1.1.0.zip"]);
  const sums = parseGoSum(
    ["a v1.0.0", "a v1.0.0/go.mod", "b v1.0.0/go.mod"].map((each) => `example.com/${each} h1:x=\n`).join(""),
  );
  const proxy = join(await temporaryFolder(), "proxy");
  await writeModuleProxy(proxy, sums, cache);
  const found = await readdir(proxy, { recursive: true, withFileTypes: true });
  const names = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  expect(names.sort()).toEqual(files.map((file) => join(proxy, file)).sort());
  expect(await readFile(join(proxy, files[0] ?? ""), "utf8")).toBe(files[0]);
  expect((await stat(join(proxy, files[0] ?? ""))).nlink).toBe(2);
});

test("leaves out what the cache lacks, which a build need not ask for", async () => {
  const sums = parseGoSum("example.com/a v1.0.0 h1:x=\nexample.com/a v1.0.0/go.mod h1:x=\n");
  const proxy = join(await temporaryFolder(), "proxy");
  await writeModuleProxy(proxy, sums, await cacheWith(["example.com/a/@v/v1.0.0.mod"]));
  expect(await readdir(join(proxy, "example.com/a/@v"))).toEqual(["v1.0.0.mod"]);
});

test("is a proxy that go builds from, offline and with an empty cache", async () => {
  const workspace = await openGoWorkspace();
  try {
    const source = await temporaryFolder();
    await writeFile(
      join(source, "go.mod"),
      "module example.com/server\n\ngo 1.26\n\nrequire github.com/acme/hello v1.0.0\n",
    );
    await writeFile(join(source, "main.go"), 'package main\n\nimport _ "github.com/acme/hello"\n\nfunc main() {}\n');
    const env = { ...workspace.environment, GOFLAGS: "-modcacherw", GOSUMDB: "off" };
    const tidied = await run("go", ["mod", "tidy"], env, source);
    expect([tidied.code, tidied.stderr]).toEqual([0, expect.any(String)]);
    const proxy = join(await temporaryFolder(), "proxy");
    const sums = parseGoSum(await readFile(join(source, "go.sum"), "utf8"));
    await writeModuleProxy(proxy, sums, workspace.environment.GOMODCACHE ?? "");
    const elsewhere = { ...env, GOPROXY: `file://${proxy}`, GOMODCACHE: await temporaryFolder() };
    const built = await run("go", ["build", "-mod=readonly", "-o", "server", "."], elsewhere, source);
    expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining("error")]);
  } finally {
    await workspace.close();
  }
});
