import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** A file that a run reads, or a folder of reports. */
export interface InputFile {
  /** What it is called in messages: `the plan`. */
  what: string;
  path: string;
  /** The output that may take its place. */
  replacedBy?: string;
}

/**
 * Throws `input-invalid` where an output would take the place of an input, or be written among the reports of a folder, or where two outputs
 * are one file; whatever links and spellings lead there. Outputs are named by what asks for them.
 */
export function checkOverwrites(outputs: Readonly<Record<string, string | undefined>>, inputs: readonly InputFile[]) {
  const seen = new Map<string, string>();
  for (const [output, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    const key = identify(path);
    const other = seen.get(key);
    if (other !== undefined) {
      fail("input-invalid", `${output} and ${other} are both ${quoted(path, 200)}`, {
        fix: "Name a file for each.",
        inputs: [output, other],
      });
    }
    seen.set(key, output);
    const input = inputs.find((each) => each.replacedBy !== output && isTaken(each.path, path));
    if (!input) continue;
    fail("input-invalid", `${output} would take the place of ${input.what}: ${quoted(path, 200)}`, {
      fix: "Name another file for what is written.",
      inputs: [output],
    });
  }
}

function isTaken(input: string, output: string): boolean {
  if (!statOf(input)?.isDirectory()) return identify(input) === identify(output);
  const way = relative(realOf(input), realOf(output));
  const isInside = way !== "" && way !== ".." && !way.startsWith(`..${sep}`);
  return isInside && output.endsWith("report.json");
}

/** The same for each path of a file that is there, also a hard link; for one that is not, its real path. */
function identify(path: string): string {
  const found = statOf(path);
  return found ? `${found.dev}:${found.ino}` : realOf(path);
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined; // who reads or writes it says why it cannot be
  }
}

/** With links resolved, as far as it is there. */
function realOf(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    return dirname(full) === full ? full : join(realOf(dirname(full)), basename(full));
  }
}
