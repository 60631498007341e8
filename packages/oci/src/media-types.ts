/** What this suite writes: the media types of the OCI image specification 1.1. */
export const mediaTypes = {
  index: "application/vnd.oci.image.index.v1+json",
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar+gzip",
  /** The config of what is no image: two bytes, `{}`. */
  empty: "application/vnd.oci.empty.v1+json",
} as const;

const docker = {
  index: "application/vnd.docker.distribution.manifest.list.v2+json",
  manifest: "application/vnd.docker.distribution.manifest.v2+json",
} as const;

/** Configs and layers that Docker named its own way: the bytes are the same. */
const ociNames: Readonly<Record<string, string>> = {
  "application/vnd.docker.container.image.v1+json": mediaTypes.config,
  "application/vnd.docker.image.rootfs.diff.tar": "application/vnd.oci.image.layer.v1.tar",
  "application/vnd.docker.image.rootfs.diff.tar.gzip": mediaTypes.layer,
  "application/vnd.docker.image.rootfs.diff.tar.zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
  "application/vnd.docker.image.rootfs.foreign.diff.tar": "application/vnd.oci.image.layer.v1.tar",
  "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": mediaTypes.layer,
};

/** For the Accept header of a manifest request. */
export const manifestMediaTypes: readonly string[] = [
  mediaTypes.index,
  mediaTypes.manifest,
  docker.index,
  docker.manifest,
];

export function isIndex(mediaType: string): boolean {
  return mediaType === mediaTypes.index || mediaType === docker.index;
}

export function isImageManifest(mediaType: string): boolean {
  return mediaType === mediaTypes.manifest || mediaType === docker.manifest;
}

/** The OCI media type of a layer or config. */
export function toOci(mediaType: string): string {
  return Object.hasOwn(ociNames, mediaType) ? (ociNames[mediaType] ?? mediaType) : mediaType;
}
