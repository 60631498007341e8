import type { BaseModule, Composition } from "#golang/composition.js";

/**
 * The module path of a server whose main.go has a module of its own; it ends up in the binary. `.invalid` is nobody's
 * domain (RFC 2606), and no package of Go's own has a dot.
 */
const ownModulePath = "composed.invalid/server";

/** The folder that a base's module gets for main.go where it has no `package main` of its own. */
const addedFolder = "composed-server";
/** The file that a base's own `package main` gets. */
const addedFile = "composed_plugins.go";

/**
 * Whether the base is the main module and main.go a file that is added to it: where it brings its `package main`, and
 * where it is a checkout, whose `replace` directives count in the main module only.
 */
export function isMainModule({ entrypoint, directory }: BaseModule): boolean {
  return "package" in entrypoint || directory !== undefined;
}

/** The main module's path. */
export function mainModuleOf({ base }: Composition): string {
  return isMainModule(base) ? base.module : ownModulePath;
}

/** The import path of the server's `package main`. */
export function mainPackageOf({ base }: Composition): string {
  if (!isMainModule(base)) return ownModulePath;
  return "package" in base.entrypoint ? base.entrypoint.package : `${base.module}/${addedFolder}`;
}

/** Where main.go goes in a base that is the main module, relative to the module's root. */
export function addedPath({ module, entrypoint }: BaseModule): string {
  if (!("package" in entrypoint)) return `${addedFolder}/main.go`;
  const folder = entrypoint.package.slice(module.length + 1);
  return folder === "" ? addedFile : `${folder}/${addedFile}`;
}

/** The import path of the base's package that becomes the program. */
export function entryPackage({ entrypoint }: BaseModule): string {
  return "package" in entrypoint ? entrypoint.package : entrypoint.import;
}
