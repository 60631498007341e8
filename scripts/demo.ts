/**
 * `npm run demo`: the main job end to end on loopback, with real parts: a Go toolchain, a module proxy in a folder,
 * an OCI registry. Leaves nothing running and nothing behind.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { launch } from "#conformance/launch.js";
import { unpackImage } from "#conformance/unpack.js";
import { publishExamples } from "#test/example-modules.js";
import { startCraneRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

const run = promisify(execFile);
const manifest = "examples/server/catalog-server-manifest.yaml";
const command = "dist/cli/index.js";
const cleanups: (() => Promise<unknown>)[] = [];
const began = performance.now();

async function step<T>(title: string, work: () => Promise<T>, detail?: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${seconds} s  ${title}${detail ? `: ${detail(result)}` : ""}\n`);
  return result;
}

function say(text: string): void {
  process.stdout.write(text.replace(/^/gm, "          ").trimEnd().concat("\n"));
}

async function demo(): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "plugin-release-demo-"));
  cleanups.push(() => rm(work, { recursive: true, force: true }));

  const crane = await step("install crane, an independent OCI tool and registry", () => tool("crane"));
  const registry = await step("start an OCI registry on loopback", startCraneRegistry, (each) => each.host);
  cleanups.push(() => registry.stop());
  const published = await step("publish the example modules, as their teams would", publishExamples, (each) =>
    each.modules.join(", "),
  );
  cleanups.push(() => published.remove());

  const environment = { ...process.env, ...published.environment };
  const release = async (...args: string[]) =>
    (await run(process.execPath, [command, ...args], { env: environment })).stdout.trim();
  const directory = join(work, "generated");
  const layout = join(work, "image");

  await step(
    `validate ${manifest}`,
    () => release("validate", manifest),
    (text) => text.split("\n").at(-1) ?? "",
  );
  await step("generate main.go, go.mod, go.sum", () => release("generate", manifest, "--directory", directory));
  const image = await step(
    "compile for linux/amd64 and linux/arm64, assemble the image, push it by digest",
    () =>
      release(
        "build",
        manifest,
        "--directory",
        directory,
        "--frozen",
        "--layout",
        layout,
        "--push",
        `${registry.host}/acme/catalog-server`,
      ),
    (text) => text,
  );
  await step(
    "read it back with crane",
    () => run(crane, ["validate", "--remote", image, "--insecure"]),
    ({ stdout, stderr }) => (stdout + stderr).trim().split("\n").at(-1) ?? "",
  );
  await step("build again: nothing has changed", () =>
    release("build", manifest, "--directory", directory, "--frozen", "--layout", layout),
  );
  await ask(layout, join(work, "files"));
}

async function ask(layout: string, directory: string): Promise<void> {
  const platform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };
  const image = await step("take the server's files out of the image", () =>
    unpackImage(layout, { platform, directory }),
  );
  const server = await step("start the server from them", () =>
    launch({ image, args: ["--listen", "127.0.0.1:{port}"], ready: { path: "/readyz", seconds: 20 } }),
  );
  cleanups.push(() => server.stop());
  const answer = await step("ask /api/plugins", async () => (await fetch(`${server.url}/api/plugins`)).json());
  const { plugins } = answer as { plugins: { name: string; version: string; basePath: string; healthy: boolean }[] };
  for (const each of plugins) {
    say(`${each.name} ${each.version} at ${each.basePath}, ${each.healthy ? "healthy" : "not healthy"}`);
  }
  await server.stop();
}

async function cleanUp(): Promise<void> {
  for (const each of cleanups.reverse()) await each();
  cleanups.length = 0;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => cleanUp().finally(() => process.exit(130)));
}

try {
  await demo();
} finally {
  await cleanUp();
}
process.stdout.write(`\nDone in ${((performance.now() - began) / 1000).toFixed(1)} s. Nothing is left running.\n`);
