import { type Diagnostic, type DiagnosticDetails, diagnostic } from "#diagnostics/diagnostic.js";
import type { Base, PluginEntry, Tier } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { YamlSource } from "#documents/yaml-source.js";
import type { PluginModule } from "#golang/composition.js";
import type { PluginReport } from "#server/options.js";
import { undeclared } from "#server/plugin-report.js";
import { type Assessment, assess } from "#versions/compatibility.js";

interface Subject {
  entry: PluginEntry;
  plugin: PluginModule;
  metadata?: PluginMetadata | undefined;
  /** The plugin.yaml of a working copy, whose lines are then the ones to change. */
  source?: YamlSource;
  /** The base of the manifest with its module and version, where known. */
  base: Pick<Base, "frameworkVersion" | "compatibleFrameworkVersions"> & { module?: string; version?: string };
}

/** Holds one plugin's declarations against the base, and its claimed tier against both. */
export function checkPlugin(subject: Subject): { report: PluginReport; diagnostics: Diagnostic[] } {
  const { entry, metadata, base } = subject;
  const assessment = assess(metadata, base);
  const report: PluginReport = {
    ...undeclared(entry, base.module),
    compatibility: assessment.verdict,
    ...(assessment.readableRange === undefined ? {} : { range: assessment.readableRange }),
    ...(metadata ? { frameworkApis: metadata.compatibility.frameworkApis } : {}),
  };
  return {
    report,
    diagnostics: [...declarations(subject, assessment), ...tierRules(subject, report.tier, assessment)],
  };
}

function declarations(subject: Subject, assessment: Assessment): Diagnostic[] {
  const { entry, metadata, base, source } = subject;
  const at = placeOf(subject, "catalogServer");
  const name = `plugin "${entry.name}" ${source ? "as it stands here" : entry.version}`;
  const why = assessment.reasons.join("; ");
  const found: Diagnostic[] = [];
  if (!metadata) {
    const inBase = entry.module === base.module; // built-in: nobody expects it to declare anything
    const fix = "Give it a plugin.yaml, so that incompatible servers are recognised before they are built.";
    const message = `${name} declares nothing: whether it fits is unknown`;
    return inBase ? [] : [diagnostic("compatibility-unknown", message, { ...at, fix })];
  }
  if (assessment.framework === "different") {
    const fix = source
      ? `Make the plugin for ${base.frameworkVersion}, or take a server that has a shim for its API.`
      : `Take a version of the plugin for ${base.frameworkVersion}, or a base that has a shim for its API.`;
    const message = `${name} does not support ${base.frameworkVersion}: ${why}`;
    found.push(diagnostic("framework-mismatch", message, { ...placeOf(subject, "frameworkApi"), fix }));
  }
  if (assessment.range === "outside") {
    const fix = source
      ? "Widen the range if the plugin runs there, or take another server."
      : "Take a version of the plugin whose range includes this base, or another base.";
    found.push(diagnostic("server-version-outside", `${name} does not run on ${base.version}: ${why}`, { ...at, fix }));
  }
  if (assessment.range === "invalid") {
    const fix = "Correct spec.compatibility.catalogServer in plugin.yaml and release again.";
    found.push(diagnostic("server-range-invalid", `${name} has a range that cannot be read: ${why}`, { ...at, fix }));
  }
  if (assessment.range === "unknown" && declaresRange(metadata)) {
    const fix = "Give spec.base.version as a semantic version.";
    found.push(
      diagnostic("server-version-unknown", `the base's version is not known, so ${name} was not checked against it`, {
        ...at,
        fix,
      }),
    );
  }
  if (assessment.open) {
    const fix = "Give the plugin a maxVersion such as 1.x; an open range cannot be supported.";
    found.push(
      diagnostic("server-range-open", `${name} has no upper end: ${assessment.readableRange}`, { ...at, fix }),
    );
  }
  return found;
}

/** Where what a plugin declares is to be changed: its own file, or the manifest's line that names the version. */
function placeOf({ entry, plugin, source }: Subject, field: string): DiagnosticDetails {
  const place = source ? source.place(["spec", "compatibility", field]) : plugin.at?.version;
  return { plugin: entry.name, ...(place ? { place } : {}) };
}

function declaresRange({ compatibility }: PluginMetadata): boolean {
  return [compatibility.minVersion, compatibility.maxVersion, compatibility.range].some((each) => each !== undefined);
}

function tierRules({ entry, plugin, base, metadata }: Subject, tier: Tier, { open }: Assessment): Diagnostic[] {
  const at = { plugin: entry.name, ...(plugin.at?.version ? { place: plugin.at.version } : {}) };
  const refuse = (why: string, fix: string) => [
    diagnostic("tier-not-allowed", `plugin "${entry.name}" cannot be ${tier}: ${why}`, { ...at, fix }),
  ];
  if (tier === "built-in" && base.module !== undefined && entry.module !== base.module) {
    return refuse(`it is not in the base's module ${base.module}`, "Claim community, or supported.");
  }
  if (tier !== "supported") return [];
  if (!metadata) return refuse("it has no metadata", "Give it a plugin.yaml, or claim community.");
  if (open) return refuse("its range has no upper end", "Give it a maxVersion such as 1.x, or claim community.");
  return [];
}
