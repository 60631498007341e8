import { lstatSync, readlinkSync } from "node:fs";
import { join } from "node:path";

const maxLinks = 40;

/**
 * Where a path of an image lies in the folder `root` that holds its files. Links are followed as if `root` were `/`, so the
 * result never leaves it; names that do not exist stay as they are. Undefined where links lead to each other without end.
 */
export function resolveInRoot(root: string, path: string): string | undefined {
  let rest = path.split("/");
  let done: string[] = [];
  for (let links = 0; rest.length > 0; ) {
    const [name = "", ...others] = rest;
    rest = others;
    if (name === "" || name === ".") continue;
    if (name === "..") {
      done.pop();
      continue;
    }
    const target = linkTarget(join(root, ...done, name));
    if (target === undefined) {
      done.push(name);
      continue;
    }
    links += 1;
    if (links > maxLinks) return undefined;
    if (target.startsWith("/")) done = [];
    rest = [...target.split("/"), ...rest];
  }
  return join(root, ...done);
}

function linkTarget(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}
