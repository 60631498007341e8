import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { type Basis, extendBranch, fixBasis, startBranch } from "#proposals/commit.js";
import type { Known, Step } from "#proposals/decide.js";
import { baseDigest, declinedIn, type SeenPull } from "#proposals/observe.js";
import { type Pull, sameLogin } from "#proposals/pulls.js";
import { closingTexts, editedComment, editedCommentMark, textsOf } from "#proposals/texts.js";
import type { Outcome, ProposalResult } from "#proposals/types.js";
import type { Work } from "#proposals/work.js";

/** Writes what was decided. Undefined when something moved, so that everything has to be looked at again. */
export async function carryOut(work: Work, known: Known, step: Step): Promise<ProposalResult | undefined> {
  const { open } = work.seen;
  if (step.do === "write") return open ? refresh(work, known, open, step.outcome) : create(work);
  if (!open) return conclude(work, step);
  if (step.do === "describe") return describe(work, known, open);
  if (step.do === "comment") return commentOnce(work, open);
  if (step.do === "withdraw") return withdraw(work, open);
  const labelled = step.do === "stop" && step.outcome === "current" && (await addLabels(work, open));
  return conclude(work, step, labelled);
}

/** The result of a step, written or only planned. */
export function conclude(work: Work, step: Step, changed = false): ProposalResult {
  const outcome = outcomeOf(step);
  const declinedPull = outcome === "declined" ? declinedIn(work.seen, work.change?.items[0] ?? "") : undefined;
  return resultOf(work, outcome, changed, work.seen.open ?? declinedPull);
}

async function create(work: Work): Promise<ProposalResult | undefined> {
  const basis = await fixBasis(work);
  const head = basis && (await startBranch(work, basis));
  if (!basis || !head) return undefined;
  const { branch, base } = work.request;
  const pull = await work.pulls.create({ ...textsFor(work, basis, head), branch, base });
  if (!pull) return undefined;
  await addLabels(work, pull);
  return resultOf({ ...work, change: basis.change }, "created", true, pull);
}

async function refresh(
  work: Work,
  known: Known,
  open: SeenPull,
  outcome: Outcome,
): Promise<ProposalResult | undefined> {
  const basis = await fixBasis(work);
  const head = basis && known.head && (await extendBranch(work, basis, known.head));
  if (!basis || !head) return undefined;
  return retell({ ...work, change: basis.change }, open, textsFor(work, basis, head), outcome);
}

async function describe(work: Work, known: Known, open: SeenPull): Promise<ProposalResult | undefined> {
  const { change, request, seen } = work;
  if (!change || !known.head || !known.wanted) return undefined;
  const marker = {
    key: request.key,
    head: known.head.sha,
    state: known.wanted.state,
    base: baseDigest(change, seen.files),
  };
  return retell(work, open, textsOf(marker, change), "updated");
}

/** A pull request that was closed or merged meanwhile is not the one to bring up to date. */
async function retell(
  work: Work,
  open: SeenPull,
  texts: { title: string; body: string },
  outcome: Outcome,
): Promise<ProposalResult | undefined> {
  const { state } = await work.pulls.update(open.number, texts);
  if (state !== "open") return undefined;
  await addLabels(work, open);
  return resultOf(work, outcome, true, open);
}

async function withdraw(work: Work, open: SeenPull): Promise<ProposalResult> {
  await work.pulls.update(open.number, { state: "closed", ...closingTexts(work.request, open) });
  return resultOf(work, "withdrawn", true, open);
}

async function commentOnce(work: Work, open: SeenPull): Promise<ProposalResult | undefined> {
  const { change, github, pulls, request } = work;
  if (!change) return undefined;
  const identity = await github.identity();
  const mark = editedCommentMark(change);
  const earlier = (await pulls.comments(open.number)).filter((each) => sameLogin(each.author, identity));
  const told = earlier.some(({ body }) => body.startsWith(mark));
  if (!told) await pulls.comment(open.number, editedComment(request, change, open));
  return conclude(work, { do: "comment" }, !told);
}

async function addLabels({ pulls, request }: Work, pull: Pull): Promise<boolean> {
  const missing = request.labels.filter((label) => !pull.labels.includes(label));
  if (missing.length > 0) await pulls.addLabels(pull.number, missing);
  return missing.length > 0;
}

function textsFor(work: Work, basis: Basis, head: string): { title: string; body: string } {
  const base = baseDigest(basis.change, basis.files);
  return textsOf({ key: work.request.key, head, state: basis.state, base }, basis.change);
}

function outcomeOf(step: Step): Outcome {
  if (step.do === "stop" || step.do === "write") return step.outcome;
  if (step.do === "withdraw") return "withdrawn";
  return step.do === "comment" ? "edited" : "updated";
}

function resultOf(work: Work, outcome: Outcome, changed: boolean, pull: Pull | undefined): ProposalResult {
  return {
    outcome,
    changed,
    ...(pull ? { number: pull.number, url: pull.url } : {}),
    ...(work.change ? { change: work.change } : {}),
    diagnostics: diagnosticsOf(work, outcome, pull),
  };
}

function diagnosticsOf({ seen, request }: Work, outcome: Outcome, pull: Pull | undefined): Diagnostic[] {
  if (outcome === "declined") {
    const message = `Pull request ${pull?.number} proposed the same and was closed without merging: ${pull?.url}`;
    return [diagnostic("proposal-declined", message, { fix: "Reopen that pull request if it was closed by mistake." })];
  }
  if (outcome !== "edited") return [];
  const reason = seen.open?.mine
    ? "holds commits that this suite did not write, and is left as it is"
    : `was opened from ${request.branch} by ${seen.open?.author}, not by this suite`;
  const fix = "Merge it, or close it and delete its branch.";
  return [diagnostic("proposal-edited", `Pull request ${pull?.number} ${reason}: ${pull?.url}`, { fix })];
}
