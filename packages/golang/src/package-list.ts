import type { Composition, PluginModule } from "#golang/composition.js";
import { entryPackage } from "#golang/main-module.js";

/** What `go list -json` is asked for. */
export const listedFields =
  "ImportPath,Name,Dir,Module,Error,Imports,GoFiles,CgoFiles,CFiles,CXXFiles,IgnoredGoFiles,EmbedFiles,SFiles,HFiles,Standard";

/** One package as `go list -e -json` prints it. */
export interface GoPackage {
  ImportPath: string;
  Name?: string;
  Dir?: string;
  Module?: { Path: string; Version?: string };
  Error?: { ImportStack: string[] | null; Pos: string; Err: string };
  Imports?: string[];
  GoFiles?: string[];
  /** Go files that import "C", where cgo is on. */
  CgoFiles?: string[];
  CFiles?: string[];
  CXXFiles?: string[];
  IgnoredGoFiles?: string[];
  EmbedFiles?: string[];
  /** Assembly, and what it includes. */
  SFiles?: string[];
  HFiles?: string[];
  Standard?: boolean;
}

/** Who of a composition needs a package: plugins in manifest order, and the base. */
export interface Owners {
  base: boolean;
  plugins: PluginModule[];
}

/** A server's packages and who imports them. */
export interface PackageList {
  packages: Map<string, GoPackage>;
  /** By import path, the import paths of the packages that import it. */
  importers: Map<string, string[]>;
}

/** Leaves the standard library out: no problem of a server lies there. */
export function packageList(listed: readonly GoPackage[]): PackageList {
  const own = listed.filter((each) => !each.Standard);
  const importers = new Map<string, string[]>();
  for (const each of own) {
    for (const path of each.Imports ?? []) {
      const known = importers.get(path);
      if (known) known.push(each.ImportPath);
      else importers.set(path, [each.ImportPath]);
    }
  }
  return { packages: new Map(own.map((each) => [each.ImportPath, each])), importers };
}

/**
 * Whose package this is: the plugin's or the base's whose module has it; of a dependency, all that reach it through
 * their imports.
 */
export function ownersOf(list: PackageList, composition: Composition, importPath: string): Owners {
  const reaching = packagesReaching(list, importPath);
  const reached: Owners = {
    base: reaching.has(entryPackage(composition.base)),
    plugins: composition.plugins.filter((each) => reaching.has(each.import)),
  };
  const module = list.packages.get(importPath)?.Module?.Path;
  const ofModule = reached.plugins.filter((each) => each.module === module || each.import === importPath);
  if (ofModule.length > 0) return { base: false, plugins: ofModule };
  if (module === composition.base.module) return { base: true, plugins: [] };
  return reached;
}

/** The import paths of a package and of everything that imports it, directly or not. */
export function packagesReaching(list: PackageList, importPath: string): Set<string> {
  const reaching = new Set([importPath]);
  for (const path of reaching) for (const importer of list.importers.get(path) ?? []) reaching.add(importer);
  return reaching;
}
