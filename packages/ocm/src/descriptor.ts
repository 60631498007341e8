/** What JSON can say. Objects may hold `__proto__` as an own key. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export interface Label {
  name: string;
  value: Json;
  signing?: boolean;
  version?: string;
}

export interface Digest {
  /** `SHA-256` */
  hashAlgorithm: string;
  /** `jsonNormalisation/v4alpha1` for a component, `genericBlobDigest/v1` for a blob. */
  normalisationAlgorithm: string;
  /** Lower-case hex. */
  value: string;
}

/** Name, version and extra identity together identify an element within its component. */
export interface Element {
  name: string;
  version: string;
  labels?: Label[];
  extraIdentity?: Record<string, string>;
}

export interface Artifact extends Element {
  type: string;
  /** Where the content lies; at least `{type}`. */
  access: JsonObject | null;
}

export interface Resource extends Artifact {
  relation: string;
  digest?: Digest;
  srcRefs?: Json[];
}

export interface Reference extends Element {
  componentName: string;
  digest?: Digest;
}

export interface Component {
  /** `ocm.software/plugins/helminput` */
  name: string;
  /** A semantic version, with or without `v`; may carry build metadata after `+`. */
  version: string;
  creationTime?: string;
  /** A name, or a JSON object `{name, labels}` as text. */
  provider: string;
  labels?: Label[];
  resources: Resource[];
  sources: Artifact[];
  componentReferences: Reference[];
  repositoryContexts: Json[];
}

export interface Signature {
  name: string;
  /** What was signed: the component's normalised digest. */
  digest: Digest;
  signature: { algorithm: string; value: string; mediaType: string; issuer?: string };
}

/** A component descriptor of schema v2: missing strings are empty, missing and null lists are empty lists. */
export interface Descriptor {
  meta: { schemaVersion: string };
  component: Component;
  signatures: Signature[];
}
