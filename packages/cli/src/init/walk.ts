import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders whose Go code is not the repository's own. */
const skipped = /^(?:\.|_)|^(?:vendor|testdata|node_modules|dist)$/;
export const mostFiles = 20_000;

/**
 * Paths of the regular files of these names in a folder and in those below it to a depth, sorted, with slashes, the first 20,000; links are
 * not followed, and other repositories, such as submodules, are not looked into. Names that a workflow could not hold as they are, with
 * blanks or expressions in them, are passed over.
 */
export function walk(folder: string, { depth = 4, names }: { depth?: number; names: RegExp }): string[] {
  const found: string[] = [];
  const visit = (path: string, left: number) => {
    for (const entry of entriesOf(join(folder, path))) {
      if (found.length >= mostFiles) return;
      if (!/^[\w.@+-]+$/.test(entry.name)) continue;
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile() && names.test(entry.name)) found.push(inside);
      else if (entry.isDirectory() && left > 0 && isOwn(join(folder, inside), entry.name)) visit(inside, left - 1);
    }
  };
  visit("", depth);
  return found.sort();
}

function isOwn(folder: string, name: string): boolean {
  return !skipped.test(name) && !existsSync(join(folder, ".git"));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
