import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "#conformance/report-read.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { limitDiagnostics } from "#documents/limit.js";
import { evidenceOf, isFuture } from "#matrix/evidence.js";
import type { Evidence } from "#matrix/model.js";
import { compareText } from "#matrix/order.js";
import type { ReportJudge } from "#server/report-signature.js";

export interface ReadEvidence {
  evidence: Evidence[];
  /** How many reports were read. */
  count: number;
  diagnostics: Diagnostic[];
}

/** Folders in folders, and files, in which reports are looked for. */
const deepest = 8;
const mostFiles = 100_000;

/**
 * Reads what reports prove, one after another, keeping no more of each than that. What was named and cannot be read is an error; what a
 * folder holds and cannot be read is left out with a warning, so that one broken report does not hide the others.
 *
 * @param judge where only signed reports count, says which are
 */
export async function readEvidence(
  named: readonly string[],
  { judge, now = Date.now() }: { judge?: ReportJudge; now?: number } = {},
): Promise<ReadEvidence> {
  const found: ReadEvidence = { evidence: [], count: 0, diagnostics: [] };
  const seen = new Set<string>();
  for (const each of named) {
    const inside = filesIn(each);
    if ("problem" in inside) found.diagnostics.push(inside.problem);
    else for (const file of inside.files) await readOne(file, inside.isFolder, { seen, found, judge, now });
  }
  found.diagnostics = limitDiagnostics(found.diagnostics);
  return found;
}

interface Reading {
  seen: Set<string>;
  found: ReadEvidence;
  judge: ReportJudge | undefined;
  now: number;
}

async function readOne(file: string, inFolder: boolean, { seen, found, judge, now }: Reading): Promise<void> {
  const read = readReport(file);
  const severity = inFolder ? "warning" : "error";
  if (!read.report) {
    found.diagnostics.push(...read.diagnostics.slice(0, 1).map((each) => ({ ...each, severity }) as const));
    return;
  }
  if (seen.has(read.digest)) return;
  const unsigned = await judge?.(read);
  if (unsigned) {
    // The same report may lie elsewhere, with its bundle.
    found.diagnostics.push({ ...unsigned, severity });
    return;
  }
  seen.add(read.digest);
  found.count++;
  const { evidence, diagnostics } = evidenceOf(read, judge !== undefined);
  found.diagnostics.push(...diagnostics);
  const [first] = evidence;
  if (first && isFuture(first.date, now)) found.diagnostics.push(fromTheFuture(first));
  else found.evidence.push(...evidence);
}

function fromTheFuture({ date, file }: Evidence): Diagnostic {
  return diagnostic("report-no-evidence", `the report is no evidence: it says that it ran on ${date.slice(0, 10)}`, {
    severity: "notice",
    fix: "Set the clock of the machine that ran the suite, and run it again.",
    ...(file === undefined ? {} : { place: { file } }),
  });
}

/** A folder's reports, in the order of their names; links are not followed. */
function filesIn(path: string): { files: string[]; isFolder: boolean } | { problem: Diagnostic } {
  if (!isFolder(path)) return { files: [path], isFolder: false };
  const files: string[] = [];
  try {
    collect(path, 0, files);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return { problem: diagnostic("file-unreadable", `${quoted(path, 300)} cannot be read: the system says ${why}`) };
  }
  return { files, isFolder: true };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Why it cannot be read, reading it says.
    return false;
  }
}

function collect(folder: string, depth: number, files: string[]): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one: Dirent, other: Dirent) =>
    compareText(one.name, other.name),
  );
  for (const each of entries) {
    const path = join(folder, each.name);
    if (each.isDirectory() && depth < deepest) collect(path, depth + 1, files);
    else if (each.isFile() && each.name.endsWith("report.json") && files.length < mostFiles) files.push(path);
  }
}
