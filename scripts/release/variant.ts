import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { parseJson, text } from "#proposals/json.js";
import type { RepositoryApi } from "#proposals/repository.js";
import { commitOf, type Release } from "#scripts/release/check-tag.js";
import { ghesVariant } from "#scripts/release/ghes.js";

/** Workflows of this repository's own that nobody else calls. */
const notOffered = ["checks.yml", "release.yml"];

/** The folder `.github/workflows` of the variant, by path; null takes a file away. */
export function variantFiles(
  workflows: ReadonlyMap<string, string>,
  options: { repository: string; commit: string; version: string },
): Map<string, string | null> {
  return new Map(
    [...workflows].map(([name, each]): [string, string | null] => [
      `.github/workflows/${name}`,
      notOffered.includes(name) ? null : ghesVariant(name, each, options),
    ]),
  );
}

/** A checkout's workflows by name. */
export function workflowsOf(root: string): Map<string, string> {
  const folder = join(root, ".github/workflows");
  const names = readdirSync(folder).sort();
  return new Map(names.map((name): [string, string] => [name, readFileSync(join(folder, name), "utf8")]));
}

/**
 * Puts the variant for GitHub Enterprise Server out as a tag, `v1.2.3-ghes`: one commit on top of the release's that changes workflows
 * alone. Done again it finds the tag. Returns its commit.
 */
export async function tagVariant(
  repository: RepositoryApi,
  { tag, commit }: Release,
  workflows: ReadonlyMap<string, string>,
): Promise<string> {
  const files = variantFiles(workflows, { repository: repository.name, commit, version: tag });
  const tree = await repository.createTree(await treeOf(repository, commit), files);
  const variant = `${tag}-ghes`;
  const there = await commitOf(repository, variant);
  if (there !== undefined) {
    if ((await treeOf(repository, there)) === tree) return there;
    return fail("input-invalid", `${variant} is there, and is not what ${tag} gives.`, {
      fix: "Find out who made it; releases do not change.",
    });
  }
  const message = `Workflows of ${tag} for GitHub Enterprise Server`;
  const made = await repository.createCommit({ message, tree, parents: [commit] });
  const body = { ref: `refs/tags/${variant}`, sha: made };
  await repository.call({ method: "POST", path: "/git/refs", body, purpose: `create the tag ${variant}` });
  return made;
}

async function treeOf(repository: RepositoryApi, commit: string): Promise<string> {
  const answer = await repository.call({ path: `/git/commits/${commit}`, purpose: `read the commit ${commit}` });
  return text(parseJson(answer.bytes, "commit"), "tree", "sha");
}
