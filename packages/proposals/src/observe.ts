import { fail } from "#diagnostics/diagnostic.js";
import type { Head, OpenPull } from "#proposals/decide.js";
import type { GitHub } from "#proposals/github.js";
import { digest, holdsItem, type Marker, readMarker } from "#proposals/marker.js";
import { type Pull, type PullsApi, sameLogin } from "#proposals/pulls.js";
import type { BranchHead, RepositoryApi } from "#proposals/repository.js";
import { ownTrailer } from "#proposals/trailer.js";
import type { Change, Files, ProposalRequest } from "#proposals/types.js";

/** A pull request of the proposal's branch, with the marker if it is ours. */
export type SeenPull = Pull & { mine: boolean; marker?: Marker };

/** The base branch's files and what became of this proposal so far. */
export interface Seen {
  files: Files;
  /** The head of the proposal's branch; looked at only where the proposal keeps files. */
  head?: Head;
  kept: Files;
  open: SeenPull | undefined;
  /** Closed and merged ones, newest first. */
  concluded: readonly SeenPull[];
}

export async function observe(
  github: GitHub,
  repository: RepositoryApi,
  pulls: PullsApi,
  request: ProposalRequest,
): Promise<Seen> {
  const files = await readFiles(repository, request.paths, request.base);
  if ([...files.values()].every((text) => text === undefined)) await requireBranch(repository, request.base);
  const found = await pulls.ofBranch(request.branch, request.base);
  const identity = found.length > 0 ? await github.identity() : "";
  const seen = found.map((pull) => judgePull(pull, request.key, identity));
  const concluded = seen.filter((pull) => pull.state !== "open");
  return {
    files,
    ...(await readKept(github, repository, request, concluded)),
    open: seen.find((pull) => pull.state === "open"),
    concluded,
  };
}

async function readKept(
  github: GitHub,
  repository: RepositoryApi,
  { kept, branch, key }: ProposalRequest,
  concluded: readonly SeenPull[],
): Promise<Pick<Seen, "head" | "kept">> {
  const found = kept && (await repository.branch(branch));
  if (!kept || !found) return { kept: new Map() };
  const head = await judgeHead(found, key, github);
  const counts = head.own !== undefined && !concluded.some(({ headSha }) => headSha === head.sha);
  return { head, kept: counts ? await readFiles(repository, kept, head.sha) : new Map() };
}

export async function readFiles(repository: RepositoryApi, paths: readonly string[], ref: string): Promise<Files> {
  const files = new Map<string, string | undefined>();
  for (const path of paths) files.set(path, await repository.readFile(path, ref));
  return files;
}

/** No file at all can also mean no branch, no repository, or no right to see it: GitHub says 404 to all of them. */
export async function requireBranch(repository: RepositoryApi, branch: string): Promise<BranchHead> {
  const head = await repository.branch(branch);
  if (head) return head;
  return fail("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
    fix: "Check the names, and that the token may read the repository's contents.",
  });
}

function judgePull(pull: Pull, key: string, identity: string): SeenPull {
  const mine = sameLogin(pull.author, identity);
  const marker = mine ? readMarker(pull.body) : undefined;
  return { ...pull, mine, ...(marker?.key === key ? { marker } : {}) };
}

export async function judgeHead(head: BranchHead, key: string, github: GitHub): Promise<Head> {
  const own = ownTrailer(head, key, await github.identity());
  return { sha: head.sha, ...(own ? { own: { state: own.state, base: own.base } } : {}) };
}

/** The newest proposal that a person closed with this item in it. */
export function declinedIn(seen: Seen, item: string): SeenPull | undefined {
  const closed = seen.concluded.filter(({ state, marker }) => state === "closed" && marker && !marker.withdrawn);
  return closed.find(({ marker }) => holdsItem(marker?.items ?? "", item));
}

export function openPull(pull: SeenPull | undefined): OpenPull | undefined {
  if (!pull) return undefined;
  return { mine: pull.mine, headSha: pull.headSha, ...(pull.marker ? { marker: pull.marker } : {}) };
}

/** The files that a change edits, as the base branch has them. */
export function baseDigest(change: Change, files: Files): string {
  const paths = [...change.files.keys()].sort();
  return digest(paths.map((path) => [path, files.get(path) ?? null]));
}
