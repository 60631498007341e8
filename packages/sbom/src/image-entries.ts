import { platformName } from "#golang/platform.js";
import type { ImageContents, PlatformContents } from "#sbom/contents.js";
import { type Entry, propertyNames, sorted } from "#sbom/entries.js";
import { programRef } from "#sbom/module-entries.js";
import { imagePurl } from "#sbom/purl.js";

/** The image that a document is about, first; below an index its images; then the base images that they stand on. */
export function imageEntries(contents: ImageContents): [subject: Entry, ...others: Entry[]] {
  const { platforms, digest } = contents;
  const bases = platforms.flatMap(baseEntry);
  const [only, ...more] = platforms.map((each) => imageEntry(each, contents));
  if (only && more.length === 0 && platforms[0]?.digest === digest) return [only, ...bases];
  const images = [...(only ? [only] : []), ...more];
  const subject: Entry = {
    ref: "image",
    kind: "image",
    name: contents.name,
    version: contents.version,
    purl: imagePurl({ name: contents.name, digest }),
    sha256: hexOf(digest),
    properties: [],
    dependsOn: sorted(images.map((each) => each.ref)),
  };
  return [subject, ...images, ...bases];
}

export function imageRef({ platform }: PlatformContents): string {
  return `image:${platformName(platform)}`;
}

export function baseImageRef({ platform }: PlatformContents): string {
  return `base-image:${platformName(platform)}`;
}

function imageEntry(each: PlatformContents, contents: ImageContents): Entry {
  const { platform, digest, baseImage } = each;
  const dependsOn = [programRef(each, contents), ...(baseImage ? [baseImageRef(each)] : [])];
  return {
    ref: imageRef(each),
    kind: "image",
    name: contents.name,
    version: contents.version,
    purl: imagePurl({ name: contents.name, digest, platform }),
    sha256: hexOf(digest),
    properties: [[propertyNames.platform, platformName(platform)]],
    dependsOn: sorted(dependsOn),
  };
}

function baseEntry(each: PlatformContents): Entry[] {
  const { baseImage, platform } = each;
  if (!baseImage) return [];
  const { digest, name, version, repository } = baseImage;
  const lastPart = name.split("/").at(-1) ?? name;
  return [
    {
      ref: baseImageRef(each),
      kind: "image",
      name,
      ...(version === undefined ? {} : { version }),
      purl: imagePurl({ name: lastPart, digest, platform, ...(repository === undefined ? {} : { repository }) }),
      sha256: hexOf(digest),
      properties: [[propertyNames.platform, platformName(platform)]],
      dependsOn: [],
    },
  ];
}

function hexOf(digest: string): string {
  return digest.replace(/^sha256:/, "");
}
