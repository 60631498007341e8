import type { Progress } from "#diagnostics/progress.js";
import type { Composition, GoPlatform, PluginModule } from "#golang/composition.js";
import type { GoMod } from "#golang/go-mod.js";
import { listPackages } from "#golang/list-packages.js";
import { type PackageList, packagesReaching } from "#golang/package-list.js";
import { withPlainTree } from "#golang/plain-tree.js";
import { platformEnvironment, platformName } from "#golang/platform.js";
import type { Toolchain } from "#golang/toolchain.js";
import { canaryModule } from "#scan/database-index.js";
import { checkComplete, type Found, foundIn, keyOf, type LookedAt, more, nameOf } from "#scan/found.js";
import { type Govulncheck, runGovulncheck } from "#scan/govulncheck.js";
import type { Answer, Frame } from "#scan/govulncheck-stream.js";
import { replacementsIn } from "#scan/modules.js";
import { pluginsOnTrace } from "#scan/plugins-on-trace.js";
import type { Reacher } from "#scan/report.js";
import type { Snapshot } from "#scan/snapshot.js";

export interface SourceContext {
  govulncheck: Govulncheck;
  /** Without network where modules are not to be fetched. */
  toolchain: Toolchain;
  composition: Composition;
  /** Absolute path of the folder with the generated files. */
  directory: string;
  snapshot: Snapshot;
  goMod: GoMod;
  progress: Progress;
}

/** What the source says of one entry and one version of a module, over all platforms. */
export interface SourceFound extends Found {
  /** Of what is called. */
  reachedBy: Reacher[];
}

export interface SourceScan {
  scannerVersion: string;
  goVersion: string;
  found: Map<string, SourceFound>;
}

/**
 * Looks for calls that lead to vulnerable code, for each platform, and then for who makes them: the base alone is looked at, and the base
 * with each plugin that could be it, since govulncheck shows one way of many. Throws what `runGovulncheck` throws.
 */
export async function scanSource(context: SourceContext): Promise<SourceScan> {
  const { composition, progress } = context;
  const scan: SourceScan = { scannerVersion: "", goVersion: "", found: new Map() };
  for (const platform of composition.platforms) {
    const name = platformName(platform);
    const answer = await progress.step(`Look for calls of vulnerable code, for ${name}`, () =>
      check(context, composition, platform),
    );
    scan.scannerVersion = answer.scannerVersion;
    scan.goVersion = answer.goVersion;
    const found = foundIn(answer);
    const called = [...found.values()].filter(({ use, ...each }) => use === "called" && !reached(scan, each));
    const reachers =
      called.length === 0
        ? new Map<string, Reacher[]>()
        : await progress.step("Find out who calls it", () => findReachers(context, platform, called));
    for (const [key, each] of found) add(scan.found, key, { ...each, reachedBy: reachers.get(key) ?? [] });
  }
  return scan;
}

/** Who reaches it was found out on an earlier platform. */
function reached({ found }: SourceScan, each: Pick<Found, "id" | "module" | "version">): boolean {
  return (found.get(keyOf(each))?.reachedBy.length ?? 0) > 0;
}

function add(all: Map<string, SourceFound>, key: string, found: SourceFound): void {
  const known = all.get(key);
  if (!known) all.set(key, found);
  else {
    const symbols = [...new Set([...known.symbols, ...found.symbols])].sort();
    const reachedBy = known.reachedBy.length > 0 ? known.reachedBy : found.reachedBy;
    all.set(key, { ...known, use: more(known.use, found.use), symbols, reachedBy });
  }
}

async function check(context: SourceContext, composition: Composition, platform: GoPlatform): Promise<Answer> {
  const { govulncheck, toolchain, directory, snapshot } = context;
  const { tags } = composition;
  return withPlainTree(toolchain, composition, directory, async (tree) => {
    const answer = await runGovulncheck(govulncheck, {
      directory: tree.directory,
      args: [...(tags.length > 0 ? [`-tags=${tags.join(",")}`] : []), tree.target],
      database: snapshot.url,
      environment: platformEnvironment(platform),
    });
    checkComplete(answer, snapshot, lookedAt(composition, context.goMod));
    return answer;
  });
}

/** Of the server's modules those that main.go imports, and that are what they are called; others may have no package in it. */
function lookedAt({ base, plugins }: Composition, { module, replace }: GoMod): LookedAt {
  const replaced = new Set(replace.map(({ path }) => path));
  const imported = [
    ...(base.module === module ? [] : [base]),
    ...plugins.filter((each) => each.module !== base.module),
  ];
  const modules = imported.filter((each) => !replaced.has(each.module));
  return {
    modules: modules.map((each) => ({ path: each.module, version: each.version })),
    replacements: replacementsIn(replace.map(({ path, newPath }) => ({ path, by: newPath }))),
  };
}

