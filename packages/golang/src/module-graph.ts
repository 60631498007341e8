import { compareModuleVersions } from "#golang/module-version.js";

/** A module, and a version where it is not the main module. */
export interface GraphNode {
  path: string;
  version: string;
}

/** `go mod graph`: who requires which version of what. */
export interface ModuleGraph {
  /** The main module's path. */
  main: string;
  /** By `path@version` (the main module: `path`), what its go.mod requires. */
  requirements: Map<string, GraphNode[]>;
}

/** Parses `go mod graph`. Go and toolchain versions, which it lists as modules too, are left out. */
export function parseModuleGraph(text: string, main: string): ModuleGraph {
  const requirements = new Map<string, GraphNode[]>();
  for (const line of text.split("\n")) {
    const [from, to] = line.split(" ");
    if (!from || !to || /^(go|toolchain)@/.test(to) || /^(go|toolchain)@/.test(from)) continue;
    const known = requirements.get(from);
    if (known) known.push(parseNode(to));
    else requirements.set(from, [parseNode(to)]);
  }
  return { main, requirements };
}

export function nodeName(node: GraphNode): string {
  return node.version ? `${node.path}@${node.version}` : node.path;
}

/**
 * Gives a base that is the main module the place that it has where it is not: a version, and what its own go.mod requires.
 * Of the main module the graph only knows what was resolved.
 */
export function addBase(graph: ModuleGraph, base: GraphNode, required: readonly GraphNode[]): void {
  const own = required.map(({ path, version }) => ({ path, version }));
  graph.requirements.set(nodeName(base), own);
}

/** The go.mod files, other than the main module's, that ask for any version of `path`; the highest version asked for first. */
export function askersOf(graph: ModuleGraph, path: string): { asker: GraphNode; version: string }[] {
  const askers: { asker: GraphNode; version: string }[] = [];
  for (const [from, wanted] of graph.requirements) {
    if (from === graph.main) continue;
    for (const each of wanted) if (each.path === path) askers.push({ asker: parseNode(from), version: each.version });
  }
  return askers.sort((left, right) => compareModuleVersions(right.version, left.version));
}

/** The names of all nodes that a node requires, directly or not, and its own. */
export function reachableFrom(graph: ModuleGraph, root: GraphNode): Set<string> {
  const reached = new Set([nodeName(root)]);
  for (const name of reached) for (const next of graph.requirements.get(name) ?? []) reached.add(nodeName(next));
  return reached;
}

/**
 * The shortest chain of requirements from one of `roots` to `target`, both included.
 * Without one, the chain is `target` alone: only the main module asks for it.
 */
export function pathTo(graph: ModuleGraph, roots: readonly GraphNode[], target: GraphNode): GraphNode[] {
  const cameFrom = new Map<string, GraphNode | undefined>(roots.map((root) => [nodeName(root), undefined]));
  const queue = [...roots];
  for (const node of queue) {
    if (nodeName(node) === nodeName(target)) return walkBack(node, cameFrom);
    for (const next of graph.requirements.get(nodeName(node)) ?? []) {
      if (cameFrom.has(nodeName(next))) continue;
      cameFrom.set(nodeName(next), node);
      queue.push(next);
    }
  }
  return [target];
}

function walkBack(end: GraphNode, cameFrom: ReadonlyMap<string, GraphNode | undefined>): GraphNode[] {
  const chain: GraphNode[] = [];
  for (let node: GraphNode | undefined = end; node; node = cameFrom.get(nodeName(node))) chain.unshift(node);
  return chain;
}

function parseNode(name: string): GraphNode {
  const at = name.lastIndexOf("@");
  return at < 1 ? { path: name, version: "" } : { path: name.slice(0, at), version: name.slice(at + 1) };
}
