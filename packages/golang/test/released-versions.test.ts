import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { releasedGoMod } from "#golang/released-go-mod.js";
import { releasedVersions, releaseOf, type WantedModule } from "#golang/released-versions.js";
import { incompressible } from "#test/incompressible.js";
import { publishModule, removeModuleCache } from "#test/module-proxy.js";
import { givesParts, type ServedModules, serveModules, withProxyAccess } from "#test/served-modules.js";

const module = "github.com/acme/Hello";
const escaped = "/github.com/acme/!hello/@v";
const versions = ["v1.0.0", "v1.1.0", "v1.2.0-rc.1", "v1.10.0", "v1.9.0", "v2.0.0-beta.1"];

function goMod(path: string): string {
  return `// Deprecated: use ${path}/v2.\nmodule ${path}\n\ngo 1.26\n\n// Lost data.\nretract [v1.0.0, v1.1.0]\nretract v1.10.0 // of no use\n`;
}

function yaml(version: string): string {
  return `kind: CatalogPlugin\nspec:\n  version: ${version}\n`;
}

let served: ServedModules;
beforeAll(async () => {
  served = await serveModules();
  for (const version of versions) {
    if (version.startsWith("v2")) continue;
    const files = { "go.mod": goMod(module), "plugin.yaml": yaml(version), "sub/plugin.yaml": `sub of ${version}` };
    await publishModule(served.folder, { path: module, version, files });
  }
});
afterAll(() => served.close());
beforeEach(() => {
  served.proxy.paths.length = 0;
  served.proxy.fault = () => false;
});

const http = () => ({ GOPROXY: served.proxy.url });
const asked = (wanted: WantedModule, environment: NodeJS.ProcessEnv = http()) =>
  withProxyAccess(environment, (access) => releasedVersions(wanted, access));

/** As one package of the module has it. */
async function ask(
  environment = http() as NodeJS.ProcessEnv,
  importPath = module,
  path = module,
  pinned: string[] = [],
) {
  const found = await asked({ module: path, importPaths: [importPath], pinned }, environment);
  return { ...found, versions: found.versions.map((each) => releaseOf(each, importPath)) };
}

const time = "2025-01-01T00:00:00Z";
const whole = {
  versions: [
    { version: "v1.10.0", time, pluginYaml: yaml("v1.10.0"), retracted: { why: "of no use" } },
    { version: "v1.9.0", time, pluginYaml: yaml("v1.9.0") },
    { version: "v1.2.0-rc.1", time, pluginYaml: yaml("v1.2.0-rc.1") },
    { version: "v1.1.0", time, pluginYaml: yaml("v1.1.0"), retracted: { why: "Lost data." } },
    { version: "v1.0.0", time, pluginYaml: yaml("v1.0.0"), retracted: { why: "Lost data." } },
  ],
  deprecated: "use github.com/acme/Hello/v2.",
  diagnostics: [],
};

