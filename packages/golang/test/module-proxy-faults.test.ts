import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { atOnce } from "#golang/proxy-access.js";
import { mostVersions, type ReleasedVersion, releasedVersions, releaseOf } from "#golang/released-versions.js";
import { answer, at, type ModuleFault, type ModuleRequest } from "#test/hostile-module-proxy.js";
import { incompressible } from "#test/incompressible.js";
import { publishModule } from "#test/module-proxy.js";
import { givesParts, type ServedModules, serveModules, withProxyAccess } from "#test/served-modules.js";

const module = "github.com/acme/hello";
const time = "2025-01-01T00:00:00Z";
const goMod = `module ${module}\n\nretract v1.1.0\n`;
const pluginYaml = "kind: CatalogPlugin\n";
const whole: ReleasedVersion[] = [
  { version: "v1.2.0", time, pluginYaml },
  { version: "v1.1.0", time, pluginYaml, retracted: { why: "" } },
  { version: "v1.0.0", time, pluginYaml },
];

let served: ServedModules;
beforeAll(async () => {
  served = await serveModules();
  for (const version of ["v1.0.0", "v1.1.0", "v1.2.0"]) {
    await publish(module, version, { "go.mod": goMod, "plugin.yaml": pluginYaml });
  }
});
afterAll(() => served.close());
beforeEach(() => {
  served.proxy.paths.length = 0;
  served.proxy.fault = () => false;
});

function publish(path: string, version: string, files: Record<string, string | Uint8Array>) {
  return publishModule(served.folder, { path, version, files: files as Record<string, string> });
}

async function ask(path = module, pinned: string[] = []) {
  const wanted = { module: path, importPaths: [path], pinned };
  const found = await withProxyAccess({ GOPROXY: served.proxy.url }, (access) => releasedVersions(wanted, access));
  return { ...found, versions: found.versions.map((each) => releaseOf(each, path)) };
}

const silence = () => {};
const cut = ({ response, file }: ModuleRequest) => {
  response.writeHead(200, { "content-length": 10_000 }).write(file ?? "");
  setTimeout(() => response.destroy(), 20);
};
const page = answer(200, "<!doctype html><title>Log in</title>", { "content-type": "text/html" });
const info = (value: unknown) => answer(200, JSON.stringify(value));

const ofOneVersion: [title: string, fault: ModuleFault, problem: RegExp, time: string | undefined][] = [
  ["listed, but without a zip", at("v1.1.0.zip", answer(404)), /^no module proxy has its zip$/, time],
  ["gone, as retracted ones may be", at("v1.1.0.zip", answer(410)), /^no module proxy has its zip$/, time],
  ["a page for a zip", at("v1.1.0.zip", page), /no zip/, time],
  ["another version's zip", at("v1.1.0.zip", (each) => sendFile(each, "v1.0.0.zip")), /something else/, time],
  ["a page for a time", at("v1.1.0.info", page), /\.info is not JSON/, undefined],
  [
    "the time of another version",
    at("v1.1.0.info", info({ Version: "v9.9.9", Time: time })),
    /another version/,
    undefined,
  ],
  ["no time", at("v1.1.0.info", info({ Version: "v1.1.0" })), /no time/, undefined],
  [
    "a time that is none",
    at("v1.1.0.info", info({ Version: "v1.1.0", Time: "2025-99-99T00:00:00Z" })),
    /no time/,
    undefined,
  ],
  ["null for a time", at("v1.1.0.info", info(null)), /another version/, undefined],
  [
    "neither time nor zip",
    (each) => at("v1.1.0.info", answer(404))(each) || at("v1.1.0.zip", answer(404))(each),
    /^no module proxy has its zip$/,
    undefined,
  ],
];

