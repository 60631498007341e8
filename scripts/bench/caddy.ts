import { execFile } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { goProcessEnvironment } from "#golang/toolchain.js";
import { type Figure, ratioFigure, withMemory } from "#scripts/bench/figure.js";
import { compare, type Subject, timeOf } from "#scripts/bench/measure.js";
import { caddy, caddyManifest, caddyPluginNames, publishCaddyPlugins } from "#test/caddy.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";

const plugins = 20;
const architecture = process.arch === "x64" ? "amd64" : process.arch;
const bareBuild = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-w"];

/** The build-image action on Caddy's own package main with 20 plugins: against Go alone, and against adding them one by one. */
export async function caddyFigures(work: string): Promise<Figure[]> {
  const bench = join(work, "caddy");
  const { environment, network } = await prepare(bench);
  const subjects = subjectsIn(bench, environment);
  // One by one, Go takes other versions of some modules; they are fetched before anything is measured.
  await subjects.single.before?.();
  await timeOf({ ...subjects.single, environment: { ...subjects.single.environment, GOPROXY: network } });
  const warm = await compare(subjects, 5);
  const cold = await coldTimes(bench, subjects, environment);
  await removeModuleCache(join(bench, "modules"));
  const single = warm.single.seconds / warm.action.seconds;
  return [
    ratioFigure(
      "build-image of Caddy with 20 plugin modules, warm caches, OCI layout written, against a bare `go build` of the same files to a fresh file",
      1.6,
      warm.action.seconds,
      warm.go.seconds,
      `${withMemory(warm.action)}; go build ${withMemory(warm.go)}`,
    ),
    {
      what: "the same against 20 single `go get` calls and that build, as one-by-one builders do it, with the same file proxy",
      reach: "faster",
      measured: `${single.toFixed(2)}x faster`,
      reached: single > 1,
      details: `${withMemory(warm.action)}; one by one ${withMemory(warm.single)}`,
    },
    ratioFigure(
      "the same with empty build and module caches, against the bare build with empty caches",
      1.1,
      cold.action,
      cold.go,
      `${cold.action.toFixed(0)} s; go build ${cold.go.toFixed(0)} s; measured once`,
    ),
  ];
}

type Environment = Record<string, string>;

/** Modules come from file proxies alone, so that no figure is one of the network. */
async function prepare(bench: string): Promise<{ environment: Environment; network: string }> {
  const proxy = join(bench, "proxy");
  await mkdir(proxy, { recursive: true });
  await publishCaddyPlugins(proxy, plugins);
  await writeFile(join(bench, "manifest.yaml"), caddyManifest("package", plugins, architecture));
  // What is missing in the machine's module cache is fetched once, before anything is measured.
  const required = `module example.com/fetched\n\ngo 1.26.0\n\nrequire ${caddy.module} ${caddy.version}\n`;
  await writeFile(join(bench, "go.mod"), required);
  await promisify(execFile)("go", ["mod", "download"], { cwd: bench });
  const { GOPROXY = "", ...rest } = await goEnvironment(proxy, { moduleCache: join(bench, "modules") });
  const files = GOPROXY.split(",").filter((each) => each.startsWith("file:"));
  const own = { ...rest, GOPROXY: files.join(","), GOSUMDB: "off" };
  return { environment: { ...goProcessEnvironment(process.env), ...own }, network: GOPROXY };
}

function subjectsIn(bench: string, environment: Environment) {
  const inside = (name: string) => join(bench, name);
  const output = inside("server");
  const fresh = () => rm(output, { force: true });
  const inputs = {
    INPUT_MANIFEST: inside("manifest.yaml"),
    INPUT_DIRECTORY: inside("generated"),
    INPUT_FROZEN: "false",
    INPUT_RELEASE: "false",
    INPUT_LAYOUT: inside("image"),
  };
  const action: Subject = {
    name: "build-image",
    command: process.execPath,
    args: ["dist/build-image/index.js"],
    environment: { ...environment, ...inputs },
    before: () => rm(inside("image.record.json"), { force: true }),
  };
  const go: Subject = {
    ...shell("go build", `cd "$1/bare" && shift && exec go "$@" ./cmd/caddy`, [bench, ...bareBuild, "-o", output]),
    environment,
    before: async () => {
      await fresh();
      await layOut(bench, environment);
    },
  };
  const names = caddyPluginNames(plugins).map((each) => `github.com/acme/caddy/${each}@v1.0.0`);
  const oneByOne = `cd "$1/single" && shift && for each in "$@"; do go get "$each" || exit 1; done && exec go ${bareBuild.join(" ").replace("readonly", "mod")} -o "$OUTPUT" .`;
  const single: Subject = {
    ...shell("go get", oneByOne, [bench, `${caddy.module}@${caddy.version}`, ...names]),
    environment: { ...environment, OUTPUT: output },
    before: async () => {
      await fresh();
      await startSingle(inside("single"));
    },
  };
  return { action, go, single };
}

function shell(name: string, script: string, args: string[]): Subject {
  return { name, command: "sh", args: ["-c", script, "sh", ...args] };
}

/** Caddy's released files with the generated ones among them: what somebody who builds by hand has. Done once there is something generated. */
async function layOut(bench: string, environment: Environment): Promise<void> {
  const { stdout } = await promisify(execFile)("go", ["mod", "download", "-json", `${caddy.module}@${caddy.version}`], {
    cwd: bench,
    env: environment,
  });
  const bare = join(bench, "bare");
  await rm(bare, { recursive: true, force: true });
  await promisify(execFile)("cp", ["-r", "--no-preserve=mode", JSON.parse(stdout).Dir, bare]);
  for (const name of ["go.mod", "go.sum"]) await cp(join(bench, "generated", name), join(bare, name));
  await cp(join(bench, "generated/main.go"), join(bare, "cmd/caddy/plugins.go"));
}

async function startSingle(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory);
  const names = caddyPluginNames(plugins).map((each) => `\t_ "github.com/acme/caddy/${each}"\n`);
  const imports = `\tcaddycmd "${caddy.module}/cmd"\n\t_ "${caddy.module}/modules/standard"\n${names.join("")}`;
  const main = `package main\n\nimport (\n${imports})\n\nfunc main() { caddycmd.Main() }\n`;
  await writeFile(join(directory, "main.go"), main);
  await writeFile(join(directory, "go.mod"), "module example.com/server\n\ngo 1.26.0\n");
}

/** Each once, with caches of their own: one such build takes minutes. */
async function coldTimes(
  bench: string,
  { action, go }: Record<"action" | "go", Subject>,
  environment: Environment,
): Promise<Record<"action" | "go", number>> {
  const time = async (subject: Subject) => {
    const caches = join(bench, "cold");
    const moduleCache = join(caches, "modules");
    await subject.before?.();
    await mkdir(caches);
    const empty = { ...environment, ...subject.environment, GOCACHE: join(caches, "build"), GOMODCACHE: moduleCache };
    const seconds = await timeOf({ ...subject, environment: empty });
    await removeModuleCache(moduleCache);
    await rm(caches, { recursive: true });
    return seconds;
  };
  return { go: await time(go), action: await time(action) };
}
