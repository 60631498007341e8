import type { GitHub } from "#proposals/github.js";
import { holdsItem } from "#proposals/marker.js";
import { declinedIn, type Seen } from "#proposals/observe.js";
import type { PullsApi } from "#proposals/pulls.js";
import type { RepositoryApi } from "#proposals/repository.js";
import type { Change, Files, ProposalRequest } from "#proposals/types.js";

/** One round of a proposal: what was asked, seen and computed. */
export interface Work {
  github: GitHub;
  repository: RepositoryApi;
  pulls: PullsApi;
  request: ProposalRequest;
  seen: Seen;
  /** Absent when there is nothing to propose. */
  change?: Change;
}

export async function computeChange(request: ProposalRequest, seen: Seen, files: Files): Promise<Change | undefined> {
  const change = await request.edit({
    files,
    kept: seen.kept,
    labels: seen.open?.labels ?? [],
    declined: (item) => declinedIn(seen, item) !== undefined,
    proposed: (item) => holdsItem(seen.open?.marker?.items ?? "", item),
  });
  for (const path of change?.files.keys() ?? []) {
    if (!request.paths.includes(path))
      throw new Error(`the edit changes ${path}, which is not among the paths it reads`);
  }
  return change;
}
