import { fail } from "#diagnostics/diagnostic.js";
import { decideLeftover, type Head } from "#proposals/decide.js";
import { digest } from "#proposals/marker.js";
import { judgeHead, readFiles, requireBranch } from "#proposals/observe.js";
import type { BranchHead } from "#proposals/repository.js";
import { commitMessage } from "#proposals/trailer.js";
import type { Change, Files } from "#proposals/types.js";
import { computeChange, type Work } from "#proposals/work.js";

/** A wanted state, tied to the commit of the base branch that it was computed from. */
export interface Basis {
  commit: BranchHead;
  files: Files;
  change: Change;
  state: string;
}

/** Computes the change again from exactly the commit that will be its parent. Undefined when that asks for something else. */
export async function fixBasis(work: Work): Promise<Basis | undefined> {
  const { repository, request, seen, change } = work;
  if (!change) return undefined;
  const commit = await requireBranch(repository, request.base);
  const edited = await readFiles(repository, [...change.files.keys()], commit.sha);
  const files = new Map([...seen.files, ...edited]);
  const moved = [...edited].some(([path, text]) => text !== seen.files.get(path));
  const again = moved ? await computeChange(request, seen, files) : change;
  const state = digest(change.fingerprint);
  const same =
    again && digest(again.fingerprint) === state && [...again.files.keys()].every((path) => edited.has(path));
  return same ? { commit, files, change: again, state } : undefined;
}

/** Puts the change onto a branch that has an open pull request. The commit, or undefined when the branch moved meanwhile. */
export async function extendBranch(work: Work, basis: Basis, head: Head): Promise<string | undefined> {
  const tree = await work.repository.createTree(basis.commit.tree, basis.change.files);
  return moveBranch(work, basis, head, tree);
}

/** Puts the change onto a branch that has none: a new branch, or one that an earlier run left behind. */
export async function startBranch(work: Work, basis: Basis): Promise<string | undefined> {
  const { repository, request, seen } = work;
  const tree = await repository.createTree(basis.commit.tree, basis.change.files);
  const commit = await storeCommit(work, basis, tree, [basis.commit.sha]);
  if (await repository.createBranch(request.branch, commit)) return commit;
  const found = await repository.branch(request.branch);
  if (!found) return undefined;
  const head = await judgeHead(found, request.key, work.github);
  const concluded = new Set(seen.concluded.filter((pull) => pull.mine).map((pull) => pull.headSha));
  const leftover = decideLeftover(head, { state: basis.state, baseCommit: basis.commit.sha }, concluded);
  if (leftover === "use") return head.sha;
  if (request.kept && head.sha !== seen.head?.sha) return undefined; // it may hold what is to be kept
  if (leftover === "extend") return moveBranch(work, basis, head, tree);
  const message = `The branch ${request.branch} of ${request.repository} holds commits that this suite did not write, and no pull request explains them.`;
  return fail("proposal-branch-taken", message, { fix: "Rename or delete that branch." });
}

/** Never forced: the new commit has the head that was looked at as its parent, so a branch that moved refuses it. */
async function moveBranch(work: Work, basis: Basis, head: Head, tree: string): Promise<string | undefined> {
  const base = basis.commit.sha;
  const commit = await storeCommit(work, basis, tree, head.own?.base === base ? [head.sha] : [head.sha, base]);
  return (await work.repository.moveBranch(work.request.branch, commit)) ? commit : undefined;
}

function storeCommit({ repository, request }: Work, basis: Basis, tree: string, parents: string[]): Promise<string> {
  const trailer = { key: request.key, state: basis.state, base: basis.commit.sha, tree };
  return repository.createCommit({ message: commitMessage(basis.change.title, trailer), tree, parents });
}