const failing: [title: string, fault: ModuleFault, message: RegExp][] = [
  ["refused", at("v1.1.0.zip", answer(403, "::error::no\n")), /HTTP 403$/],
  ["not logged in", at("v1.1.0.info", answer(401)), /HTTP 401$/],
  ["an error of the server", at("v1.1.0.zip", answer(500)), /HTTP 500$/],
  ["not there for a while", at("v1.1.0.info", answer(503)), /HTTP 503$/],
  ["busy, and for too long", at("v1.1.0.zip", answer(429, "", { "retry-after": "3600" })), /HTTP 429$/],
  ["no answer", at("v1.1.0.zip", silence), /took too long/],
  ["a body that ends early, always", at("v1.1.0.zip", cut), /ended early/],
  ["parts of another place", at("v1.1.0.zip", part("bytes 5-8/100")), /another part/],
  ["parts that are none", at("v1.1.0.zip", part("bytes */100")), /another part/],
  ["a part without a range", at("v1.1.0.zip", answer(206, "abcd")), /another part/],
  ["a part longer than it says", at("v1.1.0.zip", part("bytes 98-99/100")), /another part/],
  ["redirected for ever", at("v1.1.0.zip", answer(302, "", { location: "v1.1.0.zip" })), /redirects more than/],
  [
    "one file is missing and the other one refused",
    (each) => at("v1.1.0.info", answer(500))(each) || at("v1.1.0.zip", answer(404))(each),
    /HTTP 500$/,
  ],
];

function part(range: string) {
  return answer(206, "abcd", { "content-range": range });
}

async function sendFile({ response }: ModuleRequest, name: string) {
  response.end(await readFile(join(served.folder, module, "@v", name)));
}

describe("what fails for one version is its own problem", () => {
  test.each(ofOneVersion)("%s", async (_title, fault, problem, known) => {
    served.proxy.fault = fault;
    const { versions, diagnostics } = await ask();
    expect(diagnostics).toEqual([]);
    expect([versions[0], versions[2]]).toEqual([whole[0], whole[2]]);
    const { pluginYaml: text, ...rest } = versions[1] ?? { version: "" };
    expect(rest).toEqual({
      version: "v1.1.0",
      ...(known && { time: known }),
      retracted: { why: "" },
      problem: expect.stringMatching(problem),
    });
    expect(text === undefined || text === pluginYaml).toBe(true);
    // What is committed must not depend on whose GOPROXY it was made with.
    expect(rest.problem).not.toMatch(/127\.0\.0\.1|https?:/);
  });

  test.each([
    ["a plugin.yaml that is not text", Buffer.from([0x6b, 0xff, 0xfe]), /not UTF-8/],
    ["a plugin.yaml of 2 MiB", incompressible(2 * 1024 * 1024), /more than 1048576 bytes/],
  ])("%s", async (title, content, problem) => {
    const path = `github.com/acme/yaml-${content.length}`;
    await publish(path, "v1.0.0", { "go.mod": `module ${path}\n`, "plugin.yaml": content });
    expect([title, (await ask(path)).versions]).toEqual([
      title,
      [{ version: "v1.0.0", time, problem: expect.stringMatching(problem) }],
    ]);
  });
});

describe("what the proxy does not say is no fact about a version, but an error", () => {
  test.each(failing)("%s", async (_title, fault, message) => {
    served.proxy.fault = fault;
    const { versions, diagnostics } = await ask();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "module-proxy-failed",
        severity: "error",
        message: expect.stringMatching(message),
      }),
    ]);
    expect(diagnostics[0]?.message).toMatch(/^1 of 3 versions of github\.com\/acme\/hello could not be asked for: /);
    expect([versions[0], versions[2]]).toEqual([whole[0], whole[2]]);
    expect(versions[1]?.problem).toBe("it could not be asked for");
  });

  test("of every version, it is one", async () => {
    served.proxy.fault = (each) => at(".zip", answer(503))(each) || at(".info", answer(503))(each);
    const { diagnostics } = await ask();
    expect(diagnostics.map((each) => [each.code, each.severity])).toEqual([["module-proxy-failed", "error"]]);
    expect(diagnostics[0]?.message).toMatch(/^3 of 3 versions/);
  });
});

