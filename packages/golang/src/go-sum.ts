import type { Replacement } from "#golang/go-mod.js";
import type { ModuleGraph } from "#golang/module-graph.js";
import { compareModuleVersions } from "#golang/module-version.js";
import type { GoPackage } from "#golang/package-list.js";

/** The lines of a go.sum file by what they are about: `MODULE VERSION` or `MODULE VERSION/go.mod`. */
export type GoSum = Map<string, string>;

/** Reads a go.sum file (go.dev/ref/mod#go-sum-files). A line that Go would not take is left out. */
export function parseGoSum(text: string): GoSum {
  const sums: GoSum = new Map();
  for (const line of text.split("\n")) {
    const [, key, sum] = /^(\S+ \S+) (h1:\S+)\s*$/.exec(line) ?? [];
    if (key && sum) sums.set(key, sum);
  }
  return sums;
}

export function renderGoSum(sums: GoSum): string {
  return [...sums]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, sum]) => `${key} ${sum}\n`)
    .join("");
}

/**
 * What of a go.sum a build needs: the go.mod of every module in the graph, and the files of every module that has, or
 * could have, a package that is imported. Go itself never drops a line; so the lock of an earlier composition,
 * whose sums were only there to be checked, would show in this one.
 *
 * @param replace the main module's directives: of a module that another one takes the place of, Go checks the other's sums
 * @param main a main module whose own files are kept in mind, too
 */
export function neededSums(
  sums: GoSum,
  graph: ModuleGraph,
  packages: Iterable<GoPackage>,
  replace: readonly Replacement[],
  main?: { module: string; version: string },
): GoSum {
  const needed = new Set(main === undefined ? [] : [`${main.module} ${main.version}`]);
  const selected = new Map<string, string>();
  for (const { path, version } of [...graph.requirements.values()].flat()) {
    needed.add(`${checkedAs(path, version, replace)}/go.mod`);
    const known = selected.get(path);
    if (known === undefined || compareModuleVersions(version, known) > 0) selected.set(path, version);
  }
  for (const each of packages) {
    for (const prefix of prefixes(each.ImportPath)) {
      const version = selected.get(prefix);
      if (version !== undefined) needed.add(checkedAs(prefix, version, replace));
    }
  }
  return new Map([...sums].filter(([key]) => needed.has(key)));
}

/** `MODULE VERSION` of what Go downloads for a module version. */
function checkedAs(path: string, version: string, replace: readonly Replacement[]): string {
  const of = replace.filter((each) => each.path === path);
  const found = of.find((each) => each.version === version) ?? of.find((each) => each.version === undefined);
  return found?.newVersion === undefined ? `${path} ${version}` : `${found.newPath} ${found.newVersion}`;
}

/** `a/b/c`, `a/b`, `a`: every module that could hold the package. */
function prefixes(importPath: string): string[] {
  const parts = importPath.split("/");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

/** By module, then version, a module's files before its go.mod: as Go writes them. */
function compareKeys(left: string, right: string): number {
  const [leftModule = "", leftVersion = ""] = left.split(" ");
  const [rightModule = "", rightVersion = ""] = right.split(" ");
  if (leftModule !== rightModule) return leftModule < rightModule ? -1 : 1;
  const [plainLeft = "", plainRight = ""] = [leftVersion, rightVersion].map((each) => each.replace(/\/go\.mod$/, ""));
  return compareModuleVersions(plainLeft, plainRight) || (leftVersion < rightVersion ? -1 : 1);
}
