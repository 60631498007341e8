import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { PluginEntry } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { assess, type ServerContract } from "#versions/compatibility.js";
import { opensMajorLine } from "#versions/level.js";
import { isLicenseExpression } from "#versions/license.js";
import { parseVersion, pseudoVersion } from "#versions/module-version.js";

export interface Governed {
  entry: Pick<PluginEntry, "version" | "path">;
  /** Absent where the plugin has no plugin.yaml. */
  metadata: PluginMetadata | undefined;
}

/** What a plugin lacks for the tier `supported`, conformance aside; a noun phrase for each, safe to show. Empty where all is in order. */
export function governance({ entry, metadata }: Governed, server: ServerContract): string[] {
  const release = missingRelease(entry);
  if (!metadata) return ["a plugin.yaml", ...release];
  return [
    ...missingOwners(metadata),
    ...missingLicense(metadata),
    ...missingRepository(metadata),
    ...missingCompatibility(metadata, server),
    ...release,
    ...missingNotes(entry, metadata),
  ];
}

function missingOwners({ owners }: PluginMetadata): string[] {
  if (owners.length === 0) return ["owners with a contact (spec.owners)"];
  const mute = owners.filter(({ contact }) => !contact?.trim());
  const [first] = mute;
  if (!first) return [];
  const others = mute.length > 1 ? ` and ${mute.length - 1} more` : "";
  return [`a contact of its owner ${quoted(first.team)}${others} (spec.owners)`];
}

function missingLicense({ license }: PluginMetadata): string[] {
  if (license === undefined) return ["a license (spec.license)"];
  return isLicenseExpression(license) ? [] : [`a license that is an SPDX expression, not ${quoted(license)}`];
}

function missingRepository({ repository }: PluginMetadata): string[] {
  if (repository === undefined) return ["a repository (spec.repository)"];
  return isRepository(repository) ? [] : [`a repository that is an https address, not ${quoted(repository)}`];
}

/** An address below a host, without credentials. */
function isRepository(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, pathname } = new URL(text);
  return protocol === "https:" && username === "" && password === "" && pathname !== "/";
}

function missingCompatibility(metadata: PluginMetadata, server: ServerContract): string[] {
  const { verdict, open, reasons } = assess(metadata, server);
  const missing = open ? ["an upper end of its range of server versions (spec.compatibility)"] : [];
  if (verdict !== "compatible") missing.push(`compatibility with this server: ${sanitize(reasons.join("; "), 200)}`);
  return missing;
}

function missingRelease({ version, path }: Governed["entry"]): string[] {
  if (path !== undefined) return ["a released version, not a working copy"];
  const parsed = parseVersion(version);
  if (!parsed) return [`a released version, not ${quoted(version)}`];
  if (pseudoVersion(parsed)) return [`a released version, not the commit of ${quoted(version)}`];
  return parsed.prerelease.length > 0 ? [`a released version, not the prerelease ${quoted(version)}`] : [];
}

function missingNotes({ version }: Governed["entry"], { migrationGuide }: PluginMetadata): string[] {
  const parsed = parseVersion(version);
  if (!parsed || !opensMajorLine(parsed) || migrationGuide !== undefined) return [];
  return [`notes for the new major line ${parsed.version} (spec.migrationGuide)`];
}
