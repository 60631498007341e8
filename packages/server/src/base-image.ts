import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { ResolvedImage } from "#oci/find-image.js";
import type { ManifestOptions } from "#server/options.js";

/**
 * Looks up the base image with its labels; nothing for `scratch`.
 *
 * @param locked the digest to take instead of what the tag points to today
 */
export async function findBaseImage(
  located: LocatedManifest,
  options: Pick<ManifestOptions, "shortNames" | "environment" | "registries">,
  locked?: string,
): Promise<ResolvedImage | undefined> {
  const { manifest } = located;
  const { image } = manifest.base;
  if (image === "scratch") return undefined;
  const { resolveImage } = await import("#oci/find-image.js");
  try {
    return await resolveImage(image, {
      platforms: manifest.build.platforms,
      environment: options.environment,
      ...(options.registries === undefined ? {} : { access: options.registries }),
      ...(options.shortNames === undefined ? {} : { shortNames: options.shortNames }),
      ...(locked === undefined ? {} : { digest: locked }),
    });
  } catch (error) {
    throw atBaseImage(located, error);
  }
}

/** A problem with the base image is one of the manifest's line that names it. */
export function atBaseImage({ source }: LocatedManifest, error: unknown): unknown {
  if (!(error instanceof DiagnosticError)) return error;
  const place = source.place(["spec", "base", "image"]);
  return new DiagnosticError(error.diagnostics.map((each) => ({ place, ...each })));
}
