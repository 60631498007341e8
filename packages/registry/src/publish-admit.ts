import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Reference } from "#ocm/descriptor.js";
import { inChannel } from "#registry/admit.js";
import { type ComponentEntry, isComponentEntry } from "#registry/entries.js";
import type { FoundConstructor } from "#registry/publish-options.js";
import type { Known } from "#registry/publish-references.js";

/** The policy's entry for a component that is listed; undefined without a policy, and for what is no plugin of it. */
export function entryOf({ policy }: FoundConstructor, component: string): ComponentEntry | undefined {
  return policy?.located.policy.plugins.filter(isComponentEntry).find((each) => each.component === component);
}

/**
 * What the policy has against a list that was perhaps merged by hand: no new version lists what is withdrawn, and a reference that the newest
 * published version does not have is one that could be proposed. What was published before stays until a proposal removes it. One problem a
 * reference; throws nothing.
 */
export function* listProblems(known: readonly Known[], found: FoundConstructor): Generator<[Known, Diagnostic]> {
  if (found.policy === undefined) return;
  for (const each of known) {
    const problem = problemOf(each, found);
    if (problem) yield [each, problem];
  }
}

function problemOf({ reference, isNew }: Known, found: FoundConstructor): Diagnostic | undefined {
  const { name, componentName, version } = reference;
  const entry = entryOf(found, componentName);
  if (entry === undefined) return isNew ? stranger(reference, found) : undefined;
  if (entry.withdrawn.includes(version)) {
    return diagnostic("plugin-version-refused", `the policy has withdrawn ${entry.name} ${version}, which is listed`, {
      fix: "Merge the proposal that removes it, or remove its reference.",
      plugin: entry.name,
    });
  }
  if (!isNew) return undefined;
  if (entry.name !== name) {
    return refused(`${componentName} is listed as ${quoted(name)}; the policy calls it ${entry.name}`, entry.name);
  }
  if (!inChannel(version, entry)) {
    const message = `${name} ${version} is a prerelease, and the policy's channel for it is stable`;
    const fix = "List a stable version, or set the channel to prerelease.";
    return diagnostic("plugin-version-refused", message, { fix, plugin: name });
  }
  return undefined;
}

/** A name of the policy with another component behind it would look like the plugin. */
function stranger({ name, componentName }: Reference, { policy }: FoundConstructor): Diagnostic {
  const owner = policy?.located.policy.plugins.find((each) => each.name === name);
  if (owner !== undefined) {
    const meant = owner.component ?? `the Go module ${owner.module}`;
    return refused(`${quoted(name)} is listed as ${componentName}; the policy knows it as ${meant}`, name);
  }
  return diagnostic("reference-not-in-policy", `${componentName} is listed, and is no plugin of the policy`, {
    severity: "error",
    fix: "Add it to the policy, or remove its reference.",
  });
}

function refused(message: string, plugin: string): Diagnostic {
  return diagnostic("plugin-identity-refused", message, {
    fix: "Correct the reference, or have the policy changed.",
    plugin,
  });
}
