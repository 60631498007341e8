import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { once } from "#oci/bytes.js";
import { toDocument } from "#oci/image.js";
import { type Layout, openLayout } from "#oci/layout.js";
import type { LayoutWriter } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import { formatPlatform } from "#oci/platform.js";
import { type PlatformImage, readPlatforms } from "#oci/platform-images.js";
import type { Document, ImagePlatform } from "#oci/types.js";
import { type ImageParts, restoreBaseLayers } from "#server/base-layers.js";
import type { PlatformBuild } from "#server/buildkit-platform.js";
import type { AssembledPlatform, BuildTask } from "#server/engine.js";
import { checkServer } from "#server/server-in-image.js";

/** One platform's image in the layout, and what the result says of it. */
export interface TakenImage {
  document: Document;
  result: AssembledPlatform;
}

/**
 * Reads back what BuildKit wrote, holds it against what was asked for, and takes it over into the layout. Throws `layout-invalid`,
 * `content-mismatch`, `image-platform-missing`, `image-server-missing`, `version-moved`, and `buildkit-failed` where labels or annotations differ.
 */
export async function takeImage(task: BuildTask, build: PlatformBuild, seconds: number): Promise<TakenImage> {
  const platform = task.prepared.composition.platforms[build.index] as ImagePlatform;
  const written = await openLayout(build.output);
  const image = await readImage(written, platform);
  checkMetadata(image, build);
  const info = await checkServer(written, image, task);
  const { image: resolved } = task.inputs;
  const base = resolved?.platforms[build.index];
  const parts = await restoreBaseLayers(written, image, resolved, base);
  const onBase = base?.manifest.layers.every((each, index) => each.digest === parts.manifest.layers[index]?.digest);
  const ofBase = new Set(base?.manifest.layers.map((each) => each.digest));
  for (const layer of parts.manifest.layers) {
    const source = resolved && ofBase.has(layer.digest) ? resolved.source : written;
    await task.layout.pushBlob(layer, () => source.blob(layer));
  }
  const document = await writeDocuments(task.layout, parts);
  const ownLayers = parts.manifest.layers.filter((each) => !ofBase.has(each.digest));
  const size = ownLayers.reduce((sum, each) => sum + each.size, 0);
  return {
    document: { ...document, descriptor: { ...document.descriptor, platform } },
    result: {
      platform: formatPlatform(platform),
      digest: document.descriptor.digest,
      size,
      seconds,
      info,
      onBase: onBase === true,
    },
  };
}

async function readImage(written: Layout, platform: ImagePlatform): Promise<PlatformImage> {
  const [listed, ...others] = written.index.manifests;
  const document = listed && others.length === 0 ? await written.manifest(listed.digest) : undefined;
  const [image] = document ? await readPlatforms(written, "BuildKit's image", document, [platform]) : [];
  if (!image) throw new Error("BuildKit wrote no image, or several");
  return image;
}

async function writeDocuments(layout: LayoutWriter, { manifest, config }: ImageParts): Promise<Document> {
  const configDocument = toDocument(mediaTypes.config, config);
  await layout.pushBlob(configDocument.descriptor, () => once(configDocument.bytes));
  const document = toDocument(mediaTypes.manifest, { ...manifest, config: configDocument.descriptor });
  await layout.pushManifest(document);
  return document;
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
