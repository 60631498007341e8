import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { Composition } from "#golang/composition.js";
import { firstOwner, type Member, membersOf, titleOf, titleOfOwners, whereIs } from "#golang/culprits.js";
import type { GoMod } from "#golang/go-mod.js";
import { askersOf, type GraphNode, type ModuleGraph, nodeName, pathTo, reachableFrom } from "#golang/module-graph.js";
import { compareModuleVersions } from "#golang/module-version.js";
import { ownersOf, type PackageList } from "#golang/package-list.js";

/** What a resolution came to. */
export interface Resolved {
  goMod: GoMod;
  graph: ModuleGraph;
  /** The packages of all platforms. */
  list: PackageList;
}

/** Holds the resolved go.mod against the composition: nothing moved, nothing came in that no go.mod requires. */
export function checkVersions(composition: Composition, resolved: Resolved): Diagnostic[] {
  return [...movedVersions(composition, resolved), ...undeclaredRequirements(composition, resolved)];
}

function movedVersions(composition: Composition, { goMod, graph }: Resolved): Diagnostic[] {
  const members = membersOf(composition);
  const found: Diagnostic[] = [];
  for (const member of members) {
    // What is replaced, by a working copy or in the go.mod of a base that is the main module, is not taken at any version.
    if (goMod.replace.some((each) => each.path === member.module)) continue;
    const selected = selectedVersion(composition, member, goMod, graph);
    if (selected === member.version) continue;
    if (member !== composition.base && selected === composition.base.version && member.module === graph.main) {
      found.push(otherThanBase(member, selected));
      continue;
    }
    const chains = chainsTo(members, member, selected, graph);
    found.push(movedVersion(member, selected, chains));
  }
  return found;
}

/**
 * The version that a member's module has after resolution; for the main module, the highest that plugins ask for. What the
 * base's own requirements ask of it was so when the base was released, and does not count.
 */
function selectedVersion({ base }: Composition, member: Member, goMod: GoMod, graph: ModuleGraph): string {
  if (member.module !== graph.main) return goMod.require.find((each) => each.path === member.module)?.version ?? "none";
  const own = reachableFrom(graph, { path: base.module, version: base.version });
  const highest = askersOf(graph, member.module).find((each) => !own.has(nodeName(each.asker)));
  return highest && compareModuleVersions(highest.version, base.version) > 0 ? highest.version : base.version;
}

/** From each member that asks for `member` at `selected`, the requirements that lead there. */
function chainsTo(
  members: readonly Member[],
  member: Member,
  selected: string,
  graph: ModuleGraph,
): { from: Member; chain: GraphNode[] }[] {
  const target = { path: member.module, version: selected };
  return members
    .filter((each) => each.module !== member.module)
    .map((from) => ({ from, chain: pathTo(graph, [{ path: from.module, version: from.version }], target) }))
    .filter(({ chain }) => chain.length > 1)
    .sort((left, right) => left.chain.length - right.chain.length);
}

function movedVersion(
  member: Member,
  selected: string,
  chains: readonly { from: Member; chain: readonly GraphNode[] }[],
): Diagnostic {
  const [first, second] = chains;
  const asker = first ? titleOf(first.from) : "another module";
  const chain = first ? ` (${first.chain.map(nodeName).join(" -> ")})` : "";
  const also = second ? `; so do ${chains.length - 1} more, ${titleOf(second.from)} first` : "";
  const why = `${asker} needs ${member.module} ${selected}${chain}${also}`;
  return diagnostic("version-moved", `${titleOf(member)} is set to ${member.version}, but ${why}`, {
    ...whereIs(member, "version"),
    fix: `${raising(member, selected)}, or name a version of ${asker} that is content with ${member.version}.`,
  });
}

function otherThanBase(member: Member, version: string): Diagnostic {
  const message = `${titleOf(member)} is set to ${member.version}, but its module is the base's, at ${version}`;
  return diagnostic("version-moved", message, {
    ...whereIs(member, "version"),
    fix: `Set the version of ${titleOf(member)} to ${version}.`,
  });
}

function raising(member: Member, version: string): string {
  if ("checkout" in member && member.checkout) {
    return `Check out a commit that has what ${version} has, and say so with spec.base.version`;
  }
  const line = member.at?.version?.line;
  return `Set the version of ${titleOf(member)} to ${version}${line ? ` (line ${line})` : ""}`;
}

/** Requirements that Go made up, at the latest version, because an import was in no module that any go.mod names. */
function undeclaredRequirements(composition: Composition, { goMod, graph, list }: Resolved): Diagnostic[] {
  const declared = new Set(membersOf(composition).map((each) => each.module));
  const found: Diagnostic[] = [];
  for (const { path, version } of goMod.require) {
    if (declared.has(path) || askersOf(graph, path).length > 0) continue;
    const importer = importerOf(list, path);
    const owners = importer === undefined ? { base: false, plugins: [] } : ownersOf(list, composition, importer);
    const who = importer === undefined ? titleOfOwners(owners) : `${titleOfOwners(owners)} (package ${importer})`;
    found.push(
      diagnostic("requirement-undeclared", `${who} imports from ${path}, which no go.mod requires`, {
        ...whereIs(firstOwner(owners, composition), "module"),
        fix: `Require ${path} in that module's go.mod (go mod tidy does) and release it again; Go would take the latest, now ${version}.`,
      }),
    );
  }
  return found;
}

/** The first package of another module that imports one of this module's. */
function importerOf(list: PackageList, module: string): string | undefined {
  for (const each of list.packages.values()) {
    if (each.Module?.Path !== module) continue;
    const importers = list.importers.get(each.ImportPath) ?? [];
    const other = importers.find((path) => list.packages.get(path)?.Module?.Path !== module);
    if (other !== undefined) return other;
  }
  return undefined;
}
