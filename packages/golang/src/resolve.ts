import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, fail } from "#diagnostics/diagnostic.js";
import { tagsOf } from "#golang/build-constraint.js";
import type { BuildTree } from "#golang/build-tree.js";
import { uncommittedFiles } from "#golang/check-base.js";
import { checkPackages, type IgnoredFiles, importOf } from "#golang/check-packages.js";
import { checkVersions } from "#golang/check-versions.js";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { membersOf } from "#golang/culprits.js";
import { type GoMod, parseGoMod } from "#golang/go-mod.js";
import { neededSums, parseGoSum, renderGoSum } from "#golang/go-sum.js";
import { listPackages } from "#golang/list-packages.js";
import { isMainModule, mainModuleOf } from "#golang/main-module.js";
import { addBase, parseModuleGraph } from "#golang/module-graph.js";
import { runGoOnline } from "#golang/network.js";
import { type PackageList, packageList } from "#golang/package-list.js";
import { platformName } from "#golang/platform.js";
import type { Toolchain } from "#golang/toolchain.js";

/** A resolved module: what go.mod and go.sum came to, and every problem that is known before compiling. */
export interface Resolution {
  goMod: string;
  goSum: string;
  diagnostics: Diagnostic[];
  /** What is compiled, platform by platform. */
  lists: readonly PlatformList[];
}

/** The packages that are compiled for a platform. */
export interface PlatformList {
  platform: GoPlatform;
  list: PackageList;
}

/** What `go` wrote instead of an answer, and the problems that were known by then. */
export interface ResolutionFailure {
  stderr: string;
  diagnostics: Diagnostic[];
}

/**
 * Resolves a server's module for all platforms and checks what came out. Go completes go.mod and go.sum in the tree.
 * One `go list` for a platform, again only for those that were listed before go.mod changed; then one `go mod graph`.
 *
 * @param baseGoMod the base's go.mod as it was released
 */
export async function resolveModule(
  toolchain: Toolchain,
  composition: Composition,
  tree: BuildTree,
  baseGoMod: GoMod,
): Promise<Resolution | ResolutionFailure> {
  const lists = await listUntilStable(toolchain, composition, tree);
  if (!Array.isArray(lists)) return lists;
  const answer = await runGoOnline(toolchain, ["mod", "graph"], tree.flags, { directory: tree.directory });
  const diagnostics = await checkEveryPlatform(composition, lists);
  if (answer.exitCode !== 0) return { stderr: answer.stderr, diagnostics };
  const graph = parseModuleGraph(answer.stdout, mainModuleOf(composition));
  const goMod = await readFile(join(tree.files, "go.mod"), "utf8");
  const goSum = await readFile(join(tree.files, "go.sum"), "utf8").catch(() => "");
  const everything = packageList(lists.flatMap(({ list }) => [...list.packages.values()]));
  const { base } = composition;
  const main = isMainModule(base) ? base : undefined;
  const parsed = parseGoMod(goMod);
  const sums = neededSums(parseGoSum(goSum), graph, everything.packages.values(), parsed.replace, main);
  if (main) addBase(graph, { path: base.module, version: base.version }, baseGoMod.require);
  const versions = checkVersions(composition, { goMod: parsed, graph, list: everything });
  return { goMod, goSum: renderGoSum(sums), diagnostics: [...versions, ...diagnostics], lists };
}

/** How often all platforms may be listed before go.mod has to stay as it is. */
const roundLimit = 5;

async function listUntilStable(
  toolchain: Toolchain,
  composition: Composition,
  tree: BuildTree,
): Promise<PlatformList[] | ResolutionFailure> {
  const { platforms } = composition;
  const lists = new Map<GoPlatform, PackageList>();
  const goMod = join(tree.files, "go.mod");
  let before = await readFile(goMod, "utf8");
  for (let turn = 0, settled = 0; settled < platforms.length; turn++) {
    const platform = platforms[turn % platforms.length] as GoPlatform;
    if (turn === roundLimit * platforms.length) fail("go-command-failed", "go.mod changes with every listing");
    const answer = await listPackages(toolchain, composition, { tree, platform, mod: "mod" });
    if ("stderr" in answer) return { ...answer, diagnostics: [] };
    lists.set(platform, answer);
    const after = await readFile(goMod, "utf8");
    // What a listing wrote suits its own platform; the others have to be asked again.
    settled = after === before ? settled + 1 : 1;
    before = after;
  }
  return [...lists].map(([platform, list]) => ({ platform, list }));
}

/** A problem that not every platform has says which ones have it. */
async function checkEveryPlatform(composition: Composition, lists: readonly PlatformList[]): Promise<Diagnostic[]> {
  const found = new Map<string, { diagnostic: Diagnostic; platforms: string[] }>();
  for (const { platform, list } of lists) {
    const ignored = await readIgnoredFiles(composition, list);
    const holds = tagsOf(platform, composition.tags);
    const problems = checkPackages({ composition, list, ignored, holds });
    for (const each of [...problems, ...uncommittedFiles(composition, list)]) {
      const key = JSON.stringify([each.code, each.plugin, each.message]);
      const known = found.get(key) ?? { diagnostic: each, platforms: [] };
      found.set(key, known);
      known.platforms.push(platformName(platform));
    }
  }
  return [...found.values()].map(({ diagnostic: each, platforms }) =>
    platforms.length === lists.length ? each : { ...each, message: `${each.message} (${platforms.join(", ")})` },
  );
}

/** Go reads build constraints and imports from a file's head, which is never longer than this. */
const headLimit = 256 * 1024;

/** Reads the files that Go left out of the packages that main.go imports; of their dependencies it does not matter. */
async function readIgnoredFiles(composition: Composition, list: PackageList): Promise<IgnoredFiles> {
  const ignored = new Map<string, { name: string; source: string }[]>();
  for (const path of new Set(membersOf(composition).map(importOf))) {
    const { Dir, IgnoredGoFiles = [] } = list.packages.get(path) ?? {};
    const files = IgnoredGoFiles.map(async (name) => {
      const source = await readFile(join(Dir ?? "", name), "utf8").catch(() => "");
      return { name, source: source.slice(0, headLimit) };
    });
    ignored.set(path, await Promise.all(files));
  }
  return ignored;
}
