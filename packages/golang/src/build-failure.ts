import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, diagnostic, type Place } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { withGenerated } from "#golang/build-tree.js";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { type Compiled, type Conflict, findConflicts } from "#golang/conflicts.js";
import { firstOwner, type Member, titleOf, titleOfOwners, whereIs } from "#golang/culprits.js";
import { parseGoMod } from "#golang/go-mod.js";
import { listPackages } from "#golang/list-packages.js";
import { isMainModule, mainModuleOf, mainPackageOf } from "#golang/main-module.js";
import { explainModuleError } from "#golang/module-error.js";
import { addBase, type ModuleGraph, parseModuleGraph } from "#golang/module-graph.js";
import { type Owners, ownersOf, type PackageList, packageList } from "#golang/package-list.js";
import { type GoOutput, runGo } from "#golang/process.js";
import { explainFailure } from "#golang/resolution-failure.js";
import { compilesAlone } from "#golang/stand-alone.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface FailedBuild {
  directory: string;
  platform: GoPlatform;
  result: Pick<GoOutput, "stdout" | "stderr">;
}

/** A package that did not compile, and what the compiler said, line by line. */
interface BrokenPackage {
  path: string;
  lines: string[];
}

/** How many broken packages are compiled once more on their own, to tell a conflict from a package's own mistake. */
const triedAlone = 5;
const shownPackages = 20;

/** Names who broke a build: a process or two more, but only now. */
export async function explainBuildFailure(
  toolchain: Toolchain,
  composition: Composition,
  failed: FailedBuild,
): Promise<Diagnostic[]> {
  const broken = brokenPackages(failed.result.stdout);
  if (broken.length === 0) return [explainFailure(failed.result.stderr, composition, new Map())];
  const stale = broken
    .map((each) => explainModuleError(each.lines.join(" ")))
    .find((each) => each.code === "lock-stale");
  if (stale) return [diagnostic(stale.code, stale.why, { fix: stale.fix })];
  const { list, graph } = await lookAgain(toolchain, composition, failed);
  const diagnostics: Diagnostic[] = [];
  for (const [index, each] of broken.slice(0, shownPackages).entries()) {
    const blamed = index < triedAlone && (await blameConflict(toolchain, { composition, list, graph }, failed, each));
    diagnostics.push(blamed || mistaken(composition, ownersOf(list, composition, each.path), each));
  }
  return diagnostics;
}

/** Both sides of a conflict, if there is one that explains the failure and the package compiles without its other side. */
async function blameConflict(
  toolchain: Toolchain,
  compiled: Compiled,
  failed: FailedBuild,
  broken: BrokenPackage,
): Promise<Diagnostic | undefined> {
  const { path, lines } = broken;
  const { composition, list } = compiled;
  const [conflict] = findConflicts(compiled, path, lines, ownersOf(list, composition, path));
  if (!conflict) return undefined;
  const alone = await compilesAlone(toolchain, composition, conflict.victims, { ...failed, path });
  return alone ? conflicting(composition, broken, conflict) : undefined;
}

/** Collects what `go build -json` prints (`go help buildjson`): one object a line, the output of each package in parts. */
function brokenPackages(stdout: string): BrokenPackage[] {
  const output = new Map<string, string>();
  for (const line of stdout.split("\n").filter((each) => each.startsWith("{"))) {
    const event = JSON.parse(line) as { ImportPath?: string; Action: string; Output?: string };
    const path = event.ImportPath ?? "";
    if (event.Action === "build-output") output.set(path, (output.get(path) ?? "") + (event.Output ?? ""));
    else if (event.Action === "build-fail" && !output.has(path)) output.set(path, "");
  }
  return [...output].map(([path, text]) => ({ path, lines: compilerLines(text) }));
}

const shownLines = 3;

/** The compiler's lines without its headings, and files without the folders that are this machine's. */
function compilerLines(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("# "))
    .map((line) => sanitize(line.replace(/^(?:\S*\/)?([^/\s:]+\.go:\d+)/, "$1"), 200));
}

function conflicting(composition: Composition, broken: BrokenPackage, conflict: Conflict): Diagnostic {
  const { module, wanted, selected, victims, raiser, chain } = conflict;
  const [who, other] = [titleOfOwners(victims), titleOf(raiser)];
  const why = `${broken.path} is written for ${module} ${wanted}, but ${other} needs ${selected} (${chain})`;
  return diagnostic("compile-failed", `${who} and ${other} cannot be compiled together: ${why}: ${said(broken)}`, {
    ...whereIs(firstOwner(victims, composition), "version"),
    fix: `Name a version of ${who} that works with ${module} ${selected}, or one of ${other} that is content with ${wanted}.`,
  });
}

function mistaken(composition: Composition, owners: Owners, broken: BrokenPackage): Diagnostic {
  if (broken.path === mainPackageOf(composition) && !("package" in composition.base.entrypoint)) {
    return diagnostic("compile-failed", `main.go does not compile: ${said(broken)}`, {
      ...whereIs(composition.base, "import"),
      fix: "Correct the base's entrypoint: the import path and the name of a function without parameters.",
    });
  }
  const owner = firstOwner(owners, composition);
  const place = ownLine(owner, broken);
  return diagnostic("compile-failed", `${titleOfOwners(owners)} does not compile: ${broken.path}: ${said(broken)}`, {
    ...whereIs(owner, "version"),
    ...(place ? { place, fix: "Correct the package." } : { fix: released }),
  });
}

const released = "Correct the package and release it again, or name a version that compiles.";

/** The line that the compiler names first, where it is one of a working copy. Its columns count bytes, and are left out. */
function ownLine(owner: Member | undefined, { path, lines }: BrokenPackage): Place | undefined {
  const { module = "", directory } = owner ?? {};
  const [, name, line] = /^([^/\s:]+\.go):(\d+)/.exec(lines[0] ?? "") ?? [];
  if (directory === undefined || name === undefined || !`${path}/`.startsWith(`${module}/`)) return undefined;
  return { file: join(directory, path.slice(module.length), name), line: Number(line) };
}

function said({ lines }: BrokenPackage): string {
  const more = lines.length - shownLines;
  const shown = lines.slice(0, shownLines).join(" | ") || "the compiler gave no reason";
  return more > 0 ? `${shown} | and ${more} more` : shown;
}

/** Lists packages and requirements of what was compiled; what cannot be listed any more is empty. */
function lookAgain(
  toolchain: Toolchain,
  composition: Composition,
  { directory: generated, platform }: FailedBuild,
): Promise<{ list: PackageList; graph: ModuleGraph }> {
  const { base } = composition;
  return withGenerated(toolchain, composition, generated, async (tree) => {
    const listed = await listPackages(toolchain, composition, { tree, platform, mod: "readonly" });
    const answer = await runGo(toolchain, ["mod", "graph", ...tree.flags], { directory: tree.directory });
    const graph = parseModuleGraph(answer.exitCode === 0 ? answer.stdout : "", mainModuleOf(composition));
    if (isMainModule(base)) {
      const { require } = parseGoMod(await readFile(join(base.files ?? "", "go.mod"), "utf8"));
      addBase(graph, { path: base.module, version: base.version }, require);
    }
    return { list: "stderr" in listed ? packageList([]) : listed, graph };
  });
}
