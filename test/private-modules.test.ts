import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import { cacheOnly, withPrivateModules } from "#golang/module-access.js";
import { build } from "#server/build.js";
import { fetchModules } from "#server/fetch.js";
import { withNetrc } from "#server/netrc.js";
import { validate } from "#server/validate.js";
import { createAuthority } from "#test/certificates.js";
import { serveChecksumDatabase } from "#test/checksum-database.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { type HostileModuleProxy, startHostileModuleProxy } from "#test/hostile-module-proxy.js";
import { publishModule, removeModuleCache } from "#test/module-proxy.js";
import { problemsOf } from "#test/problems.js";
import { run } from "#test/run-action.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { startTlsFront, type TlsFront } from "#test/tls-front.js";

const password = "the-password-of-the-proxy";
const expected = `Basic ${Buffer.from(`ci:${password}`).toString("base64")}`;

let workspace: GoWorkspace;
let proxy: HostileModuleProxy;
let front: TlsFront;
/** A line of .netrc, in which Go wants the port too. */
let login: string;
/** What a go command noted of itself: arguments in the first line, then its environment. */
let notes: string;
let environment: Record<string, string>;
let folder: string;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  proxy = await startHostileModuleProxy(workspace.proxy);
  proxy.fault = ({ request, response }) => {
    if (request.headers.authorization === expected) return false;
    response.writeHead(401, { "www-authenticate": "Basic" }).end("who are you?\n");
    return true;
  };
  const authority = await createAuthority(workspace.directory, "authority");
  front = await startTlsFront(await authority.issue("localhost"), new URL(proxy.url).host);
  login = `machine localhost:${front.port} login ci password ${password}`;
  notes = join(workspace.directory, "notes");
  await mkdir(notes);
  environment = {
    ...workspace.environment,
    GONOSUMDB: "",
    GONOPROXY: "none",
    GOPROXY: `https://localhost:${front.port}`,
    SSL_CERT_FILE: authority.file,
    PATH: `${await notingGo()}:${workspace.environment.PATH}`,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "http.extraHeader",
    GIT_CONFIG_VALUE_0: `Authorization: ${expected}`,
    GITHUB_TOKEN: password,
  };
});
afterAll(async () => {
  await front.stop();
  await proxy.stop();
  await workspace.close();
  await removeTemporaryFolders();
});

beforeEach(async () => {
  folder = await temporaryFolder();
  environment.GOMODCACHE = join(folder, "modules");
  proxy.paths.length = 0;
  for (const each of await readdir(notes)) await writeFile(join(notes, each), "");
  const manifest = smallManifest("scratch", ["hello", "wants-old-lib"]);
  await writeFile(join(folder, "catalog-server-manifest.yaml"), `${manifest}    privateModules: [github.com/acme]\n`);
});

