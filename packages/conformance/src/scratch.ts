import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeTemporaryFolder } from "#conformance/temporary-folder.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** A file for the working directory, by its name there: its content, or a file of this machine. */
export type WorkFile = { name: string } & ({ content: string } | { copyOf: string });

/** The only folders that a server may change. Paths on this machine. */
export interface Scratch {
  /** Holds `home`, `tmp` and `work`. */
  directory: string;
  /** Beside it, where the server does not look. */
  folder: string;
  /** Writes a file into `work`. Throws DiagnosticError: input-invalid for a name that leads out of it, file-unreadable. */
  write(file: WorkFile): Promise<void>;
  /** Gives all of it to the user that the server runs as. */
  giveTo(user: { uid: number; gid: number }): void;
  remove(): Promise<void>;
}

export async function makeScratch(): Promise<Scratch> {
  const folder = await makeTemporaryFolder("run");
  const directory = join(folder.path, "scratch");
  const made = [directory, ...["home", "tmp", "work"].map((name) => join(directory, name))];
  for (const each of made) {
    mkdirSync(each);
    chmodSync(each, 0o755);
  }
  return {
    directory,
    folder: folder.path,
    write: async (file) => {
      made.push(...(await writeWorkFile(join(directory, "work"), file)));
    },
    giveTo: ({ uid, gid }) => {
      for (const each of made) chownSync(each, uid, gid);
    },
    remove: folder.remove,
  };
}

/** The paths that were made for it. */
async function writeWorkFile(work: string, file: WorkFile): Promise<string[]> {
  const parts = file.name.split("/");
  if (file.name.includes("\0") || parts.some((each) => each === "" || each === "." || each === "..")) {
    fail("input-invalid", `${quoted(file.name)} is no name for a file of the server's working directory`, {
      fix: "Give a relative path without .. in it.",
    });
  }
  const made: string[] = [];
  for (let at = 1; at < parts.length; at++) made.push(join(work, ...parts.slice(0, at)));
  const path = join(work, ...parts);
  try {
    await mkdir(dirname(path), { recursive: true });
    await ("content" in file ? writeFile(path, file.content) : copyFile(file.copyOf, path));
  } catch (error) {
    const source = "copyOf" in file ? file.copyOf : file.name;
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    fail("file-unreadable", `${quoted(source, 300)} cannot be copied to the server's working directory: ${why}`, {
      fix: "Check the file's path and that it can be read.",
    });
  }
  return [...made, path];
}
