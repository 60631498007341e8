import type { Composition } from "#golang/composition.js";
import { entryPackage } from "#golang/main-module.js";
import type { GoPackage, PackageList } from "#golang/package-list.js";

/** What the imports of compiled packages say of their modules. */
export interface ModuleImports {
  /** By module path, the modules whose packages a module's packages import; itself left out. */
  imports: ReadonlyMap<string, ReadonlySet<string>>;
  /** By module path, whose imports lead to it. */
  broughtBy: ReadonlyMap<string, Bringers>;
  /** By module path, the absolute path of its files. */
  folders: ReadonlyMap<string, string>;
}

/** Who imports a module's packages, directly or not. */
export interface Bringers {
  base: boolean;
  /** Names, in the composition's order. */
  plugins: readonly string[];
}

/**
 * Reads from one platform's packages which modules are compiled in, and because of whom. What `go.mod` files require (`go mod graph`)
 * is more than that: modules of tests and of packages that nobody imports.
 */
export function moduleImports({ packages }: PackageList, { base, plugins }: Composition): ModuleImports {
  const imports = new Map<string, Set<string>>();
  const folders = new Map<string, string>();
  for (const each of packages.values()) {
    const module = each.Module?.Path;
    if (module === undefined) continue;
    folders.set(module, folders.get(module) ?? folderOf(each, module));
    const known = imports.get(module) ?? new Set();
    imports.set(module, known);
    for (const path of each.Imports ?? []) {
      const other = packages.get(path)?.Module?.Path;
      if (other !== undefined && other !== module) known.add(other);
    }
  }
  const ofBase = modulesFrom(packages, entryPackage(base));
  const ofPlugins = plugins.map(({ name, import: path }) => ({ name, modules: modulesFrom(packages, path) }));
  const broughtBy = new Map(
    [...imports.keys()].map((module) => [
      module,
      {
        base: ofBase.has(module),
        plugins: ofPlugins.filter(({ modules }) => modules.has(module)).map(({ name }) => name),
      },
    ]),
  );
  return { imports, broughtBy, folders };
}

/** The modules of a package and of all that it imports, directly or not. */
function modulesFrom(packages: ReadonlyMap<string, GoPackage>, root: string): Set<string> {
  const reached = new Set([root]);
  const modules = new Set<string>();
  for (const path of reached) {
    const { Module, Imports = [] } = packages.get(path) ?? {};
    if (Module) modules.add(Module.Path);
    for (const each of Imports) reached.add(each);
  }
  return modules;
}

/** A module's folder is where its package's is, without what the import path has beyond the module's. */
function folderOf({ Dir = "", ImportPath }: GoPackage, module: string): string {
  const below = ImportPath.slice(module.length);
  return Dir.endsWith(below) ? Dir.slice(0, Dir.length - below.length) : "";
}
