import { type FileHandle, open } from "node:fs/promises";

/** Sizes and offsets of the ELF header and of section headers (System V ABI, gABI 4.1), for 64 and 32 bits. */
const shapes = {
  2: { header: 64, sectionsAt: 40, entrySize: 58, entries: 60, sectionSize: 64, sizeAt: 32, wide: true },
  1: { header: 52, sectionsAt: 32, entrySize: 46, entries: 48, sectionSize: 40, sizeAt: 20, wide: false },
} as const;

const symbolTable = 2;
const mostSections = 10_000;

/**
 * Whether a program says which functions it holds: whether an ELF file has a symbol table, which the linker's -s leaves out. What is no ELF
 * file is taken for one that says nothing.
 */
export async function hasSymbols(file: string): Promise<boolean> {
  const handle = await open(file, "r");
  try {
    const start = await readAt(handle, 0, 64);
    const shape = start && start.readUInt32BE(0) === 0x7f454c46 ? shapes[start[4] as 1 | 2] : undefined;
    if (!start || !shape) return false;
    const little = start[5] === 1;
    const half = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
    const word = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
    const long = (bytes: Buffer, at: number) => Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
    const offset = (bytes: Buffer, at: number) => (shape.wide ? long(bytes, at) : word(bytes, at));
    const count = half(start, shape.entries);
    if (half(start, shape.entrySize) !== shape.sectionSize || count > mostSections) return false;
    const table = await readAt(handle, offset(start, shape.sectionsAt), count * shape.sectionSize);
    if (!table) return false;
    return Array.from({ length: count }, (_, index) => index * shape.sectionSize).some(
      (at) => word(table, at + 4) === symbolTable && offset(table, at + shape.sizeAt) > 0,
    );
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer | undefined> {
  if (!Number.isSafeInteger(position)) return undefined;
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, position);
  return bytesRead === length ? bytes : undefined;
}
