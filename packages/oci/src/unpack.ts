import { existsSync } from "node:fs";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isDigest } from "#oci/digest.js";
import { extractLayer, type UnpackLimits } from "#oci/extract-layer.js";
import { imageTree } from "#oci/image-tree.js";
import { type Layout, openLayout } from "#oci/layout.js";
import { blobPath } from "#oci/layout-files.js";
import { type PlatformImage, readPlatforms } from "#oci/platform-images.js";
import type { Document, ImageConfig, ImagePlatform, ImageSource } from "#oci/types.js";

/** How an image wants to be started (image-spec, config.md): each list as the image gives it, empty where it gives none. */
export interface ProcessConfig {
  entrypoint: string[];
  cmd: string[];
  env: string[];
  /** As the image gives it, such as `65532:65532` or `nonroot`; empty where it gives none. */
  user: string;
}

export interface UnpackedImage {
  /** The folder that holds the image's files. */
  root: string;
  config: ProcessConfig;
}

export interface UnpackOptions {
  platform: ImagePlatform;
  /** The index or manifest to take; the layout's only one, otherwise. */
  digest?: string;
  /** An empty or absent folder that receives the files. */
  directory: string;
  limits?: UnpackLimits;
}

const defaultLimits: UnpackLimits = { bytes: 4 * 1024 ** 3, entries: 200_000 };

/**
 * Takes the files of one platform's image out of an OCI layout (image-spec, layer.md), owners and special bits aside, and never
 * writes outside of `directory`. Throws DiagnosticError; what was written until then stays.
 */
export async function unpackImage(path: string, options: UnpackOptions): Promise<UnpackedImage> {
  const { platform, digest, directory, limits = defaultLimits } = options;
  const layout = await openLayout(path);
  const [image] = await readPlatforms(layout, layout.name, await findDocument(layout, digest), [platform]);
  if (!image) throw new Error("readPlatforms gave no image for the platform");
  return unpackLayers(layout, image, directory, limits);
}

/** The same for an image that has been found, wherever it is: each layer goes from there straight into the folder. */
export async function unpackLayers(
  source: ImageSource,
  image: Pick<PlatformImage, "manifest" | "config">,
  directory: string,
  limits: UnpackLimits = defaultLimits,
): Promise<UnpackedImage> {
  const config = processConfig(source.name, image.config);
  const tree = imageTree(directory);
  const allowance = { ...limits };
  for (const [index, descriptor] of image.manifest.layers.entries()) {
    const diffId = image.config.rootfs.diff_ids[index] ?? descriptor.digest;
    await extractLayer({ descriptor, diffId, bytes: source.blob(descriptor) }, tree, allowance);
  }
  return { root: directory, config };
}

/** The layout's image of that digest, or its only one. Throws layout-invalid, image-not-found. */
export async function findDocument(layout: Layout, digest: string | undefined): Promise<Document> {
  const [only, ...others] = layout.index.manifests;
  if (digest === undefined && others.length > 0) {
    fail("layout-invalid", `${layout.name} holds ${others.length + 1} images`, {
      fix: "Name the image by its digest.",
    });
  }
  const wanted = digest ?? only?.digest ?? "";
  const isThere = !isDigest(wanted) || existsSync(blobPath(layout.directory, wanted));
  const document = isThere ? await layout.manifest(wanted) : undefined;
  if (document) return document;
  return fail("image-not-found", `${layout.name} holds ${wanted ? `no image ${quoted(wanted)}` : "no image"}`, {
    fix: "Check the digest, or leave it out where the layout has one image.",
  });
}

function processConfig(name: string, { config }: ImageConfig): ProcessConfig {
  const { Entrypoint, Cmd, Env, User } = config ?? {};
  return {
    entrypoint: texts(Entrypoint, `${name}: the image's Entrypoint`),
    cmd: texts(Cmd, `${name}: the image's Cmd`),
    env: texts(Env, `${name}: the image's Env`),
    user: typeof User === "string" ? User : "",
  };
}

function texts(list: unknown, what: string): string[] {
  const items = list ?? [];
  const isText = (each: unknown) => typeof each === "string" && !each.includes("\0");
  return Array.isArray(items) && items.every(isText) ? items : fail("content-mismatch", `${what} is no list of texts`);
}
