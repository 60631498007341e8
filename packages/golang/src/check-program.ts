import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { PackageCheck } from "#golang/check-packages.js";
import { titleOf, whereIs } from "#golang/culprits.js";
import { addedPath } from "#golang/main-module.js";
import { explainPackageError } from "#golang/package-error.js";

/** Whether the base's package is one of its module and a `package main`. The file that is added to it is one of it by now. */
export function findProgram({ composition: { base }, list }: PackageCheck, path: string): Diagnostic[] {
  const listed = list.packages.get(path);
  const where = whereIs(base, "import");
  const added = addedPath(base).split("/").at(-1);
  const owner = listed?.Module?.Path;
  if (owner !== undefined && owner !== base.module) {
    return [
      diagnostic("package-not-found", `${path} is in the module ${owner}, not in ${base.module}`, {
        ...where,
        fix: "Name the folder of that module by spec.base.path, or a package of the base's own module.",
      }),
    ];
  }
  const files = [...(listed?.GoFiles ?? []), ...(listed?.CgoFiles ?? [])].filter((each) => each !== added);
  const mixed = /found packages (\S+) \(\S+\) and (\S+) \(/.exec(listed?.Error?.Err ?? "");
  const name = mixed?.slice(1).find((each) => each !== "main");
  if (name !== undefined) {
    return [
      diagnostic("base-not-main", `${path} is a library, package ${name}`, {
        ...where,
        fix: "Name the base's package main, or the library with entrypoint import and call.",
      }),
    ];
  }
  if (!listed || (files.length === 0 && !listed.Error)) {
    return [
      diagnostic("package-not-found", `no package ${path} is in ${base.module} ${base.version}`, {
        ...where,
        fix: "Correct the import path in spec.base.entrypoint.package, or name a version that has the package.",
      }),
    ];
  }
  return [];
}

/** What Go says of the base's package. */
export function checkProgram({ composition: { base }, list }: PackageCheck, path: string): Diagnostic[] {
  const listed = list.packages.get(path);
  if (!listed?.Error) return [];
  const { code, why, fix } = explainPackageError(listed.Error.Err, base.directory);
  return [
    diagnostic(code, `${titleOf(base)} cannot be compiled: ${path}: ${why}`, { ...whereIs(base, "import"), fix }),
  ];
}
