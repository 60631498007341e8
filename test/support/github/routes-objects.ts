import { GitHubError, notFound } from "#test/github/errors.js";
import type { Signature } from "#test/github/git.js";
import { actor, type Call, created, ok, type Route, route, text } from "#test/github/route.js";
import { gitCommitShape, parseCommit } from "#test/github/shapes.js";
import { noreply, now } from "#test/github/state.js";
import { editTree, type TreeEntry } from "#test/github/tree.js";

const git = "/repos/{owner}/{repo}/git";

export const objectRoutes: Route[] = [
  route(`GET ${git}/commits/{sha}`, "contents:read", "git/commits#get-a-commit-object", async (call) => {
    const { content, sha } = await typed(call, call.params.sha ?? "", "commit", notFound());
    return ok(gitCommitShape(call.repository, parseCommit({ sha, type: "commit", content })));
  }),
  route(`POST ${git}/commits`, "contents:write", "git/commits#create-a-commit", async (call) => {
    const tree = await typed(call, text(call, "tree"), "tree", new GitHubError(422, "Tree SHA does not exist"));
    const missing = new GitHubError(422, "Parent SHA does not exist or is not a commit object");
    const parents = await Promise.all(
      list(call.body.parents).map((sha) => typed(call, String(sha), "commit", missing)),
    );
    const sha = await call.repository.git.commit({
      tree: tree.sha,
      parents: parents.map((parent) => parent.sha),
      message: text(call, "message"),
      ...signatures(call),
    });
    const signed = actor(call).kind === "installation" && !call.body.author && !call.body.committer;
    if (signed) call.repository.verified.add(sha);
    const stored = await typed(call, sha, "commit", notFound());
    return created(gitCommitShape(call.repository, parseCommit(stored)));
  }),
  route(`GET ${git}/trees/{sha}`, "contents:read", "git/trees#get-a-tree", async (call) => {
    const { sha } = await typed(call, call.params.sha ?? "", "tree", notFound());
    const recursive = call.query.has("recursive") ? ["-r", "-t"] : [];
    const lines = (await call.repository.git.run(["ls-tree", "-z", ...recursive, sha])).split("\0").filter(Boolean);
    return ok({ sha, tree: lines.map(treeEntryShape), truncated: false });
  }),
  route(`POST ${git}/trees`, "contents:write", "git/trees#create-a-tree", async (call) => {
    const base = text(call, "base_tree");
    const problem = new GitHubError(422, "base_tree is not a valid tree oid");
    const start = base ? (await typed(call, base, "tree", problem)).sha : undefined;
    const sha = await editTree(call.repository.git, start, list(call.body.tree) as TreeEntry[]);
    const lines = (await call.repository.git.run(["ls-tree", "-z", sha])).split("\0").filter(Boolean);
    return created({ sha, tree: lines.map(treeEntryShape), truncated: false });
  }),
  route(`GET ${git}/blobs/{sha}`, "contents:read", "git/blobs#get-a-blob", async (call) => {
    const { sha, content } = await typed(call, call.params.sha ?? "", "blob", notFound());
    return ok({ sha, size: content.length, encoding: "base64", content: base64Lines(content) });
  }),
  route(`POST ${git}/blobs`, "contents:write", "git/blobs#create-a-blob", async (call) => {
    const encoding = call.body.encoding === "base64" ? "base64" : "utf8";
    const input = Buffer.from(text(call, "content"), encoding);
    const sha = await call.repository.git.run(["hash-object", "-w", "--stdin"], { input });
    return created({ sha });
  }),
];

/** GitHub breaks base64 into lines of 60 characters. */
export function base64Lines(content: Buffer): string {
  return content.toString("base64").replace(/(.{60})/g, "$1\n");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A commit has the tree where a tree is asked for, as on GitHub. */
async function typed(call: Call, sha: string, type: "commit" | "tree" | "blob", problem: GitHubError) {
  const named = /^[0-9a-f]{40}$/.test(sha) ? await call.repository.git.read(sha) : undefined;
  const found = named?.type === "commit" && type === "tree" ? await call.repository.git.read(`${sha}^{tree}`) : named;
  if (found?.type !== type) throw problem;
  return found;
}

/** Left out, both are the token's user; what an installation commits is committed and signed by GitHub itself. */
function signatures(call: Call): { author: Signature; committer: Signature } {
  const { user, kind } = actor(call);
  const own = { name: user.login, email: noreply(user), date: now() };
  const author = { ...own, ...(call.body.author as Partial<Signature> | undefined) };
  if (call.body.committer) return { author, committer: { ...own, ...(call.body.committer as Partial<Signature>) } };
  if (call.body.author) return { author, committer: author };
  return {
    author,
    committer: kind === "installation" ? { name: "GitHub", email: "noreply@github.com", date: now() } : own,
  };
}

function treeEntryShape(line: string) {
  const [, mode = "", type = "", sha = "", path = ""] = /^(\d+) (\w+) (\w+)\t([\s\S]*)$/.exec(line) ?? [];
  return { path, mode, type, sha };
}