describe("what passes is waited for", () => {
  test.each([
    ["busy for a second", at("v1.1.0.zip", answer(429, "", { "retry-after": "1" }), true)],
    ["an error of the server", at("v1.1.0.info", answer(503), true)],
    ["a body that ends early", at("v1.1.0.zip", cut, true)],
    ["a list that ends early", at("/list", cut, true)],
    ["no answer, once", at("v1.2.0.mod", silence, true)],
    ["no parts of this file", at("v1.1.0.zip", answer(416), true)],
  ])("%s", async (_title, fault) => {
    served.proxy.fault = fault;
    expect(await ask()).toEqual({ versions: whole, diagnostics: [] });
  });

  test("Retry-After is kept to", async () => {
    served.proxy.fault = at("v1.1.0.zip", answer(429, "", { "retry-after": "1" }), true);
    const started = performance.now();
    await ask();
    expect(performance.now() - started).toBeGreaterThan(1000);
  });
});

describe("what fails for the module", () => {
  test.each([
    ["unknown", answer(404, "not found: module github.com/acme/hello"), "module-not-found", /HTTP 404/],
    ["gone", answer(410), "module-not-found", /HTTP 410/],
    ["a page for a list", page, "module-proxy-failed", /a page, and no list/],
    ["refused", answer(401), "module-proxy-failed", /HTTP 401/],
    ["busy for an hour", answer(429, "", { "retry-after": "3600" }), "module-proxy-failed", /HTTP 429/],
    ["no answer", silence, "module-proxy-failed", /took too long/],
    ["not HTTP", ({ request }: ModuleRequest) => request.socket.end("hello\r\n"), "module-proxy-failed", /not HTTP/],
    ["a list of 9 MB", answer(200, "v1.0.0\n".repeat(1_300_000)), "module-proxy-failed", /larger than/],
  ])("%s", async (_title, fault, code, message) => {
    served.proxy.fault = at("/list", fault);
    const { versions, diagnostics } = await ask();
    expect(versions).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: "error", message: expect.stringMatching(message) });
  });

  test.each([
    ["missing", answer(404), /HTTP 404/],
    ["a page", page, /does not declare this module's path/],
    ["another module's", answer(200, "module github.com/acme/other\n\nretract v1.0.0\n"), /does not declare/],
  ])("a go.mod that is %s leaves open what is retracted", async (_title, fault, message) => {
    served.proxy.fault = at("v1.2.0.mod", fault);
    const { versions, diagnostics } = await ask();
    const problem = "whether it is retracted is not known, because the go.mod of v1.2.0 cannot be read";
    expect(versions).toEqual(whole.map(({ retracted: _, ...each }) => ({ ...each, problem })));
    expect(diagnostics).toMatchObject([
      { code: "module-proxy-failed", severity: "warning", message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ["refused", answer(403), /HTTP 403/],
    ["an error of the server", answer(503), /HTTP 503/],
    ["never there", silence, /took too long/],
  ])("a go.mod that is %s is an error: a retracted version must not be recommended", async (_title, fault, message) => {
    served.proxy.fault = at("v1.2.0.mod", fault);
    expect((await ask()).diagnostics).toMatchObject([
      { code: "module-proxy-failed", severity: "error", message: expect.stringMatching(message) },
    ]);
  });

  test("what is wrong with a version is still told where nobody knows whether it is retracted", async () => {
    served.proxy.fault = (each) => at("v1.2.0.mod", answer(410))(each) || at("v1.1.0.zip", answer(410))(each);
    const { versions } = await ask();
    expect(versions[1]?.problem).toMatch(/^no module proxy has its zip; whether it is retracted is not known/);
  });

  test.each(["../../etc", "github.com/acme/..", "github.com//acme", "", "github.com/acme/a b", "github.com/acme/ä"])(
    "the path %j is no module's, and nobody is asked",
    async (path) => {
      const { diagnostics } = await ask(path);
      expect(diagnostics.map((each) => each.code)).toEqual(["module-path-invalid"]);
      expect(served.proxy.paths).toEqual([]);
    },
  );
});

describe("a list", () => {
  const list = (text: string) => at("/list", answer(200, text));

  test("that is empty", async () => {
    served.proxy.fault = list("");
    expect(await ask()).toEqual({ versions: [], diagnostics: [] });
  });

  test("with what is no version of the module", async () => {
    const bad = [
      "v1",
      "1.0.0",
      "v1.0",
      "v2.0.0",
      "v1.0.0+meta",
      "v01.0.0",
      "v1.0.0/../../x",
      "\u001b[31mv1.0.0",
      "v1.0.0-",
    ];
    served.proxy.fault = list(
      ["::error::x", ...bad, "v1.2.0", "", "v1.2.0 2025-01-01T00:00:00Z", "v1.1.0\r", ""].join("\n"),
    );
    const { versions, diagnostics } = await ask();
    expect(versions).toEqual(whole.slice(0, 2));
    expect(diagnostics).toMatchObject([{ code: "version-invalid", severity: "warning" }]);
    expect(diagnostics[0]?.message).toMatch(/has 10 lines that are no versions of it, ": :error: ?:x" first/);
    expect(served.proxy.paths.filter((each) => /etc|\.\./.test(each))).toEqual([]);
  });

  test("of a hundred thousand versions: the newest are asked for, and the release that counts", async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `v1.3.0-rc.${index}`);
    const { versions, diagnostics } = await (() => {
      served.proxy.fault = list([...many, "v1.2.0"].join("\n"));
      return ask();
    })();
    expect(versions).toHaveLength(mostVersions);
    expect(versions[0]?.version).toBe("v1.3.0-rc.99999");
    expect(versions.at(-1)).toEqual(whole[0]);
    expect(diagnostics.map((each) => [each.code, each.severity])).toEqual([["module-too-large", "warning"]]);
  }, 60_000);
});

