import type { Verdict } from "#conformance/report.js";
import type { Tier } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { Assessment, ServerContract } from "#versions/compatibility.js";

/** A version of a base, which is a column: from manifests that name it, or given as one that nobody builds yet. */
export interface MatrixServer extends ServerContract {
  /** A Go module version, `v1.2.0`. */
  version: string;
  /** Files of the manifests that build on it; empty for one that is only planned. */
  manifests: string[];
}

/** A version that a plugin's module has released. */
export interface PluginVersion {
  /** A Go module version, `v0.3.1`. */
  version: string;
  /** RFC 3339, where the module proxy says. */
  released?: string;
  /** Go's `retract`, with what its comment says: shown, never recommended. */
  retracted?: { why: string };
  /** Absent where the version has no plugin.yaml, or one that cannot be read. */
  metadata?: PluginMetadata;
  /** Why there is no metadata, where that is not its author's choice; safe to show. */
  problem?: string;
}

/** A plugin, whose versions are rows. */
export interface MatrixPlugin {
  name: string;
  module: string;
  /** Go's `// Deprecated:` paragraph of the newest version: shown, never recommended. */
  deprecated?: string;
  /** What manifests claim, by manifest file, with the version that they pin. */
  pins: { manifest: string; server: string; version: string; tier: Tier }[];
  /** Newest first. */
  versions: PluginVersion[];
}

/** What one report says of one plugin version on one server. */
export interface Evidence {
  plugin: string;
  module: string;
  version: string;
  server: string;
  verdict: Verdict;
  platform: string;
  /** Digest of the report's file. */
  report: string;
  /** RFC 3339. */
  date: string;
  /** Whether the report's signature was verified; no report is until signing is part of this suite. */
  signed: boolean;
  image: string;
}

/** What a matrix is computed from, everything read and parsed. */
export interface MatrixInput {
  servers: MatrixServer[];
  plugins: MatrixPlugin[];
  evidence: Evidence[];
}

/** Where what is declared and what was verified part: a cell that is declared compatible and failed, or declared incompatible and passed. */
export type Contradiction = "compatible-failed" | "incompatible-passed";

export interface Cell {
  declared: Pick<Assessment, "verdict" | "range" | "framework">;
  /** Of the newest evidence for each platform: failed if one failed, passed if one passed and none failed. */
  verified: Verdict;
  /** Newest first; one for each platform. */
  evidence: Evidence[];
  contradiction?: Contradiction;
}

/** A `CompatibilityMatrix`. Rows are plugin versions, newest first in each plugin, plugins by name; columns are servers, newest first. */
export interface Matrix {
  servers: MatrixServer[];
  plugins: (MatrixPlugin & { cells: Cell[][] })[];
}
