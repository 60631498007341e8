import type { Verdict } from "#conformance/report.js";
import type { Tier } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { Assessment, ServerContract } from "#versions/compatibility.js";

/** A version of the base, which is a column: from manifests that name it, or given as one that nobody builds yet. */
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

/** A version that a manifest pins, with the tier that it claims. */
export interface Pin {
  manifest: string;
  server: string;
  version: string;
  tier: Tier;
}

/** A plugin, whose versions are rows. Those of the base's own module are part of their server, and no rows. */
export interface MatrixPlugin {
  name: string;
  module: string;
  /** Go's `// Deprecated:` paragraph of the newest version: shown, never recommended. */
  deprecated?: string;
  pins: Pin[];
  versions: PluginVersion[];
}

/** What one report says of one plugin version on one server. */
export interface Evidence {
  plugin: string;
  module: string;
  version: string;
  /** Module of the base that it ran on. */
  base: string;
  /** Version of that base. */
  server: string;
  /** `catalog-server`: results of one suite are no younger or older results of another. */
  suite: string;
  /** Digest of the suite as it was then; absent where nobody noted it. */
  suiteDigest?: string;
  /** Not-run is no evidence. */
  verdict: Exclude<Verdict, "not-run">;
  platform: string;
  /** Digest of the image that ran, of that platform where it is known. */
  image: string;
  /** Digest of the report's file. */
  report: string;
  /** RFC 3339, UTC. */
  date: string;
  /** Whether the report's signature was verified; no report is until signing is part of this suite. */
  signed: boolean;
  /** Where it was read from, for messages. */
  file?: string;
}

/** What a matrix is computed from, everything read and parsed, in any order. */
export interface MatrixInput {
  /** Module of the base; left out where no manifest says. */
  base?: string;
  servers: MatrixServer[];
  plugins: MatrixPlugin[];
  evidence: Evidence[];
}

/** Where what is declared and what was verified part: declared compatible and failed, or declared incompatible and passed. */
export type Contradiction = "compatible-failed" | "incompatible-passed";

/** Cells without evidence are shared objects: never change one. */
export interface Cell {
  readonly declared: Readonly<Pick<Assessment, "verdict" | "range" | "framework">>;
  /** Failed if one of the evidence failed, passed if there is some and none failed. */
  readonly verified: Verdict;
  /** The newest for each platform and suite, and what contradicts it of the same image; newest first. */
  readonly evidence: readonly Evidence[];
  readonly contradiction?: Contradiction;
}

/** A plugin's versions and, beside each, its cells in the order of the servers. */
export interface MatrixRow extends MatrixPlugin {
  cells: Cell[][];
}

/** A `CompatibilityMatrix`. Rows are plugin versions, newest first in each plugin, plugins by name; columns are servers, newest first. */
export interface Matrix {
  base?: string;
  servers: MatrixServer[];
  plugins: MatrixRow[];
}
