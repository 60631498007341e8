import { isAbsolute, relative, resolve, sep } from "node:path";
import { issueCommand, toCommandProperties } from "#action-kit/toolkit.js";
import type { Severity } from "#diagnostics/codes.js";
import type { Diagnostic, Place } from "#diagnostics/diagnostic.js";

/** GitHub shows that many annotations of a kind for one step, and drops the others silently. */
const shownOfAKind = 10;

/**
 * Writes diagnostics as annotations. To be called once in a step, with all of them: where there are too many of a kind, the last
 * annotation says how many only the job summary shows.
 *
 * @param workspace the checkout's root, which annotated files must lie in
 */
export function annotate(diagnostics: readonly Diagnostic[], workspace: string): void {
  for (const severity of ["error", "warning", "notice"] as const) {
    const kind = diagnostics.filter((each) => each.severity === severity);
    const shown = kind.length > shownOfAKind ? kind.slice(0, shownOfAKind - 1) : kind;
    for (const each of shown) annotateOne(each, workspace);
    const more = kind.length - shown.length;
    if (more > 0) issueCommand(severity, {}, `${more} more ${plural[severity]} are in the job summary`);
  }
}

const plural: Record<Severity, string> = { error: "errors", warning: "warnings", notice: "notices" };

function annotateOne({ severity, code, message, fix, place }: Diagnostic, workspace: string): void {
  const file = place && fileInWorkspace(place.file, workspace);
  const isOutside = place !== undefined && file === undefined;
  const text = isOutside ? `${locationOf(place)}: ${message}` : message;
  const position = place && file !== undefined ? { file, ...positionOf(place) } : {};
  issueCommand(
    severity,
    toCommandProperties({ title: code, ...position }),
    fix === undefined ? text : `${text}\n${fix}`,
  );
}

/** A diagnostic that names its file as the checkout does, wherever on the machine that lies. */
export function placedInWorkspace(each: Diagnostic, workspace: string): Diagnostic {
  const file = each.place && fileInWorkspace(each.place.file, workspace);
  return file === undefined ? each : { ...each, place: { ...each.place, file } };
}

/** The path from the checkout's root, as GitHub wants it; nothing for files outside it. */
function fileInWorkspace(file: string, workspace: string): string | undefined {
  const path = relative(workspace, resolve(file));
  return path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? undefined
    : path.split(sep).join("/");
}

/** The runner refuses columns without a line, and columns of different lines. */
function positionOf({ line, column, endLine, endColumn }: Place) {
  if (line === undefined) return {};
  const lines = { startLine: line, ...(endLine === undefined ? {} : { endLine }) };
  if (column === undefined || (endLine ?? line) !== line) return lines;
  return { ...lines, startColumn: column, ...(endColumn === undefined ? {} : { endColumn }) };
}

function locationOf({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((each) => each !== undefined).join(":");
}
