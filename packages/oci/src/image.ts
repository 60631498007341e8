import canonicalize from "canonicalize";
import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { sha256 } from "#oci/digest.js";
import type { Layer } from "#oci/layer.js";
import { mediaTypes, toOci } from "#oci/media-types.js";
import { fitsTar } from "#oci/tar.js";
import type { Descriptor, Document, ImageConfig, ImageIndex, ImageManifest, ImagePlatform } from "#oci/types.js";

/** The same for every image, so that the same content has the same digest on any day. */
const created = "1970-01-01T00:00:00Z";

/** An image that others are built on. */
export interface BaseImage {
  manifest: ImageManifest;
  config: ImageConfig;
}

export interface ImageParts {
  /** Left out for `scratch`. */
  base?: BaseImage;
  platform: ImagePlatform;
  layer: Layer;
  /** Absolute path of the program, from `imageEntrypoint`. */
  entrypoint: string;
  /** Added to the base's. */
  labels: Record<string, string>;
  annotations: Record<string, string>;
  /** What the image's history says made the layer. */
  createdBy: string;
}

/** An image as the documents that describe it; the same parts give the same bytes. */
export function composeImage(parts: ImageParts): { config: Document; manifest: Document } {
  const config = toDocument(mediaTypes.config, composeConfig(parts));
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: [...(parts.base?.manifest.layers ?? []).map(plainLayer), parts.layer.descriptor],
    annotations: parts.annotations,
  };
  const document = toDocument(mediaTypes.manifest, manifest);
  return { config, manifest: { ...document, descriptor: { ...document.descriptor, platform: parts.platform } } };
}

/** An image index for several platforms; the manifests are named in the order given. */
export function composeIndex(manifests: readonly Descriptor[], annotations: Record<string, string>): Document {
  const index: ImageIndex = {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [...manifests],
    annotations,
  };
  return toDocument(mediaTypes.index, index);
}

/**
 * Where the program goes: the path that the base starts, which must be its whole entrypoint; without a base `/<name>`.
 * Throws image-entrypoint-unclear.
 */
export function imageEntrypoint(base: ImageConfig | undefined, name: string): string {
  if (!base) return `/${name}`;
  const entrypoint = base.config?.Entrypoint ?? [];
  const [path = ""] = entrypoint;
  if (entrypoint.length === 1 && isPlainPath(path)) return path;
  const why = entrypoint.length === 0 ? "it has none" : `it is ${quoted(JSON.stringify(entrypoint), 200)}`;
  throw new DiagnosticError([
    diagnostic("image-entrypoint-unclear", `the base image's entrypoint does not say where the server goes: ${why}`, {
      fix: 'Take a base image whose entrypoint is its server\'s absolute path alone, such as ENTRYPOINT ["/usr/bin/server"].',
    }),
  ]);
}

function isPlainPath(path: string): boolean {
  const parts = path.split("/").slice(1);
  const plain = parts.every((part) => part !== "" && part !== "." && part !== ".." && !/\p{Cc}/u.test(part));
  return path.startsWith("/") && plain && fitsTar(path.slice(1));
}

/** The base's config with one more layer and this program; what a Docker daemon added about one build or host is left out. */
function composeConfig({ base, platform, layer, entrypoint, labels, createdBy }: ImageParts): ImageConfig {
  const inherited = base?.config;
  return {
    ...(inherited?.author === undefined ? {} : { author: inherited.author }),
    architecture: platform.architecture,
    os: platform.os,
    ...(platform.variant === undefined ? {} : { variant: platform.variant }),
    ...(inherited && "os.version" in inherited ? { "os.version": inherited["os.version"] } : {}),
    created,
    config: {
      ...inherited?.config,
      Entrypoint: [entrypoint],
      Labels: { ...inheritedLabels(inherited), ...labels },
    },
    rootfs: { type: "layers", diff_ids: [...(inherited?.rootfs.diff_ids ?? []), layer.diffId] },
    history: [...(inherited?.history ?? []), { created, created_by: createdBy }],
  } as ImageConfig;
}

/** A base's labels, except for the standard ones (OCI image specification, annotations.md): they speak of the base's own source. */
function inheritedLabels(base: ImageConfig | undefined): Record<string, string> {
  const all = Object.entries(base?.config?.Labels ?? {});
  return Object.fromEntries(all.filter(([name]) => !name.startsWith("org.opencontainers.image.")));
}

/** A base's layer without what its registry added: other places to get it from. */
function plainLayer({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType: toOci(mediaType), digest, size };
}

/** JSON in canonical form (RFC 8785), so that the same content has the same digest. */
export function toDocument(mediaType: string, content: object): Document {
  const bytes = Buffer.from(canonicalize(content) as string);
  return { descriptor: { mediaType, digest: sha256(bytes), size: bytes.length }, bytes };
}
