import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { BuildOptions } from "#server/options.js";
import { startBuildkitd, type TestBuildkitd, whyNoBuildkitd } from "#test/buildkitd.js";
import { amd64 } from "#test/built-image.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { openGoWorkspace } from "#test/go-workspace.js";
import { startCraneRegistry } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";
import { smallBuild } from "#test/small-build.js";
import { tool } from "#test/tools.js";

/** Why tests on a real BuildKit are skipped; nothing if they can run. */
export const skipped = process.arch === "x64" ? whyNoBuildkitd() : "the test's images are for linux/amd64";

/** Everything that builds by a real BuildKit need, on loopback. */
export interface BuildkitWorkspace {
  address: string;
  /** Host and port of a registry. */
  registry: string;
  /** A base in it: with a tiny shell (test/fixtures/buildkit/shell), a note, and a program that starts nothing. */
  baseImage: string;
  /** Of a build. */
  environment: NodeJS.ProcessEnv;
  /** Puts this machine's Go into the registry as Docker Hub's image golang has it; returns its name. */
  pushGolang(): Promise<string>;
  /** A build of a manifest in a folder of its own. */
  prepare(manifest: string): Promise<BuildOptions>;
  close(): Promise<void>;
}

export async function openBuildkitWorkspace(): Promise<BuildkitWorkspace> {
  const [buildkitd, registry, go] = await Promise.all([startBuildkitd(), startCraneRegistry(), openGoWorkspace()]);
  const baseImage = `${registry.host}/acme/base:1`;
  await pushBase(baseImage);
  const environment = { ...go.environment, PATH: buildkitd.path };
  return {
    address: buildkitd.address,
    registry: registry.host,
    baseImage,
    environment,
    pushGolang: () => pushGolang(`${registry.host}/golang:1.26`, buildkitd),
    prepare: async (manifest) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, "catalog-server-manifest.yaml"), manifest);
      return smallBuild(folder, environment);
    },
    close: async () => {
      await Promise.all([buildkitd.stop(), registry.stop(), go.close()]);
      await removeTemporaryFolders();
    },
  };
}

async function pushBase(name: string): Promise<void> {
  const layout = await temporaryFolder();
  const files = { "/bin/sh": await compileShell(), "/srv/server": "nothing", "/etc/note": "from the base" };
  await writeSampleImage(layout, { files, entrypoint: "/srv/server", labels: { kept: "yes" }, platforms: [amd64] });
  await promisify(execFile)(await tool("crane"), ["push", layout, name, "--insecure"]);
}

async function pushGolang(name: string, { address, path }: TestBuildkitd): Promise<string> {
  const directory = await temporaryFolder();
  const text = "FROM scratch\nCOPY . /usr/local/go\nENV PATH=/usr/local/go/bin HOME=/root\nWORKDIR /tmp\nWORKDIR /go\n";
  await writeFile(join(directory, "Dockerfile"), text);
  const root = (await promisify(execFile)("go", ["env", "GOROOT"])).stdout.trim();
  const folders = ["--local", `dockerfile=${directory}`, "--local", `context=${root}`];
  const output = `type=image,name=${name},push=true,registry.insecure=true`;
  const args = ["--addr", address, "build", "--frontend", "dockerfile.v0", ...folders, "--output", output];
  await promisify(execFile)("buildctl", args, { env: { ...process.env, PATH: path } });
  return name;
}

async function compileShell(): Promise<Buffer> {
  const file = join(await temporaryFolder(), "sh");
  const environment = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off", GO111MODULE: "off" };
  const args = ["build", "-trimpath", "-o", file, "./test/fixtures/buildkit/shell/main.go"];
  await promisify(execFile)("go", args, { env: environment });
  return readFile(file);
}

/** Expects work to fail with one diagnostic, which is returned. */
export async function problemOf(failing: Promise<unknown>) {
  const error = await failing.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof DiagnosticError)) throw error ?? new Error("it succeeded");
  const [problem, ...others] = error.diagnostics;
  if (!problem || others.length > 0) throw error;
  return problem;
}
