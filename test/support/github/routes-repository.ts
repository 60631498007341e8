import { GitHubError, notFound } from "#test/github/errors.js";
import { type Call, ok, type Route, route } from "#test/github/route.js";
import { base64Lines } from "#test/github/routes-objects.js";
import { commitShape, parseCommit, repositoryShape } from "#test/github/shapes.js";
import type { Repository } from "#test/github/state.js";

const repo = "/repos/{owner}/{repo}";

export const repositoryRoutes: Route[] = [
  route(`GET ${repo}`, "metadata:read", "repos/repos#get-a-repository", (call) => {
    const shape = repositoryShape(call.world, call.repository);
    if (call.token?.kind !== "user") return ok(shape);
    // Of a person it says what they may do, whatever the token may.
    const push = call.token.permissions.contents === "write";
    return ok({ ...shape, permissions: { admin: push, maintain: push, push, triage: push, pull: true } });
  }),
  route(`GET ${repo}/branches/{branch}`, "contents:read", "branches/branches#get-a-branch", async (call) => {
    const name = call.params.branch ?? "";
    const found = await call.repository.git.read(`refs/heads/${name}`);
    if (!found) throw new GitHubError(404, "Branch not found");
    const { protectedBranches, rules } = call.repository.settings;
    const isProtected = protectedBranches.includes(name) || (rules[name] ?? []).length > 0;
    return ok({ name, commit: commitShape(call.world, call.repository, parseCommit(found)), protected: isProtected });
  }),
  route(`GET ${repo}/commits/{ref+}`, "contents:read", "commits/commits#get-a-commit", async (call) => {
    const missing = new GitHubError(422, `No commit found for SHA: ${call.params.ref}`);
    return ok(await commitAt(call, call.params.ref ?? "", missing));
  }),
  route(`GET ${repo}/contents/{path+}`, "contents:read", "repos/contents#get-repository-content", async (call) => {
    const ref = call.query.get("ref") ?? call.repository.defaultBranch;
    const commit = await resolveCommit(call.repository, ref);
    if (!commit) throw new GitHubError(404, `No commit found for the ref ${ref}`);
    const path = call.params.path ?? "";
    const found = await call.repository.git.read(`${commit}:${path}`);
    if (found?.type === "tree") return ok(await folderShape(call.repository, commit, path));
    if (found?.type !== "blob") throw notFound();
    if (/\braw\b/.test(call.accept)) {
      return ok(found.content, { "content-type": "application/vnd.github.raw+json; charset=utf-8" });
    }
    const { sha, content } = found;
    // Over one megabyte only the raw media type carries the content.
    const carried =
      content.length > 1024 * 1024
        ? { encoding: "none", content: "" }
        : { encoding: "base64", content: base64Lines(content) };
    return ok({ type: "file", name: path.split("/").at(-1), path, sha, size: content.length, ...carried });
  }),
  route(`GET ${repo}/compare/{range+}`, "contents:read", "commits/commits#compare-two-commits", async (call) => {
    const [from = "", to = ""] = (call.params.range ?? "").split("...");
    const base = await commitAt(call, from, notFound());
    const head = await commitAt(call, to, notFound());
    const { git } = call.repository;
    const [behind = 0, ahead = 0] = (
      await git.run(["rev-list", "--left-right", "--count", `${base.sha}...${head.sha}`])
    )
      .split("\t")
      .map(Number);
    const common = await git.attempt(["merge-base", base.sha, head.sha]);
    if (common.code !== 0) throw new GitHubError(404, `No common ancestor between ${from} and ${to}.`);
    const mergeBase = common.stdout.toString("utf8").trim();
    const commits = (await git.run(["rev-list", "--reverse", `${base.sha}..${head.sha}`])).split("\n").filter(Boolean);
    return ok({
      base_commit: base,
      merge_base_commit: await commitAt(call, mergeBase, notFound()),
      status: ahead && behind ? "diverged" : ahead ? "ahead" : behind ? "behind" : "identical",
      ahead_by: ahead,
      behind_by: behind,
      total_commits: commits.length,
      commits: await Promise.all(commits.map((sha) => commitAt(call, sha, notFound()))),
      files: await changedFiles(call.repository, mergeBase, head.sha),
    });
  }),
];

/** A folder is a list of what it holds, whatever media type was asked for. */
async function folderShape(repository: Repository, commit: string, path: string) {
  const names = (await repository.git.run(["ls-tree", "-z", "--name-only", `${commit}:${path}`])).split("\0");
  return names.filter(Boolean).map((name) => ({ name, path: `${path}/${name}` }));
}

async function resolveCommit(repository: Repository, ref: string): Promise<string | undefined> {
  const names = /^[0-9a-f]{40}$/.test(ref) ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`];
  for (const name of names) {
    const found = await repository.git.resolve(`${name}^{commit}`);
    if (found) return found.sha;
  }
  return undefined;
}

async function commitAt(call: Call, ref: string, missing: GitHubError) {
  const sha = await resolveCommit(call.repository, ref);
  const found = sha ? await call.repository.git.read(sha) : undefined;
  if (!found) throw missing;
  return commitShape(call.world, call.repository, parseCommit(found));
}

const statuses: Record<string, string> = { A: "added", D: "removed", M: "modified", T: "changed" };

async function changedFiles(repository: Repository, from: string, to: string) {
  const fields = (await repository.git.run(["diff", "--no-renames", "--name-status", "-z", from, to])).split("\0");
  const files = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const filename = fields[at + 1] ?? "";
    const diff = await repository.git.run(["diff", "--no-renames", from, to, "--", filename]);
    const patch = diff.slice(diff.indexOf("\n@@") + 1);
    const sha = (await repository.git.resolve(`${to}:${filename}`))?.sha ?? null;
    files.push({ filename, status: statuses[fields[at] ?? ""], sha, patch });
  }
  return files;
}
