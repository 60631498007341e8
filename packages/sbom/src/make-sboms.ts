import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { platformName } from "#golang/platform.js";
import { missingAndStrange } from "#sbom/check-complete.js";
import type { ImageContents, SbomDocument } from "#sbom/contents.js";
import { baseImageRef, imageEntries, imageRef } from "#sbom/image-entries.js";
import { moduleEntries, programRef } from "#sbom/module-entries.js";
import type { Composition } from "#sbom/render.js";

export const indexFile = "index.cdx.json";

/** Makes one SBOM for each platform and one for the whole image. Throws `sbom-incomplete` where one does not hold what the programs do. */
export async function makeSboms(contents: ImageContents): Promise<SbomDocument[]> {
  const { platforms } = contents;
  const single = await Promise.all(
    platforms.map((each) =>
      makeSbom(platformFile(platformName(each.platform)), { ...contents, digest: each.digest, platforms: [each] }),
    ),
  );
  const [only] = single;
  const isAll = platforms.length === 1 && only?.digest === contents.digest;
  return [...single, isAll ? { ...only, file: indexFile } : await makeSbom(indexFile, contents)];
}

function platformFile(platform: string): string {
  return `${platform.replaceAll("/", "-")}.cdx.json`;
}

async function makeSbom(file: string, contents: ImageContents): Promise<SbomDocument> {
  const [subject, ...images] = imageEntries(contents);
  const others = [...images, ...moduleEntries(contents)];
  const { render } = await import("#sbom/render.js");
  const bytes = render({ subject, others, compositions: compositions(contents), tool: contents.tool });
  const problems = missingAndStrange(bytes, contents, file);
  if (problems.length > 0) throw new DiagnosticError(problems);
  return { file, digest: contents.digest, bytes };
}

/** All modules are told, with all that they need; of base images only which they are. */
function compositions(contents: ImageContents): Composition[] {
  const { platforms, mayHoldMore } = contents;
  const programs = [...new Set(platforms.map((each) => programRef(each, contents)))];
  const bases = platforms.filter((each) => each.baseImage).map(baseImageRef);
  return [
    { aggregate: "complete", dependencies: programs },
    ...(bases.length > 0 ? [{ aggregate: "incomplete" as const, assemblies: bases }] : []),
    ...(mayHoldMore ? [{ aggregate: "unknown" as const, assemblies: platforms.map(imageRef) }] : []),
  ];
}
