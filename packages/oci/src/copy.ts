import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isImageManifest, isIndex } from "#oci/media-types.js";
import { parseIndex, parseManifest } from "#oci/parse.js";
import type { BlobOutcome, Descriptor, Document, ImageManifest, ImageSource, ImageTarget } from "#oci/types.js";

export interface Copied {
  /** Bytes of blobs that were sent. */
  uploaded: number;
  /** Bytes of blobs that the target's registry took over from another of its repositories. */
  mounted: number;
  /** Bytes of blobs that the target had. */
  skipped: number;
}

export interface CopyOptions {
  /** Called after each blob. */
  onBlob?: (descriptor: Descriptor, outcome: BlobOutcome) => void;
  /** Another repository of the target's registry that may have the blob; undefined where none is known. */
  mountFrom?: (descriptor: Descriptor) => string | undefined;
}

const counters = { pushed: "uploaded", mounted: "mounted", present: "skipped" } as const;
const concurrency = 4;
const deepest = 4;
/** Bytes of manifests that one image may consist of: all of them are held in memory. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Copies an image or an index with all it needs: blobs first, then manifests, the named one last; all by digest.
 * Throws content-mismatch, content-too-large, image-not-found and what reading and writing throw.
 */
export async function copyImage(
  from: ImageSource,
  descriptor: Descriptor,
  to: ImageTarget,
  options: CopyOptions = {},
): Promise<Copied> {
  const { blobs, documents } = await collectImage(from, descriptor);
  const copied = await copyBlobs(from, [...blobs.values()], to, options);
  for (const document of documents) await to.pushManifest(document);
  return copied;
}

/** Copies blobs alone, a few at a time. */
export async function copyBlobs(
  from: ImageSource,
  blobs: readonly Descriptor[],
  to: ImageTarget,
  options: CopyOptions = {},
): Promise<Copied> {
  const copied: Copied = { uploaded: 0, mounted: 0, skipped: 0 };
  await eachConcurrently(blobs, async (blob, signal) => {
    const outcome = await to.pushBlob(blob, () => from.blob(blob), { from: options.mountFrom?.(blob), signal });
    copied[counters[outcome]] += blob.size;
    options.onBlob?.(blob, outcome);
  });
  return copied;
}

/** Config and layers. */
export const blobsIn = ({ config, layers }: ImageManifest): Descriptor[] => [config, ...layers];

/** What an image consists of. `documents` has children before their parents. */
async function collectImage(
  from: ImageSource,
  root: Descriptor,
): Promise<{ blobs: Map<string, Descriptor>; documents: Document[] }> {
  const blobs = new Map<string, Descriptor>();
  const documents = new Map<string, Document>();
  let bytes = 0;
  const visit = async (descriptor: Descriptor, depth: number): Promise<void> => {
    if (documents.has(descriptor.digest)) return;
    const document = await readDocument(from, descriptor);
    const name = `${descriptor.digest} of ${from.name}`;
    if (isIndex(document.descriptor.mediaType)) {
      if (depth === deepest) fail("content-mismatch", `${name} nests image indexes too deeply`);
      const children = parseIndex(document.bytes, name).manifests;
      bytes = children.reduce((sum, { size }) => sum + size, bytes);
      if (bytes > mostBytes) tooLarge(name);
      for (const child of children) await visit(child, depth + 1);
    } else if (isImageManifest(document.descriptor.mediaType)) {
      for (const blob of blobsIn(parseManifest(document.bytes, name))) blobs.set(blob.digest, blob);
    } else {
      unknownKind(name, document.descriptor.mediaType);
    }
    documents.set(descriptor.digest, document);
  };
  await visit(root, 0);
  return { blobs, documents: [...documents.values()] };
}

function unknownKind(name: string, mediaType: string): never {
  return fail("content-mismatch", `${name} is ${quoted(mediaType)}: what belongs to it is not known`, {
    fix: "Check that the reference names an image; build an old one again, in today's format.",
  });
}

function tooLarge(name: string): never {
  return fail("content-too-large", `the manifests below ${name} have more than ${mostBytes / 1024 / 1024} MiB in all`, {
    fix: "Check that the reference names an image.",
  });
}

async function readDocument(from: ImageSource, descriptor: Descriptor): Promise<Document> {
  const document = await from.manifest(descriptor);
  if (document) return document;
  return fail("image-not-found", `${from.name} has no manifest ${descriptor.digest}`, {
    fix: "Check that the image was pushed completely, and push it again.",
  });
}

/** Runs work on items, a few at a time. The first failure ends it, once the work that is under way has ended too. */
async function eachConcurrently<T>(
  items: readonly T[],
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const stop = new AbortController();
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, stop.signal);
  };
  const workers = Array.from({ length: concurrency }, worker);
  try {
    await Promise.all(workers);
  } finally {
    queue.length = 0;
    stop.abort();
    await Promise.allSettled(workers);
  }
}
