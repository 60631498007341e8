import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { openObjects, type StoredObject } from "#test/github/git-objects.js";

export interface Signature {
  name: string;
  email: string;
  /** As git reads it; now when left out. */
  date?: string;
}

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

interface RunOptions {
  input?: string | Uint8Array;
  environment?: Record<string, string>;
}

/** A bare repository. Every call is real git; what is read often goes through one `git cat-file` kept open. */
export interface Git {
  directory: string;
  /** Ends the process that reads objects. */
  close(): void;
  /** Throws when git fails. */
  run(args: string[], options?: RunOptions): Promise<string>;
  /** The exit code decides something. */
  attempt(args: string[], options?: RunOptions): Promise<GitResult>;
  /** The object that a revision names (`main`, a commit, `main:a/file`); undefined when there is none. */
  resolve(revision: string): Promise<{ sha: string; type: string } | undefined>;
  read(revision: string): Promise<StoredObject | undefined>;
  commit(options: CommitOptions): Promise<string>;
  /** False when the reference is not at `old` (forty zeros: when it exists) any more: compare and swap. */
  updateRef(ref: string, sha: string, old: string): Promise<boolean>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** The tree of the three-way merge; undefined when it conflicts. */
  mergeTree(ours: string, theirs: string): Promise<string | undefined>;
}

export interface CommitOptions {
  tree: string;
  parents: string[];
  message: string;
  author: Signature;
  committer: Signature;
}

export const zeros = "0".repeat(40);

const environment = {
  PATH: process.env.PATH ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  LC_ALL: "C",
};

export function openGit(directory: string): Git {
  const objects = openObjects(directory, environment);
  const attempt = (args: string[], options: RunOptions = {}) => runGit(directory, args, options);
  const run = async (args: string[], options: RunOptions = {}) => {
    const result = await attempt(args, options);
    if (result.code !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr}`);
    return result.stdout.toString("utf8").trimEnd();
  };
  return {
    directory,
    close: objects.close,
    run,
    attempt,
    resolve: async (revision) => objects.info(revision),
    read: async (revision) => objects.contents(revision),
    commit: ({ tree, parents, message, author, committer }) =>
      run(["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])], {
        input: message,
        environment: { ...signatureVariables("AUTHOR", author), ...signatureVariables("COMMITTER", committer) },
      }),
    updateRef: async (ref, sha, old) => (await attempt(["update-ref", ref, sha, old])).code === 0,
    isAncestor: async (ancestor, descendant) =>
      (await attempt(["merge-base", "--is-ancestor", ancestor, descendant])).code === 0,
    mergeTree: async (ours, theirs) => {
      const result = await attempt(["merge-tree", "--write-tree", "--no-messages", ours, theirs]);
      return result.code === 0 ? result.stdout.toString("utf8").slice(0, 40) : undefined;
    },
  };
}

async function runGit(directory: string, args: string[], options: RunOptions): Promise<GitResult> {
  const child = spawn("git", ["--git-dir", directory, ...args], {
    env: { ...environment, ...options.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {}).end(options.input ?? "");
  const code = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { code: await code, stdout, stderr: stderr.toString("utf8") };
}

function signatureVariables(role: string, signature: Signature): Record<string, string> {
  const variables = { [`GIT_${role}_NAME`]: signature.name, [`GIT_${role}_EMAIL`]: signature.email };
  return signature.date ? { ...variables, [`GIT_${role}_DATE`]: signature.date } : variables;
}
