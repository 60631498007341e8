import { join } from "node:path";
import { once } from "#oci/bytes.js";
import { composeImage, composeIndex } from "#oci/image.js";
import { writeLayer } from "#oci/layer.js";
import { refName } from "#oci/layout.js";
import { createLayout, type LayoutWriter } from "#oci/layout-writer.js";
import type { Descriptor, Document, ImagePlatform } from "#oci/types.js";

export interface SampleImage {
  platforms?: ImagePlatform[];
  /** Files of the layer, by absolute path. */
  files?: Record<string, string | Uint8Array>;
  labels?: Record<string, string>;
  entrypoint?: string;
  /** What index.json calls it. */
  name?: string;
}

const linux = [
  { os: "linux", architecture: "amd64" },
  { os: "linux", architecture: "arm64" },
];

/** Writes a small, sound image as an OCI layout; an index when there are several platforms. Returns its descriptor. */
export async function writeSampleImage(directory: string, image: SampleImage = {}): Promise<Descriptor> {
  const layout = await createLayout(directory);
  const manifests: Document[] = [];
  for (const platform of image.platforms ?? linux) manifests.push(await addPlatform(layout, platform, image));
  const descriptors = manifests.map((each) => each.descriptor);
  const index = composeIndex(descriptors, {});
  const [only] = descriptors;
  if (descriptors.length > 1) await layout.pushManifest(index);
  const top = descriptors.length === 1 && only ? only : index.descriptor;
  await layout.finish([{ ...top, ...(image.name ? { annotations: { [refName]: image.name } } : {}) }]);
  return top;
}

async function addPlatform(layout: LayoutWriter, platform: ImagePlatform, image: SampleImage): Promise<Document> {
  const entrypoint = image.entrypoint ?? "/server";
  const files = image.files ?? { [entrypoint]: `a program for ${platform.architecture}` };
  const entries = Object.entries(files).map(([path, content]) => {
    const source = Buffer.from(content);
    return { path: join("/", path), mode: 0o755, source, size: source.length };
  });
  const { config, manifest } = composeImage({
    platform,
    layer: await writeLayer(entries, layout, "own"),
    entrypoint,
    labels: image.labels ?? {},
    annotations: {},
    createdBy: "a test",
  });
  await layout.pushBlob(config.descriptor, () => once(config.bytes));
  await layout.pushManifest(manifest);
  return manifest;
}
