import { createHash } from "node:crypto";
import { mkdir, open, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
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
import { TransportError } from "#transport/errors.js";
import { isLoopback } from "#transport/loopback.js";
import type { Transport } from "#transport/transport.js";

/** Where a vulnerability database is read from. */
export interface Database {
  /** As reports show it: an address without credentials, or a path. */
  address: string;
  /** A part's bytes, unpacked; undefined where there is none. Throws `vulnerability-database-unusable`. */
  read(part: string, limit: number): Promise<Buffer | undefined>;
}

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

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** Opens a database by the URL of a mirror or the path of a folder. Throws `input-invalid`, `vulnerability-database-unusable`. */
export function openDatabase(text: string, transport: () => Transport): Database {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? URL.parse(text) : undefined;
  if (url === null || (url && !isReadable(url))) {
    return fail("input-invalid", `database is ${quoted(text, 200)}`, {
      fix: "Give an https URL without a query, or the path of a folder.",
    });
  }
  if (!url) return inFolder(resolve(text), text);
  if (url.protocol === "file:") return inFolder(fileURLToPath(url), fileURLToPath(url));
  return onServer(url, transport);
}

function isReadable({ protocol, hostname, search, hash }: URL): boolean {
  if (search !== "" || hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname)) || (protocol === "file:" && !hostname);
}

function onServer(url: URL, transport: () => Transport): Database {
  const base = url.href.replace(/\/+$/, "");
  const address = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  const read = async (part: string, limit: number) => {
    try {
      const response = await transport().request(`${base}/${part}.json.gz`);
      const bytes = await response.bytes(limit);
      if (response.status === 404 || response.status === 410) return undefined;
      if (response.status !== 200) return unusable(address, `it answers HTTP ${response.status} for ${part}.json.gz`);
      return await plain(bytes, address, part, limit);
    } catch (error) {
      if (error instanceof TransportError) return unusable(address, sanitize(error.message, 300));
      throw error;
    }
  };
  return { address, read };
}

/** A folder as govulncheck takes it, or a copy of what a mirror serves. */
function inFolder(folder: string, name: string): Database {
  const address = sanitize(name, 300);
  const read = async (part: string, limit: number) => {
    for (const suffix of [".json", ".json.gz"]) {
      const bytes = await readFileOf(join(folder, `${part}${suffix}`), address, limit);
      if (bytes) return suffix === ".json" ? bytes : plain(bytes, address, part, limit);
    }
    return undefined;
  };
  return { address, read };
}

async function readFileOf(file: string, address: string, limit: number): Promise<Buffer | undefined> {
  try {
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      return size > limit
        ? unusable(address, `${quoted(file, 300)} is larger than ${limit} bytes`)
        : await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof DiagnosticError) throw error;
    return code === "ENOENT" || code === "ENOTDIR" ? undefined : unusable(address, `${quoted(file, 300)}: ${code}`);
  }
}

/** Some servers unpack what they serve. */
async function plain(bytes: Buffer, address: string, part: string, limit: number): Promise<Buffer> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return unpack(bytes, { maxOutputLength: limit }).catch(() => unusable(address, `${part}.json.gz cannot be unpacked`));
}

/**
 * Reads what a database says about some modules, and puts it into a folder. A database that lacks its date, its index, what every database of
 * Go vulnerabilities has, or an entry that its index names, is no database: govulncheck itself takes an empty folder for good news.
 * Throws `vulnerability-database-unusable`.
 */
export async function takeSnapshot(database: Database, modules: Iterable<string>, folder: string): Promise<Snapshot> {
  const { address } = database;
  const hash = createHash("sha256");
  const note = (part: string, bytes: Buffer) =>
    hash.update(`${part} ${createHash("sha256").update(bytes).digest("hex")}\n`);
  const { value: date, bytes: dateBytes } = await readPart(database, databasePath, limits.database, "date");
  const modified = parseModified(date) ?? unusable(address, `${databasePath}.json states no date`);
  const index = await readPart(database, modulesPath, limits.modules, "index");
  const listed = parseModules(index.value) ?? unusable(address, `${modulesPath}.json is no list of modules`);
  const canary = listed.get(canaryModule)?.[0];
  if (canary === undefined) unusable(address, `its index has nothing about ${canaryModule}, Go's own library`);
  const covered = new Set([canaryModule, ...modules]);
  const wanted = [...listed].filter(([path]) => covered.has(path));
  const ids = [...new Set(wanted.flatMap(([, of]) => of))].sort();
  if (ids.length > mostEntries) unusable(address, `it has ${ids.length} entries for one server`);
  note(databasePath, dateBytes);
  note(modulesPath, index.bytes);
  const entries = new Map<string, Entry>();
  await mkdir(join(folder, "index"), { recursive: true });
  await mkdir(join(folder, "ID"));
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const parts = await Promise.all(some.map((id) => readPart(database, entryPath(id), limits.entry, "entry")));
    for (const [position, id] of some.entries()) {
      const { value, bytes = Buffer.alloc(0) } = parts[position] ?? {};
      const entry = parseEntry(value);
      if (entry?.id !== id) return unusable(address, `${entryPath(id)}.json is no entry of that number`);
      entries.set(id, entry);
      note(entryPath(id), bytes);
      await writeFile(join(folder, `${entryPath(id)}.json`), bytes);
    }
  }
  const own = wanted.map(([path, of]) => ({ path, vulns: of.map((id) => ({ id, modified })) }));
  await writeFile(join(folder, `${modulesPath}.json`), JSON.stringify(own));
  await writeFile(join(folder, `${databasePath}.json`), JSON.stringify({ modified }));
  const digest: Digest = `sha256:${hash.digest("hex")}`;
  return { address, url: pathToFileURL(folder).href, modified, digest, listed, covered, entries };
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

function unusable(address: string, why: string): never {
  return fail("vulnerability-database-unusable", `the vulnerability database ${address} cannot be used: ${why}`, {
    fix: "Give https://vuln.go.dev, a complete mirror of it, or a folder with index/db.json, index/modules.json and ID/*.json.",
  });
}
