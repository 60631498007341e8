import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { quoted } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { type Database, unusable } from "#scan/database.js";
import {
  canaryModule,
  databasePath,
  entryPath,
  modulesPath,
  parseEntry,
  parseModified,
  parseModules,
} from "#scan/database-index.js";
import type { Entry } from "#scan/entry.js";

/** The part of a database that is about some modules, as a folder that govulncheck reads. */
export interface Snapshot {
  address: string;
  /** `file:///…`, for govulncheck's -db. */
  url: string;
  /** RFC 3339. */
  modified: string;
  /** Over every part that was read. */
  digest: Digest;
  /** Every module that the database lists, with the ids of its entries. */
  listed: ReadonlyMap<string, readonly string[]>;
  /** The modules that the snapshot is about. */
  covered: ReadonlySet<string>;
  entries: ReadonlyMap<string, Entry>;
}

/** Bytes, unpacked. */
const limits = { database: 64 * 1024, modules: 64 * 1024 * 1024, entry: 4 * 1024 * 1024 };
const mostEntries = 20_000;
const atOnce = 8;

/**
 * Reads what a database says about some modules, and puts it into a folder. A database that lacks its date, its index, what every database of
 * Go vulnerabilities has, or what its index names, is no database: govulncheck itself takes an empty folder for good news.
 * Throws `vulnerability-database-unusable`.
 */
export async function takeSnapshot(database: Database, modules: Iterable<string>, folder: string): Promise<Snapshot> {
  const { address } = database;
  const date = await readPart(database, databasePath, limits.database, "date");
  const modified = parseModified(date.value) ?? unusable(address, `${databasePath}.json states no date`);
  const index = await readPart(database, modulesPath, limits.modules, "index");
  const listed = parseModules(index.value) ?? unusable(address, `${modulesPath}.json is no list of modules`);
  if (!listed.get(canaryModule)?.length) {
    unusable(address, `its index has nothing about ${canaryModule}, Go's own library`);
  }
  const covered = new Set([canaryModule, ...modules]);
  const wanted = [...listed].filter(([path]) => covered.has(path));
  const read = await readEntries(database, [...new Set(wanted.flatMap(([, of]) => of))].sort());
  const entries = new Map(read.map(({ entry }) => [entry.id, entry]));
  for (const [path, ids] of wanted) {
    const other = ids.find((id) => !entries.get(id)?.affected.some(({ module }) => module === path));
    if (other !== undefined)
      unusable(address, `${entryPath(other)}.json says nothing of ${quoted(path, 200)}, for which the index names it`);
  }
  await writeFolder(folder, {
    [databasePath]: JSON.stringify({ modified }),
    [modulesPath]: JSON.stringify(wanted.map(([path, of]) => ({ path, vulns: of.map((id) => ({ id, modified })) }))),
    ...Object.fromEntries(read.map(({ entry, bytes }) => [entryPath(entry.id), bytes])),
  });
  const parts = [
    [databasePath, date.bytes],
    [modulesPath, index.bytes],
    ...read.map(({ entry, bytes }) => [entryPath(entry.id), bytes] as const),
  ] as const;
  return { address, url: pathToFileURL(folder).href, modified, digest: digestOf(parts), listed, covered, entries };
}

interface ReadEntry {
  entry: Entry;
  bytes: Buffer;
}

async function readEntries(database: Database, ids: readonly string[]): Promise<ReadEntry[]> {
  const { address } = database;
  if (ids.length > mostEntries) unusable(address, `it has ${ids.length} entries for one server`);
  const read: ReadEntry[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce).map(async (id) => {
      const { value, bytes } = await readPart(database, entryPath(id), limits.entry, "entry");
      const entry = parseEntry(value);
      return entry?.id === id
        ? { entry, bytes }
        : unusable(address, `${entryPath(id)}.json is no entry of that number`);
    });
    read.push(...(await Promise.all(some)));
  }
  return read;
}

async function readPart(database: Database, part: string, limit: number, what: string) {
  const bytes = await database.read(part, limit);
  if (!bytes) return unusable(database.address, `its ${what}, ${part}.json, is not there`);
  try {
    return { value: JSON.parse(bytes.toString("utf8")) as unknown, bytes };
  } catch {
    return unusable(database.address, `${part}.json is not JSON`);
  }
}

async function writeFolder(folder: string, parts: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const name of ["index", "ID"]) await mkdir(join(folder, name), { recursive: true });
  for (const [part, content] of Object.entries(parts)) await writeFile(join(folder, `${part}.json`), content);
}

function digestOf(parts: readonly (readonly [part: string, bytes: Buffer])[]): Digest {
  const hash = createHash("sha256");
  for (const [part, bytes] of parts) hash.update(`${part} ${createHash("sha256").update(bytes).digest("hex")}\n`);
  return `sha256:${hash.digest("hex")}`;
}
