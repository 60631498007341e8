import type { ProposalResult } from "#proposals/types.js";
import type { FoldResult } from "#server/matrix-fold.js";

/** What the action puts out in mode `fold`, by name. */
export function foldOutputs({ passed, failed, notRun, digest, changed }: FoldResult) {
  return { passed, failed, "not-run": notRun, digest, changed };
}

/** What the action puts out in mode `propose`, by name. */
export function proposeOutputs({ number, url, outcome, changed }: ProposalResult) {
  return { "proposal-number": number ?? "", "proposal-url": url ?? "", outcome, changed };
}
