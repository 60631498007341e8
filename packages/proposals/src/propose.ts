import { fail } from "#diagnostics/diagnostic.js";
import { carryOut, conclude } from "#proposals/carry-out.js";
import { decide, type Known, type Step } from "#proposals/decide.js";
import type { GitHub } from "#proposals/github.js";
import { digest } from "#proposals/marker.js";
import { baseDigest, declinedIn, judgeHead, observe, openPull } from "#proposals/observe.js";
import { pullsOf } from "#proposals/pulls.js";
import { openRepository } from "#proposals/repository.js";
import type { ProposalRequest, ProposalResult } from "#proposals/types.js";
import { computeChange, type Work } from "#proposals/work.js";

/** How often a proposal is computed anew because something moved while it was written. */
const rounds = 6;
/** Milliseconds before GitHub is asked again whether a pull request merges: it computes that when it is first asked. */
const mergeabilityDelays = [500, 1500, 3000];

/**
 * Makes the proposal what the head of the base branch asks for: opens it, brings it up to date, or leaves it (design,
 * section 6). Safe to run at any time, several times at once, and again after it was killed. Throws diagnostics.
 */
export async function propose(github: GitHub, request: ProposalRequest): Promise<ProposalResult> {
  checkBranches(request);
  const repository = openRepository(github, request.repository);
  const pulls = pullsOf(repository);
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await github.sleep(100 * 2 ** round * (1 + Math.random()));
    const seen = await observe(github, repository, pulls, request);
    const change = await computeChange(request, seen, seen.files);
    const work: Work = { github, repository, pulls, request, seen, ...(change ? { change } : {}) };
    const known = firstKnown(work);
    const step = await learn(work, known);
    const result = step && (request.dryRun ? conclude(work, step) : await carryOut(work, known, step));
    if (result) return result;
  }
  return fail("proposal-contended", `The branch ${request.branch} moved each time the proposal was to be written.`, {
    fix: "Run this again; if that does not help, look for a branch rule, or for a branch whose name begins with this one's and a slash.",
  });
}

function firstKnown({ change, seen }: Work): Known {
  return {
    wanted: change ? { state: digest(change.fingerprint), base: baseDigest(change, seen.files) } : null,
    declined: change !== undefined && change.items.length > 0 && change.items.every((item) => declinedIn(seen, item)),
    open: openPull(seen.open),
    // What is kept was read there: a later head may hold more.
    ...(seen.head ? { head: seen.head } : {}),
  };
}

/** Asks only for what the decision depends on. Undefined when the branch went away meanwhile. */
async function learn(work: Work, known: Known): Promise<Step | undefined> {
  for (;;) {
    const step = decide(known);
    if (step.do === "ask-head") {
      const head = await work.repository.branch(work.request.branch);
      if (!head) return undefined;
      known.head = await judgeHead(head, work.request.key, work.github);
    } else if (step.do === "ask-mergeable") {
      known.mergeable = await askMergeable(work);
    } else {
      return step;
    }
  }
}

async function askMergeable({ github, pulls, seen }: Work): Promise<boolean | "unknown"> {
  for (const delay of [0, ...mergeabilityDelays]) {
    if (delay > 0) await github.sleep(delay);
    const answer = await pulls.mergeable(seen.open?.number ?? 0);
    if (answer !== undefined) return answer;
  }
  return "unknown";
}

/** What git and GitHub accept as a branch's name, narrowed to what needs no escaping anywhere. */
function checkBranches({ branch, base }: ProposalRequest): void {
  for (const name of [branch, base]) {
    const parts = name.split("/");
    const plain = parts.every(
      (part) => /^[\w+@][\w.+@-]*$/.test(part) && !part.includes("..") && !/\.(lock)?$/.test(part),
    );
    if (!plain || name.length > 200) fail("input-invalid", `"${name.slice(0, 100)}" cannot be the name of a branch.`);
  }
  if (branch === base) fail("input-invalid", `A proposal to ${base} needs a branch of its own.`);
}
