import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { constants, crc32, deflateRaw, type ZlibOptions } from "node:zlib";

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

/** Bytes that one thread compresses at a time. Part of the format: another size makes other bytes. */
const blockSize = 1024 * 1024;
/** See docs/decisions/0010-parallel-gzip.md. */
const level = 4;
/** What deflate looks back for matches. */
const windowSize = 32 * 1024;
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * One gzip member (RFC 1952) of the content, compressed in blocks by several threads. The bytes depend on content
 * alone, not on the number of cores. Memory: about two blocks per core.
 */
export async function* gzip(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const running: Promise<Buffer>[] = [];
  const threads = availableParallelism() + 1;
  let crc = 0;
  let size = 0;
  let before: Uint8Array | undefined;
  yield header;
  for await (const block of blocks(content)) {
    crc = crc32(block, crc);
    size += block.length;
    const compressed = compress(block, before);
    compressed.catch(() => {});
    running.push(compressed);
    before = block;
    if (running.length >= threads) yield (await running.shift()) as Buffer;
  }
  for (const compressed of running) yield await compressed;
  yield trailer(crc, size);
}

/** Ends on a byte boundary with an empty stored block, so that the next block's bytes can follow. */
function compress(block: Uint8Array, before: Uint8Array | undefined): Promise<Buffer> {
  return deflate(block, {
    level,
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize: block.length + 64 * 1024,
    ...(before ? { dictionary: before.subarray(-windowSize) } : {}),
  });
}

/** A last, empty deflate block, the checksum, and the length modulo 2^32. */
function trailer(crc: number, size: number): Buffer {
  const bytes = Buffer.alloc(10);
  bytes.writeUInt16LE(0x0003, 0);
  bytes.writeUInt32LE(crc, 2);
  bytes.writeUInt32LE(size % 2 ** 32, 6);
  return bytes;
}

/** The content in blocks of the same size, the last one shorter; none for no content. */
async function* blocks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = Buffer.allocUnsafeSlow(blockSize);
  let used = 0;
  for await (const piece of content) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + blockSize - used);
      block.set(part, used);
      used += part.length;
      at += part.length;
      if (used === blockSize) {
        yield block;
        block = Buffer.allocUnsafeSlow(blockSize);
        used = 0;
      }
    }
  }
  if (used > 0) yield block.subarray(0, used);
}
