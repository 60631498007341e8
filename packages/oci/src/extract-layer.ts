import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { type Extract, extract, type Header } from "tar-stream";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { type ImageTree, UnsafeEntry } from "#oci/image-tree.js";
import { toOci } from "#oci/media-types.js";
import type { Descriptor } from "#oci/types.js";

/** What an image may hold at most, all layers together: uncompressed bytes and entries. */
export interface UnpackLimits {
  bytes: number;
  entries: number;
}

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never;

/** What is left of the limits; each layer takes from it. */
export type Allowance = UnpackLimits;

export interface LayerContent {
  descriptor: Descriptor;
  /** Digest of the uncompressed tar, as the image's config states it. */
  diffId: Digest;
  /** The layer's compressed bytes; reading them to the end proves the descriptor. */
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Applies one layer to a tree (image-spec, layer.md). Throws DiagnosticError: layer-unsafe for entries that could reach out of
 * the tree, that are no files, or that are too many; content-mismatch where the bytes are not what config and manifest say.
 */
export async function extractLayer({ descriptor, diffId, bytes }: LayerContent, tree: ImageTree, allowance: Allowance) {
  const entries = extract();
  const hash = createHash("sha256");
  const meter = async function* (content: AsyncIterable<Buffer>) {
    for await (const piece of content) {
      allowance.bytes -= piece.length;
      if (allowance.bytes < 0) tooMuch(descriptor, "bytes");
      hash.update(piece);
      yield piece;
    }
  };
  const feeding = pipeline(Readable.from(bytes), decompress(descriptor), meter, entries);
  const applying = applyEntries(entries, descriptor, tree, allowance);
  const [applied, fed] = await Promise.allSettled([applying, feeding]);
  // An entry that cannot be applied cuts the stream off, which is no news; a stream that fails takes the entries with it.
  if (fed.status === "rejected" && fed.reason.code !== "ERR_STREAM_PREMATURE_CLOSE")
    failFeeding(descriptor, fed.reason);
  if (applied.status === "rejected") throw applied.reason;
  if (fed.status === "rejected") failFeeding(descriptor, fed.reason);
  if (`sha256:${hash.digest("hex")}` !== diffId) unreadable(descriptor, `its content is not ${diffId}`);
}

/**
 * Bytes at a time: most of a server's image is one large file, and each piece costs a turn of every stage. Some are kept ready, so that
 * unpacking goes on while earlier ones are hashed and written.
 */
const chunkSize = 512 * 1024;
const pieces = { chunkSize, readableHighWaterMark: 4 * chunkSize };

/** What makes a layer's tar of its bytes. Throws layer-unsafe for a media type that is none of a layer. */
export function decompress({ mediaType, digest }: Descriptor) {
  const type = toOci(mediaType);
  if (type.endsWith(".tar+gzip")) return createGunzip(pieces);
  if (type.endsWith(".tar+zstd")) return createZstdDecompress(pieces);
  if (type.endsWith(".tar")) return (content: AsyncIterable<Buffer>) => content;
  return fail("layer-unsafe", `layer ${digest} has the unknown media type ${quoted(mediaType)}`);
}

async function applyEntries(entries: AsyncIterable<Entry>, layer: Descriptor, tree: ImageTree, allowance: Allowance) {
  tree.nextLayer();
  for await (const entry of entries) {
    allowance.entries -= 1;
    if (allowance.entries < 0) tooMuch(layer, "entries");
    try {
      await applyEntry(entry.header, entry, tree);
    } catch (error) {
      const why = refusal(error);
      if (why === undefined) throw error;
      fail("layer-unsafe", `layer ${layer.digest}: the entry ${quoted(entry.header.name)} ${sanitize(why)}`, {
        fix: "Do not run this image; build it again, or ask who built it.",
      });
    }
    entry.resume();
  }
}

async function applyEntry({ name, type, mode = 0, uid = 0, gid = 0, linkname }: Header, entry: Entry, tree: ImageTree) {
  const last = basename(name);
  const folder = dirname(name);
  if (last === ".wh..wh..opq") return tree.whiteout(folder, true);
  if (last.startsWith(".wh..wh.")) return; // bookkeeping of a file system that layers were once made with
  if (last.startsWith(".wh.")) return tree.whiteout(join(folder, last.slice(4)), false);
  switch (type) {
    case "file":
    case "contiguous-file":
      return tree.file(name, { mode, uid, gid }, entry as AsyncIterable<Uint8Array>);
    case "directory":
      return tree.directory(name, { mode, uid, gid });
    case "symlink":
      return tree.symlink(name, linkname ?? "");
    case "link":
      return tree.hardLink(name, linkname ?? "");
    default:
      throw new UnsafeEntry(`is a ${type ?? "thing of an unknown type"}, not a file, folder or link`);
  }
}

/** Why an entry cannot be applied, where that is the entry's fault. */
function refusal(error: unknown): string | undefined {
  if (error instanceof UnsafeEntry) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return code && ["ENAMETOOLONG", "ENOTDIR", "EEXIST", "EISDIR", "EINVAL", "EMLINK"].includes(code)
    ? `cannot be written (${code})`
    : undefined;
}

function tooMuch({ digest }: Descriptor, what: string): never {
  return fail("layer-unsafe", `layer ${digest}: the image has more ${what} than an image may have here`, {
    fix: "Do not run this image; a server's image is far smaller.",
  });
}

function failFeeding(layer: Descriptor, error: unknown): never {
  if (error instanceof DiagnosticError) throw error;
  return unreadable(layer, (error as Error).message);
}

function unreadable({ digest }: Descriptor, why: string): never {
  return fail("content-mismatch", `layer ${digest} cannot be read: ${sanitize(why)}`, {
    fix: "Build or fetch the image again.",
  });
}
