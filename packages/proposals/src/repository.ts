import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { GitHub, GitHubAnswer, GitHubCall } from "#proposals/github.js";
import { type Json, optionalText, parseJson, sha, text } from "#proposals/json.js";
import { explain } from "#proposals/problems.js";

/** The commit that a branch is at. */
export interface BranchHead {
  sha: string;
  tree: string;
  message: string;
  /** Login of the author, where GitHub knows one. */
  author: string | undefined;
}

/** One repository's files and branches, through the contents and Git Data APIs. */
export interface RepositoryApi {
  /** `owner/name` */
  name: string;
  call(call: Omit<GitHubCall, "path"> & { path: string }): Promise<GitHubAnswer>;
  /** The text of a file at a branch or commit; undefined where there is none. */
  readFile(path: string, ref: string): Promise<string | undefined>;
  branch(name: string): Promise<BranchHead | undefined>;
  /** A commit with these files set (null: deleted) in a tree; returns what it made. */
  createTree(base: string, files: ReadonlyMap<string, string | null>): Promise<string>;
  createCommit(commit: { message: string; tree: string; parents: readonly string[] }): Promise<string>;
  /** False when the branch exists already: of many that try, one succeeds. */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** False when the branch is not an ancestor of the commit any more. */
  moveBranch(name: string, sha: string): Promise<boolean>;
}

export function openRepository(github: GitHub, name: string): RepositoryApi {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) || /\/\.{1,2}$|^\.{1,2}\//.test(name)) {
    fail("input-invalid", `A repository is named owner/name, not "${name.slice(0, 100)}".`, {
      fix: "Write owner and name, such as acme/plugin-registry.",
    });
  }
  const call: RepositoryApi["call"] = (request) =>
    github.send({ ...request, path: `/repos/${name}${request.path}`, purpose: `${request.purpose} in ${name}` });
  const json = async (request: GitHubCall, at: string) => parseJson((await call(request)).bytes, at);
  return {
    name,
    call,
    readFile: (path, ref) => readFile(call, path, ref),
    branch: async (branch) => {
      const path = `/branches/${encodeURIComponent(branch)}`;
      const answer = await call({ path, accept: [404], purpose: `read the branch ${branch}` });
      return answer.status === 404 ? undefined : branchHead(parseJson(answer.bytes, "branch"));
    },
    createTree: async (base, files) => {
      const tree = [...files].map(([path, content]) => treeEntry(path, content));
      const body = { base_tree: base, tree };
      return sha(await json({ method: "POST", path: "/git/trees", body, purpose: "store files" }, "tree"), "sha");
    },
    createCommit: async (body) =>
      sha(await json({ method: "POST", path: "/git/commits", body, purpose: "store a commit" }, "commit"), "sha"),
    createBranch: async (branch, commit) => {
      const body = { ref: `refs/heads/${branch}`, sha: commit };
      const purpose = `create the branch ${branch}`;
      return wasDone(name, call, { method: "POST", path: "/git/refs", body, purpose }, /already exists|update failed/i);
    },
    moveBranch: async (branch, commit) => {
      const path = `/git/refs/heads/${encodePath(branch)}`;
      const purpose = `move the branch ${branch}`;
      const body = { sha: commit, force: false };
      return wasDone(
        name,
        call,
        { method: "PATCH", path, body, purpose },
        /not a fast forward|does not exist|update failed/i,
      );
    },
  };
}

export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Other reasons for a 422, such as a rule of the repository, are problems. */
async function wasDone(name: string, call: RepositoryApi["call"], request: GitHubCall, lost: RegExp): Promise<boolean> {
  const answer = await call({ ...request, accept: [422] });
  if (answer.status !== 422) return true;
  if (lost.test(answer.message)) return false;
  throw new DiagnosticError([explain(answer, `${request.purpose} in ${name}`)]);
}

async function readFile(call: RepositoryApi["call"], path: string, ref: string): Promise<string | undefined> {
  const query = new URLSearchParams({ ref });
  const purpose = `read ${path} at ${ref}`;
  const answer = await call({ path: `/contents/${encodePath(path)}?${query}`, raw: true, accept: [404], purpose });
  if (answer.status === 404) return undefined;
  const type = answer.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) {
    fail("file-unreadable", `${path} is a folder at ${ref}.`, { place: { file: path } });
  }
  if (type.startsWith("text/html")) {
    const fix = "Check that GITHUB_API_URL names GitHub's REST API.";
    fail("github-failed", `GitHub answered with a web page when asked to ${purpose}.`, { fix });
  }
  try {
    // With its byte order mark, if it has one: what is written back differs only where it was edited.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(answer.bytes);
  } catch {
    return fail("file-unreadable", `${path} is not UTF-8 text.`, { place: { file: path } });
  }
}

function treeEntry(path: string, content: string | null): object {
  const entry = { path, mode: "100644", type: "blob" };
  return content === null ? { ...entry, sha: null } : { ...entry, content };
}

function branchHead(branch: Json): BranchHead {
  return {
    sha: sha(branch, "commit", "sha"),
    tree: sha(branch, "commit", "commit", "tree", "sha"),
    message: text(branch, "commit", "commit", "message"),
    author: optionalText(branch, "commit", "author", "login"),
  };
}
