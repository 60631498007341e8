import type { Composition } from "#golang/composition.js";
import { type Member, membersOf } from "#golang/culprits.js";
import { type GraphNode, type ModuleGraph, nodeName, pathTo } from "#golang/module-graph.js";
import type { GoPackage, Owners, PackageList } from "#golang/package-list.js";

/** A module that a package does not get at the version that it was written for. */
export interface Conflict {
  module: string;
  wanted: string;
  selected: string;
  /** Who of the composition brings the package. */
  victims: Owners;
  /** Who of the composition asks for the selected version. */
  raiser: Member;
  /** From the raiser to the module, as a person reads it. */
  chain: string;
}

export interface Compiled {
  composition: Composition;
  list: PackageList;
  graph: ModuleGraph;
}

/**
 * What could have broken a package that compiles elsewhere: modules that it imports from, at other versions than its
 * own go.mod asks for. Those whose package the compiler names come alone, if there are any.
 */
export function findConflicts(compiled: Compiled, path: string, lines: readonly string[], owners: Owners): Conflict[] {
  const broken = compiled.list.packages.get(path);
  if (!broken) return [];
  const asked = compiled.graph.requirements.get(nodeName(moduleOf(broken))) ?? [];
  const found: { conflict: Conflict; named: boolean }[] = [];
  for (const importPath of broken.Imports ?? []) {
    const imported = compiled.list.packages.get(importPath);
    const target = imported ? moduleOf(imported) : { path: "", version: "" };
    const wanted = asked.find((each) => each.path === target.path)?.version;
    if (wanted === undefined || wanted === target.version) continue;
    const sides = sidesOf(compiled, moduleOf(broken), target, owners);
    if (!sides) continue;
    const named = lines.some((line) => line.includes(`${imported?.Name}.`) || line.includes(importPath));
    found.push({ conflict: { module: target.path, wanted, selected: target.version, ...sides }, named });
  }
  const named = found.filter((each) => each.named);
  return (named.length > 0 ? named : found).map((each) => each.conflict);
}

/** Those who bring the broken module at its version, against the one who brings `target` at its version. */
function sidesOf(
  { composition, graph }: Compiled,
  broken: GraphNode,
  target: GraphNode,
  owners: Owners,
): Pick<Conflict, "victims" | "raiser" | "chain"> | undefined {
  const chainOf = (member: Member, end: GraphNode) =>
    pathTo(graph, [{ path: member.module, version: member.version }], end);
  const brings = (member: Member, end: GraphNode) => member.module === end.path || chainOf(member, end).length > 1;
  const reaching: Member[] = [...(owners.base ? [composition.base] : []), ...owners.plugins];
  const bringing = reaching.filter((each) => brings(each, broken));
  const suspects = bringing.length > 0 ? bringing : reaching;
  const raisers = membersOf(composition)
    .filter((each) => brings(each, target))
    .sort((left, right) => chainOf(left, target).length - chainOf(right, target).length);
  const raiser = raisers.find((each) => !suspects.includes(each)) ?? raisers[0];
  const victims = suspects.filter((each) => each.module !== raiser?.module);
  if (!raiser || victims.length === 0) return undefined;
  return {
    victims: {
      base: victims.includes(composition.base),
      plugins: composition.plugins.filter((each) => victims.includes(each)),
    },
    raiser,
    chain: chainOf(raiser, target).map(nodeName).join(" -> "),
  };
}

function moduleOf({ Module }: GoPackage): GraphNode {
  return { path: Module?.Path ?? "", version: Module?.Version ?? "" };
}
