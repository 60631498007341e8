import { statSync } from "node:fs";
import { resolveInRoot } from "#conformance/rooted-path.js";
import type { UnpackedImage } from "#conformance/unpack.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/**
 * The program that an image starts and its arguments: Entrypoint and Cmd (or `args` in place of Cmd), the program's path
 * taken inside the image's own files. Throws DiagnosticError `image-entrypoint-unclear`.
 */
export function resolveCommand({ root, config }: UnpackedImage, args: readonly string[] = config.cmd) {
  const [program, ...rest] = [...config.entrypoint, ...args];
  const fix = "Give the image an entrypoint that is the absolute path of its program.";
  if (!program?.startsWith("/")) {
    const what = program ? `${quoted(program)}, which is no absolute path` : "nothing";
    fail("image-entrypoint-unclear", `the image starts ${what}`, { fix });
  }
  const file = resolveInRoot(root, program);
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return fail("image-entrypoint-unclear", `the image starts ${quoted(program)}, which is none of its files`, { fix });
  }
  return { file, args: rest };
}
