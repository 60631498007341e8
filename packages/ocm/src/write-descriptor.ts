import canonicalize from "canonicalize";
import type { Component, Descriptor, Element } from "#ocm/descriptor.js";

/**
 * The descriptor as the OCM command line stores it: JSON with sorted keys, `null` for an empty list, without label versions. The same
 * descriptor always gives the same bytes.
 */
export function writeDescriptor({ meta, component, signatures }: Descriptor): string {
  return canonicalize({
    meta,
    component: storedComponent(component),
    ...(signatures.length > 0 && { signatures }),
  }) as string;
}

function storedComponent(component: Component) {
  const { resources, sources, componentReferences, repositoryContexts } = component;
  return {
    ...withoutLabelVersions(component),
    resources: orNull(resources.map(withoutLabelVersions)),
    sources: orNull(sources.map(withoutLabelVersions)),
    componentReferences: orNull(componentReferences.map(withoutLabelVersions)),
    repositoryContexts: orNull(repositoryContexts),
  };
}

function orNull<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}

function withoutLabelVersions<T extends Pick<Element, "labels">>({ labels, ...rest }: T) {
  const stored = labels?.map(({ name, value, signing }) => ({ name, value, ...(signing && { signing }) }));
  return { ...rest, ...(stored && stored.length > 0 && { labels: stored }) };
}

/**
 * Whether two component versions say the same, their versions and signatures aside. Where a component was copied from before does not count.
 */
export function sameContent(one: Component, other: Component): boolean {
  return comparable(one) === comparable(other);
}

function comparable(component: Component): string {
  return canonicalize(storedComponent({ ...component, version: "", repositoryContexts: [] })) as string;
}
