import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const fixtures = join(import.meta.dirname, "../fixtures/modules");

/** Lays a module of test/fixtures/modules (`NAME@VERSION`) out as its team's repository. Returns the commit. */
export async function checkOutFixture(module: string, directory: string): Promise<string> {
  await cp(join(fixtures, module), directory, { recursive: true });
  for (const path of await readdir(directory, { recursive: true })) {
    if (path.endsWith("go.mod.txt")) await rename(join(directory, path), join(directory, path.replace(/\.txt$/, "")));
  }
  return commitAll(directory);
}

/** Changes files as `writeFiles` does, and commits what is there then. */
export async function checkOutFiles(directory: string, files: Files): Promise<string> {
  await writeFiles(directory, files);
  return commitAll(directory);
}

/** Texts by path; without one, the file is removed. */
type Files = Readonly<Record<string, string | undefined>>;

export async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    if (text === undefined) await rm(join(directory, path), { recursive: true });
    else await writeFile(join(directory, path), text);
  }
}

/** The same content gives the same commit, wherever and whenever. */
async function commitAll(directory: string): Promise<string> {
  const moment = "2025-03-04T05:06:07Z";
  await git(directory, "init", "--quiet", "--initial-branch=main");
  await git(directory, "add", "--all");
  const environment = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.invalid"];
  const commit = [...author, "-C", directory, "commit", "--quiet", "--message=release"];
  await promisify(execFile)("git", commit, { env: environment });
  return (await git(directory, "rev-parse", "HEAD")).trim();
}

export async function git(directory: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)("git", ["-C", directory, ...args])).stdout;
}
