import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import type { LocatedPolicy } from "#documents/policy.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { readText } from "#documents/read-text.js";
import { replaceFile } from "#documents/replace-file.js";
import type { RegistryAccess } from "#oci/registry.js";
import { CONSTRUCTOR_LIMIT } from "#ocm/constructor.js";
import type { ConstructorEdit } from "#ocm/constructor-edit.js";
import { COMPONENT_NORMALISATION } from "#ocm/digest.js";
import type { Raise } from "#ocm/registry-version.js";
import { diagnosticsOf } from "#proposals/propose-each.js";
import { admit } from "#registry/admit.js";
import { changeListing } from "#registry/change.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { type ComponentEntry, isComponentEntry } from "#registry/entries.js";
import { type Listing, readListing } from "#registry/listing.js";
import { checkSigner, openSigners, type PolicySigners, readKeyFile } from "#registry/policy-signers.js";
import { atOnce, describeChange } from "#registry/propose-scope.js";
import { parseTarget, type Target } from "#registry/publish-component.js";
import { openReleases, type Releases } from "#registry/releases.js";
import type { PluginRequest } from "#registry/request.js";
import { type PluginChange, type Resolved, resolvePlugin, unpublishedNotice } from "#registry/resolve.js";
import { listable } from "#registry/scope.js";

/** A registry's documents in a working copy, without GitHub. */
export interface LocalRegistry {
  constructorFile: string;
  policyFile: string;
  /** `ghcr.io/acme/registry`, perhaps with `//acme.software/plugin-registry` behind it. */
  target: string;
  access: RegistryAccess;
}

export interface LocalEdits {
  /** `all`: every plugin of the policy; left out: none, only what else is asked for. */
  plugins?: PluginRequest | "all";
  /** The level of the registry's next version, at least. */
  raise?: Raise;
  /** Writes today's spelling. */
  modernise: boolean;
  /** Computes digests of older normalisations again. */
  recompute: boolean;
  /** Decides, and leaves the file as it is. */
  dryRun: boolean;
}

export interface LocalResult {
  /** `helminput 0.2.0`, or `-helminput 0.1.0` for what leaves. */
  changes: readonly string[];
  before: string;
  version: string;
  /** Whether the file is another one now, or would be. */
  changed: boolean;
  /** How many plugins could not be looked up: what they have released is not known. */
  failed: number;
  diagnostics: readonly Diagnostic[];
}

/** Edits a constructor in place: what the action would propose, in one change. Throws diagnostics, and then the file is as it was. */
export async function editLocally(registry: LocalRegistry, edits: LocalEdits): Promise<LocalResult> {
  const { constructorFile } = registry;
  const target = parseTarget(registry.target);
  const listing = readListing(constructorFile, textOf(constructorFile), target);
  const located = readPolicy(registry.policyFile);
  const signers = openSigners(located, readKeyFile);
  const releases = openReleases(target.repository, registry.access, signers);
  const resolved = await resolveAll(listing, located, { target, releases, signers, edits });
  const more = await moreEdits(listing, located, releases, edits);
  const diagnostics = [...listing.diagnostics, ...resolved.diagnostics];
  const { version: before } = listing.component;
  const { failed } = resolved;
  if (resolved.changes.length === 0 && more.length === 0) {
    return { changes: [], before, version: before, changed: false, failed, diagnostics };
  }
  const { text, version } = await changeListing(listing, resolved.changes, releases, edits.raise, more);
  if (!edits.dryRun) await replaceFile(constructorFile, text);
  return { changes: resolved.changes.map(describeChange), before, version, changed: true, failed, diagnostics };
}

async function resolveAll(
  listing: Listing,
  located: LocatedPolicy,
  {
    target,
    releases,
    signers,
    edits,
  }: { target: Target; releases: Releases; signers: PolicySigners; edits: LocalEdits },
): Promise<Resolved & { failed: number }> {
  const { plugins } = edits;
  const resolving = { releases, registry: target.repository };
  if (plugins === undefined) return { changes: [], failed: 0, diagnostics: [] };
  if (plugins !== "all") {
    const entry = admit(located, plugins, target.repository);
    await checkSigner(signers, entry);
    const resolved = await resolvePlugin(entry, listing, resolving, plugins);
    return { ...resolved, failed: 0 };
  }
  let failed = 0;
  const all = await mapConcurrent(listable(located.policy), atOnce, async (entry): Promise<Resolved> => {
    try {
      const { changes, diagnostics } = await resolvePlugin(entry, listing, resolving);
      return { changes, diagnostics: [...diagnostics, ...(await unpublishedNotice(entry, listing, resolving))] };
    } catch (error) {
      failed += 1;
      return { changes: [], diagnostics: [...diagnosticsOf(error, entry.name)] };
    }
  });
  return {
    changes: all.flatMap((each): PluginChange[] => each.changes),
    failed,
    diagnostics: all.flatMap((each) => each.diagnostics),
  };
}

async function moreEdits(
  { component }: Listing,
  { policy }: LocatedPolicy,
  releases: Releases,
  { modernise, recompute }: LocalEdits,
): Promise<ConstructorEdit[]> {
  const edits: ConstructorEdit[] = modernise ? [{ kind: "modernise" }] : [];
  if (!recompute) return edits;
  const entries = new Map(policy.plugins.filter(isComponentEntry).map((each) => [each.component, each]));
  const obsolete = component.references.flatMap(({ componentName, version, digest }, index) => {
    const entry = entries.get(componentName);
    const isOld = digest === undefined || digest.normalisationAlgorithm !== COMPONENT_NORMALISATION;
    return entry && isOld ? [{ entry, version, index }] : [];
  });
  const found = await mapConcurrent(obsolete, atOnce, (each) => digestEdit(each, releases));
  return [...edits, ...found.flat()];
}

async function digestEdit(
  { entry, version, index }: { entry: ComponentEntry; version: string; index: number },
  releases: Releases,
): Promise<ConstructorEdit[]> {
  const released = await releases.released(entry, version);
  return released ? [{ kind: "digest", index, digest: released.reference.digest }] : [];
}

function readPolicy(file: string): LocatedPolicy {
  const { located, diagnostics } = parsePolicy(file, textOf(file));
  if (located === undefined) throw new DiagnosticError(diagnostics);
  return located;
}

function textOf(file: string): string {
  const read = readText(file, CONSTRUCTOR_LIMIT);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
}
