import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import type { StartedServer } from "#conformance/start-server.js";
import { silent } from "#diagnostics/progress.js";
import type { NamedSuite } from "#documents/suite.js";
import { type UnpackedImage, unpackImage } from "#oci/unpack.js";
import { build } from "#server/build.js";
import { caddyEntries, caddyManifest, caddyPluginNames, publishCaddyPlugins } from "#test/caddy.js";
import { conformImage } from "#test/conform.js";
import { launch } from "#test/launch.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";

const architecture = process.arch === "x64" ? "amd64" : process.arch;
const names = caddyPluginNames(20);

/** Caddy's suite with a route to each plugin, or to the handler of another one. */
async function caddySuite(handlers: Record<string, string> = {}): Promise<NamedSuite> {
  const found = await findSuite("examples/suites/caddy.yaml");
  const routes = names.map((each) => {
    const handler = (handlers[each] ?? each).replace("-", "_");
    return `${JSON.stringify({ match: [{ path: [`/${each}`] }], handle: [{ handler }] })},\n`;
  });
  const files = found.suite.server.files.map(({ path, content }) => ({
    path,
    content: content.replace(/(?:^.*"\/acme-.*\n)+/m, routes.join("")),
  }));
  return { ...found, suite: { ...found.suite, server: { ...found.suite.server, files } } };
}

let directory: string;
let moduleCache: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plugin-release-caddy-"));
  moduleCache = join(directory, "modules");
  await publishCaddyPlugins(join(directory, "proxy"), names.length);
});
afterAll(async () => {
  await removeModuleCache(moduleCache);
  await rm(directory, { recursive: true, force: true });
});

describe.each(Object.keys(caddyEntries) as (keyof typeof caddyEntries)[])("Caddy by %s, with 20 plugins", (entry) => {
  let image: UnpackedImage;
  let running: StartedServer | undefined;

  // Caddy takes more than a minute where nothing of it was compiled before.
  beforeAll(async () => {
    const folder = await mkdtemp(join(directory, `${entry}-`));
    const manifest = join(folder, "catalog-server-manifest.yaml");
    const layout = join(folder, "image");
    await writeFile(manifest, caddyManifest(entry, names.length, architecture));
    const environment = { ...process.env, ...(await goEnvironment(join(directory, "proxy"), { moduleCache })) };
    const options = { manifest, directory: join(folder, "generated"), layout, pluginPaths: {}, environment };
    const { digest } = await build({ ...options, release: true, frozen: false, progress: silent });
    const platform = { os: "linux", architecture };
    image = await unpackImage(layout, { platform, digest, directory: join(folder, "files") });
  }, 600_000);
  afterAll(() => running?.stop());

  test("lists them beside its standard modules", async () => {
    const program = join(image.root, image.config.entrypoint[0] ?? "");
    const { stdout } = await promisify(execFile)(program, ["list-modules"], { env: { HOME: directory } });
    const listed = new Set(stdout.split("\n"));
    const handlers = names.map((each) => `http.handlers.${each.replace("-", "_")}`);
    for (const each of [...handlers, "http.handlers.file_server", "tls.issuance.acme"]) expect(listed).toContain(each);
  });

  test("answers with each of them, started from its image's own files", async () => {
    const config = join(directory, `${entry}.json`);
    const routes = names.map((each) => ({
      match: [{ path: [`/${each}`] }],
      handle: [{ handler: each.replace("-", "_") }],
    }));
    const server = { listen: ["127.0.0.1:{port}"], automatic_https: { disable: true }, routes };
    const text = JSON.stringify({ admin: { disabled: true }, apps: { http: { servers: { test: server } } } });
    await writeFile(config, text.replace("{port}", "{env.PORT}"));
    const args = ["run", "--config", config];
    running = await launch({ image, args, environment: { PORT: "{port}" }, ready: { path: "/acme-01", seconds: 30 } });
    for (const each of names) expect(await (await fetch(`${running.url}/${each}`)).text()).toBe(`${each} v1.0.0\n`);
  });

  const plugins = names.map((name) => ({
    name,
    module: `github.com/acme/caddy/${name}`,
    import: `github.com/acme/caddy/${name}`,
  }));

  test("passes its suite", async () => {
    const { verdict, checks } = await conformImage(image, await caddySuite(), { plugins });
    expect({ verdict, other: checks.filter(({ status }) => status !== "passed") }).toEqual({
      verdict: "passed",
      other: [],
    });
    expect(checks).toHaveLength(6 + names.length);
  });

  test("fails its suite where a handler answers in another's place", async () => {
    const { verdict, checks } = await conformImage(image, await caddySuite({ "acme-01": "acme-02" }), { plugins });
    const failed = checks.filter(({ status }) => status !== "passed");
    const reason = expect.stringContaining('found "acme-02 v1.0.0');
    expect(failed).toEqual([expect.objectContaining({ id: "handler-answers", plugin: "acme-01", reason })]);
    expect(verdict).toBe("failed");
  });
});

test("the lock of a package base names its plugins and its own sum", async () => {
  const [folder = ""] = (await readdir(directory)).filter((each) => each.startsWith("package-"));
  const lock = (name: string) => readFile(join(directory, folder, "generated", name), "utf8");
  expect(await lock("main.go")).toContain('\t_ "github.com/acme/caddy/acme-20"\n');
  expect(await lock("go.mod")).toMatch(/^module github\.com\/caddyserver\/caddy\/v2$/m);
  expect(await lock("go.sum")).toMatch(/^github\.com\/caddyserver\/caddy\/v2 v2\.11\.9 h1:/m);
  expect(JSON.parse(await lock("lock.json"))).toMatchObject({ base: { image: "scratch", version: "v2.11.9" } });
});
