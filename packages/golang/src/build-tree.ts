import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Composition } from "#golang/composition.js";
import type { GeneratedFiles } from "#golang/lock.js";
import { addedPath, isMainModule, mainPackageOf } from "#golang/main-module.js";
import { moveReplacements } from "#golang/source.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
import type { Toolchain } from "#golang/toolchain.js";

/** Where `go` runs for a server. */
export interface BuildTree {
  /** Absolute path of the main module. */
  directory: string;
  /** The folder with the go.mod and go.sum that count. */
  files: string;
  /** What every command is told: where go.mod is, and which file is added. */
  flags: string[];
  /** The server's `package main`, as `go list` and `go build` take it. */
  target: string;
}

/**
 * Lays a server out in a folder of its own, where Go may complete go.mod and go.sum. The files of a base that is the main
 * module are neither copied nor changed: `-modfile` and `-overlay` put the generated ones in their place.
 *
 * @param render makes the files; working copies are replaced by paths relative to the folder that it is given
 */
export function withBuildTree<T>(
  toolchain: Toolchain,
  composition: Composition,
  render: (directory: string) => GeneratedFiles,
  work: (tree: BuildTree) => Promise<T>,
): Promise<T> {
  const { base } = composition;
  return withTemporaryFolder(toolchain, async (files) => {
    const directory = isMainModule(base) ? await placeBase(composition, files) : files;
    for (const [name, text] of Object.entries(render(directory))) await writeFile(join(files, name), text);
    if (directory === files) return work(ownTree(files));
    const overlay = { Replace: { [join(directory, addedPath(base))]: join(files, "main.go") } };
    await writeFile(join(files, "overlay.json"), JSON.stringify(overlay));
    const flags = [`-modfile=${join(files, "go.mod")}`, `-overlay=${join(files, "overlay.json")}`];
    return work({ directory, files, flags, target: mainPackageOf(composition) });
  });
}

/** The tree of generated files that are there already. */
export async function withGenerated<T>(
  toolchain: Toolchain,
  composition: Composition,
  directory: string,
  work: (tree: BuildTree) => Promise<T>,
): Promise<T> {
  if (!isMainModule(composition.base)) return work(ownTree(directory));
  const read = (name: string) => readFile(join(directory, name), "utf8");
  const [main, goMod, goSum] = await Promise.all([read("main.go"), read("go.mod"), read("go.sum")]);
  const render = (root: string) => ({
    "main.go": main,
    "go.mod": moveReplacements(composition, goMod, root),
    "go.sum": goSum,
  });
  return withBuildTree(toolchain, composition, render, work);
}

function ownTree(directory: string): BuildTree {
  return { directory, files: directory, flags: [], target: "." };
}

/** The main module's folder: a checkout itself, whose relative paths lead out of it; else a link to the module cache, where Go refuses overlays. */
async function placeBase({ base }: Composition, folder: string): Promise<string> {
  if (base.files === undefined) throw new Error(`${base.module} was not downloaded`);
  if (base.directory !== undefined) return base.files;
  const link = join(folder, "base");
  await symlink(base.files, link, "dir");
  return link;
}
