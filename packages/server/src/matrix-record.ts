import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parsePlainJson } from "#conformance/report-text.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import { evidenceOf } from "#matrix/evidence.js";
import { cellNotRun } from "#matrix/fold.js";
import type { PlannedCell } from "#matrix/plan.js";
import type { Conformance } from "#server/conformance-options.js";
import type { CellRecord } from "#server/matrix-run-options.js";

/** Beside a cell's reports. */
const file = "cell.json";
const mostBytes = 64 * 1024;

/** What a run of the suite says of the cell. */
export function verdictOn(
  cell: PlannedCell,
  { report, written }: Conformance,
): Pick<CellRecord, "outcome" | "why"> & { diagnostics: Diagnostic[] } {
  const found = evidenceOf({ report, digest: written.digest });
  const own = found.evidence.find(({ plugin, version }) => plugin === cell.plugin && version === cell.version);
  if (own) return { outcome: own.verdict, why: [], diagnostics: [] };
  const why = found.diagnostics.map(({ message }) => message);
  return { outcome: "not-run", why, diagnostics: [cellNotRun(cell, why[0] ?? "its report comes to no verdict")] };
}

/** Writes what became of a cell, at once. */
export async function writeRecord(directory: string, { cell, outcome, why, seconds }: CellRecord): Promise<void> {
  const { plugin, module, version, server } = cell;
  const said = why.map((each) => sanitize(each));
  const record = { kind: "CellRecord", plugin, module, version, server, outcome, why: said, seconds };
  const temporary = join(directory, `.${file}.${randomUUID()}`);
  try {
    await writeFile(temporary, `${JSON.stringify(record, undefined, 2)}\n`, { flag: "wx" });
    await rename(temporary, join(directory, file));
  } catch (error) {
    throw explainDiskFull(error, directory);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Why a cell was not run, as its job noted it; nothing where that cannot be read. Of outside text: one line, safe to show. */
export function readWhy(directory: string): string | undefined {
  const read = readText(join(directory, file), mostBytes);
  const parsed = "text" in read ? parsePlainJson(read.text) : read;
  const value = "value" in parsed ? (parsed.value as { why?: unknown } | null) : undefined;
  const [why] = Array.isArray(value?.why) ? value.why : [];
  return typeof why === "string" && why !== "" ? sanitize(why, 300) : undefined;
}