/** A go command that notes how it was called, and then does its work. */
async function notingGo(): Promise<string> {
  const real = await realpath(execFileSync("which", ["go"], { encoding: "utf8" }).trim());
  const bin = join(workspace.directory, "noting/bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "../VERSION"), await readFile(join(dirname(real), "../VERSION"), "utf8"));
  await writeFile(join(bin, "go"), `#!/bin/sh\n{ echo "$*"; env; } > "${notes}/$$"\nexec ${real} "$@"\n`);
  await chmod(join(bin, "go"), 0o755);
  return bin;
}

async function calls(): Promise<{ args: string; environment: string }[]> {
  const texts = await Promise.all((await readdir(notes)).map((each) => readFile(join(notes, each), "utf8")));
  return texts.filter(Boolean).map((text) => {
    const end = text.indexOf("\n");
    return { args: text.slice(0, end), environment: text.slice(end + 1) };
  });
}

const options = () => ({ ...smallBuild(folder, environment), progress: silent });
const withLogin = <T>(work: (env: NodeJS.ProcessEnv) => Promise<T>) => withNetrc(login, environment, work);
const fetch = () => withLogin((env) => fetchModules({ ...options(), environment: env }));
const modulesIn = async (cache: string) => (await readdir(join(cache, "github.com/acme"))).sort();

describe("a module proxy that asks who is there", () => {
  test("is answered by the step that fetches, and that step leaves nothing but the module cache", async () => {
    const before = await readdir(folder);
    const { moduleCache, modules, diagnostics } = await fetch();
    expect([moduleCache, modules]).toEqual([environment.GOMODCACHE, 4]);
    expect(diagnostics.map((each) => each.code)).toEqual(["compatibility-unknown", "compatibility-unknown"]);
    expect(await modulesIn(moduleCache)).toEqual(
      ["hello@v1.0.0", "lib@v1.0.0", "tiny-server@v1.0.0", "wants-old-lib@v1.0.0"].sort(),
    );
    expect((await readdir(folder)).sort()).toEqual([...before, "modules"].sort());
    const made = await calls();
    expect(made.map((each) => each.args.split(" ")[0]).filter((verb) => verb === "build")).toEqual([]);
    expect(made.some((each) => each.environment.includes("GIT_CONFIG_VALUE_0="))).toBe(true);
    expect(made.filter((each) => each.environment.includes("GITHUB_TOKEN"))).toEqual([]);
    await removeModuleCache(moduleCache);
  });

  test("need not be asked by what builds afterwards, which has no credentials and no network", async () => {
    const { moduleCache } = await fetch();
    const asked = proxy.paths.length;
    for (const each of await readdir(notes)) await writeFile(join(notes, each), "");
    // Even where the job still has credentials, Go is not told of them.
    const built = await withLogin((env) => build({ ...options(), environment: env, modules: "cache" }));
    expect(built.digest).toMatch(/^sha256:/);
    expect(proxy.paths).toHaveLength(asked);
    const made = await calls();
    expect(made.map((each) => each.args.replace(/ -.*/, "")).sort()).toEqual([
      "build",
      "list",
      "mod download",
      "mod graph",
    ]);
    for (const each of made) {
      expect(each.environment).toMatch(/^GOPROXY=off$/m);
      expect(each.environment).not.toMatch(/^(?:NETRC|GIT_|GOAUTH|SSH_|GITHUB_TOKEN)/m);
      expect(each.environment).not.toContain(password);
    }
    await removeModuleCache(moduleCache);
  });

  test("keeps out what was not fetched, and the diagnostic says what to run", async () => {
    const offline = { ...options(), modules: "cache" as const };
    const problems = await problemsOf(build(offline));
    expect(problems.map((each) => [each.code, each.plugin])).toEqual([
      ["module-not-fetched", undefined],
      ["module-not-fetched", "hello"],
      ["module-not-fetched", "wants-old-lib"],
    ]);
    expect(problems[1]).toMatchObject({
      fix: expect.stringMatching(/fetch-modules.*plugin-release fetch.*GOMODCACHE/),
      place: { line: expect.any(Number) },
    });
    expect(await readdir(folder)).not.toContain("image");
    expect(proxy.paths).toEqual([]);
    const { diagnostics } = await validate({ ...offline, structureOnly: false });
    expect(diagnostics.map((each) => each.code)).toContain("module-not-fetched");
  });

  test("keeps out a dependency alone, where only the plugins were fetched", async () => {
    await fetch();
    await removeModuleCache(join(environment.GOMODCACHE ?? "", "github.com/acme/lib@v1.0.0"));
    await removeModuleCache(join(environment.GOMODCACHE ?? "", "cache/download/github.com/acme/lib"));
    const problems = await problemsOf(build({ ...options(), modules: "cache" }));
    expect(problems.map((each) => [each.code, each.plugin])).toEqual([["module-not-fetched", "wants-old-lib"]]);
    await removeModuleCache(environment.GOMODCACHE ?? "");
  });

  test("refuses the wrong password, which nobody gets to see", async () => {
    const wrong = login.replace(password, "guessed");
    const work = withNetrc(wrong, environment, (env) => fetchModules({ ...options(), environment: env }));
    const problems = await problemsOf(work);
    expect(problems.map((each) => each.code)).toEqual(Array(3).fill("module-proxy-failed"));
    expect(JSON.stringify(problems)).toContain("401 Unauthorized");
    expect(JSON.stringify(problems)).not.toContain("guessed");
  });
});

test("the compiler has neither network nor credentials, even where everything is done in one step", async () => {
  const built = await withLogin((env) => build({ ...options(), environment: env }));
  expect(built.digest).toMatch(/^sha256:/);
  const made = await calls();
  const compiling = made.filter((each) => each.args.startsWith("build"));
  expect(compiling).toHaveLength(1);
  for (const each of compiling) {
    expect(each.environment).toMatch(/^GOPROXY=off$/m);
    expect(each.environment).not.toContain("NETRC");
    expect(each.environment).not.toContain(password);
  }
  await removeModuleCache(environment.GOMODCACHE ?? "");
});

test("plugin-release fetch, and then build --offline", async () => {
  const command = (args: string[], more: Record<string, string>) =>
    run(
      process.execPath,
      ["--no-warnings", resolve("packages/cli/src/main.ts"), ...args],
      { ...environment, ...more },
      folder,
    );
  const netrc = join(folder, "netrc");
  await writeFile(netrc, `${login}\n`);
  const early = await command(["build", "--offline"], {});
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining("module-not-fetched")]);
  const fetched = await command(["fetch"], { NETRC: netrc });
  expect([fetched.code, fetched.stdout]).toEqual([0, `${environment.GOMODCACHE}\n`]);
  const built = await command(["build", "--offline"], {});
  expect([built.code, built.stdout]).toEqual([0, expect.stringContaining("@sha256:")]);
  await removeModuleCache(environment.GOMODCACHE ?? "");
});

