import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Licences } from "#sbom/contents.js";
import { detectLicences, isLicenceFile, type LicenceFile } from "#sbom/licences.js";

/** The longest licences have a tenth of that. */
const longest = 512 * 1024;
const mostFiles = 16;
const atOnce = 16;

/** Reads what the licence files of modules say, by module path; modules without any are left out. */
export async function readLicences(folders: ReadonlyMap<string, string>): Promise<Map<string, Licences>> {
  const found = new Map<string, Licences>();
  const waiting = folders.entries();
  const worker = async () => {
    for (const [module, folder] of waiting) {
      const files = await licenceFiles(folder);
      if (files.length > 0) found.set(module, detectLicences(files));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

async function licenceFiles(folder: string): Promise<LicenceFile[]> {
  if (folder === "") return [];
  const names = (await readdir(folder).catch(() => [])).filter(isLicenceFile).sort();
  const read = await Promise.all(
    names.map(async (name, index) => ({
      name,
      text: index < mostFiles ? await readText(join(folder, name)) : undefined,
    })),
  );
  return read.flatMap(({ name, text }) => (typeof text === "symbol" ? [] : [{ name, text }]));
}

const noFile = Symbol("not a regular file");

/** A working copy may hold anything under such a name: a folder, a link out of it, a pipe that never ends. */
async function readText(path: string): Promise<string | undefined | typeof noFile> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  if (!handle) return undefined;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return noFile;
    return found.size > longest ? undefined : (await handle.readFile()).toString("utf8");
  } finally {
    await handle.close();
  }
}
