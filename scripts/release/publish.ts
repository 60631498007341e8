import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RepositoryApi } from "#proposals/repository.js";
import { checkTag, type Release } from "#scripts/release/check-tag.js";
import { type Access, publishRelease } from "#scripts/release/github-release.js";
import { type Move, moveTag } from "#scripts/release/move-tag.js";
import { releaseBody } from "#scripts/release/release-body.js";
import { tagVariant, workflowsOf } from "#scripts/release/variant.js";

export interface Run {
  /** The checkout of the tagged commit. */
  root: string;
  tag: string;
  /** Of the tag, as the run began. */
  commit: string;
}

export interface Published {
  /** The release's page. */
  url: string;
  /** What became of the tags that move. */
  moves: { tag: string; move: Move }[];
}

/** The run's tag as a release, or a diagnostic that says why it is none. */
export function readRelease(repository: RepositoryApi, { root, tag, commit }: Run): Promise<Release> {
  const text = (name: string) => readFileSync(join(root, name), "utf8");
  return checkTag(repository, { tag, commit, changelog: text("CHANGELOG.md"), packageJson: text("package.json") });
}

/**
 * Puts a release out: the variant's tag, the release with the files of a folder, and last of all the tags that move, which whoever follows
 * them finds at what is complete. Whatever ended it before, doing it again comes to the same.
 */
export async function publish(
  repository: RepositoryApi,
  { root, assets, ...access }: Access & { root: string; assets: string },
  release: Release,
): Promise<Published> {
  const variant = await tagVariant(repository, release, workflowsOf(root));
  const body = releaseBody(release, { repository: repository.name, variant });
  const url = await publishRelease(repository, release, { ...access, body, assets: filesOf(assets) });
  const { version, commit } = release;
  const moves = [
    await moveTag(repository, { version, commit: variant, suffix: "-ghes" }),
    await moveTag(repository, { version, commit, suffix: "" }),
  ];
  return { url, moves: moves.flatMap((each) => each ?? []) };
}

const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]),
  );
