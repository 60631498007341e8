import { fail } from "#diagnostics/diagnostic.js";
import { child, parseJson, sha } from "#proposals/json.js";
import type { RepositoryApi } from "#proposals/repository.js";

/**
 * Tags a commit with a version; true if the tag is on that commit, whoever made it. Creating a tag is a compare-and-swap, which registries do
 * not have: of all runs that try a version one succeeds. Throws github-denied and github-refused.
 */
export async function claimTag(repository: RepositoryApi, version: string, commit: string): Promise<boolean> {
  const purpose = `tag a commit as ${version}`;
  const body = { ref: `refs/tags/${version}`, sha: commit };
  const created = await repository.call({ method: "POST", path: "/git/refs", body, accept: [422], purpose });
  if (created.status !== 422) return true;
  const path = `/git/ref/tags/${encodeURIComponent(version)}`;
  const answer = await repository.call({ path, accept: [404], purpose: `read the tag ${version}` });
  if (answer.status !== 404) return sha(child(parseJson(answer.bytes, "ref"), "object"), "sha") === commit;
  return fail("github-refused", `GitHub did not ${purpose}: ${created.message.slice(0, 300)}.`, {
    fix: "Look for a rule of the repository that forbids the tag.",
  });
}
