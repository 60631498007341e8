import { constants, type Stats } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/**
 * Throws `input-invalid` where a folder is none and cannot become one, before any work is done for it.
 *
 * @param input the name of the input that names the folder
 */
export async function checkOutputFolder(input: string, path: string, { written }: { written: boolean }): Promise<void> {
  const refuse = (why: string) =>
    fail("input-invalid", `${input}: ${quoted(path, 200)} cannot be the folder: ${why}`, {
      fix: "Name a folder that is there or can be made, and that may be written to.",
      inputs: [input],
    });
  const { at, found } = await nearest(resolve(path));
  if (typeof found === "string") return refuse(found);
  if (!found.isDirectory()) return refuse(`${quoted(at, 200)} is a file`);
  if (!written) return;
  await access(at, constants.W_OK).catch((error: NodeJS.ErrnoException) => refuse(error.code ?? error.message));
}

/** The path itself or the nearest folder above it that is there, or why that cannot be said. */
async function nearest(path: string): Promise<{ at: string; found: Stats | string }> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
  return found === "ENOENT" && path !== dirname(path) ? nearest(dirname(path)) : { at: path, found };
}