describe("all versions of a module", () => {
  test("from a proxy that gives whole files: two requests a version, and two for the module", async () => {
    expect(await ask()).toEqual(whole);
    expect(served.proxy.paths).toHaveLength(2 * 5 + 2);
    expect(new Set(served.proxy.paths).size).toBe(2 * 5 + 2);
    expect(served.proxy.paths).toContain(`${escaped}/v1.2.0-rc.1.zip`);
  });

  test("from a proxy that gives parts", async () => {
    served.proxy.fault = givesParts;
    expect(await ask()).toEqual(whole);
    expect(served.proxy.paths).toHaveLength(2 * 5 + 2);
  });

  test("from a folder", async () => {
    expect(await ask({ GOPROXY: `file://${served.folder}` })).toEqual(whole);
    expect(served.proxy.paths).toEqual([]);
  });

  test("plugin.yaml beside the imported package comes before the module's", async () => {
    const { versions: found } = await ask(http(), `${module}/sub`);
    expect(found[0]?.pluginYaml).toBe("sub of v1.10.0");
    const { versions: other } = await ask(http(), `${module}/other`);
    expect(other[0]?.pluginYaml).toBe(yaml("v1.10.0"));
  });

  test("several plugins of a module are read from one zip", async () => {
    const paths = [module, `${module}/sub`, `${module}/other`];
    const found = await asked({ module, importPaths: paths });
    expect(served.proxy.paths).toHaveLength(2 * 5 + 2);
    const [newest] = found.versions;
    expect(newest && paths.map((each) => releaseOf(newest, each).pluginYaml)).toEqual([
      yaml("v1.10.0"),
      "sub of v1.10.0",
      yaml("v1.10.0"),
    ]);
  });

  test("what is wrong with one plugin's plugin.yaml is not another one's problem", async () => {
    const path = "github.com/acme/several";
    await publishText(path, "v1.0.0", { "plugin.yaml": Buffer.from([0xff]), "sub/plugin.yaml": "sub" });
    const { versions: found } = await asked({ module: path, importPaths: [path, `${path}/sub`] });
    expect(found[0] && [path, `${path}/sub`].map((each) => releaseOf(found[0] as never, each))).toEqual([
      { version: "v1.0.0", time, problem: "its plugin.yaml is not UTF-8" },
      { version: "v1.0.0", time, pluginYaml: "sub" },
    ]);
  });

  test("of a large zip, little is fetched", async () => {
    const path = "github.com/acme/large";
    const files = {
      "a.bin": incompressible(3_000_000),
      "plugin.yaml": yaml("v1.0.0"),
      "z.bin": incompressible(300_000),
    };
    await publishText(path, "v1.0.0", files);
    let sent = 0;
    served.proxy.fault = (attempt) => {
      const { response } = attempt;
      const end = response.end.bind(response);
      response.end = ((body?: Buffer) => {
        sent += body?.length ?? 0;
        return end(body);
      }) as typeof response.end;
      return givesParts(attempt);
    };
    const { versions: found } = await ask(http(), path, path);
    expect(found).toEqual([{ version: "v1.0.0", time, pluginYaml: yaml("v1.0.0") }]);
    expect(served.proxy.paths.filter((each) => each.endsWith(".zip"))).toHaveLength(2);
    expect(sent).toBeLessThan(80_000);
  });

  test("without a plugin.yaml, nothing is wrong", async () => {
    await publishText("github.com/acme/bare", "v0.1.0", {});
    const { versions: found, diagnostics } = await ask(http(), "github.com/acme/bare", "github.com/acme/bare");
    expect(found).toEqual([{ version: "v0.1.0", time }]);
    expect(diagnostics).toEqual([]);
  });

  test("the go.mod of the newest release speaks, not that of a newer prerelease", async () => {
    const path = "github.com/acme/notes";
    const retracting = (line: string) => ({ "go.mod": `module ${path}\n\n${line}\n` });
    await publishText(path, "v0.1.0", {});
    await publishText(path, "v0.2.0", retracting("retract v0.1.0 // by the release"));
    await publishText(path, "v0.3.0-rc.1", retracting("retract v0.2.0 // by the prerelease"));
    const { versions: found } = await ask(http(), path, path);
    expect(found.map((each) => each.retracted?.why)).toEqual([undefined, undefined, "by the release"]);
  });

  test("prereleases speak where there is no release", async () => {
    const path = "github.com/acme/early";
    await publishText(path, "v0.1.0-alpha.2", { "go.mod": `module ${path}\n\nretract v0.1.0-alpha.1\n` });
    await publishText(path, "v0.1.0-alpha.1", {});
    const { versions: found } = await ask(http(), path, path);
    expect(found.map((each) => [each.version, each.retracted])).toEqual([
      ["v0.1.0-alpha.2", undefined],
      ["v0.1.0-alpha.1", { why: "" }],
    ]);
  });
});

async function publishText(path: string, version: string, files: Record<string, string | Uint8Array>) {
  const all = { "go.mod": `module ${path}\n`, ...files };
  await publishModule(served.folder, { path, version, files: all as Record<string, string> });
}

