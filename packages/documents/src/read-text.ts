import { isUtf8 } from "node:buffer";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { placeOf } from "#documents/text-places.js";

/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
export const maxBytes = 4 * 1024 * 1024;

export type TextFile = { text: string } | { problem: Diagnostic };

/** Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device. */
export async function readText(path: string, limit = maxBytes): Promise<TextFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const { size, isFile } = await sizeOf(file);
    if (!isFile) return { problem: unreadable(path, "it is not a regular file") };
    if (size > limit) return { problem: tooLarge(path, limit) };
    return decode(path, await readAtMost(file, limit + 1), limit);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
  } finally {
    await file?.close();
  }
}

export function tooLarge(file: string, limit = maxBytes): Diagnostic {
  return diagnostic("file-too-large", `${quoted(file)} is larger than ${limit / 1024 / 1024} MiB`, {
    fix: "Split the document, or remove what does not belong in it.",
    place: { file },
  });
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links lead in a circle",
};

function unreadable(file: string, why: string): Diagnostic {
  return diagnostic("file-unreadable", `${quoted(file, 300)} cannot be read: ${why}`, {
    fix: "Check the path, which is relative to the working directory.",
    place: { file },
  });
}

async function sizeOf(file: FileHandle): Promise<{ size: number; isFile: boolean }> {
  const status = await file.stat();
  return { size: status.size, isFile: status.isFile() };
}

/** A file may grow, or state no size at all, as those of /proc do. */
async function readAtMost(file: FileHandle, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let total = 0; total < limit; ) {
    const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    total += bytesRead;
  }
  return Buffer.concat(chunks);
}

function decode(file: string, bytes: Buffer, limit: number): TextFile {
  if (bytes.length > limit) return { problem: tooLarge(file, limit) };
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { text };
  const at = text.indexOf("\ufffd");
  return {
    problem: diagnostic("yaml-syntax", "the file is not UTF-8 text", {
      fix: "Save it as UTF-8.",
      place: placeOf(file, text, at, at + 1),
    }),
  };
}
