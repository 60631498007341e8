import { type Diagnostic, type DiagnosticDetails, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { sortDiagnostics } from "#diagnostics/sort.js";
import type { LocatedManifest, PluginEntry, Tier } from "#documents/manifest.js";
import type { PluginReport } from "#server/options.js";
import type { Prepared } from "#server/prepare.js";
import { evidenceFor, type TierEvidence } from "#server/tier-evidence.js";
import { countReports, type NamedReport, type TierImage } from "#server/tier-reports.js";
import { governance } from "#versions/governance.js";

/** What tiers are granted on. */
export interface TierSubject {
  located: LocatedManifest;
  prepared: Pick<Prepared, "base" | "reports" | "metadata">;
  image: TierImage;
  /** Of the manifest's bytes, as the reports and the image's labels have it. */
  manifestDigest: string;
  reports: readonly NamedReport[];
  /** Digest of the suite that counts. */
  suite: string;
  /** Every plugin that is not built-in has to be granted `supported`. */
  curated: boolean;
}

export interface TierDecision {
  plugin: string;
  version: string;
  claimed: Tier;
  /** Never above what is claimed. */
  granted: Tier;
  /** One for each platform of the image, in the image's order. */
  evidence: TierEvidence[];
  /** What it lacks for `supported`, whatever it claims; noun phrases, safe to show. Empty for what is built-in. */
  missing: string[];
}

/** Grants or refuses what a manifest claims, from reports of this very image and from what each plugin declares. */
export function decideTiers(subject: TierSubject): { tiers: TierDecision[]; diagnostics: Diagnostic[] } {
  const { located, prepared, curated } = subject;
  const { platforms, diagnostics } = countReports(subject);
  const indexes = new Map(located.manifest.plugins.map(({ name }, index) => [name, index]));
  const tiers = prepared.reports.map((report) => {
    const index = indexes.get(report.name);
    const found = evidenceFor(report.name, platforms);
    const undeclared = lacking(report, located.manifest.plugins[index ?? -1] ?? report, subject);
    const other = elsewhere(report, subject.image);
    const granted = grant(report, prepared.base.module, undeclared.length + other.length + found.missing.length === 0);
    const missing = granted === "built-in" ? [] : [...undeclared, ...other, ...found.missing];
    const { name: plugin, version, tier: claimed } = report;
    const decision: TierDecision = { plugin, version, claimed, granted, evidence: found.evidence, missing };
    const details = { plugin, place: placeOf(located, index) };
    diagnostics.push(...problems(decision, { broken: found.broken, undeclared, other, curated, details }));
    return decision;
  });
  return { tiers, diagnostics: sortDiagnostics(diagnostics) };
}

function lacking({ name }: PluginReport, entry: Pick<PluginEntry, "version" | "path">, of: TierSubject): string[] {
  const { located, prepared } = of;
  const server = { ...located.manifest.base, version: prepared.base.version };
  return governance({ entry, metadata: prepared.metadata.get(name) }, server);
}

/** An image may have been built from a working copy, or from anything: what it holds has to be what the manifest lists. */
function elsewhere({ name, module, version }: PluginReport, { plugins }: TierImage): string[] {
  const inside = plugins.find((each) => each.name === name);
  if (!inside) return ["an image whose labels name it"];
  if (inside.module === module && inside.version === version) return [];
  return [`an image with ${quoted(version)} of it: this one has ${quoted(`${inside.module}@${inside.version}`, 120)}`];
}

function grant({ tier, module }: PluginReport, base: string, earned: boolean): Tier {
  if (tier === "built-in" && module === base) return "built-in";
  return tier === "supported" && earned ? "supported" : "community";
}

/** Where the tier is claimed, or the plugin is named; a plugin that came with the base image stands where that is named. */
function placeOf({ manifest, source }: LocatedManifest, index: number | undefined) {
  if (index === undefined) return source.place(["spec", "base", "image"]);
  const field = manifest.plugins[index]?.tier === undefined ? "name" : "tier";
  return source.place(["spec", "plugins", index, field]);
}

interface Findings {
  /** The plugin's own required checks that did not pass. */
  broken: string[];
  /** The part of what is missing that a report cannot bring. */
  undeclared: string[];
  /** What the image holds instead. */
  other: string[];
  curated: boolean;
  details: DiagnosticDetails;
}

function problems(decision: TierDecision, findings: Findings): Diagnostic[] {
  const { claimed, granted } = decision;
  if (granted === "built-in") return notConformant(decision, findings);
  const found = claimed === "supported" ? notEarned(decision, findings) : notConformant(decision, findings);
  return findings.curated ? [...found, ...notCurated(decision, findings)] : found;
}

function notEarned({ plugin, version, granted, evidence, missing }: TierDecision, of: Findings): Diagnostic[] {
  if (granted === "supported") return [];
  const failed = evidence.some(({ verdict }) => verdict === "failed");
  const ways = {
    declare: "Mend what is missing and release the plugin again, or claim community.",
    build: "Build the image from what the manifest lists, without working copies, and run the suite on it.",
    mend: "Mend what the checks found and build the image again, or claim community.",
    run: "Run the suite on this image and give its report, or claim community.",
  };
  const way = of.undeclared.length > 0 ? "declare" : of.other.length > 0 ? "build" : failed ? "mend" : "run";
  const fix = ways[way];
  const message = `plugin "${plugin}" ${version} claims supported and has not earned it; missing: ${missing.join("; ")}`;
  return [diagnostic("tier-not-earned", message, { ...of.details, fix })];
}

function notCurated({ plugin, claimed, granted, missing }: TierDecision, { details }: Findings): Diagnostic[] {
  if (granted === "supported") return [];
  const lacks = missing.length === 0 ? "nothing is missing for it" : `missing: ${missing.join("; ")}`;
  const why = claimed === "supported" ? "has not earned supported" : `claims ${claimed}; for supported, ${lacks}`;
  const fix =
    missing.length === 0 ? "Claim supported." : "Take the plugin out of this image, or bring it to the tier supported.";
  return [diagnostic("image-not-curated", `plugin "${plugin}" ${why}, and this image is curated`, { ...details, fix })];
}

function notConformant({ plugin, granted }: TierDecision, { broken, details }: Findings): Diagnostic[] {
  if (broken.length === 0) return [];
  const where = broken.join(", ");
  if (granted === "built-in") {
    const message = `plugin "${plugin}", which is part of the base, does not pass its required checks on ${where}`;
    const fix = "Mend it in the base and release the base again, or name a version of the base whose plugins pass.";
    return [diagnostic("plugin-not-conformant", message, { ...details, severity: "error", fix })];
  }
  const message = `plugin "${plugin}" does not pass its required checks on ${where}`;
  const fix = "Tell the plugin's owners, or name a version of it that passes.";
  return [diagnostic("plugin-not-conformant", message, { ...details, fix })];
}
