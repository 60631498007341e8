import { type Blob, LOCAL_BLOB } from "#ocm/component-version.js";
import type { ConstructorArtifact, ConstructorComponent } from "#ocm/constructor.js";
import type { Artifact, Descriptor, Digest, Element, JsonObject, Reference } from "#ocm/descriptor.js";
import { BLOB_NORMALISATION, HASH_ALGORITHM } from "#ocm/digest.js";
import { writeProvider } from "#ocm/provider.js";

/** What a constructor leaves open: the content of its artifacts, and the digests of references that state none. */
export interface Supplied {
  /** By `referenceKey`. */
  digests: ReadonlyMap<string, Digest>;
  /** By the artifact as the constructor holds it. */
  contents: ReadonlyMap<ConstructorArtifact, Blob>;
}

/** What a reference points to: name and version of a component. */
export function referenceKey({ componentName, version }: Pick<Reference, "componentName" | "version">): string {
  return `${componentName}:${version}`;
}

/** The descriptor of the component version that a constructor describes. All that it needs must be supplied. */
export function describeComponent(component: ConstructorComponent, { digests, contents }: Supplied): Descriptor {
  const { name, version, provider, labels, resources, sources, references } = component;
  return {
    meta: { schemaVersion: "v2" },
    component: {
      name,
      version,
      provider: writeProvider(provider),
      ...(labels && { labels }),
      resources: resources.map((each) => ({
        ...describeArtifact(each, version, contents),
        relation: each.relation ?? "local",
        digest: blobDigest(contentOf(each, contents)),
      })),
      sources: sources.map((each) => describeArtifact(each, version, contents)),
      componentReferences: references.map((each) => describeReference(each, digests)),
      repositoryContexts: [],
    },
    signatures: [],
  };
}

function describeReference(reference: Reference, digests: Supplied["digests"]): Reference {
  const digest = reference.digest ?? digests.get(referenceKey(reference));
  if (digest === undefined) throw new TypeError(`the digest of ${referenceKey(reference)} was not supplied`);
  return { ...elementOf(reference, reference.version), componentName: reference.componentName, digest };
}

function describeArtifact(artifact: ConstructorArtifact, version: string, contents: Supplied["contents"]): Artifact {
  return {
    ...elementOf(artifact, artifact.version ?? version),
    type: artifact.type,
    access: artifact.access ?? localAccess(contentOf(artifact, contents)),
  };
}

function localAccess({ descriptor }: Blob): JsonObject {
  return { type: LOCAL_BLOB, localReference: descriptor.digest, mediaType: descriptor.mediaType };
}

function contentOf(artifact: ConstructorArtifact, contents: Supplied["contents"]): Blob {
  const blob = contents.get(artifact);
  if (blob === undefined) throw new TypeError(`the content of ${artifact.name} was not supplied`);
  return blob;
}

function blobDigest({ descriptor }: Blob): Digest {
  return {
    hashAlgorithm: HASH_ALGORITHM,
    normalisationAlgorithm: BLOB_NORMALISATION,
    value: descriptor.digest.slice("sha256:".length),
  };
}

function elementOf(
  { name, labels, extraIdentity }: Pick<Element, "name" | "labels" | "extraIdentity">,
  version: string,
): Element {
  return { name, version, ...(labels && { labels }), ...(extraIdentity && { extraIdentity }) };
}
