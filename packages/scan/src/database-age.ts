import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { Snapshot } from "#scan/snapshot.js";

const day = 24 * 60 * 60 * 1000;
/** Days. Go's own database changes every few days. */
const usual = 60;

/** Whether a database is young enough: an error where it is older than was asked for, a warning where nobody asked. `now` in milliseconds. */
export function checkAge(
  { address, modified }: Pick<Snapshot, "address" | "modified">,
  now: number,
  mostDays: number | undefined,
): Diagnostic[] {
  const age = Math.floor((now - Date.parse(modified)) / day);
  const fix = "Bring the mirror up to date, or take https://vuln.go.dev.";
  if (age < -1) {
    const message = `the vulnerability database ${address} was changed last on ${modified}, which is yet to come`;
    return [diagnostic("vulnerability-database-old", message, { severity: "error", fix })];
  }
  if (age <= (mostDays ?? usual)) return [];
  const message = `the vulnerability database ${address} was changed last ${age} days ago, on ${modified.slice(0, 10)}`;
  return [
    diagnostic("vulnerability-database-old", message, mostDays === undefined ? { fix } : { severity: "error", fix }),
  ];
}
