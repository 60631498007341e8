import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { findImage } from "#oci/find-image.js";
import { openLayout } from "#oci/layout.js";
import { isIndex } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import { formatPlatform } from "#oci/platform.js";
import { readImage } from "#oci/platform-images.js";
import type { Document, ImageSource } from "#oci/types.js";
import { findDocument, unpackLayers } from "#oci/unpack.js";
import { findPrograms, type Program } from "#scan/programs.js";
import type { ScanSettings, ScanSubject } from "#server/scan-image-options.js";

/** A platform's image and the Go programs that were taken out of it. */
export interface ScannedPlatform {
  platform: string;
  architecture: string;
  /** Of the platform's manifest. */
  digest: Digest;
  programs: Program[];
}

export interface OpenedImage {
  /** Safe to show. */
  name: string;
  /** `ghcr.io/acme/catalog-server`, of an image in a registry. */
  repository?: string;
  digest: Digest;
  platforms: ScannedPlatform[];
}

/**
 * Takes the Go programs of every platform's image out into a folder. Throws image-not-found, `scan-program-missing` for a platform without
 * one, and what reading a registry or layout and unpacking throws.
 */
export async function openImage(subject: ScanSubject, settings: ScanSettings, folder: string): Promise<OpenedImage> {
  const { source, name, document, repository } = await find(subject, settings);
  const platforms: ScannedPlatform[] = [];
  for (const [index, child] of (await children(source, name, document)).entries()) {
    const image = await readImage(source, name, child);
    const platform = sanitize(formatPlatform(image.config), 100);
    const programs = await settings.progress.step(`Take the programs out of the image, for ${platform}`, () =>
      takePrograms(source, image, join(folder, String(index))),
    );
    if (programs.length === 0) noProgram(name, platform);
    const architecture = sanitize(image.config.architecture, 60);
    platforms.push({ platform, architecture, digest: image.descriptor.digest, programs });
  }
  if (platforms.length === 0) noProgram(name, "any platform");
  const at = repository === undefined ? {} : { repository };
  return { name: sanitize(name, 300), ...at, digest: document.descriptor.digest, platforms };
}

interface Found {
  source: ImageSource;
  name: string;
  document: Document;
  repository?: string;
}

async function find(subject: ScanSubject, { environment, registries, shortNames }: ScanSettings): Promise<Found> {
  if ("layout" in subject) {
    const source = await openLayout(subject.layout);
    return { source, name: source.name, document: await findDocument(source, subject.digest) };
  }
  const found = await findImage(subject.image, {
    environment,
    ...(registries ? { access: registries } : {}),
    ...(shortNames === undefined ? {} : { shortNames }),
  });
  const { name, source, document, origin } = found;
  return { source, name, document, ...(origin ? { repository: `${origin.registry}/${origin.repository}` } : {}) };
}

/** The manifests of all platforms; what an index lists for none, such as BuildKit's attestations, is no image. */
async function children(source: ImageSource, name: string, document: Document): Promise<Document[]> {
  if (!isIndex(document.descriptor.mediaType)) return [document];
  const listed = parseIndex(document.bytes, name).manifests.filter(({ platform }) => platform?.os !== "unknown");
  return Promise.all(
    listed.map(async (each) => {
      const child = await source.manifest(each);
      return (
        child ??
        fail("image-not-found", `the image index ${name} names ${each.digest}, which is not there`, {
          fix: "Push the image again with all its platforms.",
        })
      );
    }),
  );
}

async function takePrograms(
  source: ImageSource,
  image: Awaited<ReturnType<typeof readImage>>,
  folder: string,
): Promise<Program[]> {
  const root = join(folder, "root");
  try {
    await unpackLayers(source, image, root);
    const found = await findPrograms(root);
    await mkdir(join(folder, "programs"), { recursive: true });
    const kept: Program[] = [];
    for (const [index, each] of found.entries()) {
      const file = join(folder, "programs", String(index));
      await rename(each.file, file);
      kept.push({ ...each, file });
    }
    return kept;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function noProgram(name: string, platform: string): never {
  return fail("scan-program-missing", `the image ${sanitize(name, 300)} has no Go program for ${platform}`, {
    fix: "Name an image that this suite built; a program needs its build information to be scanned.",
  });
}
