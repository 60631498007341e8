import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type CopyOptions as BlobOptions, copyImage } from "#oci/copy.js";
import { copyReferrers } from "#oci/copy-referrers.js";
import { type Digest, mismatch } from "#oci/digest.js";
import { isIndex } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import { type ImageReference, parseImageReference, parseRepository } from "#oci/reference.js";
import { type RegistryAccess, registryAccess } from "#oci/registry.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor, Document } from "#oci/types.js";
import { ociRepository, parseComponentReference } from "#ocm/component-reference.js";
import { tagOfVersion } from "#ocm/version.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { lookAtTags, moveTags, type TagsBefore } from "#server/publish-image-tags.js";

export interface CopyOptions {
  /** An image, a component version in OCM's form, or a repository or component of which all tags are meant. */
  from: string;
  /** A repository, or a component in OCM's form. */
  to: string;
  /** Tags that may move at the target, such as `latest`; all others never do. */
  movingTags: readonly string[];
  environment: NodeJS.ProcessEnv;
  registries?: RegistryAccess;
  progress: Progress;
}

/** What was copied under one digest. */
export interface CopiedImage {
  /** `registry/repository@sha256:…`, where it is now. */
  image: string;
  tags: string[];
  /** How many signatures, attestations and other things are attached to it and to its platforms' images. */
  attached: number;
}

export interface CopyResult {
  copied: CopiedImage[];
  /** Warnings about what was left out. */
  diagnostics: Diagnostic[];
}

/** Where clients of registries that keep no list of referrers look for it; it is written anew where it is needed. */
const fallbackTag = /^sha256-[0-9a-f]{64}$/;

/**
 * Copies what is published, with its tags and with all that is attached to it, to another repository. Every tag is looked at before anything
 * is written, and moves when all of its image is there. Done again, it copies what came since. Throws image-not-found, content-mismatch,
 * component-reference-invalid, tag-taken, tag-moved, and what reading and writing registries throws.
 */
export async function copyPublished(options: CopyOptions): Promise<CopyResult> {
  const access = options.registries ?? registryAccess(options.environment);
  checkKinds(options);
  const from = parseImageReference(pathOf(options.from));
  const to = parseRepository(pathOf(options.to));
  const [source, target] = [openRepository(from, access), openRepository(to, access)];
  const images = await findImages(source, from);
  const blobs: BlobOptions = from.registry === to.registry ? { mountFrom: () => from.repository } : {};
  const plans = await lookAtAll(target, images, options.movingTags);
  const result: CopyResult = { copied: [], diagnostics: [] };
  for (const { digest, tags, before } of plans) {
    await options.progress.step(`copy ${source.name}@${digest}`, async () => {
      const document = await documentOf(source, digest);
      await copyImage(source, document.descriptor, target, blobs);
      const { attached, left } = await attachAll(source, document, target, blobs);
      const moved = await moveTags(target, document, tags, before);
      result.copied.push({ image: `${target.name}@${digest}`, tags: moved, attached });
      result.diagnostics.push(...left);
    });
  }
  return result;
}

/** A component keeps its name wherever it lies: readers take no other one in its place. */
function checkKinds({ from, to }: CopyOptions): void {
  const component = (text: string) => (text.includes("//") ? parseComponentReference(text).component : undefined);
  const [name, kept] = [component(from), component(to)];
  if (name === kept) return;
  fail("component-reference-invalid", `${quoted(to, 300)} is not where ${quoted(from, 300)} can be copied to`, {
    fix: name === undefined ? "Name a repository, without //." : `Write it as REPOSITORY//${name}.`,
  });
}

/** The OCI repository that a text means, with a tag or a digest where there is one. */
function pathOf(text: string): string {
  if (!text.includes("//")) return text;
  const reference = parseComponentReference(text);
  const path = ociRepository(reference);
  return reference.version === undefined ? path : `${path}:${tagOfVersion(reference.version)}`;
}

/** The tags of each image that is meant; none for what is named by its digest alone. */
async function findImages(source: Repository, { tag, digest }: ImageReference): Promise<Map<Digest, string[]>> {
  if (digest !== undefined) {
    const images = await resolveAll(source, tag === undefined ? [digest] : [digest, tag]);
    if (images.size > 1) mismatch(`${source.name}:${tag}`, digest, [...images.keys()][1] ?? "");
    return images;
  }
  if (tag !== undefined) return resolveAll(source, [tag]);
  const tags = (await source.tags()).filter((each) => !fallbackTag.test(each));
  if (tags.length > 0) return resolveAll(source, tags);
  return fail("image-not-found", `${source.name} has no tags`, {
    fix: "Check the name, and docker login where it is private.",
  });
}

async function resolveAll(source: Repository, references: readonly string[]): Promise<Map<Digest, string[]>> {
  const found = await mapConcurrent(references, 8, async (reference) => {
    const descriptor = await source.head(reference);
    if (descriptor) return descriptor.digest;
    return fail("image-not-found", `${source.name} has no ${quoted(reference)}`, {
      fix: "Check the name, or copy again if somebody deleted it meanwhile.",
    });
  });
  const images = new Map<Digest, string[]>();
  for (const [index, digest] of found.entries()) {
    const name = references[index] ?? "";
    const tags = images.get(digest) ?? [];
    images.set(digest, name === digest ? tags : [...tags, name]);
  }
  return images;
}

interface Plan {
  digest: Digest;
  tags: { tags: string[]; movingTags: string[] };
  before: TagsBefore;
}

const takenFix = "Name it with --moving-tag where it may move, or copy to another repository.";

/** Tells everything that is taken at once. */
async function lookAtAll(
  target: Repository,
  images: ReadonlyMap<Digest, string[]>,
  moving: readonly string[],
): Promise<Plan[]> {
  const taken: Diagnostic[] = [];
  const plans = await mapConcurrent([...images], 8, async ([digest, all]) => {
    const tags = {
      tags: all.filter((each) => !moving.includes(each)),
      movingTags: all.filter((each) => moving.includes(each)),
    };
    try {
      return [{ digest, tags, before: await lookAtTags(target, digest, tags) }];
    } catch (error) {
      if (!(error instanceof DiagnosticError) || error.diagnostics.some(({ code }) => code !== "tag-taken"))
        throw error;
      taken.push(...error.diagnostics.map((each) => ({ ...each, fix: takenFix })));
      return [];
    }
  });
  if (taken.length > 0) throw new DiagnosticError(taken);
  return plans.flat();
}

async function documentOf(source: Repository, digest: Digest): Promise<Document> {
  const document = await source.manifest(digest);
  if (document) return document;
  return fail("image-not-found", `${source.name}@${digest} is not there any more`, { fix: "Copy again." });
}

/** What is attached to an image is attached to its index, or to one platform's image. */
async function attachAll(
  source: Repository,
  { descriptor, bytes }: Document,
  target: Repository,
  options: BlobOptions,
) {
  const platforms = isIndex(descriptor.mediaType) ? parseIndex(bytes, descriptor.digest).manifests : [];
  const all: Descriptor[] = [...platforms, descriptor];
  const copied = [];
  for (const each of all) copied.push(await copyReferrers(source, each, target, options));
  return {
    attached: copied.reduce((sum, each) => sum + each.attached, 0),
    left: copied.flatMap((each) => each.left),
  };
}
