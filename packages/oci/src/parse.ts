import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isDigest } from "#oci/digest.js";
import type { Descriptor, ImageConfig, ImageIndex, ImageManifest } from "#oci/types.js";

/** Bytes that a manifest, an index or a config may have at most (the limit that registries commonly set). */
export const documentLimit = 4 * 1024 * 1024;
/** How deep JSON may nest: an image's own documents need less than ten levels. */
const deepest = 64;

/** What is read here comes from somebody else: each of these throws content-mismatch when the shape is not the specification's. */
export function parseIndex(bytes: Uint8Array, name: string): ImageIndex {
  const value = parseDocument(bytes, name);
  if (!isDescriptors(value.manifests)) return malformed(name, "an image index with a list of descriptors");
  return value as unknown as ImageIndex;
}

export function parseManifest(bytes: Uint8Array, name: string): ImageManifest {
  const value = parseDocument(bytes, name);
  if (!isDescriptor(value.config) || !isDescriptors(value.layers)) {
    return malformed(name, "an image manifest with config and layers");
  }
  return value as unknown as ImageManifest;
}

export function parseConfig(bytes: Uint8Array, name: string): ImageConfig {
  const value = parseObject(bytes, name);
  const { rootfs, config, history } = value;
  const sound =
    typeof value.os === "string" &&
    typeof value.architecture === "string" &&
    isObject(rootfs) &&
    Array.isArray(rootfs.diff_ids) &&
    rootfs.diff_ids.every(isDigest) &&
    (config === undefined || config === null || isRunConfig(config)) &&
    (history === undefined || history === null || Array.isArray(history));
  return sound ? (value as unknown as ImageConfig) : malformed(name, "an image config");
}

/** The media type of a manifest or index: what it says of itself, or what is said of it. Throws content-mismatch where they differ. */
export function documentMediaType<Announced extends string | undefined>(
  bytes: Uint8Array,
  announced: Announced,
  name: string,
): string | Announced {
  const { mediaType } = parseDocument(bytes, name);
  if (typeof mediaType !== "string") return announced;
  if (announced !== undefined) checkMediaType(mediaType, announced, name);
  return mediaType;
}

/** Throws content-mismatch: of what is announced as another thing than it is, two readers could see two things. */
export function checkMediaType(found: string, announced: string, name: string): void {
  if (found === announced) return;
  fail("content-mismatch", `${name} is announced as ${quoted(announced)} and is ${quoted(found)}`, {
    fix: "Do not use this image; ask who wrote it, or who runs the registry, why they differ.",
  });
}

/** A manifest or an index; what could be read as either is refused (CVE-2021-41190). */
function parseDocument(bytes: Uint8Array, name: string): Record<string, unknown> {
  const value = parseObject(bytes, name);
  const both = "manifests" in value && ("layers" in value || "config" in value);
  return both ? malformed(name, "either an image manifest or an image index") : value;
}

function parseObject(bytes: Uint8Array, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return malformed(name, "JSON");
  }
  if (!isShallow(value, deepest)) return malformed(name, `JSON of at most ${deepest} levels`);
  return isObject(value) ? value : malformed(name, "a JSON object");
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}

function isRunConfig(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Labels, Entrypoint, Cmd } = value;
  return isOptional(Labels, isLabels) && isOptional(Entrypoint, isTexts) && isOptional(Cmd, isTexts);
}

function isOptional(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || check(value);
}

function isLabels(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isDescriptors(value: unknown): value is Descriptor[] {
  return Array.isArray(value) && value.every(isDescriptor);
}

function isDescriptor(value: unknown): value is Descriptor {
  return (
    isObject(value) &&
    typeof value.mediaType === "string" &&
    isDigest(value.digest) &&
    Number.isSafeInteger(value.size) &&
    (value.size as number) >= 0 &&
    isOptional(value.platform, isPlatform) &&
    isOptional(value.annotations, isLabels)
  );
}

function isPlatform(value: unknown): boolean {
  return isObject(value) && typeof value.os === "string" && typeof value.architecture === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(name: string, expected: string): never {
  return fail("content-mismatch", `${name} is not ${expected}`, {
    fix: "Check that the reference names a container image, and that whoever wrote it follows the OCI specification.",
  });
}
