import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { once } from "#oci/bytes.js";
import type { Digest } from "#oci/digest.js";
import { gzip } from "#oci/gzip.js";
import type { LayoutWriter } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import { type TarEntry, tar } from "#oci/tar.js";
import type { Descriptor } from "#oci/types.js";

/** A file of a layer. */
export interface LayerFile {
  /** Absolute path in the image. */
  path: string;
  /** Permission bits. */
  mode: number;
  /** A file's path, or the bytes themselves. */
  source: string | Uint8Array;
  /** Bytes. */
  size: number;
}

export interface Layer {
  descriptor: Descriptor;
  /** Digest of the uncompressed tar. */
  diffId: Digest;
}

/**
 * Who says what the folders above the files are. Below a base image it is the base: an entry of ours would turn its `/bin`,
 * often a link to `/usr/bin`, into an empty folder. In a first layer they are ours, with mode 0755.
 */
export type Folders = "from-base" | "own";

/**
 * Writes files as one compressed layer (OCI image specification, layer.md). The digest depends on paths, modes and contents alone:
 * entries are sorted, belong to root and have time 0.
 */
export async function writeLayer(files: readonly LayerFile[], layout: LayoutWriter, folders: Folders): Promise<Layer> {
  const hash = createHash("sha256");
  const descriptor = await layout.addBlob(mediaTypes.layer, gzip(hashed(tar(entries(files, folders)), hash)));
  return { descriptor, diffId: `sha256:${hash.digest("hex")}` };
}

/** By path in byte order, so that each folder comes before what it holds. */
function entries(files: readonly LayerFile[], folders: Folders): TarEntry[] {
  const byPath = new Map<string, TarEntry>();
  for (const { path, mode, size, source } of files) {
    const relative = path.replace(/^\/+/, "");
    for (const folder of folders === "own" ? foldersAbove(relative) : []) {
      byPath.set(folder, { path: folder, mode: 0o755, size: 0, content: none() });
    }
    byPath.set(relative, { path: relative, mode, size, content: read(source) });
  }
  return [...byPath.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}

/** Opens the file when it is read, not before. */
async function* read(source: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield* typeof source === "string" ? createReadStream(source, { highWaterMark: 1024 * 1024 }) : once(source);
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
}