test("public modules were compared with the checksum database by then, which need not be there any more", async () => {
  const modules = ["tiny-server", "hello", "wants-old-lib", "lib"].map((each) => `github.com/acme/${each}`);
  await fetch();
  const records = await Promise.all(
    modules.map(async (module) => {
      const known = join(environment.GOMODCACHE ?? "", "cache/download", module, "@v/v1.0.0");
      const goMod = createHash("sha256")
        .update(await readFile(`${known}.mod`))
        .digest("hex");
      const goModSum = `h1:${createHash("sha256").update(`${goMod}  go.mod\n`).digest("base64")}`;
      return { module, version: "v1.0.0", sum: await readFile(`${known}.ziphash`, "utf8"), goModSum };
    }),
  );
  await removeModuleCache(environment.GOMODCACHE ?? "");
  const database = await serveChecksumDatabase(records);
  environment.GOSUMDB = database.gosumdb;
  try {
    await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest("scratch", ["hello", "wants-old-lib"]));
    await fetch();
    await database.close();
    const built = await build({ ...options(), modules: "cache" });
    expect(built.digest).toMatch(/^sha256:/);
  } finally {
    delete environment.GOSUMDB;
    await removeModuleCache(environment.GOMODCACHE ?? "");
  }
});

describe("which modules are private", () => {
  test("is said by the manifest and the environment, never by a module", async () => {
    const telling = {
      "go.mod": "module github.com/acme/telling\n\ngo 1.26\n",
      "telling.go": "package telling\n",
      "plugin.yaml": "spec: {privateModules: [github.com]}\n",
      "go.env": "GOPRIVATE=*\nGONOSUMDB=*\n",
      ".netrc": "machine localhost login x password y\n",
    };
    await publishModule(workspace.proxy, { path: "github.com/acme/telling", version: "v1.0.0", files: telling });
    await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest("scratch", ["telling"]));
    await withLogin((env) => validate({ ...options(), environment: { ...env, GOSUMDB: "off" }, structureOnly: false }));
    const made = await calls();
    expect(made.length).toBeGreaterThan(0);
    for (const each of made) expect(each.environment).not.toMatch(/^GOPRIVATE|^GONOSUMDB=./m);
    await removeModuleCache(environment.GOMODCACHE ?? "");
  });

  test.each([
    [{}, [], {}],
    [{}, ["a.b/c"], { GOPRIVATE: "a.b/c" }],
    [{ GOPRIVATE: "x.y" }, ["a.b/c", "d.e"], { GOPRIVATE: "x.y,a.b/c,d.e" }],
    [{ GONOSUMDB: "x.y" }, ["a.b/c"], { GOPRIVATE: "a.b/c", GONOSUMDB: "x.y,a.b/c" }],
    [{ GONOSUMDB: "", GONOPROXY: "none" }, ["a.b"], { GOPRIVATE: "a.b", GONOSUMDB: "", GONOPROXY: "none" }],
  ])("%j with %j: %j", (own, prefixes, result) => {
    expect(withPrivateModules(own, prefixes)).toEqual(result);
  });

  test("what is told to Go without the network", () => {
    const all = {
      NETRC: "n",
      GOAUTH: "netrc",
      GIT_ASKPASS: "a",
      GIT_CONFIG_KEY_12: "k",
      GOPROXY: "https://p",
      HOME: "h",
    };
    expect(cacheOnly(all)).toEqual({ GOPROXY: "off", HOME: "h" });
  });
});

test("the file of credentials is its owner's alone, and goes whatever happens", async () => {
  let path = "";
  const work = withNetrc("machine m login l password p", {}, async ({ NETRC = "" }) => {
    path = NETRC;
    const { mode } = await (await import("node:fs/promises")).stat(NETRC);
    expect(mode & 0o777).toBe(0o600);
    throw new Error("stop");
  });
  await expect(work).rejects.toThrow("stop");
  await expect(readFile(path)).rejects.toThrow("ENOENT");
  expect(await withNetrc("", { A: "b" }, async (env) => env)).toEqual({ A: "b" });
});
