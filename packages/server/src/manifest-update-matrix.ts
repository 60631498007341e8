import { computeMatrix } from "#matrix/compute.js";
import { marks } from "#matrix/matrix-markdown.js";
import type { Cell } from "#matrix/model.js";
import { detailOf, stateOf } from "#matrix/words.js";
import { matrixInput } from "#server/matrix-handed-over.js";

/** What the repository's compatibility matrix has of plugin versions on one server; undefined where it has nothing. */
export type MatrixCells = (plugin: { name: string; module: string }, version: string) => Cell | undefined;

/**
 * Reads a committed matrix: its evidence counts, since whoever merged it has agreed to it. Throws diagnostics for what is no matrix.
 *
 * @param server the base's module and version
 */
export function cellsIn(file: string, text: string, server: { module?: string; version?: string }): MatrixCells {
  const { matrix } = computeMatrix(matrixInput(file, text));
  const column = matrix.servers.findIndex(({ version }) => version === server.version);
  if (column < 0 || (matrix.base !== undefined && matrix.base !== server.module)) return () => undefined;
  const rows = new Map(matrix.plugins.map((row) => [`${row.name} ${row.module}`, row]));
  return ({ name, module }, version) => {
    const row = rows.get(`${name} ${module}`);
    const index = row?.versions.findIndex((each) => each.version === version) ?? -1;
    return row?.cells[index]?.[column];
  };
}

/** A cell as the matrix shows it; safe to show. */
export function cellWords(cell: Cell): string {
  return [marks[stateOf(cell)], ...detailOf(cell)].join(", ");
}
