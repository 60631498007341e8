import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { changedSums, replaceWarnings } from "#golang/check-modules.js";
import type { Composition } from "#golang/composition.js";
import { membersOf } from "#golang/culprits.js";
import type { DownloadedModule } from "#golang/download.js";
import { type GoMod, parseGoMod } from "#golang/go-mod.js";
import { parseGoSum, renderGoSum } from "#golang/go-sum.js";
import { changedFiles, type GeneratedFiles, readLock, realFolder, staleFiles, writeFiles } from "#golang/lock.js";
import { explainFailure } from "#golang/resolution-failure.js";
import { resolveModule } from "#golang/resolve.js";
import { renderGoMod, renderMain, replacementPath, workingCopies } from "#golang/source.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
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
  const goMods = await readGoMods(composition, options.downloaded);
  const diagnostics = [
    ...replaceWarnings(composition, goMods),
    ...changedSums(composition, options.downloaded, lock["go.sum"] ?? ""),
  ];
  // Go would stop at the first of several.
  if (hasErrors(diagnostics)) return { goVersion, changed: false, diagnostics };
  const resolved = await resolveApart(toolchain, composition, { directory, goMods, lockedSums: lock["go.sum"] ?? "" });
  diagnostics.push(...resolved.diagnostics);
  const { files } = resolved;
  if (!files || hasErrors(diagnostics)) return { goVersion, changed: false, diagnostics };
  const changed = changedFiles(lock, files).length > 0;
  if (options.frozen) diagnostics.push(...staleFiles(options.directory, lock, files));
  else await writeFiles(directory, lock, files, options.others);
  return { goVersion, changed, diagnostics, files };
}

/** Resolves in a folder of its own, so that nothing half-done is ever seen in the one that the files are for. */
async function resolveApart(
  toolchain: Toolchain,
  composition: Composition,
  target: { directory: string; goMods: ReadonlyMap<string, GoMod>; lockedSums: string },
): Promise<{ diagnostics: Diagnostic[]; files?: GeneratedFiles }> {
  const goLines = [...target.goMods.values()].map((each) => each.go);
  const main = renderMain(composition);
  return withTemporaryFolder(toolchain, async (directory) => {
    await writeFile(join(directory, "main.go"), main);
    await writeFile(join(directory, "go.mod"), renderGoMod(composition, { goLines, directory }));
    await writeFile(join(directory, "go.sum"), renderGoSum(parseGoSum(target.lockedSums)));
    const resolution = await resolveModule(toolchain, composition, directory);
    if ("stderr" in resolution) {
      const { stderr, diagnostics } = resolution;
      const known = hasErrors(diagnostics);
      return { diagnostics: known ? diagnostics : [explainFailure(stderr, composition, target.goMods)] };
    }
    const goMod = moveReplacements(composition, resolution.goMod, target.directory);
    return {
      diagnostics: resolution.diagnostics,
      files: { "main.go": main, "go.mod": goMod, "go.sum": resolution.goSum },
    };
  });
}

/** Names working copies by paths relative to another folder than the one that go.mod was resolved in. */
function moveReplacements(composition: Composition, goMod: string, directory: string): string {
  const copies = workingCopies(composition);
  const lines = goMod.split("\n");
  for (const { path, line } of parseGoMod(goMod).replace) {
    const [left = ""] = (lines[line - 1] ?? "").split(" => ");
    const copy = copies.get(path);
    if (copy !== undefined) lines[line - 1] = `${left} => ${replacementPath(directory, copy)}`;
  }
  return lines.join("\n");
}

/** By module path. Every module of the composition must have been downloaded. */
async function readGoMods(
  composition: Composition,
  downloaded: readonly DownloadedModule[],
): Promise<Map<string, GoMod>> {
  const files = new Map(downloaded.map((each) => [each.module, each.goMod]));
  const goMods = new Map<string, GoMod>();
  for (const { module } of membersOf(composition)) {
    const file = files.get(module);
    if (file === undefined) throw new Error(`${module} was not downloaded`);
    if (!goMods.has(module)) goMods.set(module, parseGoMod(await readFile(file, "utf8")));
  }
  return goMods;
}
