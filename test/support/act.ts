import { type ChildProcess, execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { suite } from "#scripts/release/pins.js";
import { run } from "#test/run-action.js";
import { suiteCommit } from "#test/suite-pin.js";
import { tool } from "#test/tools.js";

const execute = promisify(execFile);

/** Where the examples' workflows take this suite from: the commit that `npm run pins` wrote there. */
export const suiteAtPin = `${suite}@${suiteCommit}`;

/** Third-party actions that cannot be fetched here, and what stands in for them (test/README.md says what each leaves out). */
const standIns = {
  "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1": "checkout",
  "actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e": "setup-go",
  "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f": "upload-artifact",
  "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c": "download-artifact",
  "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9": "upload-pages-artifact",
  "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128": "deploy-pages",
  "actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3": "create-github-app-token",
  "actions/upload-artifact@c6a3b2bd78b3985e4b2f15397fec357f0fd808de": "upload-artifact-v3",
  "actions/download-artifact@ad191675b41f6a5b46da9a048cb6893812da158b": "download-artifact-v3",
  "actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6": "attest",
  "sigstore/cosign-installer@6f9f17788090df1f26f669e9d70d6ae9567deba6": "cosign-installer",
  "docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121": "login-action",
} as const;

/** act ends a step that fails without waiting for its last lines: such a step stays until they are read. */
const lingering = {
  NODE_OPTIONS: `--require=${resolve("test/support/linger.cjs")}`,
  BASH_ENV: resolve("test/support/linger.sh"),
};

export interface WorkflowRun {
  /** A folder that becomes the repository's only commit; or a commit of a repository of git, which is cloned. */
  repository: string | { git: string; commit: string };
  /** Below the repository. */
  workflow: string;
  event: string;
  payload: (commit: string) => unknown;
  environment: Record<string, string>;
  /** `owner/name`, as GITHUB_REPOSITORY says it. */
  name?: string;
  secrets?: Record<string, string>;
  /** Other repositories that the workflow checks out: folders by `owner/name@ref`. */
  checkouts?: Record<string, string>;
  /** Is given act's process as soon as it runs: to hear what it says when it says it, or to end it. */
  started?: (act: ChildProcess) => void;
  /** An attempt before this one, whose artifacts the run still has. */
  earlier?: Pick<WorkflowResult, "artifacts">;
  /** Variables of the repository, by name. */
  variables?: Record<string, string>;
  /** What becomes of this suite's workflows before they run. */
  variant?: (name: string, text: string) => string;
}

export interface WorkflowResult {
  code: number;
  /** All that act prints: steps, outputs, annotations, summaries. */
  log: string;
  /** Uploaded artifacts, by name; removed with `remove`. */
  artifacts: string;
  remove(): Promise<void>;
}

/** Runs a workflow of a repository as a runner would, with this suite's own actions and reusable workflows. */
export async function runWorkflow(options: WorkflowRun): Promise<WorkflowResult> {
  const work = await mkdtemp(join(tmpdir(), "plugin-release-act-"));
  const artifacts = join(work, "artifacts");
  if (options.earlier) await keepArtifacts(options.earlier.artifacts, artifacts);
  const commit = await makeRepository(options.repository, join(work, "repository"), options.name);
  const caller = await readFile(join(work, "repository", options.workflow), "utf8");
  const suiteFolder = await copySuite(join(work, "suite"), caller, options.variant);
  const event = join(work, "event.json");
  await writeFile(event, JSON.stringify(options.payload(commit)));
  const checkouts = join(work, "checkouts");
  for (const [name, folder] of Object.entries(options.checkouts ?? {})) {
    await cp(folder, join(checkouts, name), { recursive: true });
  }
  const environment = { ...lingering, ...options.environment, ARTIFACTS: artifacts, CHECKOUTS: checkouts };
  const args = [
    options.event,
    ...["-e", event, "-W", options.workflow, "-P", "ubuntu-latest=-self-hosted", "-P", "self-hosted=-self-hosted"],
    ...localRepositories(suiteFolder),
    ...Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...Object.entries(options.variables ?? {}).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
    ...Object.entries(options.secrets ?? {}).flatMap(([name, value]) => ["--secret", `${name}=${value}`]),
  ];
  const home = { HOME: work, XDG_CACHE_HOME: join(work, "cache"), GOCACHE: await goCache() };
  const { code, stdout, stderr } = await run(
    await tool("act"),
    args,
    { ...process.env, ...home },
    join(work, "repository"),
    options.started,
  );
  return { code, log: stdout + stderr, artifacts, remove: () => rm(work, { recursive: true, force: true }) };
}

/** An upload that says `overwrite` can take each name of the earlier attempt once. */
async function keepArtifacts(from: string, to: string): Promise<void> {
  for (const each of ["", ".ids"]) {
    await mkdir(`${from}${each}`, { recursive: true });
    await cp(`${from}${each}`, `${to}${each}`, { recursive: true });
  }
  await cp(from, `${to}.earlier`, { recursive: true });
}

async function makeRepository(from: WorkflowRun["repository"], to: string, name?: string): Promise<string> {
  const git = (...args: string[]) =>
    execute("git", ["-C", to, "-c", "user.name=test", "-c", "user.email=test@example.invalid", ...args]);
  if (typeof from === "string") {
    await cp(from, to, { recursive: true });
    await changeWorkflows(to, withoutQueue);
    await git("init", "--quiet", "--initial-branch=main");
    await git("add", "--all");
    await git("commit", "--quiet", "--message=first");
    if (name) await git("remote", "add", "origin", `https://github.com/${name}.git`);
  } else {
    await execute("git", ["clone", "--quiet", "--no-checkout", from.git, to]);
    await git("checkout", "--quiet", "--detach", from.commit);
    await changeWorkflows(to, withoutQueue);
    if (name) await git("remote", "set-url", "origin", `https://github.com/${name}.git`);
  }
  return (await git("rev-parse", "HEAD")).stdout.trim();
}

/**
 * act does not know `uses: $/…` (this repository, this commit): in the copy these lines name the suite as the caller does. Of the bundles it
 * has those that the caller can come to: act copies the whole folder for each action of it.
 */
async function copySuite(
  directory: string,
  caller: string,
  variant: WorkflowRun["variant"] = (_, text) => text,
): Promise<string> {
  for (const each of ["actions", ".github"]) await cp(each, join(directory, each), { recursive: true });
  await changeWorkflows(directory, (text, name) =>
    withoutQueue(variant(name, text).replaceAll(/uses: \$\/(\S+)/g, `uses: ${suite}/$1@${suiteCommit}`)),
  );
  for (const action of await actionsOf(directory, caller)) {
    await cp(`dist/${action}`, join(directory, "dist", action), { recursive: true });
  }
  return directory;
}

/** The suite's actions that a workflow uses, by itself or through the suite's workflows. */
async function actionsOf(directory: string, text: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [, kind = "", name = ""] of text.matchAll(usesOfSuite)) {
    if (kind === "actions") found.add(name);
    else {
      const called = await readFile(join(directory, kind, name), "utf8");
      for (const each of await actionsOf(directory, called)) found.add(each);
    }
  }
  return found;
}

const usesOfSuite = new RegExp(`${suite}/(actions|\\.github/workflows)/([\\w.-]+)@`, "g");

async function changeWorkflows(directory: string, change: (text: string, name: string) => string): Promise<void> {
  const workflows = join(directory, ".github/workflows");
  for (const name of await readdir(workflows)) {
    const file = join(workflows, name);
    await writeFile(file, change(await readFile(file, "utf8"), name));
  }
}

/** Nor does act know `queue`. */
const withoutQueue = (text: string) => text.replaceAll(/^ +queue: max\b.*\n/gm, "");

function localRepositories(folder: string): string[] {
  const folders = Object.entries(standIns).map(([action, name]) => `${action}=${resolve("test/stand-ins", name)}`);
  return [`${suiteAtPin}=${folder}`, ...folders].flatMap((each) => ["--local-repository", each]);
}

async function goCache(): Promise<string> {
  return (await execute("go", ["env", "GOCACHE"])).stdout.trim();
}