/** By key, who reaches what the whole server was found to call. */
async function findReachers(
  context: SourceContext,
  platform: GoPlatform,
  called: readonly Found[],
): Promise<Map<string, Reacher[]>> {
  const { composition } = context;
  const alone = composition.plugins.length === 0 ? undefined : await reaches(context, platform, []);
  const open = called.filter((each) => alone !== undefined && !alone.has(keyOf(each)));
  const suspects = await findSuspects(context, platform, open);
  const scans = new Map<PluginModule, Map<string, Found>>();
  for (const plugin of new Set([...suspects.values()].filter((each) => each.length > 1).flat())) {
    context.progress.info(`the base with plugin ${plugin.name} alone`);
    scans.set(plugin, await reaches(context, platform, [plugin]));
  }
  const result = new Map<string, Reacher[]>();
  for (const each of called) {
    const key = keyOf(each);
    const possible = suspects.get(key) ?? [];
    const proven = possible.length === 1 ? possible : possible.filter((plugin) => scans.get(plugin)?.has(key));
    const tracesOf = (plugin: PluginModule) => scans.get(plugin)?.get(key)?.traces ?? [];
    const base = alone?.get(key) ?? (composition.plugins.length === 0 ? each : undefined);
    result.set(key, reachersOf(each, { proven, tracesOf, base }, composition));
  }
  return result;
}

/** What the base with some of the plugins calls, by key. */
async function reaches(
  context: SourceContext,
  platform: GoPlatform,
  plugins: PluginModule[],
): Promise<Map<string, Found>> {
  const answer = await check(context, { ...context.composition, plugins }, platform);
  return new Map([...foundIn(answer)].filter(([, each]) => each.use === "called"));
}

/** By key, the plugins that import what is vulnerable, directly or not; of Go's own library, all. */
async function findSuspects(
  { toolchain, composition, directory }: SourceContext,
  platform: GoPlatform,
  open: readonly Found[],
): Promise<Map<string, PluginModule[]>> {
  const { plugins } = composition;
  if (open.length === 0 || plugins.length < 2) return new Map(open.map((each) => [keyOf(each), plugins]));
  const list = await withPlainTree(toolchain, composition, directory, (tree) =>
    listPackages(toolchain, composition, {
      tree: { ...tree, files: tree.directory, flags: [] },
      platform,
      mod: "readonly",
    }),
  );
  if ("stderr" in list) return new Map(open.map((each) => [keyOf(each), plugins]));
  return new Map(open.map((each) => [keyOf(each), suspectsOf(each, list, composition)]));
}

function suspectsOf({ module, packages }: Found, list: PackageList, composition: Composition): PluginModule[] {
  if (module === canaryModule || packages.length === 0) return composition.plugins;
  const reaching = new Set(packages.flatMap((path) => [...packagesReaching(list, path)]));
  const importing = composition.plugins.filter((each) => reaching.has(each.import));
  return importing.length === 0 ? composition.plugins : importing;
}

interface Evidence {
  /** Plugins without which it is not reached. */
  proven: readonly PluginModule[];
  tracesOf(plugin: PluginModule): readonly Frame[][];
  /** What the base alone calls of it. */
  base: Found | undefined;
}

/** The base first, then the plugins that are proven or seen on a call stack, in manifest order; never nobody. */
function reachersOf({ traces }: Found, { proven, tracesOf, base }: Evidence, composition: Composition): Reacher[] {
  const { plugins } = composition;
  const seen = (plugin: PluginModule) => traces.find((each) => isOn(each, plugin, composition));
  const named = plugins.filter((each) => proven.includes(each) || seen(each) !== undefined);
  const reachers = named.map((each): Reacher => {
    const own = tracesOf(each);
    const trace = seen(each) ?? own.find((one) => isOn(one, each, composition)) ?? own[0] ?? traces[0] ?? [];
    return { plugin: each.name, calls: callsOf(trace) };
  });
  if (base) return [{ calls: callsOf(base.traces[0] ?? []) }, ...reachers];
  if (reachers.length > 0) return reachers;
  // Only several of them together lead there: nobody can be let off.
  return plugins.map((each) => ({ plugin: each.name, calls: callsOf(traces[0] ?? []) }));
}

function isOn(trace: readonly Frame[], plugin: PluginModule, { plugins, base }: Composition): boolean {
  return pluginsOnTrace(trace, plugins, base.module).includes(plugin);
}

const mostCalls = 40;

/** From the program's entry to the vulnerable function. */
function callsOf(trace: readonly Frame[]): string[] {
  const calls = trace.map(nameOf).reverse();
  return calls.length <= mostCalls ? calls : [...calls.slice(0, mostCalls / 2), "…", ...calls.slice(-mostCalls / 2)];
}
