import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { codes } from "#diagnostics/codes.js";
import type { Drive, Driven } from "#test/action-driver.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { hostileValues } from "#test/hostile.js";
import { listen } from "#test/listen.js";
import { run, runAction } from "#test/run-action.js";
import { readLog, readOutputs } from "#test/runner-protocol.js";
import { smallManifest } from "#test/small-build.js";

/*
 * Every hostile value through every text input of the four actions: none executed, none leaked, each a diagnostic or harmless.
 * All values run through the actions' own main.ts in one process for each input, which notes every process that is started; the `go`
 * that they find repeats what the real one answered once. A sample of the values runs through the bundles, as the runner starts them,
 * with the real Go.
 */

const cards = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata: {name: cards}
spec:
  compatibility: {catalogServer: {minVersion: "0.9.0", maxVersion: 0.x}, frameworkApi: v1alpha1}
`;

let workspace: GoWorkspace;
/** Holds what the actions get, and what they must not touch. */
let root: string;
/** A repository with manifests, a generated module and an image; each subject works in a copy, where earlier values left nothing. */
let template: string;
let environment: NodeJS.ProcessEnv;
let network: { host: string; stop(): Promise<void> };
let canary: string;
let values: string[];

beforeAll(async () => {
  workspace = await openGoWorkspace();
  root = await realpath(await temporaryFolder());
  canary = join(root, "pwned");
  template = join(root, "template");
  await mkdir(template);
  values = hostileValues.map((each) => each.replaceAll("/tmp/pwned", canary)).filter(canBeGiven);
  await writeFile(join(template, "catalog-server-manifest.yaml"), smallManifest("scratch"));
  await writeFile(join(template, "short.yaml"), smallManifest("catalog-server:0.9.0"));
  await mkdir(join(template, "cards"));
  await writeFile(join(template, "cards/go.mod"), "module github.com/acme/cards\n");
  await writeFile(join(template, "cards/plugin.yaml"), cards);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", template, "-c", "user.name=t", "-c", "user.email=t@t", ...args]);
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "manifest");
  network = await startRefusal();
  await mkdir(join(root, "bin"), { recursive: true });
  await writeFile(join(root, "bin/buildctl"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  environment = { ...process.env, ...workspace.environment, GITHUB_ACTIONS: "true" };
  const recorded = await runAction("build-image", {
    directory: template,
    environment: { ...environment, PATH: await recordingGo() },
  });
  expect([recorded.code, recorded.stdout]).toEqual([0, expect.any(String)]);
  const proxy = `http://${network.host}`;
  Object.assign(environment, {
    HTTPS_PROXY: proxy,
    HTTP_PROXY: proxy,
    https_proxy: proxy,
    http_proxy: proxy,
    NO_PROXY: "",
    no_proxy: "",
  });
  environment.PATH = `${await repeatingGo()}:${join(root, "bin")}:/usr/bin:/bin`;
}, 300_000);
afterAll(async () => {
  await network.stop();
  await workspace.close();
  await removeTemporaryFolders();
});

/** No runner can hand over a zero byte. */
const canBeGiven = (value: string) => !value.includes("\0");

/** A proxy that lets nobody out: a value may name a host, and nothing here asks it. */
function startRefusal() {
  const server = createServer((_request, response) => response.writeHead(403).end());
  server.on("connect", (_request, client) => {
    client.on("error", () => client.destroy());
    client.end("HTTP/1.1 403 Forbidden\r\n\r\n", () => client.destroy());
  });
  return listen(server);
}

const answers = () => join(root, "bin/answers");

async function installGo(name: string, script: string): Promise<string> {
  const real = execFileSync("which", ["go"], { encoding: "utf8" }).trim();
  const goRoot = dirname(dirname(await realpath(real)));
  const bin = join(root, "bin", name, "bin");
  await mkdir(bin, { recursive: true });
  await mkdir(answers(), { recursive: true });
  await writeFile(join(bin, "../VERSION"), await readFile(join(goRoot, "VERSION"), "utf8"));
  await writeFile(
    join(bin, "go"),
    `#!/bin/sh\ncase "$1" in mod) verb="mod $2";; *) verb="$1";; esac\nA="${answers()}/$verb"\n${script}`,
  );
  await chmod(join(bin, "go"), 0o755);
  return bin;
}

