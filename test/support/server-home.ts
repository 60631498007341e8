import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import type { PolicyEntry } from "#documents/policy.js";
import { createGitHub } from "#proposals/github.js";
import { type UpdateManifestResult, updateManifest } from "#server/manifest-update.js";
import { parseModuleRequest } from "#server/manifest-update-request.js";
import type { UpdateManifestOptions } from "#server/manifest-update-session.js";
import { readManifestText } from "#server/manifest-update-state.js";
import { commitTo, fileAt, type TestGitHub } from "#test/github/github.js";
import { mergePull, synchronise } from "#test/github/merge.js";
import { githubForTests } from "#test/github/session.js";
import type { Pull, Repository } from "#test/github/state.js";
import { publishModule } from "#test/module-proxy.js";
import { type ServedModules, serveModules } from "#test/served-modules.js";
import { createTransport, type Transport } from "#transport/transport.js";

export const manifestFile = "catalog-server-manifest.yaml";
export const policyFile = "plugin-policy.yaml";

/** GitHub on real git, and a module proxy, for a file of tests. */
export interface ServerWorld {
  github(): TestGitHub;
  modules(): ServedModules;
  transport: Transport;
}

export function serverWorld(): ServerWorld {
  const github = githubForTests();
  const transport = createTransport({ environment: {} });
  let modules: ServedModules;
  beforeAll(async () => {
    modules = await serveModules();
  });
  afterEach(() => {
    modules.proxy.fault = () => false;
  });
  afterAll(async () => {
    await transport.close();
    await modules.close();
  });
  return { github, modules: () => modules, transport };
}

export type PolicyPlugin = string | (Pick<PolicyEntry, "name"> & Partial<PolicyEntry>);

export interface ServerHomeOptions {
  /** `agents v0.3.1`: what the manifest lists from the beginning. */
  listed?: readonly string[];
  proposals?: "grouped";
  /** The server's version. */
  version?: string;
  /** The whole manifest, where what is listed is not enough; MODULES stands for where the modules are. */
  manifest?: string;
}

/** What a released version says. */
export interface ReleasedPlugin {
  /** Of plugin.yaml, below `spec`; null for none. */
  spec?: Record<string, unknown> | null;
  /** metadata.name, where it is another one. */
  named?: string;
  /** Lines of go.mod below the module's. */
  goMod?: string;
  /** The folder below the module's root that plugin.yaml is in. */
  folder?: string;
}

export type ServerHome = Awaited<ReturnType<typeof newServerHome>>;

/** A new server repository on GitHub with modules of its own, and what people and machines do with it. */
export async function newServerHome(
  world: ServerWorld,
  plugins: readonly PolicyPlugin[],
  options: ServerHomeOptions = {},
) {
  const id = randomUUID().slice(0, 8);
  const name = `acme/server-${id}`;
  const modules = `github.com/acme/plugins-${id}`;
  const base = `github.com/acme/base-${id}`;
  const text = options.manifest?.replaceAll("MODULES", modules) ?? manifestText(base, modules, options);
  const policyText = (entries: readonly PolicyPlugin[], proposals = options.proposals) =>
    policyOf(entries, modules, proposals);
  const stored = await world
    .github()
    .addRepository(name, { files: { [manifestFile]: text, [policyFile]: policyText(plugins) } });
  await publishModule(world.modules().folder, {
    path: base,
    version: "v0.9.0",
    files: { "go.mod": `module ${base}\n\nrequire github.com/acme/lib v1.2.0\n`, "base.go": "package base\n" },
  });
  return { name, modules, base, stored, ...actionsOf(world, name, modules, stored), policyText };
}

function actionsOf(world: ServerWorld, name: string, modules: string, stored: Repository) {
  const ada = () => world.github().user("ada");
  const pull = (number: number | undefined) => stored.pulls.get(number ?? 0) as Pull;
  const optionsOf = (more: Partial<UpdateManifestOptions> = {}) => updateOptions(world, name, more);
  const run = async (errand: Parameters<typeof updateManifest>[1], more: Partial<UpdateManifestOptions> = {}) =>
    updateManifest(optionsOf(more), errand);
  const at = async (branch = "main") =>
    readManifestText(manifestFile, await fileAt(stored, branch, manifestFile)).located;
  return {
    pull,
    run,
    options: optionsOf,
    ring: async (plugin: string, version?: string, module?: string) =>
      withFirst(await run({ mode: "plugin", request: parseModuleRequest({ plugin, version, module }) })),
    sweep: () => run({ mode: "sweep" }),
    refresh: (only?: number) => run({ mode: "refresh", ...(only === undefined ? {} : { only }) }),
    release: (plugin: string, version: string, more: ReleasedPlugin = {}) =>
      releasePlugin(world, `${modules}/${plugin}`, plugin, version, more),
    /** `agents v0.3.1`, and the server's version. */
    list: async (branch?: string) => {
      const { manifest } = await at(branch);
      return { version: manifest.version, plugins: manifest.plugins.map((each) => `${each.name} ${each.version}`) };
    },
    at,
    text: (branch = "main") => fileAt(stored, branch, manifestFile),
    merge: async (number: number | undefined) => {
      await synchronise(stored, pull(number));
      return mergePull(stored, pull(number), ada(), { sha: "", title: "", method: "merge" });
    },
    close: (number: number | undefined) =>
      Object.assign(pull(number), { state: "closed", closedAt: new Date().toISOString() }),
    commit: (branch: string, files: Record<string, string | null>) => commitTo(stored, branch, files, ada(), "By hand"),
    policy: (entries: readonly PolicyPlugin[], proposals?: "grouped") =>
      commitTo(stored, "main", { [policyFile]: policyOf(entries, modules, proposals) }, ada(), "Change the policy"),
  };
}

