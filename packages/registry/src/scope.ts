import type { Policy } from "#documents/policy.js";
import { type Scope as ScopeOf, scopesOf } from "#proposals/scope.js";
import { type ComponentEntry, isComponentEntry } from "#registry/entries.js";

/** What one pull request is for. */
export type Scope = ScopeOf<ComponentEntry>;

const names = { branch: "plugin-release/registry", sharedBranch: "plugin-release/registry-all", key: "registry" };

/** The pull requests that plugins' changes go into. */
export function scopes(policy: Policy) {
  return scopesOf(names, policy.proposals, listable(policy));
}

/** Plugins whose signer can never be verified are in no pull request. */
export function listable(policy: Policy): ComponentEntry[] {
  return policy.plugins.filter(isComponentEntry).filter(({ signer }) => signer === undefined || "key" in signer);
}