/** Does the real work, and keeps what came out. */
async function recordingGo(): Promise<string> {
  const real = execFileSync("which", ["go"], { encoding: "utf8" }).trim();
  const keep = 'cp go.mod "$A.mod" 2>/dev/null; cp go.sum "$A.sum" 2>/dev/null';
  const bin = await installGo("recording", `"${real}" "$@" > "$A.out"; code=$?\n${keep}\ncat "$A.out"; exit $code\n`);
  return `${bin}:${environment.PATH}`;
}

/** Does nothing but repeat; what it was not asked then, it refuses. */
function repeatingGo(): Promise<string> {
  const put = 'if [ "$1" = list ]; then cp "$A.mod" go.mod; cp "$A.sum" go.sum; fi';
  return installGo(
    "repeating",
    `[ "$1" = build ] && { echo "no such build" >&2; exit 1; }\n${put}\nexec cat "$A.out"\n`,
  );
}

/** An output folder's name that stays inside the test's own folder: the text is the value's, but it leads nowhere else. */
function inside(value: string, index: number): string {
  const leads = value.startsWith("/") || value.split(/[\\/]/).includes("..");
  return leads ? `out/${index}/${value.replaceAll("..", "__")}` : value;
}

interface Subject {
  action: string;
  input: string;
  given?: Record<string, string>;
  /** What the input becomes; the value itself, if left out. */
  form?: (value: string, index: number) => string;
}

const structure = { "structure-only": "true" };
const buildkit = { engine: "buildkit", layout: "never" };
const ofManifest: Omit<Subject, "action">[] = [
  { input: "manifest" },
  { input: "plugin-path" },
  { input: "plugin-path", form: (value) => `hello=${value}` },
  { input: "plugin-path", form: (value) => `${value}=.` },
  { input: "release" },
  { input: "offline" },
  { input: "short-names", given: { manifest: "short.yaml" } },
];
const subjects: Subject[] = [
  ...ofManifest.map((each) => ({
    ...each,
    action: "validate-manifest",
    given: { ...(each.input === "short-names" ? {} : structure), ...each.given },
  })),
  { action: "validate-manifest", input: "previous", given: structure },
  { action: "validate-manifest", input: "structure-only" },
  ...["generate-main", "build-image"].flatMap((action) => [
    ...ofManifest.map((each) => ({ ...each, action })),
    { action, input: "frozen" },
    { action, input: "directory", form: inside },
  ]),
  { action: "build-image", input: "layout", form: inside },
  { action: "build-image", input: "platforms" },
  { action: "build-image", input: "repository" },
  { action: "build-image", input: "engine" },
  ...["buildkit-address", "buildkit-certificates", "dockerfile"].map((input) => ({
    action: "build-image",
    input,
    given: buildkit,
  })),
  { action: "build-image", input: "buildctl", given: buildkit, form: inside },
  { action: "add-plugin", input: "manifest", given: { plugin: "cards" } },
  { action: "add-plugin", input: "plugin" },
  { action: "add-plugin", input: "version", given: { plugin: "cards" } },
];

async function inputsOf(action: string): Promise<{ inputs: Record<string, string>; outputs: string[] }> {
  const document = parse(await readFile(`actions/${action}/action.yml`, "utf8")) as {
    inputs: Record<string, { default?: string }>;
    outputs: Record<string, unknown>;
  };
  const inputs = Object.entries(document.inputs).map(([name, each]) => [name, each.default ?? ""]);
  return { inputs: Object.fromEntries(inputs), outputs: Object.keys(document.outputs) };
}

async function copyOfTemplate(): Promise<string> {
  const folder = await mkdtemp(join(root, "work-"));
  await cp(template, folder, { recursive: true });
  return folder;
}

type Case = Drive["cases"][number];

async function casesOf({ action, input, given, form = (value) => value }: Subject): Promise<Case[]> {
  const { inputs } = await inputsOf(action);
  return values.map((value, index) => ({ action, inputs: { ...inputs, ...given, [input]: form(value, index) } }));
}

/** A host that cannot be reached is asked again after a while: such cases wait side by side. */
async function driveAll(folder: string, cases: readonly Case[], atOnce: number): Promise<Driven[]> {
  const size = Math.ceil(cases.length / atOnce);
  const shards = Array.from({ length: atOnce }, (_, shard) => cases.slice(shard * size, (shard + 1) * size));
  return (await Promise.all(shards.map((each) => drive(folder, each)))).flat();
}

