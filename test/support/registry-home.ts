import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "@jest/globals";
import { silent } from "#diagnostics/progress.js";
import type { PolicyEntry } from "#documents/policy.js";
import type { RegistryAccess } from "#oci/registry.js";
import { type ConstructorComponent, parseConstructor } from "#ocm/constructor.js";
import { publishComponent } from "#registry/publish.js";
import { branchSource } from "#registry/publish-source.js";
import { parseRequest } from "#registry/request.js";
import type { UpdateOptions } from "#registry/session.js";
import { sweep } from "#registry/sweep.js";
import { refreshProposals, type UpdateResult, updatePlugin } from "#registry/update.js";
import { commitTo, fileAt, type TestGitHub } from "#test/github/github.js";
import { mergePull, synchronise } from "#test/github/merge.js";
import { githubForTests } from "#test/github/session.js";
import type { Pull, Repository } from "#test/github/state.js";
import { anonymousAccess, type PluginRelease, releasePlugin } from "#test/plugin-releases.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { policyText, referenceLines, registryText, updateOptions } from "#test/registry-repository.js";

export const constructorFile = "component-constructor.yaml";
export const policyFile = "plugin-policy.yaml";

export type Entry = string | (Pick<PolicyEntry, "name"> & Partial<PolicyEntry>);

/** GitHub on real git, and a real OCI registry, for a file of tests. */
export interface RegistryWorld {
  github(): TestGitHub;
  access: RegistryAccess;
  /** Host and port of the OCI registry. */
  host(): string;
}

export function registryWorld(): RegistryWorld {
  const github = githubForTests();
  const access = anonymousAccess();
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startCraneRegistry();
  }, 600_000);
  afterAll(async () => {
    await access.transport.close();
    await registry.stop();
  });
  return { github, access, host: () => registry.host };
}

export interface HomeOptions {
  /** Lines of references that are listed from the beginning. */
  listed?: readonly string[];
  /** The registry component's version. */
  version?: string;
  proposals?: "grouped";
  /** Where plugins are released, if not in an OCM repository of this home's own. */
  ocm?: string;
}

export type Home = Awaited<ReturnType<typeof newHome>>;

/** A new registry repository on GitHub with its OCM repository, and what people and machines do with it. */
export async function newHome(world: RegistryWorld, plugins: readonly Entry[], options: HomeOptions = {}) {
  const { listed = [], version = "v0.1.0", proposals } = options;
  const name = `acme/list-${randomUUID().slice(0, 8)}`;
  const ocm = options.ocm ?? `${world.host()}/${name}`;
  const files = { [constructorFile]: registryText(version, listed), [policyFile]: policyText(plugins, proposals) };
  const stored = await world.github().addRepository(name, { files });
  return { name, ocm, stored, ...actionsOf(world, name, ocm, stored) };
}

function actionsOf(world: RegistryWorld, name: string, ocm: string, stored: Repository) {
  const ada = () => world.github().user("ada");
  const pull = (number: number | undefined) => stored.pulls.get(number ?? 0) as Pull;
  const optionsOf = (more: Partial<UpdateOptions> = {}) =>
    updateOptions(world.github(), ocm, name, { access: world.access, ...more });
  const refresh = (only?: number) => refreshProposals(optionsOf(), only);
  const merge = async (number: number | undefined) => {
    await synchronise(stored, pull(number));
    return mergePull(stored, pull(number), ada(), { sha: "", title: "", method: "merge" });
  };
  return {
    pull,
    options: optionsOf,
    merge,
    refresh,
    /** Merges one open proposal after the other, refreshed as the workflow does after each merge; in the order that `pick` says. */
    mergeAll: async (pick: (open: readonly Pull[]) => Pull | undefined = (open) => open[0]) => {
      for (;;) {
        const next = pick([...stored.pulls.values()].filter(({ state }) => state === "open"));
        if (next === undefined) return;
        await merge(next.number);
        await refresh();
      }
    },
    release: (plugin: string, version: string, more: Partial<PluginRelease> = {}) =>
      releasePlugin(ocm, { component: `acme.software/plugins/${plugin}`, version, ...more }, world.access),
    ring: async (plugin: string, version?: string, more: { digest?: string; component?: string } = {}) =>
      withFirst(await updatePlugin(optionsOf(), parseRequest({ plugin, version, ...more }))),
    /** Publishes what the base branch says, as the workflow does after a merge. */
    publish: () => {
      const { github, base: branch } = optionsOf();
      const source = branchSource({ github, repository: name, branch, constructorFile, policy: policyFile });
      return publishComponent({ source, rule: "least", target: ocm, registry: world.access, progress: silent });
    },
    sweep: (verify = false) => sweep(optionsOf(), { verify }),
    list: async (branch = "main") => {
      const { version, references = [] } = (await componentAt(stored, branch)) ?? {};
      return { version, references: references.map((each) => `${each.name} ${each.version}`) };
    },
    component: (branch = "main") => componentAt(stored, branch),
    policy: (plugins: readonly Entry[], proposals?: "grouped") =>
      commitTo(stored, "main", { [policyFile]: policyText(plugins, proposals) }, ada(), "Change the policy"),
    commit: (branch: string, files: Record<string, string | null>) => commitTo(stored, branch, files, ada(), "By hand"),
  };
}

/** A run's result with that of its only proposal. */
function withFirst(result: UpdateResult) {
  const [first] = result.proposals;
  if (first === undefined) throw new Error("the run proposed nothing");
  return { ...first, ...result };
}

/** The registry component of a branch, which has to be without errors. */
async function componentAt(stored: Repository, branch: string): Promise<ConstructorComponent | undefined> {
  const { located, diagnostics } = parseConstructor(
    constructorFile,
    (await fileAt(stored, branch, constructorFile)) ?? "",
  );
  if (located === undefined) throw new Error(JSON.stringify(diagnostics));
  return located.components[0];
}

/** Lists a version by hand, as somebody's merge would. */
export function listByHand(
  home: Home,
  references: readonly [name: string, version: string, digest: string][],
  version = "v0.1.0",
) {
  const lines = references.map(([name, listed, digest]) => referenceLines(name, listed, digest));
  return home.commit("main", { [constructorFile]: registryText(version, lines) });
}

export const branchOf = (plugin: string) => `plugin-release/registry/${plugin}`;

/** `error plugin-version-missing` */
export function codesOf({ diagnostics }: Pick<UpdateResult, "diagnostics">): string[] {
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

/** Requests to GitHub that some work makes. */
export async function counted<T>(world: RegistryWorld, work: () => Promise<T>): Promise<{ result: T; count: number }> {
  const from = world.github().log.length;
  const result = await work();
  return { result, count: world.github().log.length - from };
}
