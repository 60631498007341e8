import { fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { collect } from "#oci/bytes.js";
import { type Digest, isDigest } from "#oci/digest.js";
import { isImageManifest, isIndex } from "#oci/media-types.js";
import { parseIndex, parseManifest } from "#oci/parse.js";
import type { Document, ImageManifest, ImageSource, Descriptor as OciDescriptor } from "#oci/types.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { DESCRIPTOR_LIMIT, readDescriptor } from "#ocm/descriptor-bytes.js";
import { tooLarge } from "#ocm/descriptor-problems.js";
import { isComponentConfig } from "#ocm/media-types.js";
import { tagOfVersion } from "#ocm/version.js";

/** A component version as it was found, and the digest of what the tag stands for: a manifest or an index. */
export interface StoredComponentVersion {
  descriptor: Descriptor;
  digest: Digest;
}

/** Bytes that a component's config may have; it holds one descriptor. */
const CONFIG_LIMIT = 64 * 1024;

/**
 * Reads a component version from its OCI repository; undefined if there is none. Throws component-version-invalid, descriptor-*,
 * component-identity-mismatch, and what the source throws.
 */
export async function readComponentVersion(
  source: Pick<ImageSource, "name" | "manifest" | "blob">,
  wanted: { component: string; version: string },
): Promise<StoredComponentVersion | undefined> {
  const found = await source.manifest(tagOfVersion(wanted.version));
  if (found === undefined) return undefined;
  const name = `${source.name}:${tagOfVersion(wanted.version)}`;
  const manifest = await imageManifest(source, found, name);
  const layer = await descriptorLayer(source, manifest, name);
  const bytes = await readBlob(source, layer, DESCRIPTOR_LIMIT, `the component descriptor of ${name}`);
  const descriptor = await readDescriptor(bytes, layer.mediaType, name);
  checkIdentity(descriptor, wanted, name);
  return { descriptor, digest: found.descriptor.digest };
}

/** A component version may be an index, because of artifacts that travel with it; its own manifest is the first. */
async function imageManifest(
  source: Pick<ImageSource, "manifest">,
  { descriptor, bytes }: Document,
  name: string,
): Promise<ImageManifest> {
  if (isImageManifest(descriptor.mediaType)) return parseManifest(bytes, name);
  if (!isIndex(descriptor.mediaType)) return invalid(name, `its media type is ${quoted(descriptor.mediaType)}`);
  const first = parseIndex(bytes, name).manifests[0];
  if (first === undefined || !isImageManifest(first.mediaType)) return invalid(name, "its index has no manifest first");
  const manifest = await source.manifest(first);
  return manifest === undefined
    ? invalid(name, "the first manifest of its index is missing")
    : parseManifest(manifest.bytes, name);
}

/** The layer that the config names: its place among the layers is not fixed. */
async function descriptorLayer(
  source: Pick<ImageSource, "blob">,
  { config, layers }: ImageManifest,
  name: string,
): Promise<OciDescriptor> {
  if (!isComponentConfig(config.mediaType)) {
    return invalid(name, `its config is ${quoted(config.mediaType)}, not that of a component`);
  }
  const bytes = await readBlob(source, config, CONFIG_LIMIT, `the config of ${name}`);
  const digest = layerDigest(bytes);
  const layer = layers.find((each) => each.digest === digest);
  return layer ?? invalid(name, "its config names no layer of the manifest as componentDescriptorLayer");
}

function layerDigest(config: Uint8Array): unknown {
  try {
    const digest = JSON.parse(new TextDecoder().decode(config))?.componentDescriptorLayer?.digest;
    return isDigest(digest) ? digest : undefined;
  } catch {
    return undefined;
  }
}

async function readBlob(
  source: Pick<ImageSource, "blob">,
  descriptor: OciDescriptor,
  limit: number,
  what: string,
): Promise<Uint8Array> {
  if (descriptor.size > limit) tooLarge(`${what} has ${descriptor.size} bytes; at most ${limit} are read`);
  return collect(source.blob(descriptor));
}

function checkIdentity({ component }: Descriptor, wanted: { component: string; version: string }, name: string): void {
  if (component.name === wanted.component && component.version === wanted.version) return;
  const inside = sanitize(`${component.name}:${component.version}`, 200);
  fail("component-identity-mismatch", `${name} holds ${inside}, not ${wanted.component}:${wanted.version}`, {
    fix: "Ask the component's publisher to publish it again under its own name and version.",
  });
}

function invalid(name: string, why: string): never {
  return fail("component-version-invalid", `${name} is no component version: ${why}`, {
    fix: "Check that the reference names a component version that OCM tools wrote.",
  });
}
