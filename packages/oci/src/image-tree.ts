import {
  chmodSync,
  chownSync,
  fchownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { resolveInRoot } from "#oci/rooted-path.js";

/** A rule that a layer's entry breaks. */
export class UnsafeEntry extends Error {}

/** What an entry says of a file or folder. */
export interface Attributes {
  mode: number;
  uid?: number;
  gid?: number;
}

/** An image's files in a folder, as layers change them. Names are relative to the image's root; all methods throw UnsafeEntry. */
export interface ImageTree {
  file(name: string, attributes: Attributes, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** A file whose content is there already, written at once. */
  smallFile(name: string, attributes: Attributes, content: Uint8Array): void;
  directory(name: string, attributes: Attributes): void;
  symlink(name: string, target: string): void;
  hardLink(name: string, target: string): void;
  /** Removes what lower layers put there; with `contentOnly`, only what is inside. */
  whiteout(name: string, contentOnly: boolean): void;
  /** What is written from now on belongs to another layer. */
  nextLayer(): void;
}

/**
 * Writes below `root` only: folders on the way are looked up as if `root` were `/`, entries are created anew and never through
 * a link, and links to absolute targets become relative ones that stay inside. Special bits are dropped, and owners too unless this
 * process is root: then a server that is started as the image's user finds its own files.
 */
export function imageTree(directory: string): ImageTree {
  mkdirSync(directory, { recursive: true });
  const root = realpathSync(directory);
  const isRoot = process.getuid?.() === 0;
  let written = new Set<string>();

  /** Where an entry goes; what lies there gives way. */
  const place = (name: string): string => {
    const path = locate(root, name);
    makeFolders(dirname(path), root);
    for (let each = path; each !== root && !written.has(each); each = dirname(each)) written.add(each);
    return path;
  };
  const placeAnew = (name: string): string => {
    const path = place(name);
    if (path === root) throw new UnsafeEntry("takes the place of the image's root");
    remove(path);
    return path;
  };
  const clear = (path: string): void => {
    if (path !== root && !written.has(path)) remove(path);
    else if (isDirectory(path)) for (const each of readdirSync(path)) clear(join(path, each));
  };

  return {
    async file(name, attributes, content) {
      const handle = await open(placeAnew(name), "wx", 0o600);
      try {
        for await (const piece of content) await handle.writeFile(piece);
        if (isRoot) give(handle.fd, attributes);
        await handle.chmod((attributes.mode & 0o777) | 0o400);
      } finally {
        await handle.close();
      }
    },
    smallFile(name, attributes, content) {
      const path = placeAnew(name);
      writeFileSync(path, content, { flag: "wx", mode: 0o600 });
      if (isRoot) give(path, attributes);
      chmodSync(path, (attributes.mode & 0o777) | 0o400);
    },
    directory(name, attributes) {
      const path = place(name);
      if (!isDirectory(path)) {
        remove(path);
        mkdirSync(path);
      }
      if (isRoot) give(path, attributes);
      chmodSync(path, (attributes.mode & 0o777) | 0o700);
    },
    symlink(name, target) {
      const path = placeAnew(name);
      symlinkSync(insideTarget(path.slice(root.length), target), path);
    },
    hardLink(name, target) {
      const existing = locate(root, target);
      if (!lstatSync(existing, { throwIfNoEntry: false })?.isFile())
        throw new UnsafeEntry(`links to no file (${target})`);
      if (locate(root, name) !== existing) linkSync(existing, placeAnew(name));
    },
    whiteout(name, contentOnly) {
      const path = locate(root, name);
      if (!contentOnly) clear(path);
      else if (isDirectory(path)) for (const each of readdirSync(path)) clear(join(path, each));
    },
    nextLayer() {
      written = new Set();
    },
  };
}

/** Folders that no layer describes, whatever this process's umask is. */
function makeFolders(path: string, root: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  for (let each = path; each !== root; each = dirname(each)) {
    chmodSync(each, 0o755);
    if (each === first) return;
  }
}

const highestId = 2 ** 31 - 2;

function give(file: number | string, { uid = 0, gid = 0 }: Attributes): void {
  const known = (id: number) => (Number.isSafeInteger(id) && id > 0 && id <= highestId ? id : 0);
  const owner = [known(uid), known(gid)] as const;
  if (owner[0] === 0 && owner[1] === 0) return;
  try {
    if (typeof file === "number") fchownSync(file, ...owner);
    else chownSync(file, ...owner);
  } catch {
    // A root that is one inside of a container only does not have every id.
  }
}

/** Where an entry lies: the folders above it looked up inside the root, its own name taken as it is. */
function locate(root: string, name: string): string {
  const parts = name.split("/").filter((each) => each !== "" && each !== ".");
  if (name.startsWith("/")) throw new UnsafeEntry("has an absolute path");
  if (parts.includes("..")) throw new UnsafeEntry("has .. in its path");
  if (name.includes("\0")) throw new UnsafeEntry("has a null character in its path");
  const path = parts.join("/");
  if (path === "") return root;
  const folder = resolveInRoot(root, dirname(path));
  if (folder === undefined) throw new UnsafeEntry("lies below links that lead to each other");
  return join(folder, basename(path));
}

/** A link's target as seen from `at`, an absolute path of the image: absolute ones are made relative. */
function insideTarget(at: string, target: string): string {
  if (target === "" || target.includes("\0")) throw new UnsafeEntry("links to nothing");
  const from = posix.dirname(at);
  if (target.startsWith("/")) return posix.relative(from, posix.normalize(target)) || ".";
  if (posix.join(from.slice(1), target).split("/")[0] === "..") throw new UnsafeEntry("links out of the image");
  return target;
}

function remove(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) rmSync(path, { recursive: true });
  else if (found) unlinkSync(path);
}

function isDirectory(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
