import { open } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
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

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** Opens a database by the URL of a mirror or the path of a folder. Throws `input-invalid`, `vulnerability-database-unusable`. */
export function openDatabase(text: string, transport: () => Transport): Database {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const url = isAddress && URL.canParse(text) ? new URL(text) : undefined;
  if (isAddress && !(url && isReadable(url))) {
    return fail("input-invalid", `database is ${quoted(text, 200)}`, {
      fix: "Give an https URL without a query, or the path of a folder.",
      inputs: ["database"],
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

/** Throws `vulnerability-database-unusable`. */
export function unusable(address: string, why: string): never {
  return fail("vulnerability-database-unusable", `the vulnerability database ${address} cannot be used: ${why}`, {
    fix: "Give https://vuln.go.dev, a complete mirror of it, or a folder with index/db.json, index/modules.json and ID/*.json.",
  });
}
