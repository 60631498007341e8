import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { BaseModule, Composition } from "#golang/composition.js";
import { whereIs } from "#golang/culprits.js";
import type { GoMod, Replacement } from "#golang/go-mod.js";
import { isMainModule } from "#golang/main-module.js";
import type { GoPackage, PackageList } from "#golang/package-list.js";

/** What is known of a base that is the main module before Go is asked: folders that replace modules, and files of no effect. */
export function checkBase({ base }: Composition, goMod: GoMod | undefined): Diagnostic[] {
  if (!isMainModule(base)) return [];
  const replaced = (goMod?.replace ?? []).filter((each) => each.newVersion === undefined);
  return [...replaced.flatMap((each) => checkReplacement(base, each)), ...unusedFiles(base)];
}

function checkReplacement(base: BaseModule, { path, newPath }: Replacement): Diagnostic[] {
  const folder = resolve(base.files ?? "", newPath);
  const what = `the base's go.mod replaces ${quoted(path, 200)} by the folder ${quoted(newPath, 200)}`;
  if (base.checkout === undefined) {
    if (isInside(base.files ?? "", folder) && existsSync(join(folder, "go.mod"))) return [];
    return [
      diagnostic("base-needs-checkout", `${what}, which is not in ${base.module}@${base.version}`, {
        ...whereIs(base, "version"),
        fix: "Name a checkout by spec.base.path and commit: a released module has no other modules in it.",
      }),
    ];
  }
  const missing = existsSync(join(folder, "go.mod")) ? undefined : "which has no go.mod";
  const outside = isInside(base.checkout.root, folder) ? undefined : "which is not in the checkout";
  const why = outside ?? missing;
  if (why === undefined) return [];
  return [
    diagnostic("base-replacement-missing", `${what}, ${why}`, {
      ...whereIs(base, "module"),
      fix: "Commit the folder to the repository that the commit is of, or require a released version of the module.",
    }),
  ];
}

/** Go would take both into account for somebody who builds in the checkout. */
function unusedFiles(base: BaseModule): Diagnostic[] {
  if (base.checkout === undefined || base.files === undefined) return [];
  const folders = [base.files];
  while (folders[0] !== base.checkout.root && isInside(base.checkout.root, folders[0] ?? "")) {
    folders.unshift(dirname(folders[0] ?? ""));
  }
  const found = [
    ...(existsSync(join(base.files, "vendor", "modules.txt")) ? ["vendor"] : []),
    ...(folders.some((each) => existsSync(join(each, "go.work"))) ? ["go.work"] : []),
  ];
  if (found.length === 0) return [];
  return [
    diagnostic(
      "base-files-unused",
      `the base's ${found.join(" and ")} ${found.length > 1 ? "have" : "has"} no effect`,
      {
        ...whereIs(base, "module"),
        fix: "Make sure that the base's go.mod alone says which modules it needs.",
      },
    ),
  ];
}

/** Files of a checkout that would be compiled, and that no commit has because git ignores them. */
export function uncommittedFiles({ base }: Composition, list: PackageList): Diagnostic[] {
  const { checkout } = base;
  if (checkout === undefined || checkout.ignored.size === 0) return [];
  const compiled = [...list.packages.values()].flatMap(({ Dir = "", ...files }) =>
    isInside(checkout.root, Dir) ? filesOf(files).map((name) => resolve(Dir, name)) : [],
  );
  const found = compiled.filter((file) => isIgnored(file, checkout.ignored));
  if (found.length === 0) return [];
  const shown = found.slice(0, 5).map((file) => quoted(relative(checkout.root, file), 200));
  const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : "";
  return [
    diagnostic("base-dirty", `git ignores files of the checkout that would be compiled: ${shown.join(", ")}${more}`, {
      ...whereIs(base, "module"),
      fix: "Commit these files: what is built is what the commit has.",
    }),
  ];
}

function filesOf({
  GoFiles,
  CgoFiles,
  CFiles,
  CXXFiles,
  EmbedFiles,
  SFiles,
  HFiles,
}: Omit<GoPackage, "Dir">): string[] {
  return [GoFiles, CgoFiles, CFiles, CXXFiles, EmbedFiles, SFiles, HFiles].flatMap((each) => each ?? []);
}

function isIgnored(file: string, ignored: ReadonlySet<string>): boolean {
  for (let path = file; path !== dirname(path); path = dirname(path)) if (ignored.has(path)) return true;
  return false;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith("../") && !isAbsolute(way);
}
