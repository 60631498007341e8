import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { formatComponentReference, ociRepository } from "#ocm/component-reference.js";
import type { ConstructorComponent } from "#ocm/constructor.js";
import { referenceKey } from "#ocm/describe.js";
import type { Component, Digest, Reference } from "#ocm/descriptor.js";
import { COMPONENT_NORMALISATION, componentDigest, sameDigest } from "#ocm/digest.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { mapConcurrent } from "#registry/concurrent.js";
import type { FoundConstructor } from "#registry/publish-options.js";

/** The development version, which is published anew under the same name: its digest is that of the day when it was listed. */
export const MOVING_VERSION = "v0.0.0-main";

/** Component versions that are looked up at the same time. */
const atOnce = 8;

/** A reference, the digest that it states or else had before, and whether a registry has to be asked for it. */
export interface Known {
  reference: Reference;
  index: number;
  digest: Digest | undefined;
  check: boolean;
}

/** A digest needs no second look where the newest published version has just this reference; the moving version's is taken as it stands. */
export function knownDigests({ references }: ConstructorComponent, newest: Component | undefined): Known[] {
  const published = new Map(newest?.componentReferences.map((each) => [identity(each), each.digest]));
  return references.map((reference, index) => {
    const before = published.get(identity(reference));
    const digest = reference.digest ?? before;
    const isSame = digest !== undefined && before !== undefined && sameDigest(digest, before);
    const moves = reference.version === MOVING_VERSION && digest?.normalisationAlgorithm === COMPONENT_NORMALISATION;
    return { reference, index, digest, check: !isSame && !moves };
  });
}

/**
 * Reads the referenced component versions and compares their digests with those that the references state. Returns the digests by
 * `referenceKey`. Throws plugin-version-missing, listed-digest-mismatch and digest-obsolete, one for each reference, or what reading throws.
 */
export async function checkDigests(
  known: readonly Known[],
  component: ConstructorComponent,
  found: FoundConstructor,
  options: { repository: string; registry: RegistryAccess },
): Promise<Map<string, Digest>> {
  const wanted = known.filter(({ check }) => check);
  const looked = await mapConcurrent(wanted, atOnce, async (each) => {
    const repository = found.repositoryOf(each.reference.componentName) ?? options.repository;
    const actual = await digestOf(each.reference, repository, options.registry);
    return { ...each, actual, problem: problemOf(each, actual, repository) };
  });
  const problems = looked.flatMap((each) =>
    each.problem ? [{ ...each.problem, place: placeOf(each, component, found) }] : [],
  );
  if (problems.length > 0) throw new DiagnosticError(problems);
  return new Map(looked.flatMap(({ reference, actual }) => (actual ? [[referenceKey(reference), actual]] : [])));
}

async function digestOf(
  { componentName, version }: Reference,
  repository: string,
  registry: RegistryAccess,
): Promise<Digest | undefined> {
  const name = parseRepository(ociRepository({ repository, component: componentName }));
  const stored = await readComponentVersion(openRepository(name, registry), { component: componentName, version });
  return stored && componentDigest(stored.descriptor.component);
}

function problemOf({ reference }: Known, actual: Digest | undefined, repository: string): Diagnostic | undefined {
  const { componentName: component, version, digest } = reference;
  const name = formatComponentReference({ repository, component, version });
  if (actual === undefined) {
    return diagnostic("plugin-version-missing", `${name} is listed, and is not there`, {
      fix: "Release it, or correct the reference; where it lies elsewhere, give its repository in the policy.",
    });
  }
  if (digest === undefined || sameDigest(digest, actual)) return undefined;
  if (digest.normalisationAlgorithm !== COMPONENT_NORMALISATION) {
    return diagnostic("digest-obsolete", `the digest of ${name} is of a normalisation that cannot be checked`, {
      severity: "error",
      fix: `Write ${actual.value}, of ${COMPONENT_NORMALISATION}.`,
    });
  }
  return diagnostic("listed-digest-mismatch", `${name} has the digest ${actual.value}, and is listed with another`, {
    fix: "Ask the plugin's publisher whether this version was published twice; if it is right as it is now, write that digest.",
  });
}

function placeOf({ reference, index }: Known, { path, referencesKey }: ConstructorComponent, found: FoundConstructor) {
  const inside = reference.digest === undefined ? ["version"] : ["digest", "value"];
  return found.located.source.place([...path, referencesKey, index, ...inside]);
}

/** Equal for references by the same name to the same component version. */
function identity({ name, version, componentName, extraIdentity = {} }: Reference): string {
  const extra = Object.entries(extraIdentity).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([name, version, componentName, extra]);
}