async function drive(folder: string, cases: Case[]): Promise<Driven[]> {
  const scratch = await mkdtemp(join(await temporaryFolder(), "drive-"));
  const [from, to] = [join(scratch, "drive.json"), join(scratch, "driven.json")];
  await writeFile(from, JSON.stringify({ folder, scratch, cases } satisfies Drive));
  const args = ["--no-warnings", resolve("test/support/action-driver.ts"), from, to];
  const ended = await run(process.execPath, args, { ...environment, TMPDIR: scratch, GITHUB_WORKSPACE: folder });
  expect([ended.code, ended.stderr]).toEqual([0, ""]);
  return JSON.parse(await readFile(to, "utf8")) as Driven[];
}

const shown = new Set(["error", "warning", "notice"]);
const harmless = new Set(["group", "endgroup"]);

/** What a step printed and wrote, whatever it was given. */
function expectHarmless(
  stdout: string,
  output: string,
  summary: string,
  code: number,
  outputs: readonly string[],
): void {
  const { commands, log } = readLog(stdout);
  for (const { name, properties } of commands) {
    if (shown.has(name)) expect(properties.title === undefined || properties.title in codes).toBe(true);
    else expect([name, harmless.has(name)]).toEqual([name, true]);
  }
  expect(log).not.toContain("PWNED");
  expect(Object.keys(readOutputs(output)).filter((each) => !outputs.includes(each))).toEqual([]);
  expect(summary).not.toMatch(/<(?:script|img|iframe|svg|a|style)\b/i);
  const errors = commands.filter((each) => each.name === "error");
  expect([code, errors.length > 0]).toEqual([code, code === 1]);
  expect([0, 1]).toContain(code);
  expect(existsSync(canary)).toBe(false);
}

test("there are at least 300 values, and every text input of the four actions is among the subjects", async () => {
  expect(values.length).toBeGreaterThanOrEqual(300);
  for (const action of ["validate-manifest", "generate-main", "build-image", "add-plugin"]) {
    const own = new Set(subjects.filter((each) => each.action === action).map((each) => each.input));
    expect([...own].sort()).toEqual(Object.keys((await inputsOf(action)).inputs).sort());
  }
});

describe.each(subjects)("$action, $input $form", (subject) => {
  test("executes nothing, leaks nothing, and says what is wrong", async () => {
    const { outputs } = await inputsOf(subject.action);
    const folder = await copyOfTemplate();
    const cases = await casesOf(subject);
    const driven = await driveAll(folder, cases, subject.input === "short-names" ? 8 : 1);
    expect(driven).toHaveLength(cases.length);
    const go = join(root, "bin/repeating/bin/go");
    for (const [index, { code, stdout, output, summary, started }] of driven.entries()) {
      try {
        expectHarmless(stdout, output, summary, code, outputs);
        for (const { file, args, shell } of started) {
          // Which buildctl is run is what its input says.
          const buildctl = resolve(folder, cases[index]?.inputs.buildctl?.trim() || join(root, "bin/buildctl"));
          const own = ["git", go, buildctl].includes(file);
          expect([file, own, Array.isArray(args), shell]).toEqual([file, true, true, false]);
        }
      } catch (error) {
        throw new Error(`${JSON.stringify(values[index])}: ${(error as Error).message}\n${stdout.slice(-1500)}`);
      }
    }
  });
});

describe("the bundles", () => {
  const sample = (from: number) => values.filter((_, index) => index % 40 === from);

  test.each(subjects.map((each, index) => ({ ...each, index })))("$action, $input", async (subject) => {
    const { action, input, given, form = (value: string) => value, index } = subject;
    const { outputs } = await inputsOf(action);
    const directory = await copyOfTemplate();
    const real = {
      ...environment,
      PATH: `${dirname(execFileSync("which", ["go"], { encoding: "utf8" }).trim())}:${environment.PATH}`,
    };
    for (const value of sample(index).slice(0, 3)) {
      const inputs = { ...given, [input]: form(value, index) };
      const result = await runAction(action, { directory, inputs, environment: real });
      expectHarmless(result.stdout, "", result.summary, result.code, outputs);
      expect(result.stderr).toBe("");
      expect(Object.keys(result.outputs).filter((each) => !outputs.includes(each))).toEqual([]);
    }
  });
});
