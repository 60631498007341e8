import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { runWorkflow, type WorkflowResult, type WorkflowRun } from "#test/act.js";
import { callerToken } from "#test/caller-token.js";
import { type CosignKeys, cosignKeys } from "#test/cosign-keys.js";
import { nameOfSecret } from "#test/example-callers.js";
import { type FaultProxy, startFaultProxy } from "#test/fault-proxy.js";
import { temporaryFolder } from "#test/folders.js";
import { startGitModuleProxy } from "#test/git-module-proxy.js";
import { commitTo, fileAt, startGitHub, type TestGitHub } from "#test/github/github.js";
import { fullName, type Repository } from "#test/github/state.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";
import { type PublishedImages, publishedImages } from "#test/published-images.js";
import { account, startDistribution } from "#test/registries.js";
import { callerFile, foundRepositories, signing, updateFile } from "#test/server-story-repositories.js";
import { tool } from "#test/tools.js";
import { ancient, writeDatabase } from "#test/vulnerability-database.js";

const manifestFile = "catalog-server-manifest.yaml";

/** The server chain of the examples: three repositories on GitHub, modules made from their tags, and an OCI registry, all on loopback. */
export interface ServerStory {
  github: TestGitHub;
  plugins: Repository;
  server: Repository;
  /** The OCI registry, which asks for a password, behind a proxy that a test tells what goes wrong. */
  oci: FaultProxy;
  images: PublishedImages;
  /** The public key's file. */
  key: string;
  /** A plugin team raises the version, changes code, commits, and pushes the tag. */
  tag(plugin: string, version: string, change?: (code: string) => string): Promise<void>;
  /** Runs the plugin repository's release.yml, which GitHub starts when `agents/v0.4.0` is pushed. */
  release(tag: string, more?: Attempt): Promise<WorkflowResult>;
  /** From now on the plugins' releases end when they have rung. */
  waitNoMore(): Promise<void>;
  /** Sends what a plugin team's token can send. */
  ring(payload: Record<string, string>): Promise<void>;
  /** Runs the server repository's update.yml, as main is at this moment. */
  update(event: string, payload?: object): Promise<WorkflowResult>;
  /** Runs the server repository's release.yml, which GitHub starts when this commit is pushed to main. */
  publish(commit: string, more?: Attempt): Promise<WorkflowResult>;
  /** A maintainer merges a proposal; returns the commit. */
  merge(number: number): Promise<string>;
  /** A maintainer gives the server another version; returns the commit. */
  raise(version: string): Promise<string>;
  /** The manifest at a branch: `agents v0.3.1`, and its version first. */
  listed(branch?: string): Promise<string[]>;
  /** Runs that dispatches to the server's repository started, in their order. */
  updates: Promise<WorkflowResult>[];
  /** Waits for those that are not over, and tells the last one's. */
  lastUpdate(): Promise<WorkflowResult>;
  stop(): Promise<void>;
}

export type Attempt = Pick<WorkflowRun, "earlier" | "started">;

export async function startServerStory(): Promise<ServerStory> {
  await tool("act");
  const cosign = await tool("cosign");
  const folder = await temporaryFolder();
  const [github, registry, keys] = await Promise.all([
    startGitHub(folder),
    startDistribution("basic"),
    cosignKeys(cosign),
  ]);
  const oci = await startFaultProxy(registry.host);
  const database = await writeDatabase(await temporaryFolder(), [ancient]);
  const repositories = await foundRepositories(github, { host: oci.host, database, key: keys.publicFile });
  const proxy = await startGitModuleProxy(folder, "acme");
  const moduleCache = join(await temporaryFolder(), "modules");
  const { GOPROXY, ...go } = await goEnvironment(folder, { moduleCache });
  // The proxy of the story in the place of a file proxy.
  const machine = { ...go, GOPROXY: [proxy.url, ...(GOPROXY ?? "").split(",").slice(1)].join(",") };
  const results: WorkflowResult[] = [];
  const run = async (options: WorkflowRun) => {
    const result = await runWorkflow(options);
    results.push(result);
    return result;
  };
  const scene: Scene = { ...repositories, github, keys, run, environment: { ...machine, COSIGN: cosign } };
  const story = {
    ...repositories,
    ...actionsOf(scene, proxy.url),
    github,
    oci,
    images: await publishedImages(oci.host),
    key: keys.publicFile,
    updates: [] as Promise<WorkflowResult>[],
    lastUpdate: async () => {
      const last = (await Promise.all(story.updates)).at(-1);
      if (!last) throw new Error("no dispatch came");
      return last;
    },
    stop: async () => {
      await Promise.allSettled(story.updates);
      for (const each of results) await each.remove();
      await removeModuleCache(moduleCache);
      await Promise.all([oci.stop(), registry.stop(), github.stop(), proxy.stop()]);
    },
  };
  repositories.server.onDispatch = ({ name, payload }) =>
    void story.updates.push(story.update("repository_dispatch", { action: name, client_payload: payload }));
  return story;
}

interface Scene {
  plugins: Repository;
  server: Repository;
  github: TestGitHub;
  keys: CosignKeys;
  /** Of jobs that have Go and cosign. */
  environment: Record<string, string>;
  run(options: WorkflowRun): Promise<WorkflowResult>;
}

