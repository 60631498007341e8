import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import { unanswered } from "#golang/network.js";
import { faultIn, nextWait, type Patience, usualPatience } from "#golang/patience.js";
import { findToolchain, type Toolchain } from "#golang/toolchain.js";
import { fixtureComposition, fixturePlugin, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { type HostileModuleProxy, type ModuleFault, startHostileModuleProxy } from "#test/hostile-module-proxy.js";
import { publishModule, removeModuleCache } from "#test/module-proxy.js";
import { problemsOf } from "#test/problems.js";

let workspace: GoWorkspace;
let proxy: HostileModuleProxy;
let moduleCache: string;
let caches = 0;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  proxy = await startHostileModuleProxy(workspace.proxy);
  await publishModule(workspace.proxy, {
    path: "github.com/acme/heavy",
    version: "v1.0.0",
    files: {
      "go.mod": `module github.com/acme/heavy\n\n// ${"x".repeat(17 * 1024 * 1024)}\n`,
      "heavy.go": "package heavy\n",
    },
  });
});
afterAll(async () => {
  await proxy.stop();
  await workspace.close();
});
beforeEach(() => {
  moduleCache = join(workspace.directory, `cache-${++caches}`);
  proxy.fault = () => false;
  proxy.paths.length = 0;
});
afterEach(() => removeModuleCache(moduleCache));

const short: Patience = { stallSeconds: 1, waits: { busy: [0.01, 0.01], failing: [0.01, 0.01], stalled: [0.01] } };

async function impatient(url = proxy.url): Promise<{ toolchain: Toolchain; said: string[] }> {
  const said: string[] = [];
  const environment = { ...workspace.environment, GOPROXY: url, GOMODCACHE: moduleCache };
  const toolchain = await findToolchain(environment);
  return { toolchain: { ...toolchain, patience: short, info: (line) => void said.push(line) }, said };
}

const isZip = (path: string) => path.endsWith(".zip");

/** Answers with a status and a text that tries to be more than a text. */
const answer =
  (status: number, tries = 99): ModuleFault =>
  ({ path, before, response }) => {
    if (before >= tries || !path.includes("/hello/") || (tries < 99 && !isZip(path))) return false;
    response.writeHead(status, { "retry-after": "1" });
    response.end("404 Not Found\n::error::checksum mismatch\r\n##[error]x\u001b[31m\n::set-output name=a::b\n");
    return true;
  };

const cut =
  (tries: number): ModuleFault =>
  ({ path, before, response, file }) => {
    if (before >= tries || !isZip(path) || !path.includes("/hello/")) return false;
    response.writeHead(200, { "content-length": file?.length }).write(file?.subarray(0, 100));
    setTimeout(() => response.destroy(), 20);
    return true;
  };

const hang =
  (tries: number, part = isZip): ModuleFault =>
  ({ path, before }) =>
    before < tries && part(path) && path.includes("/hello/");

const wanted = ["wave", "hello"].map((each) => fixturePlugin(each, each === "hello" ? 20 : 10));

describe("a download that fails for a while is tried again, and comes to its end", () => {
  test.each<[string, ModuleFault, number, RegExp]>([
    ["429 twice", answer(429, 2), 3, /asked too often; trying again in 0.01 s/],
    ["500 once", answer(500, 1), 2, /failed, or the connection to it; trying again/],
    ["502 twice", answer(502, 2), 3, /failed, or the connection to it/],
    ["503 once", answer(503, 1), 2, /failed/],
    ["a zip that is cut", cut(1), 2, /failed/],
    ["a zip that never comes", hang(1), 2, /does not answer; trying again/],
  ])("%s", async (_title, fault, processes, line) => {
    proxy.fault = fault;
    const { toolchain, said } = await impatient();
    const { modules, diagnostics } = await downloadModules(toolchain, wanted);
    expect(diagnostics).toEqual([]);
    expect(modules.map((each) => each.module)).toEqual(["github.com/acme/wave", "github.com/acme/hello"]);
    expect(toolchain.processes).toHaveLength(processes);
    expect(said).toHaveLength(processes - 1);
    expect(said[0]).toMatch(line);
    // What had come already is not asked for again.
    expect(proxy.paths.filter((each) => each.includes("/wave/") && isZip(each))).toHaveLength(1);
  });
});

