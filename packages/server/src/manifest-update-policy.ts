import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { LocatedPolicy, Policy, PolicyEntry } from "#documents/policy.js";
import { isPrerelease } from "#golang/module-version.js";
import { entryPlace, policyEntry } from "#proposals/policy-entry.js";
import type { ModuleRequest } from "#server/manifest-update-request.js";

/** A plugin of the policy that is a Go module. */
export type ModuleEntry = PolicyEntry & { module: string };

export function isModuleEntry(entry: PolicyEntry): entry is ModuleEntry {
  return entry.module !== undefined;
}

export function moduleEntries({ plugins }: Policy): ModuleEntry[] {
  return plugins.filter(isModuleEntry);
}

/** Names a commit, not a release (go.dev/ref/mod#pseudo-versions). A fork's commits can be named so, too. */
const pseudoVersion = /[-.]\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;

/** Whether the policy takes versions like this one. */
export function inModuleChannel(version: string, { channel }: Pick<PolicyEntry, "channel">): boolean {
  if (pseudoVersion.test(version)) return false;
  return channel === "prerelease" || !isPrerelease(version);
}

/** A policy may write a version with v or without. */
export function isWithdrawn(version: string, { withdrawn }: Pick<PolicyEntry, "withdrawn">): boolean {
  const plain = (text: string) => text.replace(/^v/, "").replace(/\+.*$/, "");
  return withdrawn.some((each) => plain(each) === plain(version));
}

/** The policy's entry for what is asked for. Throws plugin-not-in-policy, plugin-identity-refused, plugin-version-refused. */
export function admitModule(located: LocatedPolicy, { plugin, module, version }: ModuleRequest): ModuleEntry {
  const entry = policyEntry(located, plugin);
  if (!isModuleEntry(entry)) {
    const message = `the policy knows ${quoted(plugin)} as an OCM component, which cannot be compiled into a server`;
    const fix = "Give its module in the policy, or send this to the registry's repository.";
    return fail("plugin-identity-refused", message, { fix, plugin, place: entryPlace(located, entry, "component") });
  }
  if (module !== undefined && module !== entry.module) {
    const message = `the policy's module for ${plugin} is ${entry.module}, not ${quoted(module, 255)}`;
    const fix = "Release it there, or have the policy's module changed.";
    fail("plugin-identity-refused", message, { fix, plugin, place: entryPlace(located, entry, "module") });
  }
  if (version !== undefined) refuseVersion(located, entry, version);
  return entry;
}

function refuseVersion(located: LocatedPolicy, entry: ModuleEntry, version: string): void {
  const refuse = (why: string, field: string, fix: string) =>
    fail("plugin-version-refused", why, { fix, plugin: entry.name, place: entryPlace(located, entry, field) });
  if (isWithdrawn(version, entry)) {
    refuse(`the policy has withdrawn ${entry.name} ${version}`, "withdrawn", "Release another version.");
  }
  if (pseudoVersion.test(version)) {
    refuse(`${entry.name} ${version} names a commit, and is no release`, "module", "Tag a version.");
  }
  if (!inModuleChannel(version, entry)) {
    const why = `${entry.name} ${version} is a prerelease, and the policy's channel for it is stable`;
    refuse(why, "channel", "Release a stable version, or set the channel to prerelease.");
  }
}
