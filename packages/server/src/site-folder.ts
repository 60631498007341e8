import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { quoted } from "#diagnostics/sanitize.js";

/** Says that a folder is a site that this suite wrote, and which files belong to it. */
export const siteMarker = "plugin-release-site.json";

interface Marker {
  apiVersion: "plugin-release/v1alpha1";
  kind: "PluginSite";
  files: string[];
}

/** Throws `input-invalid` unless the folder is not there, is empty, or is a site as it was written, nothing added. */
export async function checkSiteFolder(directory: string): Promise<void> {
  await checkReplaceable(directory, resolve(directory));
}

/**
 * Writes a site beside the folder and then puts it in its place, so that the folder never holds half of one. Throws as `checkSiteFolder`
 * does, and leaves what is there; and `disk-full`. Paths are made by this suite.
 */
export async function writeSiteFolder(
  directory: string,
  files: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<void> {
  const target = resolve(directory);
  await checkReplaceable(directory, target);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await makeFolder(beside).catch((error: NodeJS.ErrnoException) => refuse(directory, error.code ?? ""));
    await writeAll(beside, files, signal);
    await swap(beside, target);
  } catch (error) {
    throw explainDiskFull(error, directory);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** As `recursive` does, which never ends where a folder that is there takes no other, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path).catch((error: NodeJS.ErrnoException) => error);
  if (made === undefined || made.code === "EEXIST") return;
  if (made.code !== "ENOENT" || path === dirname(path)) throw made;
  await makeFolder(dirname(path));
  await mkdir(path);
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>, signal?: AbortSignal): Promise<void> {
  const marker: Marker = { apiVersion: "plugin-release/v1alpha1", kind: "PluginSite", files: [...files.keys()].sort() };
  const all: [string, string][] = [...files, [siteMarker, `${JSON.stringify(marker, undefined, 2)}\n`]];
  for (const each of new Set(all.map(([path]) => dirname(path)))) await mkdir(join(folder, each), { recursive: true });
  const waiting = all.values();
  const worker = async () => {
    for (const [path, content] of waiting) {
      signal?.throwIfAborted();
      await writeFile(join(folder, path), content, { flag: "wx" });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: 16 }, worker));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
}

/** What was there comes back where the new one cannot take its place. Of two runs at once, the last one's site stays. */
async function swap(from: string, to: string): Promise<void> {
  const old = `${from}.old`;
  const had = await rename(to, old).then(
    () => true,
    (error) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(from, to);
  } catch (error) {
    const isTaken = ["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "");
    if (isTaken) {
      await rm(old, { recursive: true, force: true });
      return swap(from, to);
    }
    if (had) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function checkReplaceable(named: string, target: string): Promise<void> {
  const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    return refuse(named, error.code ?? error.message);
  });
  if (found === undefined) return;
  if (!found.isDirectory()) return refuse(named, "it is no folder");
  if ((await readdir(target)).length === 0) return;
  const marker = await readMarker(join(target, siteMarker));
  if (!marker) return refuse(named, "it holds something else than a site that this command wrote");
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const known = new Set([siteMarker, ...marker.files]);
  const paths = entries.filter((each) => !each.isDirectory()).map((each) => join(each.parentPath, each.name));
  const strange = paths.map((each) => relative(target, each).split(sep).join("/")).find((each) => !known.has(each));
  if (strange !== undefined) refuse(named, `it holds ${quoted(strange, 200)}, which this command did not write`);
}

async function readMarker(file: string): Promise<Marker | undefined> {
  try {
    const marker = JSON.parse(await readFile(file, "utf8"));
    return marker?.kind === "PluginSite" && Array.isArray(marker.files) ? marker : undefined;
  } catch {
    return undefined;
  }
}

function refuse(named: string, why: string): never {
  return fail("input-invalid", `out: ${quoted(named, 200)} cannot become the site: ${why}`, {
    fix: "Name a folder that is not there yet, or move what is in it.",
    inputs: ["out"],
  });
}
