import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { fail } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import { mostReferrers, tooMany } from "#oci/referrers-api.js";
import type { Repository } from "#oci/repository.js";
import type { Descriptor, ImageIndex } from "#oci/types.js";

/** Each round that another writer wins brings that writer's entry in, so that as many writers need as many rounds. */
const mostRounds = 40;
/** Milliseconds. */
const shortestWait = 20;
const longestWait = 2000;

/** Where clients list referrers that the registry does not (distribution specification 1.1, referrers tag schema). */
export function referrersTag(subject: Digest): string {
  return subject.replace(":", "-");
}

/** The entries at the fallback tag, unchecked; none where there is no such tag. Throws referrers-malformed, content-mismatch. */
export async function listInTag(repository: Repository, subject: Digest): Promise<Descriptor[]> {
  return (await readIndex(repository, subject))?.manifests ?? [];
}

/**
 * Adds entries at the fallback tag. Registries cannot compare and swap, and a writer that read before us and writes after us takes our
 * entries out again: they are looked for afterwards, until they stay. Throws referrers-contended.
 */
export async function addToTag(repository: Repository, subject: Digest, entries: readonly Descriptor[]): Promise<void> {
  let before: Digest | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const started = performance.now();
    const index = await readIndex(repository, subject, round > 0);
    const there = new Set(index?.manifests.map(({ digest }) => digest));
    const missing = entries.filter(({ digest }) => !there.has(digest));
    const here = index && toDocument(mediaTypes.index, index).descriptor.digest;
    // Listed by an earlier run, or as we left it a while ago.
    if (missing.length === 0 && (round === 0 || here === before)) return;
    before = missing.length === 0 ? here : await write(repository, subject, index, missing);
    await sleep(wait(performance.now() - started));
  }
  fail("referrers-contended", `what is attached does not stay listed in ${repository.name}:${referrersTag(subject)}`, {
    fix: "Let fewer jobs attach to one image at a time, and run it again.",
  });
}

/** What others that write now need to read and to write, and more. */
function wait(elapsed: number): number {
  const least = Math.min(Math.max(3 * elapsed, shortestWait), longestWait);
  return least + randomInt(Math.ceil(least));
}

async function write(
  repository: Repository,
  subject: Digest,
  index: ImageIndex | undefined,
  missing: readonly Descriptor[],
): Promise<Digest> {
  const manifests = [...(index?.manifests ?? []), ...missing];
  const tag = referrersTag(subject);
  if (manifests.length > mostReferrers) throw tooMany(`add to ${repository.name}:${tag}`, `${mostReferrers} entries`);
  const document = toDocument(mediaTypes.index, {
    ...(index ?? { schemaVersion: 2, mediaType: mediaTypes.index }),
    manifests,
  });
  await repository.pushManifest(document, tag);
  return document.descriptor.digest;
}

/** Undefined where there is no list; GitLab's registry answers with the image itself, as if the tag were its digest. */
async function readIndex(repository: Repository, subject: Digest, written = false): Promise<ImageIndex | undefined> {
  const tag = referrersTag(subject);
  const document = await repository.manifest(tag);
  const name = `${repository.name}:${tag}`;
  if (document?.descriptor.digest === subject) return written ? isItself(name) : undefined;
  if (document === undefined) return undefined;
  if (document.descriptor.mediaType !== mediaTypes.index) {
    return fail("referrers-malformed", `${name} is no list of referrers but of another media type`, {
      fix: "Delete the tag: that name is kept for lists of what refers to an image.",
    });
  }
  const index = parseIndex(document.bytes, name);
  if (index.manifests.length > mostReferrers) throw tooMany(`read ${name}`, `${mostReferrers} entries`);
  return index;
}

function isItself(name: string): never {
  return fail("referrers-malformed", `${name} stays the image itself, whatever is written there`, {
    fix: "Take a registry that lists referrers, or that keeps this tag apart from the image's digest.",
  });
}
