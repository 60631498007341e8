import type { Policy } from "#documents/policy.js";

/** What one pull request is for. */
export interface Scope<Entry> {
  branch: string;
  key: string;
  /** The plugins whose lines it may change; none where the policy has no place for it any more. */
  entries: readonly Entry[];
}

/** How the proposals to one document are named. */
export interface ScopeNames {
  /** Of the proposal that all share. Not below `branch` and a slash: git has no branch inside another one's name. */
  sharedBranch: string;
  /** With a slash and the plugin's name behind it for each of the others. */
  branch: string;
  /** Of the proposal that all share; with a slash and the plugin's name behind it for each of the others. */
  key: string;
}

/** The proposals that a policy divides its plugins into. */
export interface Scopes<Entry> {
  /** The proposal that a plugin's changes go into. */
  of(entry: Entry): Scope<Entry>;
  /** That of an open proposal; undefined for other proposals than those of this document. */
  ofKey(key: string): Scope<Entry> | undefined;
}

/** @param entries the plugins that may be in proposals at all */
export function scopesOf<Entry extends { name: string }>(
  names: ScopeNames,
  proposals: Policy["proposals"],
  entries: readonly Entry[],
): Scopes<Entry> {
  const grouped = proposals === "grouped";
  const shared = { branch: names.sharedBranch, key: names.key };
  const own = (name: string) => ({ branch: `${names.branch}/${name}`, key: `${names.key}/${name}` });
  return {
    of: (entry) => (grouped ? { ...shared, entries } : { ...own(entry.name), entries: [entry] }),
    ofKey: (key) => {
      if (key === names.key) return { ...shared, entries: grouped ? entries : [] };
      const name = key.startsWith(`${names.key}/`) ? key.slice(names.key.length + 1) : "";
      if (name === "" || name.includes("/")) return undefined;
      return { ...own(name), entries: grouped ? [] : entries.filter((each) => each.name === name) };
    },
  };
}
