import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { sortDiagnostics } from "#diagnostics/sort.js";

/** What one step reports of one document: more than that nobody reads. */
export const maxReported = 100;

/**
 * The first hundred in reading order, errors before warnings, and a line that says how many more there are.
 *
 * @param omitted problems that were counted only
 */
export function limitDiagnostics(diagnostics: readonly Diagnostic[], omitted = 0): Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  if (sorted.length + omitted <= maxReported) return sorted;
  const ordered = [...sorted.filter(isError), ...sorted.filter((each) => !isError(each))];
  const shown = ordered.slice(0, maxReported);
  const next = ordered[maxReported] ?? shown.at(-1);
  if (!next) return shown;
  const more = ordered.length - shown.length + omitted;
  const { code, severity, place } = next;
  const details = {
    severity,
    fix: "Fix those that are shown first.",
    ...(place ? { place: { file: place.file } } : {}),
  };
  return [...shown, diagnostic(code, `${more} more problems of this document are not shown`, details)];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
