import type { StoredObject } from "#test/github/git-objects.js";
import {
  type Comment,
  fullName,
  type Issue,
  noreply,
  type Pull,
  type Repository,
  type User,
  type World,
} from "#test/github/state.js";

/** JSON as GitHub writes it, as far as this suite reads it. */

export const userShape = (user: User) => ({ login: user.login, id: user.id, type: user.type, site_admin: false });

export const labelShape = (name: string) => ({ name, color: "ededed", default: false });

export const repositoryShape = (world: World, repository: Repository) => ({
  id: repository.id,
  name: repository.name,
  full_name: fullName(repository),
  private: repository.private,
  owner: userShape(repository.owner),
  html_url: `${world.url}/${fullName(repository)}`,
  url: `${world.url}/repos/${fullName(repository)}`,
  default_branch: repository.defaultBranch,
  archived: repository.settings.archived,
  delete_branch_on_merge: repository.settings.deleteBranchOnMerge,
});

export const refShape = (ref: string, found: { sha: string; type: string }) => ({
  ref,
  object: { type: found.type, sha: found.sha },
});

export const commentShape = (comment: Comment) => ({ ...comment, user: userShape(comment.user) });

export const pullShape = (world: World, repository: Repository, pull: Pull) => ({
  number: pull.number,
  state: pull.state,
  title: pull.title,
  body: pull.body,
  draft: false,
  user: userShape(pull.user),
  labels: pull.labels.map(labelShape),
  html_url: `${world.url}/${fullName(repository)}/pull/${pull.number}`,
  created_at: pull.createdAt,
  closed_at: pull.closedAt,
  merged_at: pull.merged?.at ?? null,
  merge_commit_sha: pull.merged?.sha ?? null,
  head: endShape(world, repository, pull.head, pull.headSha),
  base: endShape(world, repository, pull.base, pull.baseSha),
});

export const issueShape = (world: World, repository: Repository, issue: Issue) => ({
  number: issue.number,
  state: issue.state,
  state_reason: issue.stateReason,
  title: issue.title,
  body: issue.body,
  user: userShape(issue.user),
  labels: issue.labels.map(labelShape),
  comments: issue.comments.length,
  html_url: `${world.url}/${fullName(repository)}/issues/${issue.number}`,
  created_at: issue.createdAt,
});

const endShape = (world: World, repository: Repository, branch: string, sha: string) => ({
  label: `${repository.owner.login}:${branch}`,
  ref: branch,
  sha,
  user: userShape(repository.owner),
  repo: repositoryShape(world, repository),
});

/** A commit as git holds it. */
export interface ParsedCommit {
  sha: string;
  tree: string;
  parents: string[];
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
  message: string;
}

export function parseCommit({ sha, content }: StoredObject): ParsedCommit {
  const whole = content.toString("utf8");
  const end = whole.indexOf("\n\n");
  const fields = whole
    .slice(0, end)
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  return {
    sha,
    tree: all("tree")[0] ?? "",
    parents: all("parent"),
    author: parseSignature(all("author")[0] ?? ""),
    committer: parseSignature(all("committer")[0] ?? ""),
    // The API shows messages without the newline that git ends them with.
    message: whole.slice(end + 2).replace(/\n$/, ""),
  };
}

function parseSignature(line: string): ParsedCommit["author"] {
  const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+) [-+]\d{4}$/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z") };
}

/** As the Git Data API gives it: no logins. */
export const gitCommitShape = (repository: Repository, commit: ParsedCommit) => ({
  sha: commit.sha,
  author: commit.author,
  committer: commit.committer,
  message: commit.message,
  tree: { sha: commit.tree },
  parents: commit.parents.map((sha) => ({ sha })),
  verification: verification(repository, commit),
});

/** As the commits and branches API give it: addresses mapped to accounts. */
export const commitShape = (world: World, repository: Repository, commit: ParsedCommit) => ({
  sha: commit.sha,
  commit: {
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree },
    verification: verification(repository, commit),
  },
  author: account(world, commit.author.email),
  committer: account(world, commit.committer.email),
  parents: commit.parents.map((sha) => ({ sha })),
});

function verification(repository: Repository, commit: ParsedCommit) {
  const verified = repository.verified.has(commit.sha);
  return { verified, reason: verified ? "valid" : "unsigned" };
}

function account(world: World, email: string) {
  if (email === "noreply@github.com") return { login: "web-flow", id: 19864447, type: "User" };
  const user = [...world.users.values()].find((each) => noreply(each) === email);
  return user ? userShape(user) : null;
}
