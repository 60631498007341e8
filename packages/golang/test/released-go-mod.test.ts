import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { compareModuleVersions } from "#golang/module-version.js";
import { releasedGoMod } from "#golang/released-go-mod.js";
import { releasedVersions } from "#golang/released-versions.js";
import { answer, at } from "#test/hostile-module-proxy.js";
import { publishModule } from "#test/module-proxy.js";
import { type ServedModules, serveModules, withProxyAccess } from "#test/served-modules.js";

const module = "github.com/acme/Agents";
const escaped = "/github.com/acme/!agents/@v";
let served: ServedModules;

beforeAll(async () => {
  served = await serveModules();
  for (const version of ["v0.1.0", "v0.2.0", "v0.3.0"]) {
    const files = { "go.mod": `module ${module}\n\nrequire a.example/x ${version}\n`, "plugin.yaml": version };
    await publishModule(served.folder, { path: module, version, files });
  }
});
afterAll(() => served.close());
beforeEach(() => {
  served.proxy.paths.length = 0;
  served.proxy.fault = () => false;
});

const goMod = (version: string, environment: NodeJS.ProcessEnv = { GOPROXY: served.proxy.url }, path = module) =>
  withProxyAccess(environment, (access) => releasedGoMod({ module: path, version }, access));

describe("a released go.mod", () => {
  test("is one request", async () => {
    expect(await goMod("v0.2.0")).toBe(`module ${module}\n\nrequire a.example/x v0.2.0\n`);
    expect(served.proxy.paths).toEqual([`${escaped}/v0.2.0.mod`]);
  });

  test.each<[string, string, RegExp]>([
    ["that is not there", "v0.9.0", /module-not-found: .*Agents@v0\.9\.0/],
    ["of what is no path", "v0.1.0", /module-path-invalid/],
  ])("%s", async (what, version, message) => {
    const path = what.endsWith("path") ? "../x" : module;
    await expect(goMod(version, { GOPROXY: served.proxy.url }, path)).rejects.toThrow(message);
  });

  test("that a proxy refuses, or where there is none to ask", async () => {
    served.proxy.fault = at(".mod", answer(403));
    await expect(goMod("v0.1.0")).rejects.toThrow(/module-proxy-failed/);
    await expect(goMod("v0.1.0", { GOPROXY: "off" })).rejects.toThrow(/module-not-found: .*GOPROXY is off/);
  });
});

test("of many versions, only the wanted ones are asked for, and the one that speaks for the module", async () => {
  const wanted = {
    module,
    importPaths: [module],
    pinned: ["v0.1.0"],
    among: (version: string) => compareModuleVersions(version, "v0.2.0") > 0,
  };
  const { versions } = await withProxyAccess({ GOPROXY: served.proxy.url }, (access) =>
    releasedVersions(wanted, access),
  );
  expect(versions.map(({ version }) => version)).toEqual(["v0.3.0", "v0.1.0"]);
  expect(served.proxy.paths.filter((path) => path.includes("v0.2.0"))).toEqual([]);
});

test("a version tells where it comes from, if the proxy does", async () => {
  const Origin = { VCS: "git", URL: "https://github.com/acme/Agents" };
  served.proxy.fault = at("v0.3.0.info", ({ response }) =>
    response.writeHead(200).end(JSON.stringify({ Version: "v0.3.0", Time: "2026-01-01T00:00:00Z", Origin })),
  );
  const { versions } = await withProxyAccess({ GOPROXY: served.proxy.url }, (access) =>
    releasedVersions({ module, importPaths: [module] }, access),
  );
  expect(versions.map(({ origin }) => origin)).toEqual([Origin.URL, undefined, undefined]);
});
