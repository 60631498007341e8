import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { downloadModules } from "#golang/download.js";
import { findToolchain } from "#golang/toolchain.js";
import { serveChecksumDatabase } from "#test/checksum-database.js";
import { fixturePlugin, type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { publishModule, removeModuleCache } from "#test/module-proxy.js";

let workspace: GoWorkspace;
beforeAll(async () => {
  workspace = await openGoWorkspace();
});
afterAll(() => workspace.close());

test("one process gives every module's folder, go.mod and sum", async () => {
  const toolchain = await workspace.toolchain();
  const plugins = ["hello", "hello@v1.1.0", "versioned/v2@v2.0.0", "hello"].map((each) => fixturePlugin(each));
  const { modules, diagnostics } = await downloadModules(toolchain, plugins);
  expect(diagnostics).toEqual([]);
  expect(modules.map((each) => `${each.module}@${each.version}`)).toEqual([
    "github.com/acme/hello@v1.0.0",
    "github.com/acme/hello@v1.1.0",
    "github.com/acme/versioned/v2@v2.0.0",
  ]);
  for (const { directory, goMod, sum } of modules) {
    expect((await readdir(directory)).length).toBeGreaterThan(0);
    expect(await readFile(goMod, "utf8")).toMatch(/^module github\.com\/acme\//);
    expect(sum).toMatch(/^h1:/);
  }
  expect(toolchain.processes).toHaveLength(1);
});

test("nothing wanted, nothing started", async () => {
  const toolchain = await workspace.toolchain();
  expect(await downloadModules(toolchain, [])).toEqual({ modules: [], diagnostics: [] });
  expect(toolchain.processes).toEqual([]);
});

test("what is there is given beside what is not", async () => {
  const plugins = ["hello", "hello@v1.9.9", "nowhere", "wave", "future"].map((each) => fixturePlugin(each));
  const { modules, diagnostics } = await downloadModules(await workspace.toolchain(), plugins);
  expect(modules.map((each) => each.module)).toEqual(["github.com/acme/hello", "github.com/acme/wave"]);
  expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([
    ["module-not-found", "hello"],
    ["module-not-found", "nowhere"],
    ["go-too-old", "future"],
  ]);
});

test("capital letters, nested modules and files of version control in a published folder", async () => {
  const goMod = "module github.com/acme/Upper\n\ngo 1.26\n";
  const files = { "go.mod": goMod, "plugin.yaml": "kind: CatalogPlugin\n", "Deep/File.go": "package deep\n" };
  await publishModule(workspace.proxy, { path: "github.com/acme/Upper", version: "v1.0.0-RC1", files });
  const wanted = [{ module: "github.com/acme/Upper", version: "v1.0.0-RC1" }];
  const { modules, diagnostics } = await downloadModules(await workspace.toolchain(), wanted);
  expect(diagnostics).toEqual([]);
  const directory = modules[0]?.directory ?? "";
  expect((await readdir(directory, { recursive: true })).sort()).toEqual([
    "Deep",
    "Deep/File.go",
    "go.mod",
    "plugin.yaml",
  ]);
});

test("thousands of modules fit into one process", async () => {
  const toolchain = await workspace.toolchain();
  const wanted = Array.from({ length: 8000 }, (_, index) =>
    fixturePlugin(`no-such-plugin-of-a-long-enough-name-${index}`),
  );
  const { modules, diagnostics } = await downloadModules(toolchain, wanted);
  expect(modules).toEqual([]);
  expect(diagnostics).toHaveLength(8000);
  expect(new Set(diagnostics.map((each) => each.code))).toEqual(new Set(["module-not-found"]));
  expect(toolchain.processes).toHaveLength(1);
});

describe("a module proxy that does not give the module", () => {
  let server: Server;
  let answer: { status: number; body: string };
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(answer.status, { "content-type": "text/plain" }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  async function ask(status: number, body: string) {
    answer = { status, body };
    const { port } = server.address() as AddressInfo;
    const GOPROXY = `http://127.0.0.1:${port}`;
    const toolchain = await findToolchain({
      ...workspace.environment,
      GOPROXY,
      GOMODCACHE: join(workspace.directory, "empty"),
    });
    return downloadModules(toolchain, [fixturePlugin("hello", 20)]);
  }

  test.each([
    [404, "module-not-found", /404 Not Found/],
    [410, "module-not-found", /410 Gone/],
    [401, "module-proxy-failed", /401 Unauthorized/],
    [403, "module-proxy-failed", /403 Forbidden/],
  ])("answers %i: %s", async (status, code, message) => {
    const { modules, diagnostics } = await ask(
      status,
      "because of 404 Not Found\n::error::checksum mismatch\u001b[31m\n",
    );
    expect(modules).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, plugin: "hello", place: { line: 21 } });
    expect(diagnostics[0]?.message).toMatch(message);
    expect(diagnostics[0]?.fix).toMatch(
      code === "module-not-found" ? /go list -m/ : /published yet .* its path in spec\.plugins/,
    );
    expect(diagnostics[0]?.message).toMatch(/^github\.com\/acme\/hello@v1\.0\.0 cannot be used: reading /);
    // One line without control characters: what a server says cannot become a workflow command.
    expect(diagnostics[0]?.message).toMatch(/^[^\p{Cc}]+$/u);
  });

  test.each([
    ["no JSON", "<html>"],
    ["another version", '{"Version":"v1.0.1"}'],
    ["an endless text", "x".repeat(1e6)],
  ])("answers with %s", async (_title, body) => {
    const { modules, diagnostics } = await ask(200, body);
    expect(modules).toEqual([]);
    expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([["module-proxy-failed", "hello"]]);
    expect(diagnostics[0]?.message.length).toBeLessThan(600);
  });
});

test("a module that is not the one that the checksum database knows is named, beside those that are", async () => {
  const plugins = ["hello", "wave", "lib"].map((each) => fixturePlugin(each));
  const records = await Promise.all(
    plugins.map(async ({ module, version }) => {
      const known = join(workspace.environment.GOMODCACHE ?? "", "cache/download", module, "@v", version);
      await downloadModules(await workspace.toolchain(), plugins);
      const sum = await readFile(`${known}.ziphash`, "utf8");
      return { module, version, sum, goModSum: goModSum(await readFile(`${known}.mod`)) };
    }),
  );
  const wrong = "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  const database = await serveChecksumDatabase(
    records.map((each) => (each.module.endsWith("wave") ? each : { ...each, sum: wrong })),
  );
  try {
    const GOMODCACHE = join(workspace.directory, "checked");
    const environment = { ...workspace.environment, GOMODCACHE, GOSUMDB: database.gosumdb, GONOSUMDB: "" };
    const toolchain = await findToolchain(environment);
    const { modules, diagnostics } = await downloadModules(toolchain, plugins);
    expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([
      ["module-checksum-mismatch", "hello"],
      ["module-checksum-mismatch", "lib"],
    ]);
    expect(diagnostics[0]?.message).toContain(`sums.test: ${wrong}`);
    expect(modules.map((each) => each.module)).toEqual(["github.com/acme/wave"]);
    await removeModuleCache(GOMODCACHE);
  } finally {
    await database.close();
  }
});

test.each(["./hello", "...", "all"])(
  "%s as a module is refused by Go, and laid to the plugin that names it",
  async (module) => {
    const wanted = [fixturePlugin("hello"), { name: "odd", module, version: "v1.0.0" }];
    const { diagnostics } = await downloadModules(await workspace.toolchain(), wanted);
    expect(diagnostics.map((each) => [each.code, each.plugin])).toEqual([["go-command-failed", "odd"]]);
  },
);

/** The `h1:` sum of a go.mod file (golang.org/x/mod/sumdb/dirhash, Hash1). */
function goModSum(goMod: Buffer): string {
  const line = `${createHash("sha256").update(goMod).digest("hex")}  go.mod\n`;
  return `h1:${createHash("sha256").update(line).digest("base64")}`;
}
