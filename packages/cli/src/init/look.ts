import { execFile } from "node:child_process";
import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Facts, ModuleFacts } from "#cli/init/model.js";
import { parseRemote } from "#cli/init/names.js";
import { walk } from "#cli/init/walk.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { readText } from "#documents/read-text.js";
import { parseGoMod } from "#golang/go-mod.js";

const run = promisify(execFile);

/** Where GitHub looks for the owners of code, in its order. */
export const ownersFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

const known = [
  ...ownersFiles,
  ".gitignore",
  "README.md",
  "build.sh",
  "catalog-server-manifest.yaml",
  "plugin-policy.yaml",
  "component-constructor.yaml",
];

/**
 * What a repository says about itself; nothing is run of it. Throws `input-invalid` where the folder is none, or is inside a
 * repository, and `file-unreadable` or `file-too-large` for what init needs to read.
 */
export async function look(folder: string): Promise<Facts> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    fail("input-invalid", `${quoted(folder, 300)} is no folder`, { fix: "Name the repository's folder." });
  }
  const git = (...args: string[]) => ask(folder, args);
  const top = await git("rev-parse", "--show-toplevel");
  if (top && realpathSync(top) !== realpathSync(folder)) {
    fail("input-invalid", `${quoted(folder, 300)} is inside the git repository ${quoted(top, 300)}`, {
      fix: "Name the repository's top folder: workflows count only there.",
    });
  }
  const remote = top ? await remoteOf(folder) : undefined;
  const tags = top ? ((await git("tag", "--list")) ?? "").split("\n").filter(Boolean) : [];
  const { files, modules } = lookAtFiles(folder);
  const license = licenseOf(textOf(folder, "LICENSE") ?? textOf(folder, "LICENSE.txt") ?? "");
  return {
    ...(remote ? { remote } : {}),
    ...(license ? { license } : {}),
    branch: top ? await defaultBranch(git) : "main",
    tags,
    modules,
    files,
  };
}

/** Where `origin` is. */
export async function remoteOf(folder: string): Promise<Facts["remote"]> {
  return parseRemote((await ask(folder, ["remote", "get-url", "origin"])) ?? "");
}

async function defaultBranch(git: (...args: string[]) => Promise<string | undefined>): Promise<string> {
  const remote = (await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
  const found = remote ?? (await git("symbolic-ref", "--short", "HEAD"));
  return found !== undefined && /^[\w][\w./-]{0,200}$/.test(found) ? found : "main";
}

/** What git prints; nothing where it fails, such as outside of a repository, or where there is no git. */
async function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

function lookAtFiles(folder: string): Pick<Facts, "modules"> & { files: Map<string, string> } {
  const found = walk(folder);
  const paths = [...found.filter((path) => path.endsWith("/plugin.yaml") || path === "plugin.yaml"), ...known];
  const workflows = walk(join(folder, ".github/workflows"), 0)
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => `.github/workflows/${path}`);
  const files = new Map(
    [...paths, ...workflows].flatMap((path) => {
      const text = textOf(folder, path);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
  return { files, modules: modulesOf(folder, found) };
}

function textOf(folder: string, path: string): string | undefined {
  const read = readText(join(folder, path));
  return "text" in read ? read.text : undefined;
}

function modulesOf(folder: string, paths: readonly string[]): ModuleFacts[] {
  const roots = paths.flatMap((path) =>
    path === "go.mod" ? [""] : path.endsWith("/go.mod") ? [path.slice(0, -7)] : [],
  );
  return roots.flatMap((root) => {
    const { module = "" } = parseGoMod(textOf(folder, root === "" ? "go.mod" : `${root}/go.mod`) ?? "");
    if (modulePathProblem(module) !== undefined) return [];
    const own = paths.filter((path) => nearest(roots, path) === root);
    return [{ folder: root, path: module, ...packagesOf(folder, root, own) }];
  });
}

/** The innermost module that a file belongs to. */
function nearest(roots: readonly string[], path: string): string | undefined {
  return roots.filter((root) => root === "" || path.startsWith(`${root}/`)).sort((a, b) => b.length - a.length)[0];
}

function packagesOf(folder: string, root: string, paths: readonly string[]) {
  const programs = new Set<string>();
  let library = false;
  for (const path of paths.filter((each) => each.endsWith(".go") && !each.endsWith("_test.go"))) {
    if (/^package main\b/m.test(textOf(folder, path) ?? ""))
      programs.add(folderOf(path).slice(root === "" ? 0 : root.length + 1));
    else library = true;
  }
  const plugins = paths.filter((path) => path.split("/").at(-1) === "plugin.yaml").map(folderOf);
  return { programs: [...programs].sort(), plugins, library };
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** By what the texts begin with. */
function licenseOf(text: string): string | undefined {
  const head = text.slice(0, 2000).replace(/\s+/g, " ");
  if (/Apache License Version 2\.0/.test(head)) return "Apache-2.0";
  if (/Permission is hereby granted, free of charge, to any person obtaining a copy/.test(head)) return "MIT";
  if (/Mozilla Public License,? Version 2\.0/i.test(head)) return "MPL-2.0";
  if (!/Redistribution and use in source and binary forms/.test(head)) return undefined;
  return /Neither the name/.test(text.replace(/\s+/g, " ")) ? "BSD-3-Clause" : "BSD-2-Clause";
}
