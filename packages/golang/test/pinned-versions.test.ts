import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type ReleasedVersion, releasedVersions, releaseOf } from "#golang/released-versions.js";
import { answer, at } from "#test/hostile-module-proxy.js";
import { publishModule } from "#test/module-proxy.js";
import { type ServedModules, serveModules, withProxyAccess } from "#test/served-modules.js";

const module = "github.com/acme/hello";
const time = "2025-01-01T00:00:00Z";
const pluginYaml = "kind: CatalogPlugin\n";
const whole: ReleasedVersion[] = [
  { version: "v1.2.0", time, pluginYaml },
  { version: "v1.1.0", time, pluginYaml, retracted: { why: "" } },
];
const list = at("/list", answer(200, "v1.2.0\n"));

let served: ServedModules;
beforeAll(async () => {
  served = await serveModules();
  for (const { version } of whole) await publish(module, version, `module ${module}\n\nretract v1.1.0\n`);
});
afterAll(() => served.close());
beforeEach(() => {
  served.proxy.paths.length = 0;
  served.proxy.fault = () => false;
});

function publish(path: string, version: string, goMod: string) {
  return publishModule(served.folder, { path, version, files: { "go.mod": goMod, "plugin.yaml": pluginYaml } });
}

async function ask(path: string, pinned: string[]) {
  const wanted = { module: path, importPaths: [path], pinned };
  const found = await withProxyAccess({ GOPROXY: served.proxy.url }, (access) => releasedVersions(wanted, access));
  return { ...found, versions: found.versions.map((each) => releaseOf(each, path)) };
}

test("a pinned version that is not listed is retracted like others", async () => {
  served.proxy.fault = list;
  const { versions, diagnostics } = await ask(module, ["v1.1.0", "v1.2.0"]);
  expect([versions, diagnostics]).toEqual([whole, []]);
});

test("and also where it is gone", async () => {
  served.proxy.fault = (each) => list(each) || at("v1.1.0.zip", answer(410))(each);
  const { versions, diagnostics } = await ask(module, ["v1.1.0"]);
  expect(diagnostics).toEqual([]);
  expect(versions[1]).toEqual({
    version: "v1.1.0",
    time,
    retracted: { why: "" },
    problem: "no module proxy has its zip",
  });
});

test("it speaks for its module where nothing is listed", async () => {
  const path = "github.com/acme/unreleased";
  const version = "v0.0.0-20250101000000-abcdefabcdef";
  const older = "v0.0.0-20240101000000-abcdefabcdef";
  const text = `// Deprecated: use hello.\nmodule ${path}\n\nretract ${older} // wrong\n`;
  await publish(path, version, text);
  await publish(path, older, `module ${path}\n`);
  await writeFile(join(served.folder, path, "@v/list"), "");
  expect(await ask(path, [older, version])).toEqual({
    versions: [
      { version, time, pluginYaml },
      { version: older, time, pluginYaml, retracted: { why: "wrong" } },
    ],
    deprecated: "use hello.",
    diagnostics: [],
  });
});

test("a pinned version that is listed is asked for once", async () => {
  await ask(module, ["v1.1.0"]);
  expect(served.proxy.paths).toHaveLength(2 * 2 + 2);
});
