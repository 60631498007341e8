import { type Diagnostic, DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { formatComponentReference } from "#ocm/component-reference.js";
import { COMPONENT_NORMALISATION, sameDigest } from "#ocm/digest.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { type ComponentEntry, repositoryOf } from "#registry/entries.js";
import type { Listing } from "#registry/listing.js";
import { highest, isHigher, type Listed, planPlugin, type Step } from "#registry/plan.js";
import { MOVING_VERSION } from "#registry/publish-references.js";
import type { Released, Releases } from "#registry/releases.js";
import type { PluginRequest } from "#registry/request.js";

/** One change of the registry's list. */
export type PluginChange =
  | { kind: "add"; entry: ComponentEntry; released: Released }
  | { kind: "replace"; entry: ComponentEntry; released: Released; listed: Listed }
  | { kind: "remove"; entry: ComponentEntry; listed: Listed; because: "withdrawn" | "superseded" };

export interface Resolved {
  changes: PluginChange[];
  /** Of versions that cannot be listed, and warnings about those that are. */
  diagnostics: Diagnostic[];
  /** What was asked for, as it was released. */
  asked?: Released;
}

/** What resolving looks at. */
export interface Resolving {
  releases: Releases;
  /** The registry's own OCM repository. */
  registry: string;
}

/** Component versions of one plugin that are read at the same time. */
const atOnce = 4;

/**
 * What the policy and the released versions ask of one plugin's references. A version that was asked for must be fit to be listed; others that
 * are not are reported and left out. Throws diagnostics.
 */
export async function resolvePlugin(
  entry: ComponentEntry,
  listing: Listing,
  { releases, registry }: Resolving,
  request?: PluginRequest,
): Promise<Resolved> {
  checkName(entry, listing);
  const listed = listing.byComponent.get(entry.component) ?? [];
  const version = request?.version;
  const [versions, asked] = await Promise.all([
    releases.versions(entry),
    version === undefined ? undefined : releases.released(entry, version),
  ]);
  if (request && version !== undefined) checkAsked(entry, listed, { ...request, version }, asked, registry);
  const diagnostics: Diagnostic[] = [];
  const aside = request !== undefined;
  const all = version === undefined ? versions : [...versions, version];
  const changes = await resolveSteps(entry, listed, all, releases, (error) => {
    diagnostics.push(...problemsOfVersion(error, aside));
  });
  diagnostics.push(...changes.flatMap(movingWarning), ...newerNotice(entry, request, changes));
  return { changes, diagnostics, ...(asked === undefined ? {} : { asked }) };
}

/** A plugin of the policy of which there is nothing at all, published or listed: where it is looked for may be a mistake. */
export async function unpublishedNotice(
  entry: ComponentEntry,
  listing: Pick<Listing, "byComponent">,
  { releases, registry }: Resolving,
): Promise<Diagnostic[]> {
  if (listing.byComponent.has(entry.component) || (await releases.versions(entry)).length > 0) return [];
  const name = formatComponentReference({ repository: repositoryOf(entry, registry), component: entry.component });
  return [
    diagnostic("plugin-version-missing", `${name} has no version yet`, {
      severity: "notice",
      fix: "Wait for its first release, or correct repository and component in the policy.",
      plugin: entry.name,
    }),
  ];
}

/** Where one version takes another's place, one that cannot be listed must not hide the next: the plan is made again without it. */
async function resolveSteps(
  entry: ComponentEntry,
  listed: readonly Listed[],
  versions: readonly string[],
  releases: Releases,
  onProblem: (error: unknown) => void,
): Promise<PluginChange[]> {
  const steps = planPlugin(entry, listed, versions);
  const found = await mapConcurrent(steps, atOnce, (step) =>
    resolveStep(entry, step, releases).catch((error) => {
      onProblem(error);
      return undefined;
    }),
  );
  const unfit = steps.flatMap((step, at) => ("version" in step && found[at] === undefined ? [step.version] : []));
  if (entry.retention === "append" || unfit.length === 0) return found.filter((each) => each !== undefined);
  const others = versions.filter((each) => !unfit.includes(each));
  return resolveSteps(entry, listed, others, releases, onProblem);
}

async function resolveStep(entry: ComponentEntry, step: Step, releases: Releases): Promise<PluginChange | undefined> {
  if (step.do === "remove") return { kind: "remove", entry, listed: step.listed, because: step.because };
  const version = step.do === "check" ? step.listed.reference.version : step.version;
  const released = await releases.released(entry, version);
  // Lists of tags lag behind: what is gone meanwhile is not there.
  if (released === undefined) return undefined;
  if (step.do === "add") return { kind: "add", entry, released };
  const { digest } = step.listed.reference;
  if (step.do === "check" && digest && sameDigest(digest, released.reference.digest)) return undefined;
  return { kind: "replace", entry, released, listed: step.listed };
}

/** A registry, or a policy's key, that cannot be read leaves open what is wanted: that is thrown on. */
const isUnread = ({ code }: Diagnostic) => /^(?:registry|github)-/.test(code) || code === "content-mismatch";

/** @param aside another version was asked for: these are no reason to fail */
function problemsOfVersion(error: unknown, aside: boolean): Diagnostic[] {
  if (!(error instanceof DiagnosticError)) throw error;
  if (error.diagnostics.some(isUnread)) throw error;
  return error.diagnostics.map((each) => (aside ? { ...each, severity: "warning" } : each));
}

function checkName(entry: ComponentEntry, { component, located }: Listing): void {
  const index = component.references.findIndex(
    ({ name, componentName }) => name === entry.name && componentName !== entry.component,
  );
  if (index < 0) return;
  const other = component.references[index]?.componentName ?? "";
  fail("plugin-identity-refused", `the registry lists ${entry.name} as ${other}, the policy as ${entry.component}`, {
    fix: "Correct the policy, or remove the other component's references from the constructor.",
    plugin: entry.name,
    place: located.source.place([...component.path, component.referencesKey, index]),
  });
}

function checkAsked(
  entry: ComponentEntry,
  listed: readonly Listed[],
  { version, digest }: PluginRequest & { version: string },
  released: Released | undefined,
  registry: string,
): void {
  const name = formatComponentReference({
    repository: repositoryOf(entry, registry),
    component: entry.component,
    version,
  });
  const plugin = entry.name;
  if (released === undefined) {
    fail("plugin-version-missing", `${name} does not exist`, {
      fix: "Publish the component version first; a version is written exactly as it was released, with v or without.",
      plugin,
    });
  }
  const actual = released.reference.digest.value;
  if (digest !== undefined && digest !== actual) {
    fail("release-digest-mismatch", `${name} has the digest ${actual}, and was announced with ${digest}`, {
      fix: "Find out what was published under this version, and announce that.",
      plugin,
    });
  }
  const same = listed.find(({ reference }) => reference.version === version);
  if (same) {
    checkSame(entry, same, released, name);
    return;
  }
  const current = highest(listed.filter(({ reference }) => !entry.withdrawn.includes(reference.version)));
  if (entry.retention === "replace" && current && !isHigher(version, current.reference.version)) {
    const message = `${plugin} is listed at ${current.reference.version}, and ${version} is not newer`;
    fail("plugin-version-older", message, {
      fix: "Nothing is to be done; to list older versions too, set the policy's retention to append.",
      plugin,
    });
  }
}

function checkSame(entry: ComponentEntry, { reference }: Listed, released: Released, name: string): void {
  const problem = listedMismatch(reference.digest, released, name);
  if (problem && reference.version !== MOVING_VERSION) throw new DiagnosticError([{ ...problem, plugin: entry.name }]);
}

/** Whether a listed digest is still that of the release; one of an older normalisation cannot be compared. */
export function listedMismatch(
  digest: Listed["reference"]["digest"],
  { reference }: Released,
  name: string,
): Diagnostic | undefined {
  if (digest === undefined || digest.normalisationAlgorithm !== COMPONENT_NORMALISATION) return undefined;
  if (sameDigest(digest, reference.digest)) return undefined;
  const message = `${name} has the digest ${reference.digest.value}, and is listed with ${quoted(digest.value, 64)}`;
  return diagnostic("listed-digest-mismatch", message, {
    fix: "Ask the publisher why a released version changed; release the new content under a new version.",
  });
}

function movingWarning(change: PluginChange): Diagnostic[] {
  if (change.kind === "remove" || change.released.reference.version !== MOVING_VERSION) return [];
  const { name } = change.entry;
  const message = `${name} ${MOVING_VERSION} moves: what is listed now changes with the next development build`;
  return [diagnostic("moving-version-replaced", message, { fix: "Release a version for use.", plugin: name })];
}

function newerNotice(
  entry: ComponentEntry,
  request: PluginRequest | undefined,
  changes: readonly PluginChange[],
): Diagnostic[] {
  if (entry.retention !== "replace" || request?.version === undefined) return [];
  const { plugin, version } = request;
  const newer = changes.find((each) => each.kind !== "remove" && isHigher(each.released.reference.version, version));
  if (newer === undefined || newer.kind === "remove") return [];
  const message = `${plugin} ${newer.released.reference.version} is released already, and is proposed in the place of ${version}`;
  return [diagnostic("plugin-version-older", message, { severity: "notice", plugin })];
}
