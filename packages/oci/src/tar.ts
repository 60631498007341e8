/** A file or folder of a tar archive. */
export interface TarEntry {
  /** Relative, with slashes; a folder's ends with one. */
  path: string;
  /** Permission bits. */
  mode: number;
  /** Bytes; 0 for a folder. */
  size: number;
  /** Exactly `size` bytes. */
  content: AsyncIterable<Uint8Array>;
}

const blockSize = 512;

/**
 * A POSIX ustar archive (IEEE Std 1003.1, pax, ustar Interchange Format). All entries belong to root and have time 0.
 * Throws when a content has another size than its entry says.
 */
export async function* tar(entries: Iterable<TarEntry>): AsyncGenerator<Uint8Array> {
  for (const entry of entries) {
    yield header(entry);
    let size = 0;
    for await (const piece of entry.content) {
      size += piece.length;
      if (size > entry.size) break;
      yield piece;
    }
    if (size !== entry.size) throw new Error(`${entry.path} changed while it was read`);
    yield Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
  }
  yield Buffer.alloc(2 * blockSize);
}

/** Whether a path has room in a ustar header: 100 bytes, or 155 and 100 around a slash. */
export function fitsTar(path: string): boolean {
  return splitPath(path) !== undefined;
}

function header({ path, mode, size }: TarEntry): Buffer {
  const split = splitPath(path);
  if (!split) throw new Error(`${path} is too long for a tar archive`);
  const bytes = Buffer.alloc(blockSize);
  bytes.write(split.name, 0);
  writeOctal(bytes, mode, 100, 8);
  writeOctal(bytes, 0, 108, 8);
  writeOctal(bytes, 0, 116, 8);
  writeOctal(bytes, size, 124, 12);
  writeOctal(bytes, 0, 136, 12);
  bytes.write(path.endsWith("/") ? "5" : "0", 156);
  bytes.write("ustar\u000000", 257);
  bytes.write(split.prefix, 345);
  // The checksum counts its own field as blanks.
  bytes.fill(" ", 148, 156);
  bytes.write(`${octal(sum(bytes), 6)}\0 `, 148);
  return bytes;
}

function splitPath(path: string): { prefix: string; name: string } | undefined {
  if (Buffer.byteLength(path) <= 100) return { prefix: "", name: path };
  for (let at = path.indexOf("/"); at >= 0 && at < path.length - 1; at = path.indexOf("/", at + 1)) {
    const prefix = path.slice(0, at);
    const name = path.slice(at + 1);
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return { prefix, name };
  }
  return undefined;
}

function writeOctal(bytes: Buffer, value: number, at: number, width: number): void {
  bytes.write(octal(value, width - 1), at);
}

function octal(value: number, digits: number): string {
  const text = value.toString(8).padStart(digits, "0");
  if (text.length > digits) throw new Error(`${value} is too large for a tar archive`);
  return text;
}

function sum(bytes: Uint8Array): number {
  return bytes.reduce((total, byte) => total + byte, 0);
}
