import { fail, type Place } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import type { LocatedPolicy, PolicyEntry } from "#documents/policy.js";

/** The policy's entry for a plugin that is asked for by name. Throws `plugin-not-in-policy`. */
export function policyEntry({ policy, source }: LocatedPolicy, plugin: string): PolicyEntry {
  const found = policy.plugins.find(({ name }) => name === plugin);
  if (found) return found;
  const near = suggest(
    plugin,
    policy.plugins.map(({ name }) => name),
  );
  return fail("plugin-not-in-policy", `the policy has no plugin ${quoted(plugin)}`, {
    fix: near ? `Did you mean ${near}? Else add the plugin to the policy.` : "Add the plugin to the policy.",
    plugin,
    place: source.place(["spec", "plugins"], { key: true }),
  });
}

/** Where an entry says something, or would. */
export function entryPlace({ policy, source }: LocatedPolicy, entry: PolicyEntry, field: string): Place {
  return source.place(["spec", "plugins", policy.plugins.indexOf(entry), field]);
}
