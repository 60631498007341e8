import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";

/** An operating system's error that says there is no room left becomes `disk-full`; anything else stays what it is. */
export function explainDiskFull(error: unknown, folder: string): unknown {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code !== "ENOSPC" && code !== "EDQUOT") return error;
  const explained = new DiagnosticError([
    diagnostic("disk-full", `there is no room left to write into ${folder} (${code})`, {
      fix: "Free some space, or name a folder on a disk that has more.",
    }),
  ]);
  explained.cause = error;
  return explained;
}
