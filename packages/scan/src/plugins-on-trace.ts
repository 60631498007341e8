import type { PluginModule } from "#golang/composition.js";
import type { Frame } from "#scan/govulncheck-stream.js";

type Plugin = Pick<PluginModule, "name" | "module" | "import">;

/** The plugins whose own packages a call stack goes through, in manifest order. */
export function pluginsOnTrace<T extends Plugin>(trace: readonly Frame[], plugins: readonly T[], base: string): T[] {
  const owners = new Set(trace.flatMap((frame) => ownersOfPackage(frame.package ?? "", plugins, base)));
  return plugins.filter((each) => owners.has(each));
}

/** Of plugins that share a module, those whose package it is; all of them where it is none's. Packages of the base's module are its own, unless a plugin is imported from there. */
function ownersOfPackage<T extends Plugin>(path: string, plugins: readonly T[], base: string): T[] {
  const inside = plugins.filter((each) => isBelow(path, each.import));
  const longest = Math.max(...inside.map((each) => each.import.length));
  if (inside.length > 0) return inside.filter((each) => each.import.length === longest);
  return plugins.filter((each) => each.module !== base && isBelow(path, each.module));
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
