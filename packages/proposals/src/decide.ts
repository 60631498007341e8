import type { Outcome } from "#proposals/types.js";

/** The head of a proposal's branch, judged. */
export interface Head {
  sha: string;
  /** Written by this suite and changed by nobody since; absent when a person did. */
  own?: { state: string; base: string };
}

/** The open pull request of a proposal's branch. */
export interface OpenPull {
  /** Opened by our own identity: markers of others do not count. */
  mine: boolean;
  headSha: string;
  marker?: { head: string; state: string; base: string };
}

/** What is known so far. Undefined means: not asked yet. */
export interface Known {
  /** Null when there is nothing to propose; `base` is the digest of the edited files as the base branch has them. */
  wanted: { state: string; base: string } | null;
  /** Every item that is wanted was declined by a person. */
  declined: boolean;
  open: OpenPull | undefined;
  head?: Head;
  /** "unknown" while GitHub has not found out. */
  mergeable?: boolean | "unknown";
}

/**
 * What to do next.
 * - ask-head, ask-mergeable: learn this and decide again
 * - stop: nothing to write
 * - write: a commit on the branch, then the pull request
 * - describe: the branch is right, the pull request's text is not
 * - comment: tell the people who edited it
 * - withdraw: close it
 */
export type Step =
  | { do: "ask-head" | "ask-mergeable" | "describe" | "comment" | "withdraw" }
  | { do: "stop"; outcome: "unneeded" | "current" | "declined" | "edited" }
  | { do: "write"; outcome: Extract<Outcome, "created" | "updated" | "refreshed"> };

const stop = (outcome: "unneeded" | "current" | "declined" | "edited"): Step => ({ do: "stop", outcome });

/** Design, section 6: refreshed only when it conflicts or proposes something else; never over a person's commit. */
export function decide(known: Known): Step {
  const { wanted, open } = known;
  if (!wanted) return withoutWish(known);
  if (!open) return known.declined ? stop("declined") : { do: "write", outcome: "created" };
  if (!open.mine) return stop("edited");
  const described = open.marker?.head === open.headSha && open.marker.state === wanted.state;
  if (described && open.marker?.base === wanted.base) return stop("current");
  if (described) return unlessConflict(known, stop("current"));
  if (!known.head) return { do: "ask-head" };
  if (!known.head.own) return open.marker?.state === wanted.state ? stop("edited") : { do: "comment" };
  if (known.head.own.state !== wanted.state) return { do: "write", outcome: "updated" };
  return unlessConflict(known, { do: "describe" });
}

function withoutWish({ open, head }: Known): Step {
  if (!open?.mine) return stop("unneeded");
  if (open.marker?.head === open.headSha) return { do: "withdraw" };
  if (!head) return { do: "ask-head" };
  return head.own ? { do: "withdraw" } : stop("edited");
}

/** While GitHub does not know, the proposal stays: the next run asks again. */
function unlessConflict(known: Known, otherwise: Step): Step {
  if (known.mergeable === undefined) return { do: "ask-mergeable" };
  if (known.mergeable !== false) return otherwise;
  if (!known.head) return { do: "ask-head" };
  return known.head.own ? { do: "write", outcome: "refreshed" } : stop("edited");
}

/**
 * What to do with a branch that exists without an open pull request: use its head as it is, go on from it, or leave it.
 * A branch stays behind when a run was killed, when another run is a step ahead, and after a merge.
 */
export function decideLeftover(
  head: Head,
  wanted: { state: string; baseCommit: string },
  concludedHeads: ReadonlySet<string>,
): "use" | "extend" | "taken" {
  const concluded = concludedHeads.has(head.sha);
  const complete = head.own?.state === wanted.state && head.own.base === wanted.baseCommit;
  if (complete && !concluded) return "use";
  return head.own || concluded ? "extend" : "taken";
}
