import { resolve } from "node:path";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { type Digest, isDigest, verifyBytes, verifyStream } from "#oci/digest.js";
import { blobPath, invalidLayout, openRegularFile, readSmallFile, refuseForeignBlobs } from "#oci/layout-files.js";
import { mediaTypes } from "#oci/media-types.js";
import { documentLimit, documentMediaType, parseIndex } from "#oci/parse.js";
import type { Descriptor, Document, ImageIndex, ImageSource } from "#oci/types.js";

/** The annotation by which a layout's index names an image. */
export const refName = "org.opencontainers.image.ref.name";

/** An OCI image layout that is read. What it holds is checked as it is read, and never trusted. */
export interface Layout extends ImageSource {
  /** Absolute path. */
  directory: string;
  /** `index.json`. */
  index: ImageIndex;
  /** A manifest or index by its descriptor or digest, or by the name that index.json gives it. */
  manifest(reference: string | Descriptor): Promise<Document | undefined>;
}

/** Opens a layout (OCI image layout specification 1.1). Throws layout-invalid. */
export async function openLayout(path: string): Promise<Layout> {
  const directory = resolve(path);
  checkVersion(directory, readSmallFile(directory, `${directory}/oci-layout`, 4096));
  const index = readIndex(directory);
  refuseForeignBlobs(directory);
  return {
    name: path,
    directory,
    index,
    manifest: (reference) => readManifest(directory, index, reference),
    blob: (descriptor) => readBlob(directory, descriptor),
  };
}

function readIndex(directory: string): ImageIndex {
  const bytes = readSmallFile(directory, `${directory}/index.json`, documentLimit);
  try {
    return parseIndex(bytes, "index.json");
  } catch (error) {
    if (error instanceof DiagnosticError) return invalidLayout(directory, "index.json is not an image index");
    throw error;
  }
}

function checkVersion(directory: string, bytes: Buffer): void {
  let version: unknown;
  try {
    version = JSON.parse(bytes.toString("utf8"))?.imageLayoutVersion;
  } catch {
    version = undefined;
  }
  if (version !== "1.0.0") invalidLayout(directory, "oci-layout does not name version 1.0.0");
}

async function readManifest(
  directory: string,
  index: ImageIndex,
  reference: string | Descriptor,
): Promise<Document | undefined> {
  const listed = typeof reference === "string" ? findListed(index, reference) : reference;
  const digest: Digest | undefined = isDigest(reference) ? reference : listed?.digest;
  if (digest === undefined) return undefined;
  const file = blobPath(directory, digest);
  const bytes = readSmallFile(directory, file, documentLimit);
  verifyBytes(bytes, { digest, size: listed?.size ?? bytes.length }, file);
  const mediaType = documentMediaType(bytes, listed?.mediaType, file) ?? mediaTypes.manifest;
  return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}

function findListed(index: ImageIndex, reference: string): Descriptor | undefined {
  return index.manifests.find((each) => each.digest === reference || each.annotations?.[refName] === reference);
}

async function* readBlob(directory: string, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  const file = blobPath(directory, descriptor.digest);
  const handle = await openRegularFile(directory, file);
  try {
    yield* verifyStream(handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }), descriptor, file);
  } finally {
    await handle.close();
  }
}
