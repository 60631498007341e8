import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";

const names = ["main.go", "go.mod", "go.sum"] as const;

/** The contents of the generated files. */
export type GeneratedFiles = Record<(typeof names)[number], string>;

/** What a folder already has of them. */
export async function readLock(directory: string): Promise<Partial<GeneratedFiles>> {
  const found: Partial<GeneratedFiles> = {};
  for (const name of names) {
    const text = await readFile(join(directory, name), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    if (text !== undefined) found[name] = text;
  }
  return found;
}

/** The files that differ. */
export function changedFiles(lock: Partial<GeneratedFiles>, wanted: GeneratedFiles): (keyof GeneratedFiles)[] {
  return names.filter((name) => lock[name] !== wanted[name]);
}

/** What `go build` takes into a package beside what it is told (go/build, goodOSArchFile and the lists of Package). */
const compiled = /\.(?:go|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|swig|swigcxx|syso)$/;

/** One `lock-stale` for each file of the folder that was not generated, and that Go would compile into the server all the same. */
export async function strangers(directory: string): Promise<Diagnostic[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const strange = entries.filter(
    (each) => !each.isDirectory() && compiled.test(each.name) && !/^[._]|_test\.go$/.test(each.name),
  );
  return strange
    .map(({ name }) => name)
    .filter((name) => !names.some((own) => own === name))
    .sort()
    .map((name) =>
      diagnostic("lock-stale", `${quoted(name)} is not generated, and would be compiled into the server`, {
        fix: "Remove it: code that is to be in the server belongs into a plugin, or into the base.",
        place: { file: join(directory, name) },
      }),
    );
}

/** One `lock-stale` for each file that differs, with the lines that do. */
export function staleFiles(directory: string, lock: Partial<GeneratedFiles>, wanted: GeneratedFiles): Diagnostic[] {
  return changedFiles(lock, wanted).map((name) => {
    const file = join(directory, name);
    const fix = "Generate again and commit what changed.";
    const old = lock[name];
    if (old === undefined) return diagnostic("lock-stale", `${name} is missing`, { place: { file }, fix });
    const { changes, line } = differingLines(old, wanted[name]);
    return diagnostic("lock-stale", `${name} would change: ${changes}`, { place: { file, line }, fix });
  });
}

/**
 * Writes what differs, and what else belongs to it, each file as a whole; what is the same keeps its time.
 * Where there is no room for all of them, none is written: throws `disk-full`.
 */
export async function writeFiles(
  directory: string,
  lock: Partial<GeneratedFiles>,
  wanted: GeneratedFiles,
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  const files = { ...Object.fromEntries(changedFiles(lock, wanted).map((name) => [name, wanted[name]])), ...others };
  const temporary = (name: string) => join(directory, `.${name}${temporarySuffix}`);
  let made: string | undefined;
  try {
    made = await mkdir(directory, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(temporary(name), text);
    for (const name of Object.keys(files)) await rename(temporary(name), join(directory, name));
    await removeTemporaryFiles(directory);
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    else await removeTemporaryFiles(directory);
    throw explainDiskFull(error, directory);
  }
}

const temporarySuffix = ".plugin-release.tmp";

/** What this run, or one that was killed, did not put in place. */
async function removeTemporaryFiles(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (name.endsWith(temporarySuffix)) await rm(join(directory, name), { force: true });
  }
}

/** A folder's path without symbolic links, also where the folder or its parents are still to be made. */
export async function realFolder(directory: string): Promise<string> {
  return realpath(directory).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" || dirname(directory) === directory) throw error;
    return join(await realFolder(dirname(directory)), basename(directory));
  });
}

const shownLines = 6;

/** The lines that only one of two texts has: `- old`, `+ new`; and where the first of them stands or would stand. */
function differingLines(old: string, wanted: string): { changes: string; line: number } {
  const [oldLines, wantedLines] = [old.split("\n"), wanted.split("\n")];
  const [oldSet, wantedSet] = [new Set(oldLines), new Set(wantedLines)];
  const changes = [
    ...oldLines.filter((line) => !wantedSet.has(line)).map((line) => `- ${sanitize(line, 200)}`),
    ...wantedLines.filter((line) => !oldSet.has(line)).map((line) => `+ ${sanitize(line, 200)}`),
  ];
  const more = changes.length - shownLines;
  const shown = changes.slice(0, shownLines).join(" | ") || "the order of its lines";
  const first = oldLines.findIndex((line, index) => line !== wantedLines[index]);
  return { changes: more > 0 ? `${shown} | and ${more} more` : shown, line: first < 0 ? oldLines.length : first + 1 };
}
