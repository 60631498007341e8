import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { PlannedCell } from "#matrix/plan.js";
import type { ManifestOptions } from "#server/options.js";

export interface RunShardOptions
  extends Pick<ManifestOptions, "shortNames" | "modules" | "environment" | "registries" | "progress" | "signal"> {
  /** Path of the plan. */
  plan: string;
  shard: number;
  /** The suite that was planned with: the name of a built-in one, or a path. */
  suite: string;
  /** The folder that receives a folder for the shard, and in it one for each cell. */
  results: string;
}

/** What became of a cell; `why` holds what kept it from being run. */
export interface CellRecord {
  cell: PlannedCell;
  outcome: "passed" | "failed" | "not-run";
  why: string[];
  seconds: number;
}

export interface RanShard {
  cells: CellRecord[];
  /** Absolute path of the shard's folder. */
  directory: string;
  /** Errors where the machine was in the way, warnings for cells. */
  diagnostics: Diagnostic[];
}
