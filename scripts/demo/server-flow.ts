import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unpackImage } from "#oci/unpack.js";
import { afterwards, say, scratchFolder, step } from "#scripts/demo/narrate.js";
import { publish, type Release } from "#scripts/demo/publish.js";
import { publishExamples } from "#test/example-modules.js";
import { launch } from "#test/launch.js";
import type { TestRegistry } from "#test/registries.js";
import { tool } from "#test/tools.js";

const run = promisify(execFile);
const manifest = "examples/server/catalog-server-manifest.yaml";
const command = "dist/cli/index.js";

/** From released Go plugins to a server that answers. */
export async function serverFlow(registry: TestRegistry): Promise<void> {
  const work = await scratchFolder();
  const published = await step("publish the example modules, as their teams would", publishExamples, (each) =>
    each.modules.join(", "),
  );
  afterwards(() => published.remove());

  const environment = { ...process.env, ...published.environment };
  const release: Release = async (args, more = {}) =>
    (await run(process.execPath, [command, ...args], { env: { ...environment, ...more } })).stdout.trim();
  const directory = join(work, "generated");
  const layout = join(work, "image");

  await step(
    `validate ${manifest}`,
    () => release(["validate", manifest]),
    (text) => text.split("\n").at(-1) ?? "",
  );
  await step("generate main.go, go.mod, go.sum", () => release(["generate", manifest, "--directory", directory]));
  const places = ["--directory", directory, "--frozen", "--layout", layout];
  const repository = `${registry.host}/acme/catalog-server`;
  const image = await step(
    "compile for linux/amd64 and linux/arm64, assemble the image, push it by digest",
    () => release(["build", manifest, ...places, "--push", repository]),
    (text) => text,
  );
  const crane = await tool("crane");
  await step(
    "read it back with crane",
    () => run(crane, ["validate", "--remote", image, "--insecure"]),
    ({ stdout, stderr }) => (stdout + stderr).trim().split("\n").at(-1) ?? "",
  );
  await step("build again: nothing has changed", () => release(["build", manifest, ...places]));
  await ask(layout, join(work, "files"));
  const digest = image.split("@")[1] ?? "";
  const report = await conform(layout, digest, release);
  await publish({ manifest, directory, layout, digest, report, repository, keys: join(work, "keys") }, release);
}

/** The report stays when everything else is removed, in a folder that nobody else can have made: that folder. */
async function conform(layout: string, digest: string, release: Release): Promise<string> {
  const reportFolder = await mkdtemp(join(tmpdir(), "plugin-release-report-"));
  const subject = ["--layout", layout, "--digest", digest, "--manifest", manifest, "--report", reportFolder];
  const outcome = await step("run conformance on the image, grant or refuse the tiers that the manifest claims", () =>
    release(["conformance", ...subject]),
  );
  say(outcome);
  return reportFolder;
}

async function ask(layout: string, directory: string): Promise<void> {
  const platform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };
  const image = await step("take the server's files out of the image", () =>
    unpackImage(layout, { platform, directory }),
  );
  const server = await step("start the server from them", () =>
    launch({ image, args: ["--listen", "127.0.0.1:{port}"], ready: { path: "/readyz", seconds: 20 } }),
  );
  afterwards(() => server.stop());
  const answer = await step("ask /api/plugins", async () => (await fetch(`${server.url}/api/plugins`)).json());
  const { plugins } = answer as { plugins: { name: string; version: string; basePath: string; healthy: boolean }[] };
  for (const each of plugins) {
    say(`${each.name} ${each.version} at ${each.basePath}, ${each.healthy ? "healthy" : "not healthy"}`);
  }
  await server.stop();
}
