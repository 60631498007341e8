import type { PolicyEntry } from "#documents/policy.js";

/** A plugin of the policy that is an OCM component. */
export type ComponentEntry = PolicyEntry & { component: string };

export function isComponentEntry(entry: PolicyEntry): entry is ComponentEntry {
  return entry.component !== undefined;
}

/** The OCM repository that a plugin's component lies in. */
export function repositoryOf(entry: PolicyEntry, registry: string): string {
  return entry.repository ?? registry;
}
