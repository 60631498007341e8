import type { Git } from "#test/github/git.js";

export interface User {
  login: string;
  id: number;
  type: "User" | "Bot" | "Organization";
}

export type Access = "read" | "write";
export type Permission =
  | "metadata"
  | "contents"
  | "pull_requests"
  | "issues"
  | "actions"
  | "administration"
  | "workflows";

export interface Token {
  user: User;
  /** GITHUB_TOKEN and App tokens are installations: no /user, commits signed by GitHub. */
  kind: "installation" | "user";
  permissions: Readonly<Partial<Record<Permission, Access>>>;
  /** The repository setting "Allow GitHub Actions to create and approve pull requests". */
  mayCreatePulls: boolean;
  /** Requests left in this hour. */
  remaining: number;
  /** Repositories that it sees, `owner/name`; all when left out. */
  repositories?: readonly string[];
}

export interface Comment {
  id: number;
  user: User;
  body: string;
  created_at: string;
}

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  user: User;
  labels: string[];
  comments: Comment[];
  /** Branch names. */
  head: string;
  base: string;
  /** The head as GitHub last saw it; it follows the branch while the pull request is open. */
  headSha: string;
  baseSha: string;
  createdAt: string;
  closedAt: string | null;
  merged?: { at: string; sha: string; by: User };
}

/** An issue that is no pull request. */
export interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  user: User;
  labels: string[];
  comments: Comment[];
  createdAt: string;
}

export interface Dispatch {
  event: "repository_dispatch" | "workflow_dispatch";
  /** The event_type, or the workflow's file name. */
  name: string;
  payload: Record<string, unknown>;
  ref?: string;
  user: User;
}

/** What an administrator set. */
export interface Settings {
  actionsEnabled: boolean;
  allowedActions: "all" | "local_only" | "selected";
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayApprove: boolean;
  deleteBranchOnMerge: boolean;
  archived: boolean;
  /** Classic protection, by branch. */
  protectedBranches: readonly string[];
  /** Rules of rulesets, by branch. */
  rules: Readonly<Record<string, readonly { type: string; parameters?: object }[]>>;
  /** What GitHub finds wrong with CODEOWNERS. */
  ownerErrors: readonly object[];
}

export interface Release {
  id: number;
  tag: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  /** As it was asked for. */
  latest?: string;
  assets: Map<string, Buffer>;
}

export interface Repository {
  owner: User;
  name: string;
  id: number;
  private: boolean;
  defaultBranch: string;
  git: Git;
  pulls: Map<number, Pull>;
  issues: Map<number, Issue>;
  /** In the order of their making. */
  releases?: readonly Release[];
  dispatches: Dispatch[];
  /** Told of each dispatch before it is answered: what starts workflows. */
  onDispatch?: (dispatch: Dispatch) => void;
  settings: Settings;
  /** A ruleset: branches that nobody may create. */
  closedTo?: (branch: string) => boolean;
  /** Commits that GitHub signed. */
  verified: Set<string>;
}

export interface World {
  url: string;
  /** GitHub Enterprise Server's version, which it says in every answer. */
  enterprise?: string;
  users: Map<string, User>;
  tokens: Map<string, Token>;
  /** By `owner/name` in lower case. */
  repositories: Map<string, Repository>;
  nextId: number;
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function noreply(user: User): string {
  return `${user.id}+${user.login}@users.noreply.github.com`;
}

export function branchSha(repository: Repository, branch: string): Promise<string | undefined> {
  return repository.git.resolve(`refs/heads/${branch}`).then((found) => found?.sha);
}

export const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");
