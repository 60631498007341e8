import type { Cell, Matrix, MatrixRow, MatrixServer } from "#matrix/model.js";
import { compareText } from "#matrix/order.js";
import { cutIntoShards } from "#matrix/plan-shards.js";
import { ofVersion, pinnedOn } from "#matrix/standing.js";

/** One cell that is worth running, and what it is built from. */
export interface PlannedCell {
  plugin: string;
  module: string;
  version: string;
  /** Version of the base. */
  server: string;
  /** File of the manifest that is built, with this plugin alone. */
  manifest: string;
  /** File of the manifest that says how the plugin is imported, where that is another one. */
  source?: string;
}

/** A `VerificationPlan`: which cells are run by which job. */
export interface VerificationPlan {
  /** The suite that the cells are run with. */
  suite: { name: string; digest: string };
  /** The cells of each job; none is empty. */
  shards: PlannedCell[][];
  /** How many cells are worth running and do not fit: the next run takes them. */
  left: number;
}

export interface PlanOptions {
  suite: { name: string; digest: string };
  /** GitHub runs at most 256 jobs of one matrix. */
  maxJobs?: number;
  maxCellsPerJob?: number;
}

export const mostJobs = 256;
/** At a minute or two each, a job ends within an hour. */
export const usualCells = 20;

/**
 * Chooses the cells that are worth running and deals them out to jobs. Worth running is a cell that
 * - is declared compatible, of a version that would be recommended: not retracted, not of a deprecated module, no prerelease unless a
 *   manifest of that server pins one of the same release;
 * - is of a server that a manifest builds on: one that is only planned cannot be built;
 * - was never verified by this suite, or has changed since: all of the suite's evidence is from another digest of it than `suite.digest`,
 *   or does not say from which. Nothing else of a cell can change, since a released version of a plugin or a base never does; that a base
 *   image or the Go toolchain is another one by now is no reason to run all cells again.
 *
 * A cell whose verdict is there is not run again, whatever the verdict. Where not all fit, those that a manifest pins come first, then the
 * newest version of every plugin, the newest server first. The same matrix gives the same plan.
 */
export function planCells(matrix: Matrix, options: PlanOptions): VerificationPlan {
  const { suite, maxJobs = mostJobs, maxCellsPerJob = usualCells } = options;
  const jobs = Math.min(maxJobs, mostJobs);
  const worth = matrix.plugins.flatMap((row) => worthRunning(row, matrix.servers, suite));
  const chosen = worth.sort(mostWanted).slice(0, jobs * maxCellsPerJob);
  const cells = chosen.sort(inOrder).map(({ cell }) => cell);
  return { suite, shards: cutIntoShards(cells, { jobs, cells: maxCellsPerJob }), left: worth.length - cells.length };
}

interface Candidate {
  cell: PlannedCell;
  pinned: boolean;
  /** How many newer versions of the plugin would be recommended. */
  age: number;
  column: number;
}

function worthRunning(row: MatrixRow, servers: readonly MatrixServer[], suite: PlanOptions["suite"]): Candidate[] {
  return servers.flatMap((server, column) => {
    const own = pinnedOn(row, server.version);
    return recommendable(own).flatMap(({ version, index }, age): Candidate[] => {
      const cell = row.cells[index]?.[column];
      if (cell?.declared.verdict !== "compatible" || isVerified(cell, suite)) return [];
      const planned = plannedCell(row, version, server);
      const pinned = own.pins.some((pin) => pin.version === version);
      return planned ? [{ cell: planned, pinned, age, column }] : [];
    });
  });
}

/** Newest first, each with its place in the row. */
function recommendable(row: MatrixRow): { version: string; index: number }[] {
  return row.versions.flatMap((each, index) =>
    ofVersion(row, each, {}).length === 0 ? [{ version: each.version, index }] : [],
  );
}

function isVerified({ evidence }: Cell, { name, digest }: PlanOptions["suite"]): boolean {
  return evidence.some((each) => each.suite === name && each.suiteDigest === digest);
}

/** Built from a manifest of that server; one that has the plugin, if there is one. */
function plannedCell(row: MatrixRow, version: string, server: MatrixServer): PlannedCell | undefined {
  const own = row.pins.find((pin) => pin.server === server.version && server.manifests.includes(pin.manifest));
  const manifest = own?.manifest ?? server.manifests[0];
  if (manifest === undefined) return undefined;
  const cell = { plugin: row.name, module: row.module, version, server: server.version, manifest };
  const [pin] = row.pins;
  return own || !pin ? cell : { ...cell, source: pin.manifest };
}

function mostWanted(one: Candidate, other: Candidate): number {
  return (
    Number(other.pinned) - Number(one.pinned) ||
    one.age - other.age ||
    one.column - other.column ||
    byPlugin(one, other)
  );
}

/** Servers as in the matrix, one manifest after the other: what one job builds has most in common. */
function inOrder(one: Candidate, other: Candidate): number {
  return (
    one.column - other.column ||
    compareText(one.cell.manifest, other.cell.manifest) ||
    byPlugin(one, other) ||
    one.age - other.age
  );
}

function byPlugin({ cell: one }: Candidate, { cell: other }: Candidate): number {
  return compareText(one.plugin, other.plugin) || compareText(one.module, other.module);
}
