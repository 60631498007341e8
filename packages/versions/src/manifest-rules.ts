import { type Diagnostic, diagnostic, type Place } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Manifest } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { DocumentPath } from "#documents/yaml-source.js";
import { baseVersion, type Change, listChanges } from "#versions/changes.js";
import { assessFramework } from "#versions/compatibility.js";
import { highest, isNewMajor, isRaisedEnough, type Level, leastRelease } from "#versions/level.js";
import { parseVersion } from "#versions/module-version.js";

export interface RevisionComparison {
  changes: Change[];
  /** The highest level among the changes: what the composed image's version must rise by. */
  required: Level | "none";
  diagnostics: Diagnostic[];
}

/** A manifest, with its text where diagnostics should point into it; a LocatedManifest is one. */
export interface Revision {
  manifest: Manifest;
  source?: { place(path: DocumentPath): Place };
}

/**
 * Applies the semver policy between a manifest and its previous revision.
 *
 * @param metadata of the next revision's plugins at the next revision's versions, by name; what is unknown is left out
 */
export function compareRevisions(
  previous: Manifest,
  next: Revision,
  metadata: ReadonlyMap<string, PluginMetadata | undefined>,
): RevisionComparison {
  const changes = listChanges(previous, next.manifest);
  const required = highest(changes.map(({ level }) => level));
  const diagnostics = [
    ...frameworkRules(previous, next),
    ...brokenPlugins(previous, next, metadata),
    ...versionRule(previous, next, changes, required),
  ];
  return { changes, required, diagnostics };
}

function frameworkRules(previous: Manifest, next: Revision): Diagnostic[] {
  const { base } = next.manifest;
  if (previous.base.frameworkVersion === base.frameworkVersion) return [];
  const found: Diagnostic[] = [];
  const change = `from ${quoted(previous.base.frameworkVersion)} to ${quoted(base.frameworkVersion)}`;
  const major = missingMajor(previous, next.manifest);
  if (major) {
    const at = placeOf(next, ["spec", "base", base.version === undefined ? "image" : "version"]);
    const message = `the framework API changes ${change}, ${major.why}`;
    found.push(diagnostic("framework-change-needs-major", message, { fix: major.fix, ...at }));
  }
  if (!base.migrationGuide?.trim()) {
    const at = placeOf(next, ["spec", "base", "migrationGuide"]);
    const fix = "Say in spec.base.migrationGuide where plugin authors read how to move to the new API.";
    found.push(
      diagnostic("migration-guide-missing", `the framework API changes ${change} without a guide`, { fix, ...at }),
    );
  }
  return found;
}

function missingMajor(previous: Manifest, next: Manifest): { why: string; fix: string } | undefined {
  const [before, after] = [baseVersion(previous.base), baseVersion(next.base)];
  if (!before || !after) {
    const revision = before ? "this revision" : "the previous revision";
    return {
      why: `and ${revision} does not say which version the base has`,
      fix: "Give spec.base.version as a semantic version, in a revision of its own if the previous one lacks it.",
    };
  }
  if (isNewMajor(before, after)) return undefined;
  const counts = before.major === 0 ? "; under 1.0.0 a new minor would count as one" : "";
  return {
    why: `but ${after.version} is no new major of the base after ${before.version}${counts}`,
    fix: `Release the base as ${leastRelease(before, "major")} or higher, and name that version.`,
  };
}

/** Plugins whose API the previous base offered and this one does not: because the API changed, or because a shim is gone. */
function brokenPlugins(
  previous: Manifest,
  next: Revision,
  metadata: ReadonlyMap<string, PluginMetadata | undefined>,
): Diagnostic[] {
  const { base, plugins } = next.manifest;
  const kept = new Set(previous.plugins.map(({ name }) => name));
  return plugins.flatMap(({ name, version }, index) => {
    const declared = metadata.get(name)?.compatibility.frameworkApis ?? [];
    const isOffered = (by: Manifest["base"]) => assessFramework(declared, by).answer !== "different";
    if (!kept.has(name) || declared.length === 0 || !isOffered(previous.base) || isOffered(base)) return [];
    const message = `${name} ${version} declares ${declared.map((each) => quoted(each)).join(", ")}, which the base no longer offers: it breaks`;
    const fix = `Take a version of ${name} for ${quoted(base.frameworkVersion)}, or keep a shim and list the old API in spec.base.compatibleFrameworkVersions.`;
    const at = placeOf(next, ["spec", "plugins", index, "version"]);
    return [diagnostic("plugin-breaks", message, { fix, plugin: name, ...at })];
  });
}

function versionRule(previous: Manifest, next: Revision, changes: Change[], required: Level | "none"): Diagnostic[] {
  const [before, after] = [parseVersion(previous.version), parseVersion(next.manifest.version)];
  if (before && !after) return [versionGone(next, before.version)];
  if (!before || !after) return [];
  const fell = after.compare(before) < 0;
  if (required === "none") return fell ? [versionProblem(next, "below it", before.version, before.version)] : [];
  if (isRaisedEnough(before, after, required)) return [];
  const why = `but ${listed(changes.filter(({ level }) => level === required))} needs a higher ${required} version`;
  return [versionProblem(next, why, before.version, leastRelease(before, required))];
}

/** Without this, leaving the version out would switch the rule off. */
function versionGone(next: Revision, before: string): Diagnostic {
  const message = `metadata.version was ${before} and is gone`;
  const fix = "Keep metadata.version, and raise it with what changed.";
  return diagnostic("version-not-raised", message, { fix, ...placeOf(next, ["metadata"]) });
}

function versionProblem(next: Revision, why: string, before: string, least: string): Diagnostic {
  const message = `metadata.version is ${next.manifest.version} after ${before}, ${why}`;
  const fix = `Set metadata.version to ${least} or higher.`;
  return diagnostic("version-not-raised", message, { fix, ...placeOf(next, ["metadata", "version"]) });
}

function listed(changes: readonly Change[]): string {
  const shown = changes.slice(0, 3).map(({ text }) => text);
  return [...shown, ...(changes.length > 3 ? [`${changes.length - 3} more`] : [])].join(", ");
}

function placeOf({ source }: Revision, path: DocumentPath): { place?: Place } {
  return source ? { place: source.place(path) } : {};
}
