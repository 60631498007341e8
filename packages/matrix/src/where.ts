import { rowsOf } from "#matrix/columns.js";
import type { Matrix, MatrixRow, Pin } from "#matrix/model.js";
import { type Asked, isRecommended, pinnedOn, type Standing, standings } from "#matrix/standing.js";

/** Where a plugin can run, for each server of the matrix. */
export interface Whereabouts {
  plugin: string;
  module: string;
  deprecated?: string;
  /** Newest first. */
  servers: ServerAnswer[];
}

export interface ServerAnswer {
  server: string;
  /** No manifest builds on it yet. */
  planned: boolean;
  /** The newest version that can be recommended there. */
  newest?: Standing;
  /** What manifests pin there, each version once. */
  pinned: { version: string; manifests: string[]; standing?: Standing }[];
  /** Newer than `newest`, or all where there is none; newest first. */
  passedOver: Standing[];
}

/** Answers "where can I run?". One answer for each module that manifests take the plugin from. Throws `input-invalid`. */
export function whereCanIRun(matrix: Matrix, plugin: string, asked: Asked = {}): Whereabouts[] {
  return rowsOf(matrix, plugin).map((row) => ({
    plugin: row.name,
    module: row.module,
    ...(row.deprecated === undefined ? {} : { deprecated: row.deprecated }),
    servers: matrix.servers.map(({ version, manifests }, column) => ({
      server: version,
      planned: manifests.length === 0,
      ...choice(row, { version, column }, asked),
      pinned: pinned(row, { version, column }, asked),
    })),
  }));
}

/** A server's version, with its place in the matrix. */
export interface Column {
  version: string;
  column: number;
}

export interface Choice {
  newest?: Standing;
  passedOver: Standing[];
}

/** The newest version that can be recommended, and what is newer and cannot. Of the pins, those of that server count. */
export function choice(row: MatrixRow, { version, column }: Column, asked: Asked): Choice {
  return choose(standings(pinnedOn(row, version), column, asked));
}

/** The same of standings that are known, newest first. */
export function choose(all: readonly Standing[]): Choice {
  const found = all.findIndex(isRecommended);
  const newest = all[found];
  return newest ? { newest, passedOver: all.slice(0, found) } : { passedOver: [...all] };
}

function pinned(row: MatrixRow, { version: server, column }: Column, asked: Asked): ServerAnswer["pinned"] {
  const own = pinnedOn(row, server);
  const versions = new Map<string, Pin[]>();
  for (const pin of own.pins) versions.set(pin.version, [...(versions.get(pin.version) ?? []), pin]);
  const all = standings(own, column, asked);
  return [...versions].map(([version, pins]) => {
    const standing = all.find((each) => each.version === version);
    return { version, manifests: pins.map(({ manifest }) => manifest), ...(standing ? { standing } : {}) };
  });
}
