import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";

/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
export function blobPath(directory: string, digest: Digest): string {
  return join(directory, "blobs", "sha256", digest.slice("sha256:".length));
}

/** Opens a regular file of a layout: a link or a pipe could lead out of it or never end. Throws layout-invalid. */
export async function openRegularFile(directory: string, file: string): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return invalidLayout(directory, `${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return invalidLayout(directory, `${file} is not a regular file`);
}

/** A small file of a layout as a whole. Throws layout-invalid when it is larger than the limit. */
export async function readSmallFile(directory: string, file: string, limit: number): Promise<Buffer> {
  const handle = await openRegularFile(directory, file);
  try {
    const { size } = await handle.stat();
    if (size > limit) return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
export async function refuseForeignBlobs(directory: string): Promise<void> {
  const blobs = await realpath(join(directory, "blobs", "sha256")).catch(() => "");
  if (blobs !== join(await realpath(directory), "blobs", "sha256")) {
    invalidLayout(directory, "it has no folder blobs/sha256 of its own");
  }
}

export function invalidLayout(directory: string, why: string): never {
  return fail("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
    fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
  });
}