describe("GOPROXY", () => {
  const nobody = "http://127.0.0.1:9";

  test("after a comma, the next one is asked for what is not there", async () => {
    expect(await ask({ GOPROXY: `file:///nowhere,${served.proxy.url}` })).toEqual(whole);
    const failing = await ask({ GOPROXY: `${nobody},${served.proxy.url}` });
    expect(failing.diagnostics.map((each) => each.code)).toEqual(["module-proxy-failed"]);
  });

  test("after |, the next one is asked for whatever failed", async () => {
    expect(await ask({ GOPROXY: `${nobody}|${served.proxy.url}` })).toEqual(whole);
  });

  test.each([
    ["off", /GOPROXY is off/],
    ["file:///nowhere,off", /does not have it/],
    ["file:///nowhere", /does not have it/],
  ])("%s: the module is not found", async (GOPROXY, message) => {
    const { versions: found, diagnostics } = await ask({ GOPROXY });
    expect(found).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "module-not-found", message: expect.stringMatching(message) });
  });

  test("user and password of its address are sent, and shown nowhere", async () => {
    const sent: unknown[] = [];
    served.proxy.fault = ({ request, response }) => {
      sent.push(request.headers.authorization);
      response.writeHead(403).end("no");
      return true;
    };
    const GOPROXY = served.proxy.url.replace("http://", "http://user:p%40ss@");
    const { diagnostics } = await ask({ GOPROXY });
    expect(sent).toEqual([`Basic ${Buffer.from("user:p@ss").toString("base64")}`]);
    expect(diagnostics[0]).toMatchObject({ code: "module-proxy-failed", message: expect.stringMatching(/HTTP 403/) });
    expect(JSON.stringify(diagnostics)).not.toMatch(/p%40ss|p@ss/);
  });
});

/** A repository on this machine, which `go` finds by git's insteadOf. */
async function privateRepository(folder: string, path: string): Promise<NodeJS.ProcessEnv> {
  const git = (...args: string[]) =>
    promisify(execFile)("git", ["-c", "user.name=acme", "-c", "user.email=acme@example.com", ...args], { cwd: folder });
  await mkdir(folder, { recursive: true });
  await git("init", "-q");
  for (const version of ["v0.1.0", "v0.2.0"]) {
    await writeFile(join(folder, "go.mod"), `module ${path}\n\nretract v0.1.0 // early\n`);
    await writeFile(join(folder, "private.go"), "package private\n");
    await writeFile(join(folder, "plugin.yaml"), yaml(version));
    await git("add", ".");
    await git("commit", "-q", "-m", version);
    await git("tag", version);
  }
  await writeFile(join(folder, "plugin.yaml"), yaml("of a commit"));
  await git("commit", "-q", "-a", "-m", "not released");
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GOMODCACHE: `${folder}-modules`,
    GOPROXY: served.proxy.url,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.file://${dirname(folder)}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://${dirname(path)}/`,
  };
}

/** The pseudo-version of what stands behind the newest tag. */
async function commitOf(folder: string): Promise<string> {
  const format = ["-1", "--date=format-local:%Y%m%d%H%M%S", "--abbrev=12", "--format=%cd-%h"];
  const { stdout } = await promisify(execFile)("git", ["log", ...format], {
    cwd: folder,
    env: { TZ: "UTC", PATH: process.env.PATH },
  });
  return `v0.2.1-0.${stdout.trim()}`;
}

