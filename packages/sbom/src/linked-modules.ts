import type { BuildInfo, BuildModule } from "#golang/build-info.js";
import type { BaseContents, PluginContents } from "#sbom/contents.js";

/** A module whose code is in a program. */
export interface LinkedModule {
  /** As imports name it. */
  path: string;
  /** Where its code comes from: the same, or what takes its place. */
  source: string;
  /** Of the source. Left out where a folder was compiled that nobody released. */
  version?: string;
  /** The `h1:` sum of the source's files. */
  sum?: string;
  /** `module@version` that the source takes the place of. */
  replaces?: string;
  /** A folder was compiled: a working copy, or what a checkout's replace directive names. */
  isFolder: boolean;
  /** The main module, which has the program's `package main`. */
  isMain: boolean;
}

/**
 * The modules of a program, its main module first. Of a main module the linker knows no version: it is the base's where it is the
 * base, and has none where it was only generated.
 */
export function linkedModules({ main, dependencies }: BuildInfo, base: BaseContents): LinkedModule[] {
  return [mainModule(main, base), ...dependencies.map(dependency)];
}

function mainModule({ path }: BuildModule, base: BaseContents): LinkedModule {
  const isBase = path === base.module;
  return {
    path,
    source: path,
    ...(isBase ? { version: base.version } : {}),
    ...(isBase && base.sum !== undefined ? { sum: base.sum } : {}),
    isFolder: isBase && base.commit !== undefined,
    isMain: true,
  };
}

function dependency({ path, version, sum, replace }: BuildModule): LinkedModule {
  if (!replace) return { path, source: path, version, ...(sum ? { sum } : {}), isFolder: false, isMain: false };
  // A folder has no version of its own, and its place on the machine that built is nobody's business.
  if (!isVersion(replace.version)) return { path, source: path, isFolder: true, isMain: false };
  return {
    path,
    source: replace.path,
    version: replace.version,
    ...(replace.sum ? { sum: replace.sum } : {}),
    replaces: `${path}@${version}`,
    isFolder: false,
    isMain: false,
  };
}

function isVersion(text: string): boolean {
  return /^v[0-9]/.test(text);
}

/** The names of the plugins that a module has. */
export function pluginsOf({ path }: LinkedModule, plugins: readonly PluginContents[]): string[] {
  return plugins.filter((each) => each.module === path).map((each) => each.name);
}
