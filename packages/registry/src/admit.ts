import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { LocatedPolicy, PolicyEntry } from "#documents/policy.js";
import { parseVersion } from "#ocm/version.js";
import { entryPlace, policyEntry } from "#proposals/policy-entry.js";
import { type ComponentEntry, isComponentEntry, repositoryOf } from "#registry/entries.js";
import type { PluginRequest } from "#registry/request.js";

/** Whether the policy lists versions like this one: prereleases, the moving version among them, are a channel of their own. */
export function inChannel(version: string, { channel, withdrawn }: PolicyEntry): boolean {
  const parsed = parseVersion(version);
  if (parsed === undefined || withdrawn.includes(version)) return false;
  return channel === "prerelease" || parsed.prerelease.length === 0;
}

/** The policy's entry for what is asked for. Throws plugin-not-in-policy, plugin-identity-refused and plugin-version-refused. */
export function admit(located: LocatedPolicy, request: PluginRequest, registry: string): ComponentEntry {
  const { plugin, component, repository, version } = request;
  const entry = policyEntry(located, plugin);
  const place = (field: string) => entryPlace(located, entry, field);
  if (!isComponentEntry(entry)) {
    const message = `the policy knows ${quoted(plugin)} as a Go module, which a registry of components cannot list`;
    const fix = "Give its component in the policy, or send this to the server's repository.";
    return fail("plugin-identity-refused", message, { fix, plugin, place: place("module") });
  }
  const own = repositoryOf(entry, registry);
  for (const [what, given, wanted] of [
    ["component", component, entry.component],
    ["repository", repository, own],
  ] as const) {
    if (given === undefined || given === wanted) continue;
    const message = `the policy's ${what} for ${plugin} is ${wanted}, not ${quoted(given, 255)}`;
    const fix = `Release it there, or have the policy's ${what} changed.`;
    fail("plugin-identity-refused", message, { fix, plugin, place: place(what) });
  }
  if (version !== undefined && !inChannel(version, entry)) refuseVersion(located, entry, version);
  return entry;
}

function refuseVersion(located: LocatedPolicy, entry: ComponentEntry, version: string): never {
  const withdrawn = entry.withdrawn.includes(version);
  const message = withdrawn
    ? `the policy has withdrawn ${entry.name} ${version}`
    : `${entry.name} ${version} is a prerelease, and the policy's channel for it is stable`;
  const fix = withdrawn ? "Release another version." : "Release a stable version, or set the channel to prerelease.";
  return fail("plugin-version-refused", message, {
    fix,
    plugin: entry.name,
    place: entryPlace(located, entry, withdrawn ? "withdrawn" : "channel"),
  });
}
