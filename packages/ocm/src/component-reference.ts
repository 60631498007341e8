import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { parseRepository } from "#oci/reference.js";
import { isComponentName, isComponentVersion } from "#ocm/grammar.js";

/** A component version, or all versions of a component, in an OCM repository. */
export interface ComponentReference {
  /** The OCM repository: host and path, `ghcr.io/ocm/registry`. */
  repository: string;
  component: string;
  version?: string;
}

/** Reads `ghcr.io/ocm/registry//ocm.software/plugin-registry:v1.0.0`. Throws component-reference-invalid. */
export function parseComponentReference(text: string): ComponentReference {
  if (/^[a-z]+:\/\//i.test(text)) return invalid(text, "it begins with a scheme");
  const [repository = "", named = "", ...more] = text.slice(0, 1024).split("//");
  if (repository === "" || named === "" || more.length > 0) {
    return invalid(text, "it needs one // between repository and component");
  }
  const colon = named.indexOf(":");
  const component = colon < 0 ? named : named.slice(0, colon);
  const version = colon < 0 ? undefined : named.slice(colon + 1);
  if (!isComponentName(component)) return invalid(text, `${quoted(component)} is no name of a component`);
  if (version !== undefined && !isComponentVersion(version)) return invalid(text, `${quoted(version)} is no version`);
  const reference = { repository, component, ...(version === undefined ? {} : { version }) };
  // What was written is named, rather than what is made of it.
  if (repository.includes("/")) parseRepository(repository);
  parseRepository(ociRepository(reference));
  return reference;
}

export function formatComponentReference({ repository, component, version }: ComponentReference): string {
  return `${repository}//${component}${version === undefined ? "" : `:${version}`}`;
}

/** The OCI repository, registry included, whose tags are the component's versions. */
export function ociRepository({ repository, component }: ComponentReference): string {
  return `${repository}/component-descriptors/${component}`;
}

function invalid(text: string, why: string): never {
  return fail("component-reference-invalid", `${quoted(text)} names no component version: ${why}`, {
    fix: "Write it as ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0.",
  });
}
