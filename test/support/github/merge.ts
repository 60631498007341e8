import { GitHubError } from "#test/github/errors.js";
import { branchSha, noreply, now, type Pull, type Repository, type User } from "#test/github/state.js";

/**
 * What GitHub does when branches move: an open pull request's head follows its branch; without the branch it is closed;
 * once the base branch contains its head it is merged.
 */
export async function synchronise(repository: Repository, pull: Pull): Promise<void> {
  if (pull.state === "closed") return;
  const head = await branchSha(repository, pull.head);
  const base = await branchSha(repository, pull.base);
  if (!head) {
    Object.assign(pull, { state: "closed", closedAt: now() });
    return;
  }
  const moved = head !== pull.headSha || base !== pull.baseSha;
  Object.assign(pull, { headSha: head, baseSha: base });
  if (moved && base && (await repository.git.isAncestor(head, base))) finish(pull, base, repository.owner);
}

/** The tree that merging makes; undefined when it conflicts. */
export async function mergeable(repository: Repository, pull: Pull): Promise<string | undefined> {
  const base = await branchSha(repository, pull.base);
  return base ? repository.git.mergeTree(base, pull.headSha) : undefined;
}

interface MergeOptions {
  /** The head that was reviewed; empty when the caller does not say. */
  sha: string;
  title: string;
  method: string;
}

export async function mergePull(repository: Repository, pull: Pull, by: User, options: MergeOptions): Promise<string> {
  if (pull.state === "closed") throw new GitHubError(405, "Pull Request is not mergeable");
  if (options.sha && options.sha !== pull.headSha) {
    throw new GitHubError(409, "Head branch was modified. Review and try the merge again.");
  }
  const base = (await branchSha(repository, pull.base)) ?? "";
  const tree = await repository.git.mergeTree(base, pull.headSha);
  if (!tree) throw new GitHubError(405, "Pull Request is not mergeable");
  const squash = options.method === "squash";
  const author = { name: by.login, email: noreply(by), date: now() };
  const title = `Merge pull request #${pull.number} from ${repository.owner.login}/${pull.head}`;
  const sha = await repository.git.commit({
    tree,
    parents: squash ? [base] : [base, pull.headSha],
    message: options.title || (squash ? `${pull.title} (#${pull.number})` : `${title}\n\n${pull.title}`),
    author,
    committer: { name: "GitHub", email: "noreply@github.com", date: now() },
  });
  if (!(await repository.git.updateRef(`refs/heads/${pull.base}`, sha, base))) {
    throw new GitHubError(405, "Base branch was modified. Review and try the merge again.");
  }
  finish(pull, sha, by);
  return sha;
}

function finish(pull: Pull, sha: string, by: User): void {
  const at = now();
  Object.assign(pull, { state: "closed", closedAt: at, merged: { at, sha, by } });
}
