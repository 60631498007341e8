import { once } from "#oci/bytes.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { toDocument } from "#oci/image.js";
import { mediaTypes } from "#oci/media-types.js";
import { attachReferrers } from "#oci/referrers.js";
import type { Repository } from "#oci/repository.js";
import type { Descriptor, Document, ImageManifest } from "#oci/types.js";
import { bundleMediaType } from "#signing/parse-bundle.js";

/** A bundle, and what it states. */
export interface StatedBundle {
  bytes: Uint8Array;
  predicateType: string;
}

/**
 * Attaches a bundle to a manifest of the repository, as cosign does. Returns the digest of the manifest that carries it,
 * which is the same for the same bundle: attaching twice changes nothing.
 */
export async function attachBundle(
  repository: Repository,
  subject: Descriptor,
  bundle: Uint8Array,
  predicateType: string,
): Promise<Digest> {
  const [digest] = await attachBundles(repository, subject, [{ bytes: bundle, predicateType }]);
  return digest as Digest;
}

/** The same for several, which costs hardly more; one digest for each, in that order. */
export async function attachBundles(
  repository: Repository,
  subject: Descriptor,
  bundles: readonly StatedBundle[],
): Promise<Digest[]> {
  const empty = Buffer.from("{}");
  const blobs: [Descriptor, Uint8Array][] = [
    [emptyConfig, empty],
    ...bundles.map(({ bytes }): [Descriptor, Uint8Array] => [layerOf(bytes), bytes]),
  ];
  await Promise.all(blobs.map(([descriptor, bytes]) => repository.pushBlob(descriptor, () => once(bytes))));
  const manifests = bundles.map((each) => manifestOf(subject, each));
  await attachReferrers(repository, manifests, subject);
  return manifests.map(({ descriptor }) => descriptor.digest);
}

const emptyConfig: Descriptor = { mediaType: mediaTypes.empty, digest: sha256("{}"), size: 2 };

function layerOf(bytes: Uint8Array): Descriptor {
  return { mediaType: bundleMediaType, digest: sha256(bytes), size: bytes.length };
}

/** As cosign writes it, but for the time of day: the same bundle has the same manifest. */
function manifestOf({ mediaType, digest, size }: Descriptor, { bytes, predicateType }: StatedBundle): Document {
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType: bundleMediaType,
    config: emptyConfig,
    layers: [layerOf(bytes)],
    subject: { mediaType, digest, size },
    annotations: {
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateType,
    },
  };
  return toDocument(mediaTypes.manifest, manifest);
}
