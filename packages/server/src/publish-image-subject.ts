import { fail } from "#diagnostics/diagnostic.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { type Layout, openLayout, refName } from "#oci/layout.js";
import { isIndex } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import { formatPlatform } from "#oci/platform.js";
import { readImage } from "#oci/platform-images.js";
import { reachableDigests } from "#oci/reachable.js";
import type { Descriptor, Document } from "#oci/types.js";

/** The image that is going to be published, as the layout has it. */
export interface ImageToPublish {
  layout: Layout;
  /** The index, or the manifest where there is one platform. */
  document: Document;
  platforms: { platform: string; descriptor: Descriptor }[];
  /** What the manifest called it, where it did. */
  version?: string;
  /** Of the first platform: what the build says of all is the same. */
  labels: Readonly<Record<string, string>>;
}

/** Throws `evidence-other-image` where the layout holds another image, `layout-invalid` where it is not whole. */
export async function readImageToPublish(path: string, digest: Digest): Promise<ImageToPublish> {
  const layout = await openLayout(path);
  const listed = layout.index.manifests.find((each) => each.digest === digest);
  const document = listed && (await layout.manifest(listed));
  if (!document) return otherImage(layout, digest);
  await reachableDigests(layout.directory, [document.descriptor]).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    fail("layout-invalid", `${path} lacks a blob of ${digest}`, { fix: "Hand the layout over as the build wrote it." });
  });
  const platforms: ImageToPublish["platforms"] = [];
  let labels: Record<string, string> | undefined;
  for (const descriptor of manifestsOf(document, path)) {
    const child = await layout.manifest(descriptor);
    if (!child) continue;
    const { config } = await readImage(layout, path, child);
    platforms.push({ platform: formatPlatform(config), descriptor: child.descriptor });
    labels ??= config.config?.Labels ?? {};
  }
  const version = listed?.annotations?.[refName];
  return { layout, document, platforms, labels: labels ?? {}, ...(version === undefined ? {} : { version }) };
}

function manifestsOf({ descriptor, bytes }: Document, path: string): Descriptor[] {
  return isIndex(descriptor.mediaType) ? parseIndex(bytes, `${sha256(bytes)} of ${path}`).manifests : [descriptor];
}

function otherImage({ name, index }: Layout, digest: Digest): never {
  const held = index.manifests.map((each) => each.digest).join(", ") || "nothing";
  return fail("evidence-other-image", `${name} does not hold ${digest}, but ${held}`, {
    fix: "Hand over the layout and the digest of the same build.",
  });
}
