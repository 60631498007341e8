import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askGit, git } from "#scripts/release/git.js";
import { pinFaults } from "#scripts/release/pin-faults.js";
import { pinnedFiles } from "#scripts/release/pinned-files.js";
import { type Pin, writePin } from "#scripts/release/pins.js";
import { parseTag } from "#scripts/release/version.js";

/** What a checkout's examples should say: a release's commit by its tag, or without one the commit that is checked out, as of `main`. */
export function pinOf(root: string, tag?: string): Pin {
  if (tag === undefined) return { commit: git(root, "rev-parse", "HEAD^{commit}"), version: "main" };
  if (!parseTag(tag)) throw new Error(`${tag} is no release's tag: it is like v1.2.3`);
  return { commit: git(root, "rev-parse", `refs/tags/${tag}^{commit}`), version: tag };
}

/** Writes the pin into every example and page; the files that changed. */
export function writePins(root: string, pin: Pin): string[] {
  return pinnedFiles(root).filter((file) => {
    const before = readFileSync(join(root, file), "utf8");
    const after = writePin(before, pin);
    if (after !== before) writeFileSync(join(root, file), after);
    return after !== before;
  });
}

/** What is wrong with the pins of a checkout, against the commits that its repository has. */
export function faultsInCheckout(root: string): string[] {
  const texts = new Map(pinnedFiles(root).map((file) => [file, readFileSync(join(root, file), "utf8")]));
  return pinFaults(texts, (commit, path) => askGit(root, "show", `${commit}:${path}`));
}
