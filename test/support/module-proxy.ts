import { execFile } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";

/** One module version to publish: its files by path, or a folder that holds them. */
export type PublishedModule = { path: string; version: string } & (
  | { files: Readonly<Record<string, string>> }
  | { directory: string }
);

/**
 * Adds a module version to a file proxy, as the GOPROXY protocol lays it out: `@v/list`, `.info`, `.mod`, `.zip`.
 * In a folder, go.mod may be stored as `go.mod.txt`, which keeps Go's own tools out of it.
 */
export async function publishModule(proxyDirectory: string, published: PublishedModule): Promise<void> {
  const { path, version } = published;
  const files = "files" in published ? textFiles(published.files) : await folderFiles(published.directory);
  const goMod = files["go.mod"] ?? Buffer.from(`module ${path}\n`);
  const versions = join(proxyDirectory, escapeUpperCase(path), "@v");
  const target = join(versions, escapeUpperCase(version));
  await mkdir(versions, { recursive: true });
  await writeFile(`${target}.info`, JSON.stringify({ Version: version, Time: "2025-01-01T00:00:00Z" }));
  await writeFile(`${target}.mod`, goMod);
  await writeFile(`${target}.zip`, moduleZip(`${path}@${version}/`, files));
  const list = join(versions, "list");
  const listed = (await readFile(list, "utf8").catch(() => "")).split("\n").filter(Boolean);
  await writeFile(list, [...new Set([...listed, version])].map((each) => `${each}\n`).join(""));
}

/** What Go needs to take `prefix` from a file proxy. */
export interface ProxyOptions {
  /** Modules that no checksum database knows. */
  prefix?: string;
  /** A module cache of its own, so that a changed module may keep its version; filled from the machine's cache. */
  moduleCache?: string;
}

/** The variables that let Go take `prefix` from a file proxy and everything else from where this machine takes it. */
export async function goEnvironment(
  proxyDirectory: string,
  options: ProxyOptions = {},
): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)("go", ["env", "GOPROXY", "GOMODCACHE"]);
  const [machineProxy = "", machineCache = ""] = stdout.split("\n");
  const { prefix = "github.com/acme", moduleCache } = options;
  const proxies = [`file://${proxyDirectory}`];
  if (moduleCache) proxies.push(`file://${join(machineCache, "cache/download")}`);
  return {
    GOPROXY: [...proxies, machineProxy].join(","),
    GONOSUMDB: prefix,
    ...(moduleCache ? { GOMODCACHE: moduleCache } : {}),
  };
}

/** Removes a module cache, whose folders Go makes read-only. */
export async function removeModuleCache(moduleCache: string): Promise<void> {
  const folders = await readdir(moduleCache, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const each of folders) if (each.isDirectory()) await chmod(join(each.parentPath, each.name), 0o755);
  await rm(moduleCache, { recursive: true, force: true });
}

type Files = Record<string, Uint8Array>;

function textFiles(files: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

/** A module's files, without the modules nested in it and what version control keeps. */
async function folderFiles(directory: string, inner = ""): Promise<Files> {
  const files: Files = {};
  const entries = await readdir(join(directory, inner), { withFileTypes: true });
  if (inner && entries.some((each) => /^go\.mod(\.txt)?$/.test(each.name))) return {};
  for (const entry of entries) {
    const path = inner ? `${inner}/${entry.name}` : entry.name;
    if (entry.isDirectory() && !/^(\.git|vendor|node_modules)$/.test(entry.name)) {
      Object.assign(files, await folderFiles(directory, path));
    } else if (entry.isFile()) {
      files[path === "go.mod.txt" ? "go.mod" : path] = await readFile(join(directory, path));
    }
  }
  return files;
}

/** The same bytes for the same files: in name order, with the earliest time that a zip can state. */
function moduleZip(prefix: string, files: Files): Uint8Array {
  const names = Object.keys(files).sort();
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(names.map((name) => [prefix + name, files[name] as Uint8Array])), { mtime });
}

/** Capital letters as `!` and the small letter, for file systems that do not tell them apart. */
function escapeUpperCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