function actionsOf({ plugins, server, github, keys, environment, run }: Scene, proxy: string) {
  const ada = github.user("ada");
  const secrets: Record<string, string> = {
    RELEASE_APP_KEY: github.token("plugin-releaser[bot]", {
      repositories: ["acme/server"],
      permissions: { metadata: "read", contents: "write", pull_requests: "read" },
    }),
    ...Object.fromEntries(
      [keys.private, keys.password, account.username, account.password].map((value, index) => [
        nameOfSecret(signing[index] ?? ""),
        value,
      ]),
    ),
  };
  const visible = { repository: { visibility: "private" } };
  return {
    tag: async (plugin: string, version: string, change = (code: string) => code) => {
      const metadata = (await fileAt(plugins, "main", `${plugin}/plugin.yaml`)) ?? "";
      const code = (await fileAt(plugins, "main", `${plugin}/${plugin}.go`)) ?? "";
      const files = {
        [`${plugin}/plugin.yaml`]: metadata.replace(/^( +version: ).*$/m, `$1"${version.slice(1)}"`),
        [`${plugin}/${plugin}.go`]: change(code),
      };
      const commit = await commitTo(plugins, "main", files, ada, `Release ${plugin} ${version}`);
      await plugins.git.run(["tag", `${plugin}/${version}`, commit]);
    },
    release: async (tag: string, more: Attempt = {}) =>
      run({
        repository: { git: plugins.git.directory, commit: `refs/tags/${tag}` },
        name: "acme/catalog-plugins",
        workflow: callerFile,
        event: "push",
        payload: (commit) => ({ ref: `refs/tags/${tag}`, after: commit, ...visible }),
        environment: { ...environment, ...runnerOf(plugins, `refs/tags/${tag}`, more), GITHUB_API_URL: github.url },
        secrets,
        checkouts: { "acme/server@main": await clone(server) },
        ...more,
      }),
    waitNoMore: async () => {
      const text = (await fileAt(plugins, "main", callerFile)) ?? "";
      await commitTo(plugins, "main", { [callerFile]: text.replace(/wait: \d+/, "wait: 0") }, ada, "Wait no more");
    },
    ring: async (payload: Record<string, string>) => {
      const response = await fetch(`${github.url}/repos/acme/server/dispatches`, {
        method: "POST",
        headers: { authorization: `Bearer ${secrets.RELEASE_APP_KEY}` },
        body: JSON.stringify({ event_type: "plugin-published", client_payload: payload }),
      });
      if (response.status !== 204) throw new Error(await response.text());
    },
    update: async (event: string, payload: object = {}) =>
      run({
        repository: { git: server.git.directory, commit: "main" },
        name: "acme/server",
        workflow: updateFile,
        event,
        payload: () => ({ ref: "refs/heads/main", ...payload }),
        environment: { GITHUB_API_URL: github.url, GOPROXY: proxy, GONOPROXY: "none" },
        secrets: { ...secrets, GITHUB_TOKEN: await callerToken(github, server, updateFile) },
      }),
    publish: async (commit: string, more: Attempt = {}) =>
      run({
        repository: { git: server.git.directory, commit },
        name: "acme/server",
        workflow: callerFile,
        event: "push",
        payload: () => ({ ref: "refs/heads/main", after: commit, ...visible }),
        environment: { ...environment, ...runnerOf(server, "refs/heads/main", more), GITHUB_API_URL: github.url },
        secrets: { ...secrets, GITHUB_TOKEN: await callerToken(github, server, callerFile) },
        ...more,
      }),
    merge: async (number: number) => {
      const response = await fetch(`${github.url}/repos/acme/server/pulls/${number}/merge`, {
        method: "PUT",
        headers: { authorization: `Bearer ${github.token("maintainer")}` },
        body: "{}",
      });
      const { sha, message } = (await response.json()) as { sha?: string; message?: string };
      if (!sha) throw new Error(`pull request ${number} was not merged: ${message}`);
      return sha;
    },
    raise: async (version: string) => {
      const text = (await fileAt(server, "main", manifestFile)) ?? "";
      const raised = text.replace(/^( {2}version: )".+"$/m, `$1"${version}"`);
      return commitTo(server, "main", { [manifestFile]: raised }, ada, `Make it ${version}`);
    },
    listed: async (branch = "main") => {
      const text = (await fileAt(server, branch, manifestFile)) ?? "";
      const named = [...text.matchAll(/^ +- name: (\S+)\n.*\n +version: (\S+)$/gm)].map(
        ([, name, at]) => `${name} ${at}`,
      );
      return [/^ {2}version: "(.+)"$/m.exec(text)?.[1] ?? "", ...named];
    },
  };
}

/** What runners say and act does not. */
function runnerOf(repository: Repository, ref: string, { earlier }: Attempt): Record<string, string> {
  const { owner, id } = repository;
  return {
    GITHUB_WORKFLOW_REF: `${fullName(repository)}/${callerFile}@${ref}`,
    GITHUB_RUN_ATTEMPT: earlier ? "2" : "1",
    GITHUB_REPOSITORY_ID: `${id}`,
    GITHUB_REPOSITORY_OWNER_ID: `${owner.id}`,
  };
}

async function clone({ git }: Repository): Promise<string> {
  const folder = await temporaryFolder();
  await promisify(execFile)("git", ["clone", "--quiet", git.directory, folder]);
  return folder;
}
