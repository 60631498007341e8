import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { diagnostic } from "#diagnostics/diagnostic.js";
import { formatComponentReference } from "#ocm/component-reference.js";
import { diagnosticsOf } from "#proposals/propose-each.js";
import { mapConcurrent } from "#registry/concurrent.js";
import { type ComponentEntry, isComponentEntry, repositoryOf } from "#registry/entries.js";
import type { Listing } from "#registry/listing.js";
import { atOnce } from "#registry/propose-scope.js";
import { MOVING_VERSION } from "#registry/publish-references.js";
import { listedMismatch } from "#registry/resolve.js";
import type { Session } from "#registry/session.js";

/** Reads every listed version of the policy's plugins again, and reports those that are gone or have other content. Three requests each. */
export async function verifyListed(
  session: Session,
  { component, byComponent, located }: Listing,
): Promise<{ count: number; diagnostics: Diagnostic[] }> {
  const entries = session.located.policy.plugins.filter(isComponentEntry);
  const listed = entries.flatMap((entry) => (byComponent.get(entry.component) ?? []).map((each) => ({ entry, each })));
  const found = await mapConcurrent(listed, atOnce, async ({ entry, each }) => {
    const place = located.source.place([...component.path, component.referencesKey, each.index]);
    const problems = await problemsOf(session, entry, each.reference).catch((error) =>
      diagnosticsOf(error, entry.name),
    );
    return problems.map((problem) => ({ ...problem, plugin: entry.name, place }));
  });
  return { count: listed.length, diagnostics: found.flat() };
}

async function problemsOf(
  { releases, registry }: Session,
  entry: ComponentEntry,
  { version, digest }: Listing["component"]["references"][number],
): Promise<readonly Diagnostic[]> {
  const released = await releases.released(entry, version);
  const repository = repositoryOf(entry, registry.repository);
  const name = formatComponentReference({ repository, component: entry.component, version });
  if (released === undefined) {
    return [
      diagnostic("plugin-version-missing", `${name} is listed, and does not exist any more`, {
        fix: "Have it published again, or add it to the policy's withdrawn versions.",
      }),
    ];
  }
  const problem = version === MOVING_VERSION ? undefined : listedMismatch(digest, released, name);
  return problem ? [problem] : [];
}
