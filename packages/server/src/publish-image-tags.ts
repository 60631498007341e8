import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import type { Repository } from "#oci/repository.js";
import type { Document } from "#oci/types.js";

export interface Tags {
  /** They never move. */
  tags: readonly string[];
  movingTags: readonly string[];
}

/** What each tag stood for when publishing began. */
export type TagsBefore = ReadonlyMap<string, Digest | undefined>;

/** Throws `tag-taken` for each tag that must not move and stands for something else. Writes nothing. */
export async function lookAtTags(repository: Repository, digest: Digest, wanted: Tags): Promise<TagsBefore> {
  const names = [...wanted.tags, ...wanted.movingTags];
  const found = await Promise.all(names.map(async (name) => (await repository.head(name))?.digest));
  const before = new Map(names.map((name, index) => [name, found[index]]));
  const taken = wanted.tags.flatMap((name) => {
    const now = before.get(name);
    return now === undefined || now === digest ? [] : [takenBy(repository, name, now)];
  });
  if (taken.length > 0) throw new DiagnosticError(taken);
  return before;
}

/**
 * Gives an image its tags, those that never move first, and asks the registry for each again.
 * Throws `tag-taken` and `tag-moved`: what somebody else wrote meanwhile stays as it is.
 */
export async function moveTags(
  repository: Repository,
  document: Document,
  wanted: Tags,
  before: TagsBefore,
): Promise<string[]> {
  const { digest } = document.descriptor;
  for (const name of wanted.tags) {
    const now = (await repository.head(name))?.digest;
    if (now !== undefined && now !== digest) throw new DiagnosticError([takenBy(repository, name, now)]);
    await write(repository, document, name, now);
  }
  for (const name of wanted.movingTags) {
    const now = (await repository.head(name))?.digest;
    if (now !== digest && now !== before.get(name)) throw new DiagnosticError([moved(repository, name, now)]);
    await write(repository, document, name, now);
  }
  return [...wanted.tags, ...wanted.movingTags];
}

async function write(repository: Repository, document: Document, name: string, now: Digest | undefined): Promise<void> {
  const { digest } = document.descriptor;
  if (now === digest) return;
  await repository.pushManifest(document, name);
  const after = (await repository.head(name))?.digest;
  if (after !== digest) throw new DiagnosticError([moved(repository, name, after)]);
}

function takenBy({ name: repository }: Repository, tag: string, now: Digest): Diagnostic {
  return diagnostic("tag-taken", `${repository}:${tag} stands for ${now}, and never moves`, {
    fix: "Publish the image under a version of its own, or build the one that the tag stands for.",
  });
}

function moved({ name: repository }: Repository, tag: string, now: Digest | undefined): Diagnostic {
  const what =
    now === undefined
      ? "is gone: somebody else deleted it, or the registry did not keep it,"
      : `was moved to ${now} by somebody else`;
  return diagnostic("tag-moved", `${repository}:${tag} ${what} while this image was published`, {
    fix: "See who else publishes there, then run again whichever is to have the tag.",
  });
}
