import { fail } from "#diagnostics/diagnostic.js";
import { child, items, type Json, parseJson, sha, text } from "#proposals/json.js";
import type { RepositoryApi } from "#proposals/repository.js";
import type { Claim } from "#registry/publish-options.js";

const prefix = "refs/tags/";

/**
 * Tags a commit with a version; it counts as done if the tag is on that commit, whoever made it. Creating a tag is a compare-and-swap, which
 * registries do not have: of all runs that try a version one succeeds. Throws github-denied and github-refused.
 */
export async function claimTag(repository: RepositoryApi, version: string, commit: string): Promise<Claim> {
  const purpose = `tag a commit as ${version}`;
  const body = { ref: `${prefix}${version}`, sha: commit };
  const created = await repository.call({ method: "POST", path: "/git/refs", body, accept: [422], purpose });
  if (created.status !== 422) return { claimed: true };
  const tags = await listTags(repository);
  const own = tags.get(version);
  if (own === commit) return { claimed: true };
  if (own !== undefined)
    return { claimed: false, others: [...tags].flatMap(([tag, at]) => (at === commit ? [] : [tag])) };
  return fail("github-refused", `GitHub did not ${purpose}: ${created.message.slice(0, 300)}.`, {
    fix: "Look for a rule of the repository that forbids the tag.",
  });
}

/** All tags of a repository, with what each is on. */
async function listTags(repository: RepositoryApi): Promise<Map<string, string>> {
  const tags = new Map<string, string>();
  for (let page = 1; ; page++) {
    const path = `/git/matching-refs/tags/?per_page=100${page > 1 ? `&page=${page}` : ""}`;
    const answer = await repository.call({ path, purpose: "list the tags" });
    for (const ref of items(parseJson(answer.bytes, "refs"))) tags.set(...entryOf(ref));
    if (!/rel="next"/.test(answer.headers.link ?? "")) return tags;
  }
}

function entryOf(ref: Json): [string, string] {
  return [text(ref, "ref").slice(prefix.length), sha(child(ref, "object"), "sha")];
}
