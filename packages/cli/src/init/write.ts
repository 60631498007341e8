import { randomUUID } from "node:crypto";
import { constants, copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Compared } from "#cli/init/compare.js";
import { DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { quoted } from "#diagnostics/sanitize.js";
import { replaceFile } from "#documents/replace-file.js";

/** Writes what is new or was to be replaced or changed, each file whole or not at all; what appeared meanwhile is not written over. */
export async function writeFiles(folder: string, files: readonly Compared[]): Promise<void> {
  for (const { path, text, state, executable } of files) {
    const file = join(folder, path);
    try {
      if (state === "replaced" || state === "changed") await replaceFile(file, text);
      if (state === "new") await create(file, text, executable ? 0o755 : 0o644);
    } catch (error) {
      throw explain(error, file, folder);
    }
  }
}

function explain(error: unknown, file: string, folder: string): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (!["EACCES", "EPERM", "EROFS"].includes(code)) return explainDiskFull(error, folder);
  const message = `${quoted(file, 300)} cannot be written: the system says ${code}`;
  return new DiagnosticError([
    diagnostic("input-invalid", message, { fix: "Name a repository that you may write to." }),
  ]);
}

/** A link to a name that is taken fails, which a rename does not. */
async function create(file: string, text: string, mode: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, { mode, flag: "wx" });
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
      if (!["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"].includes(error.code ?? "")) throw error;
      return copyFile(temporary, file, constants.COPYFILE_EXCL); // there are file systems without links
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    fail("input-invalid", `${quoted(file, 300)} was written by somebody else meanwhile`, { fix: "Run init again." });
  } finally {
    await rm(temporary, { force: true });
  }
}
