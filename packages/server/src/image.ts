import type { LocatedManifest } from "#documents/manifest.js";
import { once } from "#oci/bytes.js";
import { sha256 } from "#oci/digest.js";
import type { ResolvedImage } from "#oci/find-image.js";
import { composeImage, composeIndex } from "#oci/image.js";
import { refName } from "#oci/layout.js";
import type { LayoutWriter } from "#oci/layout-writer.js";
import { formatPlatform } from "#oci/platform.js";
import type { Descriptor, Document } from "#oci/types.js";
import { atBaseImage } from "#server/base-image.js";
import type { Binary } from "#server/binaries.js";
import type { Assembled, AssembledPlatform } from "#server/engine.js";
import type { Inputs } from "#server/generate.js";
import { renderLabels } from "#server/labels.js";
import type { Prepared } from "#server/prepare.js";

/** Writes the image of compiled binaries, with the base's layers. */
export async function writeImage(
  layout: LayoutWriter,
  { located, image }: Inputs,
  prepared: Prepared,
  binaries: readonly Binary[],
): Promise<Assembled> {
  const { name } = prepared.composition;
  const { labels, annotations } = describeImage({ located, image }, prepared);
  const documents: Document[] = [];
  for (const [index, { platform, layer, entrypoint }] of binaries.entries()) {
    const base = image?.platforms[index];
    if (image && base) await copyLayers(layout, image, base.manifest.layers, located);
    const createdBy = `plugin-release build ${name}`;
    const parts = { platform, layer, entrypoint, labels, annotations, createdBy, ...(base ? { base } : {}) };
    const { config, manifest } = composeImage(parts);
    await layout.pushBlob(config.descriptor, () => once(config.bytes));
    await layout.pushManifest(manifest);
    documents.push(manifest);
  }
  const top = await pushTop(layout, documents, annotations);
  const onBase = image !== undefined;
  return { top, platforms: binaries.map((binary, index) => describe(binary, documents[index], onBase)) };
}

async function copyLayers(
  layout: LayoutWriter,
  image: ResolvedImage,
  layers: readonly Descriptor[],
  located: LocatedManifest,
): Promise<void> {
  try {
    for (const layer of layers) await layout.pushBlob(layer, () => image.source.blob(layer));
  } catch (error) {
    throw atBaseImage(located, error);
  }
}

/** Puts an index above the images of several platforms. Returns what is on top. */
export async function pushTop(
  layout: LayoutWriter,
  documents: readonly Document[],
  annotations: Record<string, string>,
): Promise<Descriptor> {
  const descriptors = documents.map((each) => each.descriptor);
  const [only] = descriptors;
  const index = only && descriptors.length === 1 ? undefined : composeIndex(descriptors, annotations);
  if (index) await layout.pushManifest(index);
  return index?.descriptor ?? (only as Descriptor);
}

/** Makes a layout complete: from now on it names this image, by its version where it has one. */
export async function finishLayout(layout: LayoutWriter, top: Descriptor, version: string | undefined): Promise<void> {
  await layout.finish([{ ...top, ...(version === undefined ? {} : { annotations: { [refName]: version } }) }]);
}

/** What an image says of itself, whoever builds it: annotations on the manifest; the same and this suite's own labels in the config. */
export function describeImage(
  { located, image }: Pick<Inputs, "located" | "image">,
  prepared: Prepared,
): { labels: Record<string, string>; annotations: Record<string, string> } {
  const annotations = imageAnnotations(located, prepared, image);
  return { labels: { ...imageLabels(located, prepared), ...annotations }, annotations };
}

function imageLabels({ manifest, source }: LocatedManifest, { base, composition }: Prepared): Record<string, string> {
  return renderLabels({
    module: base.module,
    version: base.version,
    entrypoint: base.entrypoint,
    frameworkVersion: manifest.base.frameworkVersion,
    manifest: sha256(source.text),
    plugins: composition.plugins,
  });
}

/** The standard annotations (OCI image specification, annotations.md). */
function imageAnnotations(
  { manifest }: LocatedManifest,
  { base, composition }: Prepared,
  image: ResolvedImage | undefined,
): Record<string, string> {
  const prefix = "org.opencontainers.image";
  return {
    [`${prefix}.title`]: composition.name,
    [`${prefix}.version`]: manifest.version ?? base.version,
    ...(image ? { [`${prefix}.base.name`]: manifest.base.image, [`${prefix}.base.digest`]: image.digest } : {}),
  };
}

function describe(
  { platform, layer, seconds, info }: Binary,
  document: Document | undefined,
  onBase: boolean,
): AssembledPlatform {
  return {
    info,
    onBase,
    platform: formatPlatform(platform),
    digest: document?.descriptor.digest ?? "",
    size: layer.descriptor.size,
    seconds,
  };
}
