import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { sameDigest } from "#ocm/digest.js";
import { openProposals } from "#proposals/list.js";
import { diagnosticsOf, distinct } from "#proposals/propose-each.js";
import { openRepository } from "#proposals/repository.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { type ComponentEntry, isComponentEntry } from "#registry/entries.js";
import { type Listing, readListing } from "#registry/listing.js";
import { planPlugin, type Step } from "#registry/plan.js";
import type { PolicySigner } from "#registry/policy-signers.js";
import { proposeKeys } from "#registry/propose-keys.js";
import { atOnce } from "#registry/propose-scope.js";
import { unpublishedNotice } from "#registry/resolve.js";
import { listable, scopes } from "#registry/scope.js";
import { openSession, type Session, type UpdateOptions } from "#registry/session.js";
import type { UpdateResult } from "#registry/update.js";
import { verifyListed } from "#registry/verify.js";

/**
 * Looks up every plugin of the policy, and proposes what is missing, superseded or withdrawn. What fails for one plugin is reported and does
 * not keep the others.
 *
 * @param verify checks the digest of every listed version again
 */
export async function sweep(options: UpdateOptions, { verify }: { verify: boolean }): Promise<UpdateResult> {
  const session = await openSession(options);
  const { github, repository, base, constructorPath, progress } = session;
  const { policy } = session.located;
  const text = await openRepository(github, repository).readFile(constructorPath, base);
  const listing = readListing(constructorPath, text, session.registry);
  const entries = listable(policy);
  const keyOf = (entry: ComponentEntry) => scopes(policy).of(entry).key;
  const looked = await progress.step(`Looking up ${entries.length} plugins`, () => lookUp(session, listing, entries));
  const open = await openProposals(github, { repository, base });
  const keys = new Set([...open.map(({ key }) => key), ...looked.wanting.map(keyOf)]);
  // What could not be read leaves open what is wanted: such a plugin keeps the proposal that it has, or all do that share it.
  const failed = new Set(looked.failed.map(keyOf));
  const result = await proposeKeys(
    session,
    [...keys].filter((key) => !failed.has(key)),
  );
  const checked = verify
    ? await progress.step("Checking the digests of what is listed", () => verifyListed(session, listing))
    : { count: 0, diagnostics: [] };
  const diagnostics = [
    ...listing.diagnostics,
    ...(await policyProblems(session, listing)),
    ...looked.diagnostics,
    ...result.diagnostics,
    ...checked.diagnostics,
  ];
  return {
    proposals: result.proposals,
    swept: entries.length,
    ...(verify ? { verified: checked.count } : {}),
    diagnostics: distinct(diagnostics),
  };
}

interface LookedUp {
  /** Plugins whose references are not as they should be. */
  wanting: ComponentEntry[];
  failed: ComponentEntry[];
  diagnostics: Diagnostic[];
}

/** One request a plugin; a moving version that is listed takes three more, because its tag does not tell its digest. */
async function lookUp(
  { releases, registry: { repository: registry } }: Pick<Session, "releases" | "registry">,
  listing: Listing,
  entries: readonly ComponentEntry[],
): Promise<LookedUp> {
  const found: LookedUp = { wanting: [], failed: [], diagnostics: [] };
  const wants = async (entry: ComponentEntry, step: Step) => {
    if (step.do !== "check") return true;
    const { digest, version } = step.listed.reference;
    const released = await releases.released(entry, version);
    return released !== undefined && !(digest && sameDigest(digest, released.reference.digest));
  };
  const look = async (entry: ComponentEntry) => {
    try {
      found.diagnostics.push(...(await unpublishedNotice(entry, listing, { releases, registry })));
      const listed = listing.byComponent.get(entry.component) ?? [];
      const steps = planPlugin(entry, listed, await releases.versions(entry));
      for (const step of steps) {
        if (!(await wants(entry, step))) continue;
        found.wanting.push(entry);
        return;
      }
    } catch (error) {
      found.failed.push(entry);
      found.diagnostics.push(...diagnosticsOf(error, entry.name));
    }
  };
  // The first one learns how the registry wants to be asked: all others need not be refused for it.
  await mapConcurrent(entries.slice(0, 1), 1, look);
  await mapConcurrent(entries.slice(1), atOnce, look);
  // In the policy's order, whichever answer came first.
  const order = new Map(entries.map((entry, index) => [entry, index]));
  found.wanting.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  return found;
}

/** Plugins whose signer cannot be verified or read, and references that no plugin of the policy explains. */
export async function policyProblems(
  { located, signers }: Pick<Session, "located" | "signers">,
  { component, located: { source } }: Listing,
): Promise<Diagnostic[]> {
  const components = located.policy.plugins.filter(isComponentEntry);
  const known = new Set(components.map((each) => each.component));
  const strangers = new Map<string, number>();
  component.references.forEach(({ componentName }, index) => {
    if (!known.has(componentName) && !strangers.has(componentName)) strangers.set(componentName, index);
  });
  const named = await mapConcurrent(components, atOnce, (each) =>
    signers.of(each).then(problemOf, (error) => diagnosticsOf(error, each.name)),
  );
  return [
    ...named.flat(),
    ...[...strangers].map(([name, index]) =>
      diagnostic("reference-not-in-policy", `${name} is listed, and is no plugin of the policy`, {
        fix: "Add it to the policy, or remove its references.",
        place: source.place([...component.path, component.referencesKey, index]),
      }),
    ),
  ];
}

function problemOf(signer: PolicySigner | undefined): readonly Diagnostic[] {
  return signer && "problem" in signer ? [signer.problem] : [];
}
