import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { copyImage } from "#oci/copy.js";
import { openLayout } from "#oci/layout.js";
import { formatPlatform } from "#oci/platform.js";
import { type PlatformImage, readPlatforms } from "#oci/platform-images.js";
import type { Document, ImagePlatform } from "#oci/types.js";
import type { PlatformBuild } from "#server/buildkit-platform.js";
import type { BuildTask } from "#server/engine.js";
import type { BuildResult } from "#server/record.js";
import { checkServer } from "#server/server-in-image.js";

/** One platform's image in the layout, and what the result says of it. */
export interface TakenImage {
  document: Document;
  result: BuildResult["platforms"][0];
}

/**
 * Reads back what BuildKit wrote, holds it against what was asked for, and takes it over into the layout. Throws `layout-invalid`,
 * `content-mismatch`, `image-platform-missing`, `image-server-missing`, `version-moved`, and `buildkit-failed` where labels or annotations differ.
 */
export async function takeImage(task: BuildTask, build: PlatformBuild, seconds: number): Promise<TakenImage> {
  const platform = task.prepared.composition.platforms[build.index] as ImagePlatform;
  const written = await openLayout(build.output);
  const [listed, ...others] = written.index.manifests;
  const top = listed && others.length === 0 ? await written.manifest(listed.digest) : undefined;
  const [image] = top ? await readPlatforms(written, "BuildKit's image", top, [platform]) : [];
  const document = image && (await written.manifest(image.descriptor.digest));
  if (!image || !document) throw new Error("BuildKit wrote no image, or several");
  checkMetadata(image, build);
  await checkServer(written, image, task);
  await copyImage(written, image.descriptor, task.layout);
  const { mediaType, digest, size } = image.descriptor;
  return {
    document: { ...document, descriptor: { mediaType, digest, size, platform } },
    result: { platform: formatPlatform(platform), digest, size: ownSize(task, image, build.index), seconds },
  };
}

/** Bytes of the layers that are not the base's. */
function ownSize({ inputs }: BuildTask, { manifest }: PlatformImage, index: number): number {
  const base = new Set(inputs.image?.platforms[index]?.manifest.layers.map((each) => each.digest));
  return manifest.layers.filter((each) => !base.has(each.digest)).reduce((sum, each) => sum + each.size, 0);
}

function checkMetadata({ config, manifest }: PlatformImage, { metadata }: PlatformBuild): void {
  const { Labels } = config.config ?? {};
  const problems = [
    ...differing("label", metadata.labels, Labels ?? {}),
    ...differing("annotation", metadata.annotations, manifest.annotations ?? {}),
  ];
  if (problems.length > 0) throw new DiagnosticError(problems);
}

function differing(kind: string, wanted: Readonly<Record<string, string>>, found: Readonly<Record<string, string>>) {
  return Object.entries(wanted)
    .filter(([name, value]) => found[name] !== value)
    .map(([name]) =>
      diagnostic("buildkit-failed", `BuildKit made an image without the ${kind} ${quoted(name)} that was asked for`, {
        fix: "Use BuildKit 0.13 or newer.",
      }),
    );
}
