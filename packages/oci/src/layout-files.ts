import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";

/** The file of a blob inside a layout (OCI image layout specification). A digest's form rules paths out of the layout out. */
export function blobPath(directory: string, digest: Digest): string {
  return join(directory, "blobs", "sha256", digest.slice("sha256:".length));
}

/** A link could lead out of a layout, and a pipe never end. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opens a regular file of a layout. Throws layout-invalid. */
export async function openRegularFile(directory: string, file: string): Promise<FileHandle> {
  const handle = await open(file, flags).catch((error) => unreadable(directory, file, error));
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return irregular(directory, file);
}

/** A small file of a layout as a whole, read at once: that is faster than another thread is asked. Throws layout-invalid. */
export function readSmallFile(directory: string, file: string, limit: number): Buffer {
  let opened: number;
  try {
    opened = openSync(file, flags);
  } catch (error) {
    return unreadable(directory, file, error);
  }
  try {
    const found = fstatSync(opened);
    if (!found.isFile()) return irregular(directory, file);
    if (found.size > limit) return invalidLayout(directory, `${file} is larger than ${limit} bytes`);
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

function unreadable(directory: string, file: string, error: unknown): never {
  if (!existsSync(directory)) {
    return fail("layout-invalid", `${directory} is not there`, {
      fix: "Build the image first, with plugin-release build, or name the folder that holds oci-layout and index.json.",
    });
  }
  return invalidLayout(directory, `${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
}

function irregular(directory: string, file: string): never {
  return invalidLayout(directory, `${file} is not a regular file`);
}

/** Throws layout-invalid when the folder of blobs is a link to somewhere else. */
export function refuseForeignBlobs(directory: string): void {
  let blobs = "";
  try {
    blobs = realpathSync(join(directory, "blobs", "sha256"));
  } catch {
    // There is none.
  }
  if (blobs !== join(realpathSync(directory), "blobs", "sha256")) {
    invalidLayout(directory, "it has no folder blobs/sha256 of its own");
  }
}

export function invalidLayout(directory: string, why: string): never {
  return fail("layout-invalid", `${directory} is not a complete OCI layout: ${why}`, {
    fix: "Write the layout again, or name the folder that holds oci-layout and index.json.",
  });
}