describe("a download that keeps failing is the problem of the plugin that wants it", () => {
  test.each<[string, ModuleFault, Code, number, RegExp]>([
    ["401", answer(401), "module-proxy-failed", 1, /401 Unauthorized/],
    ["403", answer(403), "module-proxy-failed", 1, /403 Forbidden/],
    ["404", answer(404), "module-not-found", 1, /404 Not Found/],
    ["410", answer(410), "module-not-found", 1, /410 Gone/],
    ["429 for ever", answer(429), "module-proxy-failed", 3, /429 Too Many Requests/],
    ["500 for ever", answer(500), "module-proxy-failed", 3, /500 Internal Server Error/],
    ["503 for ever", answer(503), "module-proxy-failed", 3, /503 Service Unavailable/],
    ["zips that are cut for ever", cut(99), "module-proxy-failed", 3, /unexpected EOF/],
  ])("%s", async (_title, fault, code, processes, message) => {
    proxy.fault = fault;
    const { toolchain } = await impatient();
    const { modules, diagnostics } = await downloadModules(toolchain, wanted);
    expect(modules.map((each) => each.module)).toEqual(["github.com/acme/wave"]);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code, plugin: "hello", place: expect.objectContaining({ line: 21 }) }),
    ]);
    expect(diagnostics[0]?.message).toMatch(message);
    // One line, in which no command begins.
    expect(diagnostics[0]?.message).toMatch(/^[^\p{Cc}]+$/u);
    expect(diagnostics[0]?.message).not.toContain("##[");
    expect(toolchain.processes).toHaveLength(processes);
  });

  test("one that may not be read, of a plugin and of the base, says how each is built unpublished", async () => {
    proxy.fault = answer(403);
    const { name: _none, ...base } = fixturePlugin("hello", 20);
    const fixes = [wanted, [base]].map(async (modules) => {
      const { toolchain } = await impatient();
      return (await downloadModules(toolchain, modules)).diagnostics[0]?.fix;
    });
    expect(await Promise.all(fixes)).toEqual([
      expect.stringMatching(/may read the module\. One .* working copy: its path in spec\.plugins names it\.$/),
      expect.stringMatching(/may read the module\. One .* checkout: spec\.base\.path and commit name it\.$/),
    ]);
  });

  test("one that is not there at all", async () => {
    const { toolchain, said } = await impatient("http://127.0.0.1:1");
    const { diagnostics } = await downloadModules(toolchain, wanted);
    expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([
      ["module-proxy-failed", "wave"],
      ["module-proxy-failed", "hello"],
    ]);
    expect(said).toHaveLength(2);
  });

  test("a go.mod larger than Go takes", async () => {
    const { toolchain } = await impatient();
    const { diagnostics } = await downloadModules(toolchain, [fixturePlugin("heavy")]);
    expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([["module-too-large", "heavy"]]);
    expect(toolchain.processes).toHaveLength(1);
  });
});

describe("a download that never ends", () => {
  test.each([
    ["without an answer", hang(99), "hello/@v/v1.0.0.zip"],
    ["at the first question", hang(99, (path) => path.endsWith(".info")), "hello/@v/v1.0.0.info"],
  ])("%s is stopped, and the request is named", async (_title, fault, url) => {
    proxy.fault = fault;
    const { toolchain } = await impatient();
    const problems = await problemsOf(downloadModules(toolchain, wanted));
    expect(problems.map((each) => each.code)).toEqual(["module-proxy-timeout"]);
    expect(problems[0]?.message).toBe(`there was no answer to "${proxy.url}/github.com/acme/${url}" for 1 s`);
    expect(toolchain.processes).toHaveLength(2);
  });

  test("is not one that is slow but goes on", async () => {
    proxy.fault = ({ path, response, file }) => {
      if (!isZip(path) || !file) return false;
      response.writeHead(200, { "content-length": file.length });
      const drip = (at: number) => {
        response.write(file.subarray(at, at + 150));
        if (at + 150 < file.length) setTimeout(drip, 400, at + 150);
        else response.end();
      };
      drip(0);
      return true;
    };
    const { toolchain } = await impatient();
    const began = performance.now();
    const { diagnostics } = await downloadModules(toolchain, wanted.slice(1));
    expect(diagnostics).toEqual([]);
    if (process.platform === "linux") expect(performance.now() - began).toBeGreaterThan(1000);
    expect(toolchain.processes).toHaveLength(1);
  });

  test("is found in the resolution of dependencies too", async () => {
    const { toolchain } = await impatient();
    const composition = fixtureComposition(["wants-old-lib"]);
    const { modules } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
    proxy.fault = ({ path }) => path.includes("/lib/");
    const directory = join(workspace.directory, "never");
    const problems = await problemsOf(
      generate(toolchain, composition, { directory, frozen: false, downloaded: modules }),
    );
    expect(problems.map((each) => each.code)).toEqual(["module-proxy-timeout"]);
    expect(problems[0]?.message).toContain("github.com/acme/lib/@v/v1.0.0.");
  });
});

