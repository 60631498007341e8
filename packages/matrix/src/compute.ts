import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { limitDiagnostics } from "#documents/limit.js";
import { cellMaker } from "#matrix/cells.js";
import { contradictions } from "#matrix/contradictions.js";
import type { Matrix, MatrixInput, MatrixPlugin, MatrixRow } from "#matrix/model.js";
import { compareText, newestFirst } from "#matrix/order.js";
import { placeEvidence, placeKey } from "#matrix/place-evidence.js";
import { assessor, readContract } from "#versions/compatibility.js";

export interface Computed {
  matrix: Matrix;
  /** Evidence that has no place, or contradicts itself or what is declared: never errors. */
  diagnostics: Diagnostic[];
}

/** Holds every plugin version against every server. In whatever order the input comes, the answer is the same. */
export function computeMatrix(input: MatrixInput): Computed {
  const servers = input.servers
    .map((each) => ({ ...each, manifests: each.manifests.toSorted(compareText) }))
    .sort(newestFirst);
  const contracts = servers.map(readContract);
  const plugins = input.plugins.map(inOrder).sort(byName);
  const { placed, diagnostics } = placeEvidence(input);
  const cellOf = cellMaker();
  const rows = plugins.map((plugin): MatrixRow => {
    const cells = plugin.versions.map(({ version, metadata }) => {
      const hold = assessor(metadata);
      const evidence = placed.get(placeKey(plugin, version));
      return contracts.map((each, column) => cellOf(hold(each), evidence?.get(servers[column]?.version ?? "")));
    });
    return { ...plugin, cells };
  });
  const matrix = { ...(input.base === undefined ? {} : { base: input.base }), servers, plugins: rows };
  const found = [...diagnostics, ...contradictions(matrix)];
  return { matrix, diagnostics: limitDiagnostics(found.sort((one, other) => compareText(one.message, other.message))) };
}

function inOrder(plugin: MatrixPlugin): MatrixPlugin {
  const pins = plugin.pins.toSorted(
    (one, other) =>
      compareText(one.manifest, other.manifest) ||
      compareText(one.server, other.server) ||
      compareText(one.version, other.version),
  );
  return { ...plugin, pins, versions: plugin.versions.toSorted(newestFirst) };
}

function byName(one: MatrixPlugin, other: MatrixPlugin): number {
  return compareText(one.name, other.name) || compareText(one.module, other.module);
}
