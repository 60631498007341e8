import { chmod, copyFile, mkdir, readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Composition } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import { addedPath, isMainModule, mainPackageOf } from "#golang/main-module.js";
import { renderMain } from "#golang/source.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
import type { Toolchain } from "#golang/toolchain.js";

/** A generated server as plain files, for programs that know neither `-modfile` nor `-overlay`. */
export interface PlainTree {
  /** Absolute path of the main module. */
  directory: string;
  /** The server's `package main`. */
  target: string;
}

/**
 * Lays a generated server out in a folder of its own, with a main.go that imports the composition's plugins, which may be fewer than those
 * that go.mod was generated for. The files of a base that is the main module are copied.
 *
 * @param generated absolute path of the folder with the generated go.mod and go.sum
 */
export function withPlainTree<T>(
  toolchain: Toolchain,
  composition: Composition,
  generated: string,
  work: (tree: PlainTree) => Promise<T>,
): Promise<T> {
  const { base } = composition;
  return withTemporaryFolder(toolchain, async (directory) => {
    const [goMod, goSum] = await Promise.all(
      ["go.mod", "go.sum"].map((each) => readFile(join(generated, each), "utf8")),
    );
    const own = isMainModule(base);
    if (own) await copyTree(base.files ?? "", directory, base.checkout?.ignored ?? new Set());
    const main = join(directory, own ? addedPath(base) : "main.go");
    await mkdir(dirname(main), { recursive: true });
    await writeFile(main, renderMain(composition));
    const moved = absoluteReplacements(goMod ?? "", composition, generated);
    await writeFile(join(directory, "go.mod"), moved);
    await writeFile(join(directory, "go.sum"), goSum ?? "");
    return work({ directory, target: own ? mainPackageOf(composition) : "." });
  });
}

/** Working copies are named from where go.mod was generated, a checkout's own folders from the checkout. */
function absoluteReplacements(goMod: string, { base, plugins }: Composition, generated: string): string {
  const copies = new Map(plugins.map((each) => [each.module, each.directory]));
  const lines = goMod.split("\n");
  for (const { path, newPath, newVersion, line } of parseGoMod(goMod).replace) {
    if (newVersion !== undefined || isAbsolute(newPath)) continue;
    const from = copies.get(path) === undefined && isMainModule(base) ? (base.files ?? generated) : generated;
    const [left = ""] = (lines[line - 1] ?? "").split("=>");
    lines[line - 1] = `${left}=> ${JSON.stringify(resolve(from, newPath))}`;
  }
  return lines.join("\n");
}

/** What git keeps, and Go would take for the modules themselves. */
const leftOut = new Set([".git", "vendor"]);

/** The module cache's files are read-only, these are not. */
async function copyTree(from: string, to: string, without: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (leftOut.has(entry.name) || without.has(source)) continue;
    if (entry.isDirectory()) {
      await mkdir(target);
      await copyTree(source, target, without);
    } else if (entry.isSymbolicLink()) {
      await symlink(resolve(from, await readlink(source)), target);
    } else if (entry.isFile()) {
      await copyFile(source, target);
      await chmod(target, 0o644);
    }
  }
}
