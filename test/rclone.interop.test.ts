import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import type { StartedServer } from "#conformance/start-server.js";
import { silent } from "#diagnostics/progress.js";
import { type UnpackedImage, unpackImage } from "#oci/unpack.js";
import { build } from "#server/build.js";
import { conformImage } from "#test/conform.js";
import { launch } from "#test/launch.js";

const platform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };
const backends = ["crypt", "drive", "dropbox", "http", "local", "memory", "s3", "sftp", "webdav"];

let directory: string;
let image: UnpackedImage;
let running: StartedServer | undefined;

/** The fixture's manifest, for the machine that the test runs on. */
async function hostManifest(): Promise<string> {
  const text = await readFile("test/fixtures/rclone/catalog-server-manifest.yaml", "utf8");
  const file = join(directory, "catalog-server-manifest.yaml");
  await writeFile(file, text.replace("[linux/amd64]", `[linux/${platform.architecture}]`));
  return file;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plugin-release-rclone-"));
  const layout = join(directory, "image");
  const built = await build({
    manifest: await hostManifest(),
    directory: join(directory, "generated"),
    layout,
    pluginPaths: {},
    release: true,
    frozen: false,
    environment: process.env,
    progress: silent,
  });
  image = await unpackImage(layout, { platform, digest: built.digest, directory: join(directory, "files") });
}, 600_000);

afterAll(async () => {
  await running?.stop();
  await rm(directory, { recursive: true, force: true });
});

test("rclone is composed of the backends that the manifest names", async () => {
  const program = join(image.root, image.config.entrypoint[0] ?? "");
  const { stdout } = await promisify(execFile)(program, ["help", "backends"], { env: { HOME: directory } });
  const listed = [...stdout.matchAll(/^ {2}(\S+) {2,}/gm)].map((match) => match[1]);
  expect(listed.sort()).toEqual(backends);
});

test("rclone serves a folder over HTTP, started from its image's own files", async () => {
  await mkdir(join(directory, "served"));
  await writeFile(join(directory, "served", "hello.txt"), "hello from rclone\n");
  const args = ["serve", "http", "--addr", "127.0.0.1:{port}", join(directory, "served")];
  running = await launch({ image, args, ready: { path: "/", seconds: 30 } });
  const response = await fetch(`${running.url}/hello.txt`);
  expect([response.status, response.headers.get("server")]).toEqual([200, expect.stringContaining("rclone/")]);
  expect(await response.text()).toBe("hello from rclone\n");
  expect(await (await fetch(running.url)).text()).toContain("hello.txt");
  expect(running.log.text()).toContain("HTTP Server started on");
  // rclone tidies up and then says so by its exit code: 128 and the signal's number.
  expect(await running.stop()).toBeUndefined();
  expect(running.ended()).toBe("exited with code 143");
});

/** A run of rclone's suite, where the manifest names these plugins. */
async function conformWith(names: readonly string[]) {
  const suite = await findSuite("examples/suites/rclone.yaml");
  const module = "github.com/rclone/rclone";
  const plugins = names.map((name) => ({ name, module, import: `${module}/backend/${name}` }));
  const report = await conformImage(image, suite, { plugins });
  const failed = report.checks.filter(({ status }) => status !== "passed");
  return { ...report, failed: failed.map(({ id, plugin, reason }) => ({ id, plugin, reason })) };
}

test("rclone passes its suite", async () => {
  const { verdict, failed, required } = await conformWith([...backends, "serve-http"]);
  expect({ verdict, failed }).toEqual({ verdict: "passed", failed: [] });
  expect(required.passed).toBe(8 + backends.length);
});

test("rclone fails its suite for a backend that it was not composed of", async () => {
  const { verdict, failed } = await conformWith([...backends, "ftp"]);
  const reason = expect.stringMatching(/^\/providers: expected a list with {"Prefix":"ftp"}, found a list of 9/);
  expect({ verdict, failed }).toEqual({
    verdict: "failed",
    failed: [{ id: "backend-offered", plugin: "ftp", reason }],
  });
});
