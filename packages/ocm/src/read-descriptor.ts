import { quoted } from "#diagnostics/sanitize.js";
import type { Artifact, Component, Descriptor, Json, Reference, Resource, Signature } from "#ocm/descriptor.js";
import {
  accessOf,
  digestOf,
  type Fields,
  identityOf,
  labelsOf,
  listOf,
  objectOf,
  stringOf,
} from "#ocm/descriptor-fields.js";
import { invalid } from "#ocm/descriptor-problems.js";
import { readProvider } from "#ocm/provider.js";

/** Reads parsed JSON or YAML as a descriptor of schema v2. Throws DiagnosticError. */
export function toDescriptor(value: Json): Descriptor {
  if (isConstructor(value)) {
    invalid("this is a component constructor, from which a descriptor is made, and no descriptor", PUBLISH_FIRST);
  }
  const root = objectOf(value, "the descriptor", ["meta", "component", "signatures"]);
  const meta = objectOf(root.meta, "meta", ["schemaVersion"]);
  const schemaVersion = stringOf(meta.schemaVersion, "meta.schemaVersion");
  if (!/^v2\b/.test(schemaVersion)) {
    invalid(`meta.schemaVersion is ${quoted(schemaVersion, 40)}; only v2 is known`);
  }
  return {
    meta: { schemaVersion },
    component: componentOf(root.component),
    signatures: listOf(root.signatures, "signatures", signatureOf),
  };
}

const PUBLISH_FIRST =
  "Name the component version that was published from it, such as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.";

/** A list of components, or one component alone. */
function isConstructor(value: Json): boolean {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  if ("meta" in value || "component" in value) return false;
  return "components" in value || ("name" in value && "provider" in value);
}

function componentOf(value: Json | undefined): Component {
  const what = "component";
  const fields = objectOf(value, what, [
    "name",
    "version",
    "creationTime",
    "provider",
    "labels",
    "resources",
    "sources",
    "componentReferences",
    "repositoryContexts",
  ]);
  const component = {
    ...metaOf(fields, what),
    provider: stringOf(fields.provider, `${what}.provider`),
    resources: listOf(fields.resources, `${what}.resources`, resourceOf),
    sources: listOf(fields.sources, `${what}.sources`, sourceOf),
    componentReferences: listOf(fields.componentReferences, `${what}.componentReferences`, referenceOf),
    repositoryContexts: listOf(fields.repositoryContexts, `${what}.repositoryContexts`, (item) => item),
    ...(fields.creationTime && { creationTime: stringOf(fields.creationTime, `${what}.creationTime`) }),
  };
  readProvider(component.provider);
  return component;
}

type MetaField = "name" | "version" | "labels";

function metaOf(fields: Fields<MetaField>, what: string) {
  const labels = labelsOf(fields.labels, `${what}.labels`);
  return {
    name: stringOf(fields.name, `${what}.name`),
    version: stringOf(fields.version, `${what}.version`),
    ...(labels && { labels }),
  };
}

function elementOf(fields: Fields<MetaField | "extraIdentity">, what: string) {
  const extraIdentity = identityOf(fields.extraIdentity, `${what}.extraIdentity`);
  return { ...metaOf(fields, what), ...(extraIdentity && { extraIdentity }) };
}

const ELEMENT = ["name", "version", "labels", "extraIdentity"] as const;

function resourceOf(value: Json, what: string): Resource {
  const fields = objectOf(value, what, [...ELEMENT, "type", "relation", "access", "digest", "srcRefs"]);
  const digest = digestOf(fields.digest, `${what}.digest`);
  return {
    ...elementOf(fields, what),
    type: stringOf(fields.type, `${what}.type`),
    relation: stringOf(fields.relation, `${what}.relation`),
    access: accessOf(fields.access, `${what}.access`),
    ...(digest && { digest }),
    ...(fields.srcRefs && { srcRefs: listOf(fields.srcRefs, `${what}.srcRefs`, (item) => item) }),
  };
}

function sourceOf(value: Json, what: string): Artifact {
  const fields = objectOf(value, what, [...ELEMENT, "type", "access"]);
  return {
    ...elementOf(fields, what),
    type: stringOf(fields.type, `${what}.type`),
    access: accessOf(fields.access, `${what}.access`),
  };
}

function referenceOf(value: Json, what: string): Reference {
  const fields = objectOf(value, what, [...ELEMENT, "componentName", "digest"]);
  const digest = digestOf(fields.digest, `${what}.digest`);
  return {
    ...elementOf(fields, what),
    componentName: stringOf(fields.componentName, `${what}.componentName`),
    ...(digest && { digest }),
  };
}

function signatureOf(value: Json, what: string): Signature {
  const fields = objectOf(value, what, ["name", "digest", "signature"]);
  const info = objectOf(fields.signature, `${what}.signature`, ["algorithm", "value", "mediaType", "issuer"]);
  const digest = digestOf(fields.digest, `${what}.digest`);
  return {
    name: stringOf(fields.name, `${what}.name`),
    digest: digest ?? invalid(`${what} has no digest`),
    signature: {
      algorithm: stringOf(info.algorithm, `${what}.signature.algorithm`),
      value: stringOf(info.value, `${what}.signature.value`),
      mediaType: stringOf(info.mediaType, `${what}.signature.mediaType`),
      ...(info.issuer && { issuer: stringOf(info.issuer, `${what}.signature.issuer`) }),
    },
  };
}
