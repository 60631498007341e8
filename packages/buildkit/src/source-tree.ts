import { copyFile, mkdir, readdir, readlink, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Composition } from "#golang/composition.js";
import { addedPath, isMainModule } from "#golang/main-module.js";

/** What is compiled. */
export interface SourceTree {
  /** Absolute path. */
  folder: string;
  /** The folder of the server's `package main`, relative to it. */
  package: string;
}

/**
 * The folder that a build gets: the generated module itself; for a base that is the main module (main-module.ts) a copy of the base, the
 * checkout's repository as it is committed or the module's files, with the generated files in their places. A build elsewhere has no overlay.
 *
 * @param generated the generated module
 * @param folder where a copy goes
 */
export async function writeSourceTree({ base }: Composition, generated: string, folder: string): Promise<SourceTree> {
  if (!isMainModule(base)) return { folder: generated, package: "." };
  const { files, checkout } = base;
  if (files === undefined) throw new Error(`${base.module} was not downloaded`);
  const root = checkout?.root ?? files;
  await copyTree(root, folder, checkout?.ignored ?? new Set());
  const module = relative(root, files);
  const main = join(module, addedPath(base));
  await place(join(generated, "main.go"), join(folder, main));
  for (const name of ["go.mod", "go.sum"]) await place(join(generated, name), join(folder, module, name));
  return { folder, package: dirname(main) };
}

async function copyTree(from: string, to: string, ignored: ReadonlySet<string>): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === ".git" || ignored.has(source)) continue;
    if (entry.isDirectory()) await copyTree(source, target, ignored);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isFile()) await copyFile(source, target);
  }
}

/** Copies keep that a module's files are read-only, so what is there is taken away first. */
async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await copyFile(from, to);
}
