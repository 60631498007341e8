import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { formatComponentReference, ociRepository } from "#ocm/component-reference.js";
import type { ConstructorComponent } from "#ocm/constructor.js";
import { referenceKey } from "#ocm/describe.js";
import type { Component, Descriptor, Digest, Reference } from "#ocm/descriptor.js";
import { COMPONENT_NORMALISATION, componentDigest, sameDigest } from "#ocm/digest.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { signatureProblem } from "#registry/policy-signers.js";
import { entryOf, listProblems } from "#registry/publish-admit.js";
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
  /** The newest published version does not have just this one. */
  isNew: boolean;
  check: boolean;
}

/**
 * A digest needs no second look where the newest published version has just this reference; the moving version's is taken as it stands.
 *
 * @param believed whether the newest version's digests stand in for those that references do not state
 */
export function knownDigests(
  { references }: ConstructorComponent,
  newest: Component | undefined,
  believed = true,
): Known[] {
  const published = new Map(newest?.componentReferences.map((each) => [identity(each), each.digest]));
  return references.map((reference, index) => {
    const before = published.get(identity(reference));
    const digest = reference.digest ?? (believed ? before : undefined);
    const isSame = digest !== undefined && before !== undefined && sameDigest(digest, before);
    const moves = reference.version === MOVING_VERSION && digest?.normalisationAlgorithm === COMPONENT_NORMALISATION;
    return { reference, index, digest, isNew: !isSame, check: !isSame && !moves };
  });
}

/**
 * Holds references against the policy, reads the component versions of those that are new, and compares their digests with those that the
 * references state; whose signer the policy names must be signed. Returns the digests by `referenceKey`. Throws a diagnostic for each
 * reference that is refused, or what reading throws.
 */
export async function checkDigests(
  known: readonly Known[],
  component: ConstructorComponent,
  found: FoundConstructor,
  options: { repository: string; registry: RegistryAccess },
): Promise<Map<string, Digest>> {
  const refused = [...listProblems(known, found)];
  if (refused.length > 0) throw placed(refused, component, found);
  const wanted = known.filter((each) => each.check || (each.isNew && isSigned(each, found)));
  const looked = await mapConcurrent(wanted, atOnce, async (each) => {
    const repository = found.repositoryOf(each.reference.componentName) ?? options.repository;
    const stored = await read(each.reference, repository, options.registry);
    const actual = stored && componentDigest(stored.component);
    const problem = problemOf(each, actual, repository) ?? (stored && (await unsigned(stored, repository, found)));
    return { each, actual, problem };
  });
  const problems = looked.flatMap(({ each, problem }): [Known, Diagnostic][] => (problem ? [[each, problem]] : []));
  if (problems.length > 0) throw placed(problems, component, found);
  return new Map(looked.flatMap(({ each, actual }) => (actual ? [[referenceKey(each.reference), actual]] : [])));
}

function placed(problems: [Known, Diagnostic][], component: ConstructorComponent, found: FoundConstructor) {
  return new DiagnosticError(
    problems.map(([each, problem]) => ({ ...problem, place: placeOf(each, component, found) })),
  );
}

/** What a signer answers for is looked at even where it moves: a digest that nobody signed would vouch for any content. */
function isSigned({ reference }: Known, found: FoundConstructor): boolean {
  return entryOf(found, reference.componentName)?.signer !== undefined;
}

async function read(
  { componentName, version }: Reference,
  repository: string,
  registry: RegistryAccess,
): Promise<Descriptor | undefined> {
  const name = parseRepository(ociRepository({ repository, component: componentName }));
  const stored = await readComponentVersion(openRepository(name, registry), { component: componentName, version });
  return stored?.descriptor;
}

function unsigned(descriptor: Descriptor, repository: string, found: FoundConstructor) {
  const { name: component, version } = descriptor.component;
  const entry = entryOf(found, component);
  if (entry === undefined || found.policy === undefined) return undefined;
  const name = formatComponentReference({ repository, component, version });
  return signatureProblem(entry, descriptor, found.policy.signers, name);
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