test.each([401, 503])("a base without the package that is called, where a proxy answers %d for it", async (status) => {
  const { toolchain } = await impatient();
  const composition = fixtureComposition(["hello"]);
  composition.base.entrypoint = { import: "github.com/acme/tiny-server/sever", call: "Main" };
  const { modules } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  proxy.fault = ({ path, response }) => {
    if (!path.includes("/sever/")) return false;
    response.writeHead(status).end();
    return true;
  };
  const directory = join(workspace.directory, `sever-${status}`);
  const { diagnostics } = await generate(toolchain, composition, { directory, frozen: false, downloaded: modules });
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: "package-not-found",
      message: expect.stringMatching(/no package github\.com\/acme\/tiny-server\/sever is in/),
      fix: "Correct the import path in spec.base.entrypoint.import, or name a version that has the package.",
    }),
  ]);
});

test("a dependency that fails for a while is resolved all the same", async () => {
  const { toolchain, said } = await impatient();
  const composition = fixtureComposition(["wants-old-lib"]);
  const { modules } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  proxy.fault = ({ path, before, response }) => {
    if (!path.includes("/lib/") || before > 0) return false;
    response.writeHead(503).end();
    return true;
  };
  const directory = join(workspace.directory, "in the end");
  const { diagnostics } = await generate(toolchain, composition, { directory, frozen: false, downloaded: modules });
  expect(diagnostics).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
});

describe("what another try may mend", () => {
  test.each([
    ["reading https://p/x/@v/v1.info: 429 Too Many Requests", "busy"],
    ["reading https://p/x/@v/v1.info: 503 Service Unavailable\n\tserver response: 429 Too", "failing"],
    ['Get "https://p/x": EOF', "failing"],
    ['Get "https://p/x": dial tcp: lookup p: no such host', "failing"],
    ['Get "https://p/x": net/http: TLS handshake timeout', "failing"],
    ['read "https://p/x.zip": read tcp 127.0.0.1:1->127.0.0.1:2: read: connection reset by peer', "failing"],
    ["reading https://p/x/@v/v1.info: 404 Not Found\n\tserver response: try again: 503 x", undefined],
    ["reading https://p/x/@v/v1.info: 401 Unauthorized", undefined],
    ["reading https://p/x/@v/v1.info: 410 Gone", undefined],
    ["verifying x@v1.0.0: checksum mismatch", undefined],
    ["x509: certificate signed by unknown authority", undefined],
    ["module lookup disabled by GOPROXY=off", undefined],
    ["", undefined],
  ])("%s: %s", (text, fault) => {
    expect(faultIn(text)).toBe(fault);
  });

  test("waits get longer, and end", () => {
    for (const waits of Object.values(usualPatience.waits)) expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(nextWait(usualPatience, "busy", 1)).toBe(10);
    expect(nextWait(usualPatience, "busy", 4)).toBeUndefined();
    expect(nextWait(usualPatience, undefined, 1)).toBeUndefined();
  });
});

test("the request that is not answered is the first without an answer, or else the last", () => {
  const log = "# get https://p/a\n# get https://p/a: 200 OK (0.1s)\n# get https://p/b\n# get https://p/c\n";
  expect(unanswered(log)).toBe("https://p/b");
  expect(unanswered("# get https://p/a\n# get https://p/a: 200 OK (0.1s)\n")).toBe("https://p/a");
  expect(unanswered("go: downloading\n")).toBeUndefined();
});
