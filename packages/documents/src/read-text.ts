import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { placeOf } from "#documents/text-places.js";

/** Documents are written by people: 4 MiB are tens of thousands of plugins. */
export const maxBytes = 4 * 1024 * 1024;

export type TextFile = { text: string } | { problem: Diagnostic };

/**
 * Reads a regular file of at most `limit` bytes of UTF-8. Never waits for a pipe or a device.
 * Synchronous, because loading node:fs/promises takes longer than reading any document.
 */
export function readText(path: string, limit = maxBytes): TextFile {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(file);
    if (!status.isFile()) return { problem: unreadable(path, "it is not a regular file") };
    if (status.size > limit) return { problem: tooLarge(path, limit) };
    return decode(path, readAtMost(file, limit + 1), limit);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problem: unreadable(path, reasons[code] ?? `the system says ${code}`) };
  } finally {
    if (file !== undefined) closeSync(file);
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

/** A file may grow, or state no size at all, as those of /proc do. */
function readAtMost(file: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  for (let total = 0; total < limit; ) {
    const chunk = Buffer.allocUnsafe(Math.min(limit - total, 64 * 1024));
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
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
