import type { Policy } from "#documents/policy.js";
import { type ComponentEntry, isComponentEntry } from "#registry/entries.js";

/** What one pull request is for. */
export interface Scope {
  branch: string;
  key: string;
  /** The plugins whose references it may change. */
  entries: readonly ComponentEntry[];
}

const groupedKey = "registry";

/** The pull request that a plugin's changes go into. */
export function scopeOf(policy: Policy, entry: ComponentEntry): Scope {
  return policy.proposals === "grouped" ? groupedScope(policy) : pluginScope(entry.name, [entry]);
}

/** Plugins whose signer cannot be verified are in no pull request. */
export function listable(policy: Policy): ComponentEntry[] {
  return policy.plugins.filter(isComponentEntry).filter(({ signer }) => signer === undefined);
}

export function groupedScope(policy: Policy): Scope {
  // Not below plugin-release/registry/: git has no branch inside another one's name.
  return { branch: "plugin-release/registry-all", key: groupedKey, entries: listable(policy) };
}

/** The scope of a proposal that is open; without entries where the policy has no place for it any more. Undefined for other proposals than ours. */
export function scopeOfKey(policy: Policy, key: string): Scope | undefined {
  const grouped = policy.proposals === "grouped";
  if (key === groupedKey) {
    const scope = groupedScope(policy);
    return grouped ? scope : { ...scope, entries: [] };
  }
  const [, name] = /^registry\/(.+)$/.exec(key) ?? [];
  if (name === undefined) return undefined;
  return pluginScope(name, grouped ? [] : listable(policy).filter((each) => each.name === name));
}

function pluginScope(name: string, entries: readonly ComponentEntry[]): Scope {
  return { branch: `plugin-release/registry/${name}`, key: `registry/${name}`, entries };
}