describe("a module that is taken from its repository", () => {
  const path = "github.com/acme-private/private";
  let environment: NodeJS.ProcessEnv;
  beforeAll(async () => {
    environment = await privateRepository(join(served.folder, "private"), path);
  });
  afterAll(() => removeModuleCache(environment.GOMODCACHE ?? ""));

  test("because GOPRIVATE names it: no proxy hears of it", async () => {
    const { versions: found, diagnostics } = await ask(
      { ...environment, GOPRIVATE: "github.com/acme-private" },
      path,
      path,
    );
    expect(diagnostics).toEqual([]);
    expect(found).toEqual([
      { version: "v0.2.0", time: expect.stringMatching(/^20\d\d-/), pluginYaml: yaml("v0.2.0") },
      {
        version: "v0.1.0",
        time: expect.stringMatching(/^20\d\d-/),
        pluginYaml: yaml("v0.1.0"),
        retracted: { why: "early" },
      },
    ]);
    expect(served.proxy.paths).toEqual([]);
  }, 30_000);

  test("and says which one; its go.mod is read from there, too", async () => {
    const own = { ...environment, GOPRIVATE: path };
    const { versions: found } = await asked({ module: path, importPaths: [path] }, own);
    expect(found.map(({ origin }) => origin)).toEqual([`https://${path}`, `https://${path}`]);
    const text = await withProxyAccess(own, (access) => releasedGoMod({ module: path, version: "v0.2.0" }, access));
    expect(text).toMatch(/^module github\.com\/acme-private\/private$/m);
    const missing = withProxyAccess(own, (access) => releasedGoMod({ module: path, version: "v0.9.0" }, access));
    await expect(missing).rejects.toThrow(/module-not-found/);
  }, 60_000);

  test("because no proxy has it, and direct is next", async () => {
    const GOPROXY = `${served.proxy.url},direct`;
    const { versions: found } = await ask(
      { ...environment, GOPROXY, GONOSUMDB: "github.com/acme-private" },
      path,
      path,
    );
    expect(found.map((each) => each.version)).toEqual(["v0.2.0", "v0.1.0"]);
    expect(served.proxy.paths).toEqual(["/github.com/acme-private/private/@v/list"]);
  }, 30_000);

  test("and is pinned at a commit, beside its releases", async () => {
    const commit = await commitOf(environment.HOME ?? "");
    const { versions: found, diagnostics } = await ask({ ...environment, GOPRIVATE: path }, path, path, [commit]);
    expect(diagnostics).toEqual([]);
    expect(found.map((each) => [each.version, each.pluginYaml])).toEqual([
      [commit, yaml("of a commit")],
      ["v0.2.0", yaml("v0.2.0")],
      ["v0.1.0", yaml("v0.1.0")],
    ]);
  }, 30_000);

  test("and is pinned at a commit that the proxy of its releases does not have", async () => {
    await publishText(path, "v0.1.0", { "go.mod": `module ${path}\n` });
    try {
      const commit = await commitOf(environment.HOME ?? "");
      const GOPROXY = `${served.proxy.url},direct`;
      const own = { ...environment, GOPROXY, GONOSUMDB: "github.com/acme-private" };
      const { versions: found, diagnostics } = await ask(own, path, path, [commit]);
      expect(diagnostics).toEqual([]);
      expect(found.map((each) => [each.version, each.pluginYaml])).toEqual([
        [commit, yaml("of a commit")],
        ["v0.1.0", undefined],
      ]);
    } finally {
      await rm(join(served.folder, path), { recursive: true });
    }
  }, 30_000);

  test("and is pinned at a commit that is not there", async () => {
    const commit = "v0.2.1-0.20250101000000-abcdefabcdef";
    const { versions: found, diagnostics } = await ask({ ...environment, GOPRIVATE: path }, path, path, [commit]);
    expect(diagnostics).toEqual([]);
    expect(found[0]).toEqual({ version: commit, problem: "its repository does not have it" });
  }, 30_000);

  test("and is not there", async () => {
    const nowhere = "github.com/acme-private/nowhere";
    const { versions: found, diagnostics } = await ask({ ...environment, GOPRIVATE: nowhere }, nowhere, nowhere);
    expect(found).toEqual([]);
    expect(diagnostics.map((each) => each.code)).toEqual(["module-not-found"]);
  }, 30_000);

  test("where there is no go command", async () => {
    const { diagnostics } = await ask({ ...environment, GOPRIVATE: path, PATH: "/nowhere" }, path, path);
    expect(diagnostics.map((each) => each.code)).toEqual(["go-missing"]);
  });
});
