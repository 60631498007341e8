import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runWorkflow, type WorkflowResult, type WorkflowRun } from "#test/act.js";
import { callerToken } from "#test/caller-token.js";
import { publishExamples } from "#test/example-modules.js";
import { temporaryFolder } from "#test/folders.js";
import { commitTo, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { type HostileModuleProxy, startHostileModuleProxy } from "#test/hostile-module-proxy.js";
import { publishModule } from "#test/module-proxy.js";
import { textsOf } from "#test/read-folder.js";

export const serverRepository = "acme/catalog-server-acme";
export const pluginModule = (plugin: string) => `github.com/acme/catalog-plugins/${plugin}`;

/** The example's server repository on GitHub, and its modules on a proxy of loopback. */
export interface ServerUpdateSite {
  stored: Repository;
  /** Has what the plugins' teams released. */
  proxy: HostileModuleProxy;
  /** What a job with Go needs to find that, and what it requires. */
  goEnvironment: Record<string, string>;
  /** A plugin's team tags another version: the same plugin, which says so. */
  release(plugin: string, version: string): Promise<void>;
  /** Runs update.yml for an event, as the main branch is at this moment, with a token of the workflow's own permissions. */
  update(event: string, payload?: object, started?: WorkflowRun["started"]): Promise<WorkflowResult>;
  /** A commit of a person's to main. */
  commit(files: Record<string, string>): Promise<string>;
  stop(): Promise<void>;
}

/** @param environment further variables of the runs */
export async function startServerUpdateSite(
  github: TestGitHub,
  environment: Record<string, string> = {},
): Promise<ServerUpdateSite> {
  const modules = await publishExamples();
  const proxy = await startHostileModuleProxy(modules.proxy);
  const stored = await github.addRepository(serverRepository, { files: await textsOf("examples/server") });
  const file = ".github/workflows/update.yml";
  return {
    stored,
    proxy,
    goEnvironment: modules.environment,
    release: async (plugin, version) => {
      const directory = await temporaryFolder();
      await cp(`examples/plugins/${plugin}`, directory, { recursive: true });
      const metadata = join(directory, "plugin.yaml");
      const text = await readFile(metadata, "utf8");
      await writeFile(metadata, text.replace(/^( +version: ).*$/m, `$1"${version.slice(1)}"`));
      await publishModule(modules.proxy, { path: pluginModule(plugin), version, directory });
    },
    update: async (event, payload = {}, started) =>
      runWorkflow({
        repository: { git: stored.git.directory, commit: "main" },
        name: serverRepository,
        workflow: file,
        event,
        payload: () => ({ ref: "refs/heads/main", ...payload }),
        environment: { ...environment, GITHUB_API_URL: github.url, GOPROXY: proxy.url, GONOPROXY: "none" },
        secrets: { GITHUB_TOKEN: await callerToken(github, stored, file) },
        ...(started && { started }),
      }),
    commit: (files) => commitTo(stored, "main", files, github.user("ada"), "By hand"),
    stop: async () => {
      await proxy.stop();
      await modules.remove();
    },
  };
}
