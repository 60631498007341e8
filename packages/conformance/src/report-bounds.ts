/** Most lines of a log, and of lists that people write. */
export const mostLines = 1000;
/** How deep groups of a suite lie in each other, and more. */
export const mostItems = 16;
const mostPlatforms = 100;
/** What each has to hold, as JSON, in bytes. */
const shortestCheck = 80;
const shortestPlugin = 120;

/**
 * Which list is longer than a report's can be. The schema's validator notes everything that is wrong in a list, so that some MiB of `{}`
 * would take GiB of memory.
 */
export function overlongList(value: unknown, size: number): string | undefined {
  const report = value as Record<string, unknown> | null;
  const most = {
    checks: size / shortestCheck,
    plugins: size / shortestPlugin,
    platforms: mostPlatforms,
    only: mostLines,
    log: mostLines,
  };
  const list = Object.entries(most).find(([name, limit]) => lengthOf(report?.[name]) > limit)?.[0];
  if (list !== undefined) return list;
  if (lengthOf((report?.suite as Record<string, unknown> | null)?.categories) > mostLines) return "categories";
  const checks = report?.checks;
  return Array.isArray(checks) && checks.some((each) => lengthOf(each?.items) > mostItems) ? "items" : undefined;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
