import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { needsCgo, type TagCheck } from "#golang/build-constraint.js";
import { checkProgram, findProgram } from "#golang/check-program.js";
import type { Composition } from "#golang/composition.js";
import { firstOwner, type Member, membersOf, titleOf, titleOfOwners, whereIs } from "#golang/culprits.js";
import { entryPackage, mainModuleOf, mainPackageOf } from "#golang/main-module.js";
import { explainPackageError } from "#golang/package-error.js";
import { type GoPackage, ownersOf, type PackageList } from "#golang/package-list.js";

/** The files that Go left out of a package, with their text, by import path. */
export type IgnoredFiles = ReadonlyMap<string, readonly { name: string; source: string }[]>;

/** What a check of one platform's packages needs. */
export interface PackageCheck {
  composition: Composition;
  list: PackageList;
  ignored: IgnoredFiles;
  holds: TagCheck;
}

/** The import path of a plugin, or of the package that has the base's main. */
export function importOf(member: Member): string {
  return "import" in member ? member.import : entryPackage(member);
}

/** Every problem that is known before anything is compiled: first of the imported packages, then of what they import. */
export function checkPackages(check: PackageCheck): Diagnostic[] {
  const { entrypoint } = check.composition.base;
  const roots = new Map(membersOf(check.composition).map((each) => [importOf(each), each]));
  const program = "package" in entrypoint ? entrypoint.package : undefined;
  const unfit = program === undefined ? [] : findProgram(check, program);
  // All that imports it would be blamed for it, too.
  if (unfit.length > 0) return unfit;
  const found = [...roots].flatMap(([path, member]) => (path === program ? [] : checkRoot(check, member, path)));
  // Of a program Go repeats what is wrong with the packages that it imports.
  if (program !== undefined && found.length === 0) found.push(...checkProgram(check, program));
  for (const each of check.list.packages.values()) {
    if (each.Error && !roots.has(each.ImportPath) && !isOfAnother(each, roots))
      found.push(...checkDependency(check, each, found.length > 0));
  }
  return found;
}

/** Without the go.mod of one module, Go finds no package of any: that module's own problem says it all. */
function isOfAnother({ Error: error }: GoPackage, roots: ReadonlyMap<string, Member>): boolean {
  const [, module, version] = /^(\S+)@(v[^\s:]+): /.exec(error?.Err ?? "") ?? [];
  return [...roots.values()].some((each) => each.module === module && each.version === version);
}

function checkRoot(check: PackageCheck, member: Member, path: string): Diagnostic[] {
  const listed = check.list.packages.get(path);
  const problem = (code: Diagnostic["code"], why: string, fix: string) => [
    diagnostic(code, `${titleOf(member)} cannot be compiled in: ${why}`, { ...whereIs(member, "import"), fix }),
  ];
  // Go shows one error of main.go only, so these two are not left to it.
  if (path.split("/").includes("internal") && member.module !== mainModuleOf(check.composition)) {
    return problem(
      "package-internal",
      `${path} is internal to its module`,
      "Import a package of the module that is not below an internal folder.",
    );
  }
  if (listed?.Name === "main") {
    return problem(
      "package-main",
      `${path} is a program, not a library`,
      "Import a library package that registers the plugin in its init function.",
    );
  }
  const dropped = (check.ignored.get(path) ?? []).filter((each) => needsCgo(each.name, each.source, check.holds));
  if (listed?.Error) {
    const { code, why, fix } = explainPackageError(listed.Error.Err, member.directory);
    if (code === "package-excluded") return problem(code, ...excluded(path, dropped.length > 0));
    if (
      code === "requirement-undeclared" ||
      code === "package-not-found" ||
      wasSought(listed.Error.Err, path, member)
    ) {
      const where = `${member.module} ${member.version}`;
      return problem("package-not-found", `no package ${path} is in ${where}`, fixImport(member));
    }
    return problem(code, `${path}: ${atFile(listed)}${why}`, fix);
  }
  if (listed && [...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])].length === 0) {
    return problem(
      "package-tests-only",
      `${path} has no Go files but tests`,
      "Import the package that registers the plugin.",
    );
  }
  return dropped.length > 0
    ? [
        droppedFiles(
          member,
          path,
          dropped.map((each) => each.name),
        ),
      ]
    : [];
}

/** Whether Go went on to look for another module that has the package, which it does where the member's has none. */
function wasSought(error: string, path: string, member: Member): boolean {
  const sought = /^module ([^\s@]+): /.exec(error)?.[1];
  return sought !== undefined && sought !== member.module && `${path}/`.startsWith(`${sought}/`);
}

function fixImport(member: Member): string {
  return "name" in member
    ? "Correct the import path, or name a version of the module that has the package."
    : "Correct the import path in spec.base.entrypoint.import, or name a version that has the package.";
}

function excluded(path: string, cgo: boolean): [why: string, fix: string] {
  return cgo
    ? [
        `all Go files of ${path} need cgo, which is off`,
        "Offer an implementation without cgo, leave the plugin out, or build with cgo (spec.build.cgo).",
      ]
    : [
        `build constraints exclude all Go files of ${path}`,
        "Name the build tag that the package needs in build.tags, or leave out the platform that it does not support.",
      ];
}

function droppedFiles(member: Member, path: string, names: readonly string[]): Diagnostic {
  const shown = names.slice(0, 5).join(", ");
  return diagnostic(
    "package-init-dropped",
    `${titleOf(member)}: ${path} is compiled without ${shown}, since cgo is off`,
    {
      ...whereIs(member, "import"),
      fix: "Make sure that the plugin registers itself in a file that needs no cgo, or build with cgo (spec.build.cgo).",
    },
  );
}

function checkDependency(check: PackageCheck, listed: GoPackage, rootsFailed: boolean): Diagnostic[] {
  const { composition, list } = check;
  const importer = listed.Error?.ImportStack?.at(-1);
  const main = listed.ImportPath === mainPackageOf(composition);
  // Of main.go itself Go repeats what the imported packages' own checks have said.
  if (main && rootsFailed) return [];
  const owners = ownersOf(list, composition, listed.ImportPath);
  const owner = firstOwner(owners, composition);
  const own =
    owner !== undefined && `${listed.ImportPath}/`.startsWith(`${owner.module}/`) ? owner.directory : undefined;
  const { code, why, fix } = explainPackageError(listed.Error?.Err ?? "", own);
  const via = importer !== undefined && importer !== listed.ImportPath ? `, imported by ${importer}` : "";
  const who = titleOfOwners(owners);
  return [
    diagnostic(code, `${who} cannot be compiled in: ${listed.ImportPath}${via}: ${atFile(listed)}${why}`, {
      ...whereIs(owner, "import"),
      fix,
    }),
  ];
}

/** `embed.go:9:12: `, without the folder, which is this machine's. */
function atFile(listed: GoPackage): string {
  const position = listed.Error?.Pos.split("/").at(-1);
  return position ? `${position}: ` : "";
}
