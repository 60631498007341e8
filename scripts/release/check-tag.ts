import { fail } from "#diagnostics/diagnostic.js";
import { items, parseJson, text } from "#proposals/json.js";
import { encodePath, type RepositoryApi } from "#proposals/repository.js";
import { notesOf } from "#scripts/release/changelog.js";
import { parseTag, type Version } from "#scripts/release/version.js";

/** A tag that may be released. */
export interface Release {
  /** `v1.2.3` */
  tag: string;
  version: Version;
  /** 40 hexadecimal digits. */
  commit: string;
  /** The section of CHANGELOG.md. */
  notes: string;
}

export interface TagToCheck {
  tag: string;
  /** What the run is of. */
  commit: string;
  /** Texts of the tagged commit. */
  changelog: string;
  packageJson: string;
}

/**
 * The tag as a release. Throws a diagnostic for a tag that is no version, that says another version than the sources, that nobody wrote
 * notes for, that moved since the run began, or whose commit is neither on the default branch nor on one of `release/…`.
 */
export async function checkTag(repository: RepositoryApi, { tag, commit, ...texts }: TagToCheck): Promise<Release> {
  const version = parseTag(tag) ?? refuse(`${tag} is no version.`, "Tag v1.2.3, or v1.2.3-rc.1 for a candidate.");
  const said = (JSON.parse(texts.packageJson) as { version?: string }).version;
  const prepare = `Run \`npm run release -- prepare ${tag.slice(1)}\`, merge what it changes, and tag that.`;
  if (`v${said}` !== tag) refuse(`The sources of ${tag} say that they are ${said}.`, prepare);
  const notes = notesOf(texts.changelog, tag.slice(1)) ?? refuse(`CHANGELOG.md says nothing of ${tag}.`, prepare);
  if ((await commitOf(repository, tag)) !== commit)
    refuse(`${tag} is not at ${commit} any more.`, "Find out who moved it; releases do not move.");
  if (!(await isOnReleaseBranch(repository, commit)))
    refuse(
      `The commit of ${tag} is neither on the default branch nor on a branch release/….`,
      "Merge it first, and tag what was merged.",
    );
  return { tag, version, commit, notes };
}

/** The commit of a tag, also of an annotated one; undefined where there is no such tag. */
export async function commitOf(repository: RepositoryApi, tag: string): Promise<string | undefined> {
  const call = { path: `/commits/${encodePath(`tags/${tag}`)}`, accept: [404, 422], purpose: `read the tag ${tag}` };
  const answer = await repository.call(call);
  return answer.status < 300 ? text(parseJson(answer.bytes, "commit"), "sha") : undefined;
}

/** The branches whose names begin so, with the commits that they are at. */
async function branchesLike(repository: RepositoryApi, start: string): Promise<[name: string, commit: string][]> {
  const branches: [string, string][] = [];
  for (let page = 1; ; page++) {
    const path = `/git/matching-refs/heads/${encodePath(start)}?per_page=100&page=${page}`;
    const answer = await repository.call({ path, purpose: `list the branches ${start}…` });
    const found = items(parseJson(answer.bytes, "refs"));
    for (const each of found)
      branches.push([text(each, "ref").replace("refs/heads/", ""), text(each, "object", "sha")]);
    if (found.length < 100) return branches;
  }
}

async function isOnReleaseBranch(repository: RepositoryApi, commit: string): Promise<boolean> {
  const about = parseJson((await repository.call({ path: "", purpose: "read its settings" })).bytes, "repository");
  const main = text(about, "default_branch");
  const own = (await branchesLike(repository, main)).filter(([name]) => name === main);
  for (const [branch, head] of [...own, ...(await branchesLike(repository, "release/"))]) {
    // By its commit: a tag can have a branch's name.
    const path = `/compare/${head}...${commit}?per_page=1`;
    const answer = await repository.call({ path, accept: [404], purpose: `look for ${commit} on ${branch}` });
    // Nothing in common with the branch.
    if (answer.status === 404) continue;
    const status = text(parseJson(answer.bytes, "comparison"), "status");
    if (status === "behind" || status === "identical") return true;
  }
  return false;
}

function refuse(message: string, fix: string): never {
  return fail("input-invalid", message, { fix });
}
