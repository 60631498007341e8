import { statSync } from "node:fs";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { resolveInRoot } from "#oci/rooted-path.js";
import type { UnpackedImage } from "#oci/unpack.js";

/** Something that can be started: an image's files, or one file that needs the machine's own. Absolute paths. */
export type Program = ({ kind: "image" } & UnpackedImage) | { kind: "binary"; file: string };

export interface Command {
  /** The program's path on this machine. */
  file: string;
  /** The program's path as the image has it. */
  path: string;
  args: string[];
}

/**
 * What is started, and its arguments: an image's Entrypoint and Cmd (or `args` in place of Cmd), the program's path taken inside the
 * image's own files. Throws DiagnosticError `image-entrypoint-unclear`.
 */
export function resolveCommand(program: Program, args: readonly string[] | undefined): Command {
  if (program.kind === "binary") return { file: program.file, path: program.file, args: [...(args ?? [])] };
  const { root, config } = program;
  const [path, ...rest] = [...config.entrypoint, ...(args ?? config.cmd)];
  const fix = "Give the image an entrypoint that is the absolute path of its program.";
  if (!path?.startsWith("/")) {
    const what = path ? `${quoted(path)}, which is no absolute path` : "nothing";
    fail("image-entrypoint-unclear", `the image starts ${what}`, { fix });
  }
  const file = resolveInRoot(root, path);
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return fail("image-entrypoint-unclear", `the image starts ${quoted(path)}, which is none of its files`, { fix });
  }
  return { file, path, args: rest };
}
