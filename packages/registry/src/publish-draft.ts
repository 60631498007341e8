import { parseRepository } from "#oci/reference.js";
import { openRepository, type Repository } from "#oci/repository.js";
import { formatComponentReference, ociRepository } from "#ocm/component-reference.js";
import type { Blob } from "#ocm/component-version.js";
import type { ConstructorArtifact, ConstructorComponent } from "#ocm/constructor.js";
import { describeComponent, referenceKey } from "#ocm/describe.js";
import type { Component, Descriptor } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import type { StoredComponentVersion } from "#ocm/read-component-version.js";
import { sameContent } from "#ocm/write-descriptor.js";
import { chooseComponent, parseTarget, readContents } from "#registry/publish-component.js";
import type { FoundConstructor, PublishOptions, PublishResult } from "#registry/publish-options.js";
import { checkDigests, type Known, knownDigests } from "#registry/publish-references.js";
import { isSignedBy, unsignedProblem } from "#registry/publish-signing.js";

/** What is to be published, before its version is certain. */
export interface Draft {
  component: ConstructorComponent;
  found: FoundConstructor;
  contents: Map<ConstructorArtifact, Blob>;
  local: Map<string, Blob>;
}

export async function draft(found: FoundConstructor, target: string): Promise<Draft> {
  const component = chooseComponent(found, parseTarget(target));
  return { component, found, ...(await readContents(component, found)) };
}

/** The component's OCI repository; a version is a tag in it. */
export function openComponent({ target, registry }: PublishOptions, component: string): Repository {
  const { repository } = parseTarget(target);
  return openRepository(parseRepository(ociRepository({ repository, component })), registry);
}

/** Whether a published version says the same, its version and signatures aside. Asks nobody. */
export function isPublishedAs({ component, contents }: Draft, { descriptor }: StoredComponentVersion): boolean {
  const known = knownDigests(component, descriptor.component);
  if (known.some(({ digest }) => digest === undefined)) return false;
  // An artifact without a version of its own has the component's, which is to count no more than that one does.
  const { version } = descriptor.component;
  return sameContent(describe({ ...component, version }, known, contents).component, descriptor.component);
}

/**
 * The descriptor under a version, with every digest that is new checked. Who signs takes over no digest from a version without that signature:
 * somebody else may have published it.
 */
export async function describeChecked(
  { component, found, contents }: Draft,
  newest: Descriptor | undefined,
  { target, registry, signer, progress }: PublishOptions,
): Promise<Descriptor> {
  const believed = newest === undefined || signer === undefined || isSignedBy(newest, signer);
  const known = knownDigests(component, newest?.component, believed);
  const count = known.filter(({ check }) => check).length;
  const { repository } = parseTarget(target);
  const looked = await progress.step(`check the digests of ${count} of ${known.length} references`, () =>
    checkDigests(known, component, found, { repository, registry }),
  );
  const complete = known.map((each) => ({ ...each, digest: each.digest ?? looked.get(referenceKey(each.reference)) }));
  return describe(component, complete, contents);
}

function describe(component: ConstructorComponent, known: readonly Known[], contents: Draft["contents"]): Descriptor {
  const references = known.map(({ reference, digest }) => ({ ...reference, ...(digest && { digest }) }));
  return describeComponent({ ...component, references }, { digests: new Map(), contents });
}

/** What came of it, for the component version as it lies in the registry. */
export function resultOf(
  { descriptor, digest: manifest }: StoredComponentVersion,
  { target, signer, rule }: PublishOptions,
  more: Pick<PublishResult, "published" | "diagnostics"> & { before?: Component },
): PublishResult {
  const { name, version, componentReferences } = descriptor.component;
  const { published, before } = more;
  const unsigned = unsignedProblem(descriptor, signer, rule);
  const listed = new Set(componentReferences.map(shown));
  const earlier = new Set(before?.componentReferences.map(shown));
  return {
    published,
    component: formatComponentReference({ repository: parseTarget(target).repository, component: name, version }),
    version,
    digest: componentDigest(descriptor.component),
    manifest,
    ...(signer && { signed: unsigned === undefined }),
    ...(before && { previous: before.version }),
    added: [...listed].filter((each) => !earlier.has(each)),
    removed: [...earlier].filter((each) => !listed.has(each)),
    diagnostics: unsigned ? [...more.diagnostics, unsigned] : more.diagnostics,
  };
}

function shown({ name, version }: { name: string; version: string }): string {
  return `${name} ${version}`;
}
