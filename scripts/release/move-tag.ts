import { fail } from "#diagnostics/diagnostic.js";
import { encodePath, type RepositoryApi } from "#proposals/repository.js";
import { commitOf } from "#scripts/release/check-tag.js";
import { versionsReleased } from "#scripts/release/github-release.js";
import { compareVersions, movingTag, type Version } from "#scripts/release/version.js";

/** What stands behind the version in the tags of a variant: `-ghes`; nothing for the release itself. */
export type Suffix = "" | "-ghes";

export type Move = "created" | "moved" | "stays";

/** Where a moving tag is: a release of its line, or what was never released. */
export type Whereabouts = Version | "unknown" | undefined;

/** Whether a moving tag goes to a version. Never back, and never away from where no release put it: that is undefined. */
export function decideMove(version: Version, current: Whereabouts): Move | undefined {
  if (current === undefined) return "created";
  if (current === "unknown") return undefined;
  return compareVersions(version, current) > 0 ? "moved" : "stays";
}

/** Moves `v1` or `v1-ghes` to a release's commit; again it does nothing. A candidate moves nothing. */
export async function moveTag(
  repository: RepositoryApi,
  { version, commit, suffix }: { version: Version; commit: string; suffix: Suffix },
): Promise<{ tag: string; move: Move } | undefined> {
  const line = movingTag(version);
  if (line === undefined) return undefined;
  const tag = `${line}${suffix}`;
  const at = await commitOf(repository, tag);
  if (at === commit) return { tag, move: "stays" };
  const move = decideMove(version, at === undefined ? undefined : await whereIs(repository, at, line, suffix));
  if (move === undefined) {
    fail("input-invalid", `${tag} is at ${at}, which is no release of its line.`, {
      fix: "Find out who moved it, put it to the newest release by hand, and run this job again.",
    });
  }
  const body = { sha: commit, force: true };
  const purpose = `move ${tag}`;
  if (move === "created")
    await repository.call({
      method: "POST",
      path: "/git/refs",
      body: { ref: `refs/tags/${tag}`, sha: commit },
      purpose,
    });
  if (move === "moved")
    await repository.call({ method: "PATCH", path: `/git/refs/tags/${encodePath(tag)}`, body, purpose });
  return { tag, move };
}

/** The newest release of a line whose tag is at a commit. */
async function whereIs(repository: RepositoryApi, commit: string, line: string, suffix: Suffix): Promise<Whereabouts> {
  const versions = (await versionsReleased(repository)).filter((each) => movingTag(each) === line);
  for (const each of versions.sort((left, right) => compareVersions(right, left))) {
    if ((await commitOf(repository, `${tagOf(each)}${suffix}`)) === commit) return each;
  }
  return "unknown";
}

/** Of no candidate, with which no tag moves. */
const tagOf = ({ major, minor, patch }: Version) => `v${major}.${minor}.${patch}`;