test("a zip that comes as a whole has a limit", async () => {
  const path = "github.com/acme/heavy";
  await publish(path, "v1.0.0", { "go.mod": `module ${path}\n`, "plugin.yaml": pluginYaml, z: new Uint8Array(100) });
  served.proxy.fault = at(".zip", ({ response }) => {
    const piece = Buffer.alloc(1024 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.writeHead(200).on("drain", more);
    more();
  });
  const { versions } = await ask(path);
  expect(versions).toEqual([{ version: "v1.0.0", time, problem: expect.stringMatching(/larger than 64 MiB/) }]);
}, 30_000);

describe("many requests", () => {
  const path = "github.com/acme/many";
  beforeAll(async () => {
    await publish(path, "v1.0.0", { "go.mod": `module ${path}\n` });
    const lines = Array.from({ length: 100 }, (_, index) => `v1.0.${index}\n`);
    await writeFile(join(served.folder, path, "@v/list"), lines.join(""));
  });

  test("are under way sixteen at once, over all modules, on connections that are kept", async () => {
    let running = 0;
    let most = 0;
    const sockets = new Set<unknown>();
    served.proxy.fault = (attempt) => {
      sockets.add(attempt.request.socket);
      most = Math.max(most, ++running);
      attempt.response.on("close", () => running--);
      setTimeout(
        () => givesParts(attempt) || attempt.response.writeHead(attempt.file ? 200 : 404).end(attempt.file),
        2,
      );
      return true;
    };
    await withProxyAccess({ GOPROXY: served.proxy.url }, (access) =>
      Promise.all([path, module].map((each) => releasedVersions({ module: each, importPaths: [each] }, access))),
    );
    expect(most).toBe(atOnce);
    // Some 200 requests. A connection that just became free is not always taken first.
    expect(sockets.size).toBeLessThanOrEqual(3 * atOnce);
  });

  test("to a proxy that stops answering end soon", async () => {
    served.proxy.fault = ({ path: asked }) => !asked.endsWith("/list");
    const started = performance.now();
    const { versions, diagnostics } = await ask(path);
    expect(versions).toHaveLength(100);
    expect(diagnostics.map((each) => [each.code, each.severity])).toEqual([
      ["module-proxy-failed", "error"],
      ["module-proxy-failed", "error"],
    ]);
    expect(diagnostics[1]?.message).toMatch(/failed \d+ times in a row/);
    // Each request is given 0.4 s, twice.
    expect(performance.now() - started).toBeLessThan(6000);
  }, 20_000);
});
