import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders whose Go code is not the repository's own. */
const skipped = /^(?:\.|_)|^(?:vendor|testdata|node_modules|dist)$/;
const mostFiles = 20_000;

/**
 * Paths of the regular files of a folder and of those below it to a depth, sorted, with slashes; links are not followed.
 * Names that a workflow could not hold as they are, with blanks or expressions in them, are passed over.
 */
export function walk(folder: string, depth = 4): string[] {
  const found: string[] = [];
  const visit = (path: string, left: number) => {
    for (const entry of entriesOf(join(folder, path))) {
      if (!/^[\w.@+-]+$/.test(entry.name) || found.length >= mostFiles) continue;
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) found.push(inside);
      else if (entry.isDirectory() && left > 0 && !skipped.test(entry.name)) visit(inside, left - 1);
    }
  };
  visit("", depth);
  return found.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
