import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Planned } from "#cli/init/model.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";

/**
 * `new`: it is not there. `same`: nothing to do. `kept`: it is there and differs, or people write it. `replaced`: it was asked for.
 * `changed`: what was asked for is put into what is there.
 */
export type State = "new" | "same" | "kept" | "replaced" | "changed";

export interface Compared extends Planned {
  state: State;
  /** What is there. */
  present?: string;
}

/** Holds what should be there against what is. Throws `input-invalid` for a path to replace that is none of the planned ones. */
export function compare(folder: string, planned: readonly Planned[], force: readonly string[]): Compared[] {
  const forced = force.map((path) => path.replace(/^\.\//, ""));
  const unknown = forced.find((path) => !planned.some((each) => each.path === path));
  if (unknown !== undefined) {
    fail("input-invalid", `--force: ${quoted(unknown, 300)} is no file that init writes here`, {
      fix: "Name a file as init shows it, such as --force .github/workflows/check.yml.",
    });
  }
  return planned.map((each) => {
    const there = presentAt(folder, each.path);
    if (there === undefined) return { ...each, state: "new" };
    const state =
      there.text?.replaceAll("\r\n", "\n") === each.text.replaceAll("\r\n", "\n")
        ? "same"
        : forced.includes(each.path)
          ? "replaced"
          : "kept";
    return { ...each, state, ...(there.text === undefined ? {} : { present: there.text }) };
  });
}

/** What is there under a path, without its text where that cannot be read: whatever it is, it is not written over. */
function presentAt(folder: string, path: string): { text?: string } | undefined {
  refuseLinks(folder, path);
  if (!lstatSync(join(folder, path), { throwIfNoEntry: false })) return undefined;
  const read = readText(join(folder, path));
  return "text" in read ? { text: read.text } : {};
}

/** Through a link, a write would end up anywhere. */
function refuseLinks(folder: string, path: string): void {
  const parts = path.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join("/");
    const status = lstatSync(join(folder, part), { throwIfNoEntry: false });
    if (!status) return;
    const isRight = count < parts.length ? status.isDirectory() : status.isFile();
    if (isRight) continue;
    const expected = count < parts.length ? "a folder" : "a regular file";
    fail("input-invalid", `${quoted(part, 300)} is not ${expected}: init does not write through it`, {
      fix: "Put a folder or file of the repository there, or move what is there away.",
    });
  }
}