/** What the action makes of its inputs, for a test server; waits take no time. */
function updateOptions(
  world: ServerWorld,
  repository: string,
  more: Partial<UpdateManifestOptions>,
): UpdateManifestOptions {
  const { transport } = world;
  const identity = "github-actions[bot]";
  const clock = { now: Date.now, sleep: async () => undefined };
  const server = world.github();
  return {
    github: createGitHub({ transport, token: server.token(identity), apiUrl: server.url, identity, clock }),
    repository,
    base: "main",
    manifestPath: manifestFile,
    policyPath: policyFile,
    environment: proxyEnvironment(world),
    serverUrl: "https://github.com",
    dryRun: false,
    progress: silent,
    ...more,
  };
}

export function proxyEnvironment(world: Pick<ServerWorld, "modules">): Record<string, string> {
  return { GOPROXY: world.modules().proxy.url, GONOPROXY: "none", GOPRIVATE: "" };
}

async function releasePlugin(
  world: ServerWorld,
  path: string,
  plugin: string,
  version: string,
  { spec = {}, named = plugin, goMod = "", folder = "" }: ReleasedPlugin,
): Promise<void> {
  const compatibility = { catalogServer: { minVersion: "0.9.0", maxVersion: "1.x" }, frameworkApi: "v1alpha1" };
  const yaml = {
    apiVersion: "catalog.kubeflow.org/v1alpha1",
    kind: "CatalogPlugin",
    metadata: { name: named },
    spec: { compatibility, ...spec },
  };
  const files = {
    "go.mod": `module ${path}\n${goMod}`,
    "plugin.go": `package plugin // ${version}\n`,
    ...(spec === null ? {} : { [`${folder}plugin.yaml`]: JSON.stringify(yaml, undefined, 2) }),
  };
  await publishModule(world.modules().folder, { path, version, files });
}

function manifestText(base: string, modules: string, { listed = [], version = "1.0.0" }: ServerHomeOptions): string {
  const plugins = listed.map((each) => {
    const [name, at] = each.split(" ");
    return `    - name: ${name}\n      module: ${modules}/${name}\n      version: ${at} # ${name}'s own\n`;
  });
  return `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata:
  name: server
  version: "${version}" # raised by proposals
spec:
  base:
    image: scratch
    frameworkVersion: v1alpha1
    module: ${base}
    version: v0.9.0
    entrypoint: {import: ${base}, call: Main}
  plugins:${plugins.length > 0 ? `\n${plugins.join("")}` : " []\n"}`;
}

function policyOf(plugins: readonly PolicyPlugin[], modules: string, proposals?: "grouped"): string {
  const entries = plugins.map((each) => (typeof each === "string" ? { name: each } : each));
  const spec = {
    ...(proposals ? { proposals } : {}),
    plugins: entries.map((each) =>
      each.component === undefined
        ? { module: `${modules}/${each.name}`, source: { repository: modules.replace("github.com/", "") }, ...each }
        : each,
    ),
  };
  return `${JSON.stringify({ apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec }, undefined, 2)}\n`;
}

/** A run's result with that of its only proposal. */
function withFirst(result: UpdateManifestResult) {
  const [first] = result.proposals;
  if (first === undefined) throw new Error("the run proposed nothing");
  return { ...first, ...result };
}

export const branchOf = (plugin: string) => `plugin-release/server/main/catalog-server-manifest/${plugin}`;

/** `error plugin-version-missing` */
export function codesOf({ diagnostics }: Pick<UpdateManifestResult, "diagnostics">): string[] {
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

/** Requests to GitHub that some work makes. */
export async function counted<T>(world: ServerWorld, work: () => Promise<T>): Promise<{ result: T; count: number }> {
  const from = world.github().log.length;
  const result = await work();
  return { result, count: world.github().log.length - from };
}
