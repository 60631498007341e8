import canonicalize from "canonicalize";
import { once } from "#oci/bytes.js";
import { sha256 } from "#oci/digest.js";
import { mediaTypes } from "#oci/media-types.js";
import type { Document, ImageManifest, Descriptor as OciDescriptor } from "#oci/types.js";
import type { Artifact, Descriptor } from "#ocm/descriptor.js";
import { ocmMediaTypes } from "#ocm/media-types.js";
import { tagOfVersion } from "#ocm/version.js";
import { writeDescriptor } from "#ocm/write-descriptor.js";

/** Content on its way to a registry. */
export interface Blob {
  descriptor: OciDescriptor;
  /** May be called again when an attempt fails. */
  open(): AsyncIterable<Uint8Array>;
}

/** A component version as it lies in an OCI repository. Push the blobs, then the manifest by its digest, then the tag. */
export interface ComponentVersionLayout {
  tag: string;
  manifest: Document;
  /** Descriptor and config, then the local blobs, each content once. */
  blobs: Blob[];
}

/**
 * Lays out a component version for OCI with the media types of the OCM command line. `local` holds the content of every resource and
 * source whose access is a local blob, by the digest that the access names (`sha256:…`). The same input gives the same bytes.
 */
export function layoutComponentVersion(
  descriptor: Descriptor,
  local: ReadonlyMap<string, Blob> = new Map(),
): ComponentVersionLayout {
  const { name, version, resources, sources } = descriptor.component;
  const stored = bytesBlob(writeDescriptor(descriptor), ocmMediaTypes.descriptor);
  const config = bytesBlob(JSON.stringify({ componentDescriptorLayer: stored.descriptor }), ocmMediaTypes.config);
  const layers = [
    ...resources.flatMap((each) => localLayer(each, "resource", local)),
    ...sources.flatMap((each) => localLayer(each, "source", local)),
  ];
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: ocmMediaTypes.artifact,
    config: config.descriptor,
    layers: [stored.descriptor, ...layers],
    annotations: {
      "org.opencontainers.image.version": version,
      "software.ocm.componentversion": `${name}:${version}`,
      "software.ocm.creator": "plugin-release-actions",
    },
  };
  return {
    tag: tagOfVersion(version),
    manifest: documentOf(manifest),
    blobs: [stored, config, ...new Map(layers.map(({ digest }) => [digest, local.get(digest) as Blob])).values()],
  };
}

function documentOf(manifest: ImageManifest): Document {
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  return { descriptor: { mediaType: mediaTypes.manifest, digest: sha256(bytes), size: bytes.length }, bytes };
}

function bytesBlob(text: string, mediaType: string): Blob {
  const bytes = new TextEncoder().encode(text);
  return { descriptor: { mediaType, digest: sha256(bytes), size: bytes.length }, open: () => once(bytes) };
}

export const LOCAL_BLOB = "LocalBlob/v1";

function localLayer(
  artifact: Artifact,
  kind: "resource" | "source",
  local: ReadonlyMap<string, Blob>,
): OciDescriptor[] {
  const { access, name, version, extraIdentity } = artifact;
  if (access?.type !== LOCAL_BLOB) return [];
  const blob = local.get(String(access.localReference));
  if (blob === undefined) throw new TypeError(`the content of the ${kind} ${name} was not supplied`);
  const identity = { ...extraIdentity, name, version };
  const platform = platformOf(extraIdentity ?? {});
  return [
    {
      ...blob.descriptor,
      annotations: { "software.ocm.artifact": canonicalize([{ identity, kind }]) as string },
      ...(platform && { platform }),
    },
  ];
}

/** The attributes of an extra identity that OCI has a place for. */
function platformOf(identity: Record<string, string>): OciDescriptor["platform"] {
  const { os, architecture, variant } = identity;
  const osVersion = identity["os.version"];
  if ([os, architecture, variant, osVersion].every((each) => each === undefined)) return undefined;
  return {
    architecture: architecture ?? "",
    os: os ?? "",
    ...(variant === undefined ? {} : { variant }),
    ...(osVersion === undefined ? {} : { "os.version": osVersion }),
  };
}
