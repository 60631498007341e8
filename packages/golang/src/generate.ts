import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { extendGoMod } from "#golang/base-go-mod.js";
import { withBuildTree } from "#golang/build-tree.js";
import { checkBase } from "#golang/check-base.js";
import { changedSums, replaceWarnings } from "#golang/check-modules.js";
import type { Composition } from "#golang/composition.js";
import { membersOf } from "#golang/culprits.js";
import type { DownloadedModule } from "#golang/download.js";
import { type GoMod, parseGoMod } from "#golang/go-mod.js";
import { parseGoSum, renderGoSum } from "#golang/go-sum.js";
import {
  changedFiles,
  type GeneratedFiles,
  readLock,
  realFolder,
  staleFiles,
  strangers,
  writeFiles,
} from "#golang/lock.js";
import { isMainModule } from "#golang/main-module.js";
import { explainFailure } from "#golang/resolution-failure.js";
import { type PlatformList, resolveModule } from "#golang/resolve.js";
import { moveReplacements, renderGoMod, renderMain } from "#golang/source.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface GenerateOptions {
  /** Absolute path of the folder that gets main.go, go.mod and go.sum; made if missing. What is there is the lock. */
  directory: string;
  /** Write nothing; fail with `lock-stale` if anything would change. */
  frozen: boolean;
  /** What `downloadModules` gave for the base and every plugin. */
  downloaded: readonly DownloadedModule[];
  /** Files of the caller's that are written together with these, by name; left out where frozen. */
  others?: Readonly<Record<string, string>>;
}

export interface GenerateResult {
  /** The toolchain, as Go writes it: `go1.26.8`. */
  goVersion: string;
  /** A file was written, or would have been if not frozen. */
  changed: boolean;
  /** With an error among them nothing was written. */
  diagnostics: Diagnostic[];
  /** Missing where resolution failed. */
  files?: GeneratedFiles;
  /** What will be compiled, platform by platform; empty where resolution failed. */
  lists: readonly PlatformList[];
}

/**
 * Resolves a composition once for all its plugins and platforms and writes the server's module. Resolution starts from
 * the composition alone: of an earlier result it takes the sums, to check modules against, and nothing else.
 */
export async function generate(
  toolchain: Toolchain,
  composition: Composition,
  options: GenerateOptions,
): Promise<GenerateResult> {
  const goVersion = toolchain.version;
  const directory = await realFolder(options.directory);
  const lock = await readLock(directory);
  const texts = await readGoMods(composition, options.downloaded);
  const goMods = new Map([...texts].map(([module, text]) => [module, parseGoMod(text)]));
  const diagnostics = [
    ...(await strangers(options.directory)),
    ...checkBase(composition, goMods.get(composition.base.module)),
    ...replaceWarnings(composition, goMods),
    ...changedSums(composition, options.downloaded, lock["go.sum"] ?? ""),
  ];
  // Go would stop at the first of several.
  if (hasErrors(diagnostics)) return { goVersion, changed: false, diagnostics, lists: [] };
  const baseGoMod = texts.get(composition.base.module) ?? "";
  const sums = `${await baseSums(composition, options.downloaded)}\n${lock["go.sum"] ?? ""}`;
  const resolved = await resolveApart(toolchain, composition, { directory, goMods, baseGoMod, sums });
  diagnostics.push(...resolved.diagnostics);
  const { files, lists } = resolved;
  if (!files || hasErrors(diagnostics)) return { goVersion, changed: false, diagnostics, lists };
  const changed = changedFiles(lock, files).length > 0;
  if (options.frozen) diagnostics.push(...staleFiles(options.directory, lock, files));
  else await writeFiles(directory, lock, files, options.others);
  return { goVersion, changed, diagnostics, files, lists };
}

interface Target {
  directory: string;
  goMods: ReadonlyMap<string, GoMod>;
  baseGoMod: string;
  /** Lines of go.sum to check modules against. */
  sums: string;
}

/** Resolves in a folder of its own, so that nothing half-done is ever seen in the one that the files are for. */
async function resolveApart(
  toolchain: Toolchain,
  composition: Composition,
  target: Target,
): Promise<Pick<GenerateResult, "diagnostics" | "files" | "lists">> {
  const goLines = [...target.goMods.values()].map((each) => each.go);
  const main = renderMain(composition);
  const render = (directory: string) => ({
    "main.go": main,
    "go.mod": isMainModule(composition.base)
      ? extendGoMod(composition, target.baseGoMod, { goLines, directory })
      : renderGoMod(composition, { goLines, directory }),
    "go.sum": renderGoSum(parseGoSum(target.sums)),
  });
  return withBuildTree(toolchain, composition, render, async (tree) => {
    const resolution = await resolveModule(toolchain, composition, tree, parseGoMod(target.baseGoMod));
    if ("stderr" in resolution) {
      const { stderr, diagnostics } = resolution;
      const known = hasErrors(diagnostics);
      return { diagnostics: known ? diagnostics : [explainFailure(stderr, composition, target.goMods)], lists: [] };
    }
    const goMod = moveReplacements(composition, resolution.goMod, target.directory);
    return {
      diagnostics: resolution.diagnostics,
      lists: resolution.lists,
      files: { "main.go": main, "go.mod": goMod, "go.sum": resolution.goSum },
    };
  });
}

/** Of each module of the composition, which must have been downloaded: the text of its go.mod, by module path. */
async function readGoMods(
  composition: Composition,
  downloaded: readonly DownloadedModule[],
): Promise<Map<string, string>> {
  const files = new Map(downloaded.map((each) => [each.module, each.goMod]));
  const goMods = new Map<string, string>();
  for (const { module } of membersOf(composition)) {
    const file = files.get(module);
    if (file === undefined) throw new Error(`${module} was not downloaded`);
    if (!goMods.has(module)) goMods.set(module, await readFile(file, "utf8"));
  }
  return goMods;
}

/** What the go.sum of a base that is the main module says, and what it cannot say: the base's own sum, to be checked like any other. */
async function baseSums({ base }: Composition, downloaded: readonly DownloadedModule[]): Promise<string> {
  if (!isMainModule(base)) return "";
  const sum = downloaded.find((each) => each.module === base.module)?.sum;
  const own = await readFile(join(base.files ?? "", "go.sum"), "utf8").catch(() => "");
  return sum ? `${own}\n${base.module} ${base.version} ${sum}\n` : own;
}
