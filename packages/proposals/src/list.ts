import type { GitHub } from "#proposals/github.js";
import { readMarker } from "#proposals/marker.js";
import { pullsOf, sameLogin } from "#proposals/pulls.js";
import { openRepository } from "#proposals/repository.js";

export interface OpenProposal {
  key: string;
  branch: string;
  number: number;
  url: string;
  labels: readonly string[];
}

/** The open proposals of our own identity onto a base branch: what a refresh after a merge goes through, oldest first. */
export async function openProposals(
  github: GitHub,
  { repository, base }: { repository: string; base: string },
): Promise<OpenProposal[]> {
  const pulls = await pullsOf(openRepository(github, repository)).open(base);
  if (pulls.length === 0) return [];
  const identity = await github.identity();
  const found = pulls.flatMap(({ author, body, branch, number, url, labels }) => {
    const key = sameLogin(author, identity) ? readMarker(body)?.key : undefined;
    return key === undefined ? [] : [{ key, branch, number, url, labels }];
  });
  return found.sort((a, b) => a.number - b.number);
}
