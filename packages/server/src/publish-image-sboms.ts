import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { SbomDocument } from "#sbom/contents.js";
import { otherImage, refusedBy } from "#server/publish-image-problems.js";
import type { ImageToPublish } from "#server/publish-image-subject.js";

/**
 * Which SBOMs are attested: the first, which is index.cdx.json, of the whole image, and one of each platform. An image of one platform
 * has a second document about the same manifest, which says the same and is left out.
 */
export function chooseSboms(
  { document, platforms }: ImageToPublish,
  documents: readonly SbomDocument[],
  folder: string,
): { sboms: SbomDocument[]; problems: Diagnostic[] } {
  const { digest: whole } = document.descriptor;
  const [index, ...others] = documents;
  const problems: Diagnostic[] = [];
  const sboms: SbomDocument[] = [];
  if (index?.digest === whole) sboms.push(index);
  else problems.push(otherImage(`${folder}/${index?.file}`, index?.digest ?? "nothing", whole));
  const known = new Set<string>(platforms.map(({ descriptor }) => descriptor.digest));
  for (const { file, digest } of others) {
    if (!known.has(digest)) problems.push(otherImage(`${folder}/${file}`, digest, whole));
  }
  for (const { platform, descriptor } of platforms) {
    const [found, second] = others.filter(({ digest }) => digest === descriptor.digest);
    if (!found && descriptor.digest !== whole) problems.push(lacking(folder, platform));
    if (found && second) problems.push(twice(folder, platform, found, second));
    if (found && found.digest !== whole) sboms.push(found);
  }
  return { sboms, problems };
}

function lacking(folder: string, platform: string): Diagnostic {
  return diagnostic("evidence-missing", `${folder} has no SBOM of ${platform}`, {
    fix: "Hand over the folder as build-image wrote it.",
  });
}

function twice(folder: string, platform: string, one: SbomDocument, other: SbomDocument): Diagnostic {
  const message = `${folder} has two SBOMs of ${platform}: ${one.file} and ${other.file}`;
  return refusedBy(message, "Hand over the folder as build-image wrote it.");
}
