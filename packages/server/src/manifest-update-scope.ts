import type { Policy } from "#documents/policy.js";
import { type Scope, type Scopes, scopesOf } from "#proposals/scope.js";
import { type ModuleEntry, moduleEntries } from "#server/manifest-update-policy.js";
import { branchPart } from "#server/matrix-proposal-branch.js";

/** What one pull request is for. */
export type ModuleScope = Scope<ModuleEntry>;

/** The pull requests that changes of a manifest go into; another manifest of the repository, or another base branch, has others. */
export function moduleScopes(
  policy: Policy,
  { base, manifestPath }: { base: string; manifestPath: string },
): Scopes<ModuleEntry> {
  const manifest = branchPart(manifestPath.replace(/\.ya?ml$/, ""));
  const place = `${branchPart(base)}/${manifest}`;
  const names = {
    branch: `plugin-release/server/${place}`,
    sharedBranch: `plugin-release/server-all/${place}`,
    key: `server/${manifest}`,
  };
  return scopesOf(names, policy.proposals, moduleEntries(policy));
}
