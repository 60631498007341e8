import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { type Digest, sha256 } from "#oci/digest.js";
import { createLayout } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import type { Descriptor } from "#oci/types.js";

/** One tar entry as it is written, however wrong. */
export interface LayerEntry extends Partial<Header> {
  name: string;
  content?: string | Uint8Array;
}

export interface TestImage {
  layers: (LayerEntry[] | Uint8Array)[];
  /** The config's `config`: Entrypoint, Cmd, Env. */
  config?: Record<string, unknown>;
  platform?: { os: string; architecture: string };
  /** Instead of the true diff ids. */
  diffIds?: Digest[];
  mediaType?: string;
  compress?: (tar: Uint8Array) => Uint8Array;
}

/** Writes an OCI layout with an image whose layers may break every rule. */
export async function writeTestImage(directory: string, image: TestImage): Promise<Descriptor> {
  const { platform = { os: "linux", architecture: "amd64" }, compress = gzipSync } = image;
  const layout = await createLayout(directory);
  const add = (mediaType: string, bytes: Uint8Array) => layout.addBlob(mediaType, once(bytes));
  const tars = await Promise.all(image.layers.map((each) => (each instanceof Uint8Array ? each : tarOf(each))));
  const layers: Descriptor[] = [];
  for (const tar of tars) layers.push(await add(image.mediaType ?? mediaTypes.layer, compress(tar)));
  const rootfs = { type: "layers", diff_ids: image.diffIds ?? tars.map((each) => sha256(each)) };
  const config = await add(mediaTypes.config, json({ ...platform, rootfs, config: image.config ?? {} }));
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.manifest, config, layers };
  const descriptor = { ...(await add(mediaTypes.manifest, json(manifest))), platform };
  await layout.finish([descriptor]);
  return descriptor;
}

export async function tarOf(entries: readonly LayerEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { content, ...header } of entries) {
    archive.entry({ mtime: new Date(0), ...header }, Buffer.from(content ?? ""));
  }
  archive.finalize();
  const pieces: Uint8Array[] = [];
  for await (const piece of archive as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
