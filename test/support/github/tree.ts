import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitHubError } from "#test/github/errors.js";
import type { Git } from "#test/github/git.js";

export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  /** Null deletes the path. */
  sha?: string | null;
  content?: string;
}

/** A new tree: entries set or deleted in a base tree, through a temporary index. */
export async function editTree(git: Git, base: string | undefined, entries: TreeEntry[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "github-index-"));
  const environment = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git.run(["read-tree", base ?? "--empty"], { environment });
    const lines = [];
    for (const entry of entries) lines.push(await indexLine(git, base, entry));
    await git.run(["update-index", "-z", "--index-info"], { environment, input: lines.join("") });
    return await git.run(["write-tree"], { environment });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function indexLine(git: Git, base: string | undefined, entry: TreeEntry): Promise<string> {
  if (!/^(100644|100755|120000)$/.test(entry.mode) || !validPath(entry.path)) {
    throw new GitHubError(422, "Must supply a valid tree.mode and tree.path");
  }
  if (entry.sha === null) {
    if (!base || !(await git.resolve(`${base}:${entry.path}`))) throw new GitHubError(422, "GitRPC::BadObjectState");
    return `0 ${"0".repeat(40)}\t${entry.path}\0`;
  }
  const sha = entry.sha ?? (await git.run(["hash-object", "-w", "--stdin"], { input: entry.content ?? "" }));
  if ((await git.resolve(sha))?.type !== "blob") throw new GitHubError(422, "tree.sha is not a valid blob");
  return `${entry.mode} ${sha}\t${entry.path}\0`;
}

function validPath(path: unknown): boolean {
  return (
    typeof path === "string" &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git")
  );
}
