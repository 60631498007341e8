import canonicalize from "canonicalize";
import type { Artifact, Component, Digest, Json, JsonObject, Label, Reference, Resource } from "#ocm/descriptor.js";
import { readProvider } from "#ocm/provider.js";

/**
 * The bytes over which a component version's digest is made: `jsonNormalisation/v4alpha1`, JCS (RFC 8785) of `{component}`. `access`,
 * unsigned labels, source references and repository contexts do not count; on references, other than everywhere else, all labels count.
 */
export function normalise(component: Component): string {
  return canonicalize(withoutNulls({ component: normalComponent(component) })) as string;
}

function normalComponent(component: Component): JsonObject {
  const provider = readProvider(component.provider);
  return {
    name: component.name,
    version: component.version,
    creationTime: component.creationTime || null,
    labels: normalLabels(signed(component.labels)),
    provider: { name: provider.name, labels: normalLabels(signed(provider.labels)) },
    resources: component.resources.map(normalResource),
    sources: component.sources.map((source) => normalElement(source, { type: source.type })),
    componentReferences: component.componentReferences.map(normalReference),
  };
}

function normalResource(resource: Resource): JsonObject {
  const digest = isAbsent(resource.access) ? undefined : resource.digest;
  return normalElement(resource, {
    type: resource.type,
    relation: resource.relation,
    digest: digest === undefined ? null : normalDigest(digest),
  });
}

/** A resource without content has nothing that a digest could be of. */
export function isAbsent(access: JsonObject | null): boolean {
  return access?.type === "none" || access?.type === "None";
}

function normalElement(element: Artifact, more: JsonObject): JsonObject {
  return {
    name: element.name,
    version: element.version,
    extraIdentity: normalIdentity(element.extraIdentity),
    labels: normalLabels(signed(element.labels)),
    ...more,
  };
}

function normalReference(reference: Reference): JsonObject {
  return {
    name: reference.name,
    version: reference.version,
    componentName: reference.componentName,
    extraIdentity: normalIdentity(reference.extraIdentity),
    labels: normalLabels(reference.labels ?? []),
    digest: normalDigest(reference.digest ?? { hashAlgorithm: "", normalisationAlgorithm: "", value: "" }),
  };
}

function normalDigest(digest: Digest): JsonObject {
  const { hashAlgorithm, normalisationAlgorithm, value } = digest;
  return { hashAlgorithm, normalisationAlgorithm, value };
}

function normalIdentity(identity: Record<string, string> | undefined): JsonObject | null {
  return identity === undefined || Object.keys(identity).length === 0 ? null : identity;
}

function signed(labels: Label[] | undefined): Label[] {
  return (labels ?? []).filter((label) => label.signing === true);
}

function normalLabels(labels: Label[]): Json {
  return labels.length === 0
    ? null
    : labels.map(({ name, value, signing }) => ({ name, value, signing: signing === true ? true : null }));
}

/** Drops null members of objects, at any depth, and keeps nulls in lists, as the normalisation does. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  // No prototype, so that a key `__proto__` stays a key.
  const kept: JsonObject = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    if (member !== null) {
      kept[key] = withoutNulls(member);
    }
  }
  return kept;
}
