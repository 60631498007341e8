import { columnOf } from "#matrix/columns.js";
import type { Matrix, Pin } from "#matrix/model.js";
import type { Asked, Standing } from "#matrix/standing.js";
import { choice } from "#matrix/where.js";

/** The newest version of a plugin for one server, or why there is none. */
export interface Shippable {
  plugin: string;
  module: string;
  /** Declared compatible, not retracted, not deprecated, and nothing showed that it fails. */
  newest?: Standing;
  /** What manifests of that server pin. */
  pins: Pin[];
  /** Newer than `newest`, or all where there is none; newest first, each with what is against it. */
  passedOver: Standing[];
}

/** Answers "which newest version of each plugin can I ship?", in the order of the matrix. Throws `input-invalid`. */
export function whatCanIShip(matrix: Matrix, server: string, asked: Asked = {}): Shippable[] {
  const column = columnOf(matrix, server);
  const version = matrix.servers[column]?.version;
  return matrix.plugins.map((row) => ({
    plugin: row.name,
    module: row.module,
    ...choice(row, column, asked),
    pins: row.pins.filter((pin) => pin.server === version),
  }));
}
