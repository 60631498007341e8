import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Independent tools that tests use, all of them Go programs, each at one version. */
const tools = {
  crane: { package: "github.com/google/go-containerregistry/cmd/crane", version: "v0.22.1" },
  registry: { package: "github.com/distribution/distribution/v3/cmd/registry", version: "v3.0.0" },
  act: { package: "github.com/nektos/act", version: "v0.2.89" },
  // Their module replaces others, so that they can only be built from a module that requires it.
  buildkitd: { package: "github.com/moby/buildkit/cmd/buildkitd", version: "v0.23.2", required: true },
  buildctl: { package: "github.com/moby/buildkit/cmd/buildctl", version: "v0.23.2", required: true },
  cosign: { package: "github.com/sigstore/cosign/v3/cmd/cosign", version: "v3.1.3" },
  syft: { package: "github.com/anchore/syft/cmd/syft", version: "v1.54.1" },
  govulncheck: { package: "golang.org/x/vuln/cmd/govulncheck", version: "v1.8.0" },
  actionlint: { package: "github.com/rhysd/actionlint/cmd/actionlint", version: "v1.7.12" },
  // A program of ours on the module of that version.
  "referrers-registry": { source: "test/fixtures/referrers-registry", version: "v0.22.1" },
} as const;

export type ToolName = keyof typeof tools;

/**
 * The absolute path of a tool, installed on first use (crane takes half a minute, registry, act and BuildKit a minute each, cosign and
 * syft more than two).
 * Several processes may ask at once: one installs, the others wait for it.
 */
export async function tool(name: ToolName): Promise<string> {
  const folder = join(toolsFolder(), `${name}@${tools[name].version}`);
  const executable = join(folder, name);
  const lock = `${folder}.lock`;
  while (!(await exists(executable))) {
    if (await acquire(lock)) {
      try {
        if (!(await exists(executable))) await install(name, folder);
      } finally {
        await rm(lock, { force: true });
      }
    } else {
      await sleep(200);
    }
  }
  return executable;
}

/** A tool that is installed already, here or on PATH; nothing is installed for it. */
export async function toolAtHand(name: ToolName): Promise<string | undefined> {
  const own = join(toolsFolder(), `${name}@${tools[name].version}`, name);
  const others = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute);
  for (const file of [own, ...others.map((folder) => join(folder, name))]) if (await exists(file)) return file;
  return undefined;
}

function toolsFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "plugin-release-actions", "tools");
}

/** Builds into a temporary folder and renames it, so that a folder with the final name is always complete. */
async function install(name: ToolName, folder: string): Promise<void> {
  const temporary = `${folder}.${randomUUID()}`;
  await mkdir(temporary, { recursive: true });
  try {
    const wanted = tools[name];
    if ("source" in wanted) await go(["build", "-C", resolve(wanted.source), "-o", temporary], temporary);
    else if ("required" in wanted) await buildRequired(wanted.package, wanted.version, temporary);
    else await go(["install", `${wanted.package}@${wanted.version}`], temporary);
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function buildRequired(path: string, version: string, folder: string): Promise<void> {
  await go(["mod", "init", "tools.invalid/tools"], folder);
  await go(["get", "-tool", `${path}@${version}`], folder);
  await go(["build", "-o", folder, path], folder);
}

async function go(args: string[], folder: string): Promise<void> {
  await run("go", args, {
    cwd: folder,
    env: { ...process.env, GOBIN: folder, GOFLAGS: "", GOWORK: "off", CGO_ENABLED: "0" },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Takes the lock unless a process that still runs has it. */
async function acquire(lock: string): Promise<boolean> {
  await mkdir(toolsFolder(), { recursive: true });
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
