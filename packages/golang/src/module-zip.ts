import { createHash } from "node:crypto";
// By name, the whole program would not start where Node is older than 20.15 and has no crc32.
import * as zlib from "node:zlib";
import { ProxyError } from "#golang/proxy-error.js";

/** A file of which any part can be read: on this machine, in memory, or by HTTP ranges. */
export interface RandomAccess {
  size: number;
  /** Exactly `length` bytes from `offset` on; both lie inside the file. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** The most bytes in which a zip says where its directory is: the end record and its comment. */
export const tailLength = 22 + 0xffff;

/** The directory of a hundred thousand files. */
const directoryLimit = 16 * 1024 * 1024;
/** What Go takes of a module, unpacked (go.dev/ref/mod#zip-path-size-constraints). */
const unpackedLimit = 500 * 1024 * 1024;
/** What a local header may have beside the entry's name. */
const localExtra = 1024;

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Reads a file of at most so many bytes; nothing where it is not there. Throws ProxyError where the zip lies about it. */
export type ReadFile = (name: string, limit: number) => Promise<Buffer | undefined>;

/**
 * Opens a module zip (go.dev/ref/mod#zip-files) of which single files are read, without the rest of it. Throws ProxyError for a zip
 * that is not one, or that holds files outside of `prefix`.
 *
 * @param prefix `module@version/`, with which every name in the zip begins
 * @param names the files that may be read
 */
export async function openModuleZip(zip: RandomAccess, prefix: string, names: readonly string[]): Promise<ReadFile> {
  const directory = await findDirectory(zip);
  const bytes = await zip.read(directory.offset, directory.size);
  const wanted = new Set(names.map((each) => prefix + each));
  const entries = readDirectory(bytes, directory.count, prefix, (name) => wanted.has(name));
  return async (name, limit) => {
    const entry = entries.get(prefix + name);
    return entry && readEntry(zip, entry, directory.offset, limit);
  };
}

/**
 * The `h1:` sum of a module zip, as go.sum and the checksum database have it (golang.org/x/mod/sumdb/dirhash, Hash1): over the sorted
 * list of all files with the SHA-256 of each. The whole zip is held in memory. Throws ProxyError like `openModuleZip`.
 */
export async function sumModuleZip(zip: RandomAccess, prefix: string): Promise<string> {
  const whole = await zip.read(0, zip.size);
  const held = { size: whole.length, read: async (at: number, length: number) => whole.subarray(at, at + length) };
  const { offset, size, count } = await findDirectory(held);
  const entries = [...readDirectory(whole.subarray(offset, offset + size), count, prefix, () => true).values()];
  if (entries.reduce((total, each) => total + each.size, 0) > unpackedLimit)
    return refuse("is too large when unpacked");
  const lines: { name: Buffer; line: string }[] = [];
  for (const entry of entries) {
    if (entry.name.includes("\n")) return refuse("holds a file whose name is more than one line");
    const content = await readEntry(held, entry, offset, unpackedLimit);
    const line = `${createHash("sha256").update(content).digest("hex")}  ${entry.name}\n`;
    lines.push({ name: Buffer.from(entry.name), line });
  }
  // Go compares bytes.
  lines.sort((left, right) => Buffer.compare(left.name, right.name));
  const hash = lines.reduce((all, { line }) => all.update(line), createHash("sha256"));
  return `h1:${hash.digest("base64")}`;
}

async function findDirectory(zip: RandomAccess): Promise<{ offset: number; size: number; count: number }> {
  const length = Math.min(zip.size, tailLength);
  const tail = await zip.read(zip.size - length, length);
  let at = length - 22;
  while (at >= 0 && !(tail.readUInt32LE(at) === 0x06054b50 && at + 22 + tail.readUInt16LE(at + 20) === length)) at--;
  if (at < 0) return refuse("is no zip, or was cut");
  const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return refuse("is a zip64, which is not read");
  if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== count) return refuse("is one of several parts");
  if (offset + size !== zip.size - length + at) return refuse("does not say rightly where its directory is");
  if (size > directoryLimit) return refuse(`has a directory of more than ${directoryLimit} bytes`);
  return { offset, size, count };
}

/** The entries that are wanted, by name; all names are looked at. */
function readDirectory(
  bytes: Buffer,
  count: number,
  prefix: string,
  wanted: (name: string) => boolean,
): Map<string, Entry> {
  const found = new Map<string, Entry>();
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return refuse("has a broken directory");
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, nameEnd);
    if (!name.startsWith(prefix)) return refuse("holds files of something else than this version");
    if (wanted(name)) {
      if (found.has(name)) return refuse("holds a file twice");
      found.set(name, entryAt(bytes, at, name));
    }
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === bytes.length ? found : refuse("has a broken directory");
}

function entryAt(bytes: Buffer, at: number, name: string): Entry {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [crc, packed, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  return { name, flags, method, crc, packed, size, offset: bytes.readUInt32LE(at + 42) };
}

async function readEntry(zip: RandomAccess, entry: Entry, end: number, limit: number): Promise<Buffer> {
  if (entry.flags & 0x2041) return refuse("is encrypted");
  if (entry.size > limit || entry.packed > 2 * limit) return refuse(`has a file of more than ${limit} bytes`);
  const nameLength = Buffer.byteLength(entry.name);
  const length = Math.min(30 + nameLength + localExtra + entry.packed, end - entry.offset);
  if (length < 30 + nameLength) return refuse("has a broken directory");
  const local = await zip.read(entry.offset, length);
  const start = 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const isSame = local.readUInt32LE(0) === 0x04034b50 && local.toString("utf8", 30, 30 + nameLength) === entry.name;
  if (!isSame || start + entry.packed > length) return refuse("has a directory that contradicts its files");
  return unpack(entry, local.subarray(start, start + entry.packed));
}

function unpack({ method, size, crc }: Entry, packed: Buffer): Buffer {
  if (method !== 0 && method !== 8) return refuse("is packed in a way that Go does not use");
  const content = method === 0 ? packed : inflate(packed, size);
  if (content.length !== size || zlib.crc32(content) !== crc)
    return refuse("says another size or sum than its content has");
  return content;
}

function inflate(packed: Buffer, size: number): Buffer {
  try {
    // No more than it says is ever unpacked.
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return refuse("says another size or sum than its content has");
  }
}

function refuse(why: string): never {
  throw new ProxyError("malformed", `its zip ${why}`);
}
