import type { Cell, Matrix, MatrixRow, PluginVersion } from "#matrix/model.js";
import { placeKey } from "#matrix/place-evidence.js";
import { dateOf } from "#matrix/words.js";

/** What can change between two matrices, most important first. */
export const changeKinds = [
  "contradicted",
  "failed",
  "unverified",
  "passed",
  "verified-again",
  "withdrawn",
  "version",
  "server",
  "declared",
  "gone",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface MatrixChange {
  kind: ChangeKind;
  /** What changed, the same in every run that finds it: `agents v0.3.1 on v1.0.0`. Names are as their authors wrote them. */
  text: string;
  /** What else is known of it, which may differ from run to run. */
  detail?: string;
}

/** A plugin version with its cells by server. */
interface Line {
  row: MatrixRow;
  version: PluginVersion;
  label: string;
  cells: ReadonlyMap<string, Cell>;
}

/** What a person who knows one matrix has to be told of another, in the order of the kinds and then of the matrix. */
export function changesBetween(before: Matrix, after: Matrix): MatrixChange[] {
  const [earlier, later] = [linesOf(before), linesOf(after)];
  const found = [
    ...serverChanges(before, after),
    ...deprecations(before, after),
    ...[...later].flatMap(([key, line]) => [...lineChanges(earlier.get(key), line)]),
    ...[...earlier].flatMap(([key, { label }]) => (later.has(key) ? [] : [changeOf("gone", label)])),
  ];
  return found.sort((one, other) => changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind));
}

function linesOf({ servers, plugins }: Matrix): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const row of plugins) {
    for (const [index, version] of row.versions.entries()) {
      const cells = new Map((row.cells[index] ?? []).map((cell, column) => [servers[column]?.version ?? "", cell]));
      const label = `${row.name} ${version.version}`;
      lines.set(placeKey(row, version.version), { row, version, label, cells });
    }
  }
  return lines;
}

function* serverChanges(before: Matrix, after: Matrix): Generator<MatrixChange> {
  const [earlier, later] = [before, after].map(({ servers }) => new Set(servers.map(({ version }) => version)));
  for (const version of later ?? []) if (!earlier?.has(version)) yield changeOf("server", version);
  for (const version of earlier ?? []) if (!later?.has(version)) yield changeOf("gone", `server ${version}`);
}

function* deprecations(before: Matrix, after: Matrix): Generator<MatrixChange> {
  const known = new Set(before.plugins.flatMap((each) => (each.deprecated === undefined ? [] : [placeKey(each, "")])));
  for (const plugin of after.plugins) {
    if (plugin.deprecated === undefined || known.has(placeKey(plugin, ""))) continue;
    yield changeOf("withdrawn", `${plugin.name} is deprecated`, plugin.deprecated);
  }
}

function* lineChanges(earlier: Line | undefined, { label, version, cells }: Line): Generator<MatrixChange> {
  if (!earlier) yield changeOf("version", label, declaredIn(cells));
  if (version.retracted && !earlier?.version.retracted) {
    yield changeOf("withdrawn", `${label} is retracted`, version.retracted.why);
  }
  for (const [server, cell] of cells) {
    const change = cellChange(earlier?.cells.get(server), cell, `${label} on ${server}`);
    if (change) yield change;
  }
}

/** What matters most of a cell; what it declares only where it was there before, since a new row or column says so itself. */
function cellChange(before: Cell | undefined, cell: Cell, text: string): MatrixChange | undefined {
  const { verified, contradiction, declared } = cell;
  const proof = proofOf(cell);
  if (contradiction && contradiction !== before?.contradiction) {
    const said = contradiction === "compatible-failed" ? "declared compatible, but failed" : "not declared, but passed";
    return changeOf("contradicted", `${text}: ${said}`, proof);
  }
  if (verified !== (before?.verified ?? "not-run")) {
    return verified === "not-run" ? changeOf("unverified", text) : changeOf(verified, text, proof);
  }
  if (before && before.declared.verdict !== declared.verdict) {
    return changeOf("declared", `${text}: ${before.declared.verdict}, now ${declared.verdict}`);
  }
  if (reportsOf(before) !== reportsOf(cell)) return changeOf("verified-again", `${text}: ${verified}`, proof);
  return undefined;
}

function declaredIn(cells: ReadonlyMap<string, Cell>): string {
  const servers = [...cells].flatMap(([server, { declared }]) => (declared.verdict === "compatible" ? [server] : []));
  return servers.length === 0 ? "declared compatible with no server" : `declared compatible with ${servers.join(", ")}`;
}

function reportsOf(cell: Cell | undefined): string {
  return (cell?.evidence ?? []).map(({ report }) => report).join();
}

function proofOf(cell: Cell): string {
  const newest = cell.evidence.find(({ verdict }) => verdict === cell.verified);
  return newest ? `${newest.platform}, ${dateOf(cell)}, report ${newest.report.slice(0, "sha256:".length + 12)}` : "";
}

function changeOf(kind: ChangeKind, text: string, detail = ""): MatrixChange {
  return { kind, text, ...(detail === "" ? {} : { detail }) };
}
