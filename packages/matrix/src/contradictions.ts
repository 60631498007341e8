import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Cell, Matrix, MatrixRow } from "#matrix/model.js";

/** A cell whose declaration and evidence part. */
export interface Contradicted {
  row: MatrixRow;
  version: string;
  server: string;
  cell: Cell;
}

/** In the order of the matrix. */
export function* contradicted({ servers, plugins }: Matrix): Generator<Contradicted> {
  for (const row of plugins) {
    for (const [index, { version }] of row.versions.entries()) {
      for (const [column, cell] of (row.cells[index] ?? []).entries()) {
        if (cell.contradiction) yield { row, version, server: servers[column]?.version ?? "", cell };
      }
    }
  }
}

/** A warning for each cell that declares one thing and proves another. */
export function contradictions(matrix: Matrix): Diagnostic[] {
  return [...contradicted(matrix)].map(({ row, version, server, cell }) => {
    const plugin = row.name;
    const [newest] = cell.evidence.filter(({ verdict }) => verdict === cell.verified);
    const where = newest
      ? ` on ${sanitize(newest.platform, 80)} on ${newest.date.slice(0, 10)} (${sanitize(newest.report, 80)})`
      : "";
    const claims = cell.contradiction === "compatible-failed" ? "compatible with" : "incompatible with";
    const message = `plugin ${quoted(plugin)} ${sanitize(version, 80)} is declared ${claims} ${sanitize(server, 80)} and ${cell.verified} there${where}`;
    const fix =
      cell.contradiction === "compatible-failed"
        ? "Mend the plugin, or narrow what its plugin.yaml declares, and release it again."
        : "Widen what its plugin.yaml declares and release it again, if it is meant to run there.";
    return diagnostic("declaration-contradicted", message, { plugin, fix });
  });
}
