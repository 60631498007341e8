import type { Digest } from "#oci/digest.js";

/** A platform as image indexes and configs name it. */
export interface ImagePlatform {
  os: string;
  architecture: string;
  variant?: string;
  "os.version"?: string;
}

/** OCI image specification, descriptor.md. */
export interface Descriptor {
  mediaType: string;
  digest: Digest;
  /** Bytes. */
  size: number;
  platform?: ImagePlatform;
  annotations?: Record<string, string>;
  artifactType?: string;
}

/** OCI image specification, manifest.md. */
export interface ImageManifest {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  config: Descriptor;
  layers: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** OCI image specification, image-index.md. */
export interface ImageIndex {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  manifests: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

export interface History {
  created?: string;
  created_by?: string;
  comment?: string;
  empty_layer?: boolean;
}

/** OCI image specification, config.md; what the base has beyond these fields is kept. */
export interface ImageConfig {
  architecture: string;
  os: string;
  variant?: string;
  created?: string;
  author?: string;
  config?: {
    User?: string;
    ExposedPorts?: Record<string, unknown>;
    Env?: string[];
    Entrypoint?: string[] | null;
    Cmd?: string[] | null;
    WorkingDir?: string;
    Labels?: Record<string, string> | null;
    [other: string]: unknown;
  };
  rootfs: { type: "layers"; diff_ids: Digest[] };
  history?: History[];
}

/** A manifest or index as its exact bytes, already checked against its descriptor. */
export interface Document {
  descriptor: Descriptor;
  bytes: Uint8Array;
}

/** Where images are read from: a repository of a registry, or a layout in a folder. */
export interface ImageSource {
  /** How messages call it: `ghcr.io/acme/server`, or a path. */
  name: string;
  /**
   * A manifest or index by digest or tag; undefined when the source has none of that name.
   * By its descriptor, it must have that descriptor's size and media type too: throws content-mismatch.
   */
  manifest(reference: string | Descriptor): Promise<Document | undefined>;
  /** A blob's bytes; reading them to the end proves digest and size, or throws content-mismatch. */
  blob(descriptor: Descriptor): AsyncIterable<Uint8Array>;
}

/** How a blob got where it is: sent, taken over from another repository of the registry, or there before. */
export type BlobOutcome = "pushed" | "mounted" | "present";

/** Where images are written to. Everything is addressed by digest. */
export interface ImageTarget {
  name: string;
  /**
   * Writes a blob unless it is there. `open` may be called again when an attempt fails.
   *
   * @param options.from another repository of the same registry that may have the blob, so that its bytes need not be sent
   * @param options.signal gives an upload up
   */
  pushBlob(
    descriptor: Descriptor,
    open: () => AsyncIterable<Uint8Array>,
    options?: { from?: string | undefined; signal?: AbortSignal },
  ): Promise<BlobOutcome>;
  pushManifest(document: Document): Promise<void>;
}
