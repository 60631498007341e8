import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { once } from "#oci/bytes.js";
import { type Digest, verifyStream } from "#oci/digest.js";
import { blobPath, openRegularFile, refuseForeignBlobs } from "#oci/layout-files.js";
import { mediaTypes } from "#oci/media-types.js";
import { reachableDigests } from "#oci/reachable.js";
import type { Descriptor, ImageTarget } from "#oci/types.js";

/** An OCI image layout that is being written. */
export interface LayoutWriter extends ImageTarget {
  /** Absolute path. */
  directory: string;
  /** Writes content whose digest is not known before. */
  addBlob(mediaType: string, content: AsyncIterable<Uint8Array>): Promise<Descriptor>;
  /** Makes the layout complete: from now on index.json names these manifests, and blobs that none of them needs are gone. */
  finish(manifests: readonly Descriptor[]): Promise<void>;
  /** Takes back what was written since: the folder is as it was, unless the layout was finished. */
  abandon(): Promise<void>;
}

/**
 * Starts a layout in a new or empty folder, or replaces the one that is there. Until `finish` a reader sees the old layout, or none;
 * blobs that the old one has are not written again. Throws layout-invalid when the folder holds something else, and
 * disk-full; all methods that write throw disk-full too.
 */
export async function createLayout(path: string): Promise<LayoutWriter> {
  const directory = resolve(path);
  const old = await prepareFolder(directory);
  const add = (mediaType: string, content: AsyncIterable<Uint8Array>) => addBlob(directory, old, mediaType, content);
  return {
    name: path,
    directory,
    addBlob: add,
    pushBlob: async (descriptor, source) => {
      if (await hasBlob(directory, descriptor)) return "present";
      await add(descriptor.mediaType, verifyStream(source(), descriptor, descriptor.digest));
      return "pushed";
    },
    pushManifest: async ({ descriptor, bytes }) => {
      await add(descriptor.mediaType, verifyStream(once(bytes), descriptor, descriptor.digest));
    },
    finish: async (manifests) => {
      const needed = await reachableDigests(directory, manifests);
      const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests };
      await replaceFile(join(directory, "index.json"), once(Buffer.from(JSON.stringify(index))));
      old.replaced = true;
      await removeOthers(directory, needed);
    },
    abandon: () => restore(directory, old),
  };
}

/** What a folder was before a layout was written into it. */
interface Old {
  /** The topmost folder that had to be made. */
  made: string | undefined;
  /** It held a layout, finished or not. */
  layout: boolean;
  /** Blobs that it did not have. */
  added: Set<Digest>;
  /** A new layout is complete, and there is no way back. */
  replaced: boolean;
}

async function prepareFolder(directory: string): Promise<Old> {
  const old: Old = { made: undefined, layout: false, added: new Set(), replaced: false };
  try {
    old.made = await mkdir(directory, { recursive: true });
    const names = (await readdir(directory)).filter((name) => !temporaryFile.test(name));
    old.layout = names.includes("oci-layout");
    if (names.length > 0 && !old.layout) {
      return fail("layout-invalid", `${directory} holds other files than an OCI layout's`, {
        fix: "Name a new or empty folder for the layout.",
      });
    }
    // First, so that a run that is killed leaves what the next one knows.
    await replaceFile(join(directory, "oci-layout"), once(Buffer.from('{"imageLayoutVersion":"1.0.0"}')));
    await mkdir(join(directory, "blobs", "sha256"), { recursive: true });
    refuseForeignBlobs(directory);
    return old;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) await restore(directory, old);
    throw explainDiskFull(error, directory);
  }
}

async function restore(directory: string, old: Old): Promise<void> {
  if (old.replaced) return;
  if (old.layout) {
    for (const digest of old.added) await rm(blobPath(directory, digest), { force: true });
    return;
  }
  for (const name of ["blobs", "oci-layout"]) await rm(join(directory, name), { recursive: true, force: true });
  if (old.made !== undefined) await rm(old.made, { recursive: true, force: true });
}

async function addBlob(
  directory: string,
  old: Old,
  mediaType: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Descriptor> {
  const hash = createHash("sha256");
  let size = 0;
  const temporary = temporaryName(join(directory, "blobs", "sha256"));
  const counted = async function* () {
    for await (const piece of content) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  await writeNew(temporary, counted());
  const digest: Digest = `sha256:${hash.digest("hex")}`;
  const file = blobPath(directory, digest);
  if (!existsSync(file)) old.added.add(digest);
  await rename(temporary, file);
  return { mediaType, digest, size };
}

/** Whether a blob of an older layout can stay: it is read, since a damaged one must be replaced. */
async function hasBlob(directory: string, descriptor: Descriptor): Promise<boolean> {
  try {
    const handle = await openRegularFile(directory, blobPath(directory, descriptor.digest));
    const content = handle.createReadStream({ highWaterMark: 1024 * 1024 });
    for await (const _ of verifyStream(content, descriptor, descriptor.digest));
    return true;
  } catch {
    return false;
  }
}

async function replaceFile(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = temporaryName(join(file, ".."));
  await writeNew(temporary, content);
  await rename(temporary, file);
}

async function writeNew(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(file, "wx").catch((error) => {
    throw explainDiskFull(error, dirname(file));
  });
  try {
    for await (const piece of content) await handle.writeFile(piece);
  } catch (error) {
    await rm(file, { force: true });
    throw explainDiskFull(error, dirname(file));
  } finally {
    await handle.close();
  }
}

const temporaryFile = /^\.plugin-release-[0-9a-f-]+$/;

function temporaryName(folder: string): string {
  return join(folder, `.plugin-release-${randomUUID()}`);
}

/** Removes what an older layout or a run that was killed left behind, and nothing that is not a layout's. */
async function removeOthers(directory: string, needed: ReadonlySet<Digest>): Promise<void> {
  const folder = join(directory, "blobs", "sha256");
  for (const name of await readdir(folder)) {
    const ours = temporaryFile.test(name) || /^[0-9a-f]{64}$/.test(name);
    if (ours && !needed.has(`sha256:${name}`)) await rm(join(folder, name), { force: true });
  }
  for (const name of await readdir(directory)) {
    if (temporaryFile.test(name)) await rm(join(directory, name), { force: true });
  }
}
