import { closeSync, constants, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { ModuleFacts } from "#cli/init/model.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { readText } from "#documents/read-text.js";
import { parseGoMod } from "#golang/go-mod.js";

/** Bytes of a Go file that its package clause is looked for in. */
const head = 64 * 1024;

/** The modules among a repository's files, by their folders, with what is in each. */
export function modulesOf(folder: string, paths: readonly string[]): ModuleFacts[] {
  const roots = new Set(paths.filter((path) => nameOf(path) === "go.mod").map(folderOf));
  const own = new Map([...roots].map((root): [string, string[]] => [root, []]));
  for (const path of paths) own.get(nearest(roots, path) ?? "")?.push(path);
  return [...own].flatMap(([root, files]) => {
    const read = readText(join(folder, root, "go.mod"));
    const { module = "" } = "text" in read ? parseGoMod(read.text) : {};
    if (modulePathProblem(module) !== undefined) return [];
    return [{ folder: root, path: module, ...packagesOf(folder, root, files) }];
  });
}

/** The innermost module that a file belongs to. */
function nearest(roots: ReadonlySet<string>, path: string): string | undefined {
  for (let each = folderOf(path); ; each = folderOf(each)) {
    if (roots.has(each)) return each;
    if (each === "") return undefined;
  }
}

function packagesOf(folder: string, root: string, paths: readonly string[]) {
  const programs = new Set<string>();
  let library = false;
  for (const path of paths.filter(isCompiled)) {
    const name = packageOf(headOf(join(folder, path)));
    if (name === "main") programs.add(folderOf(path).slice(root === "" ? 0 : root.length + 1));
    else if (name !== undefined) library = true;
  }
  const plugins = paths.filter((path) => nameOf(path) === "plugin.yaml").map(folderOf);
  return { programs: [...programs].sort(), plugins, library };
}

/** Go passes over tests, and names that begin with `_` or a dot (go.dev/cmd/go#hdr-Package_lists_and_patterns). */
function isCompiled(path: string): boolean {
  return path.endsWith(".go") && !path.endsWith("_test.go") && !/^[_.]/.test(nameOf(path));
}

/** What a Go file's package is called; nothing for one that is never built, and for what is no Go. */
export function packageOf(text: string): string | undefined {
  let rest = text.replace(/^\ufeff/, "");
  for (;;) {
    rest = rest.trimStart();
    const isBlock = rest.startsWith("/*");
    if (!isBlock && !rest.startsWith("//")) return /^package[ \t]+(\w+)/.exec(rest)?.[1];
    const end = rest.indexOf(isBlock ? "*/" : "\n");
    if (end < 0 || /^\/\/go:build[ \t]+ignore[ \t\r]*$/.test(rest.slice(0, isBlock ? 0 : end))) return undefined;
    rest = rest.slice(end + (isBlock ? 2 : 1));
  }
}

function headOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const bytes = Buffer.allocUnsafe(head);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, head, 0));
  } catch {
    return ""; // what cannot be read is no plugin
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
