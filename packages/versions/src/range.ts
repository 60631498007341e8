import type { SemVer } from "semver";
import SemverRange from "semver/classes/range.js";
import { parseVersion } from "#versions/module-version.js";

export interface Bound {
  version: SemVer;
  inclusive: boolean;
}

/** Versions between two bounds in semver's order, prereleases among them; an end without a bound is open. */
export interface Interval {
  lower?: Bound;
  upper?: Bound;
}

/** A union of intervals, none of them empty. */
export type Range = readonly Interval[];

const maxLength = 256;
const lowest = parseVersion("0.0.0-0") as SemVer;

/**
 * Reads a range of node-semver's grammar, but lets it contain what lies between its bounds: a prerelease needs no bound with the same core.
 * As in node-semver's own `^` and `x` ranges, `<2.0.0` leaves out the prereleases of 2.0.0 too.
 *
 * @returns nothing if the text is no range, or if no version lies in it
 */
export function parseRange(text: string): Range | undefined {
  if (text.trim() === "" || text.length > maxLength) return undefined;
  const intervals: Interval[] = [];
  for (const comparators of comparatorSets(text)) {
    const interval = comparators.reduce(narrow, {});
    if (!isEmpty(interval)) intervals.push(withoutPrereleasesOfUpper(interval));
  }
  return intervals.length === 0 ? undefined : intervals;
}

function comparatorSets(text: string): SemverRange["set"] {
  try {
    return new SemverRange(text).set.map((comparators) => [...comparators]);
  } catch {
    return [];
  }
}

function narrow(interval: Interval, { operator, semver, value }: SemverRange["set"][number][number]): Interval {
  if (value === "") return interval;
  const bound = { version: semver, inclusive: operator !== "<" && operator !== ">" };
  const narrowed = { ...interval };
  if (!operator?.startsWith("<") && isTighter(bound, interval.lower, 1)) narrowed.lower = bound;
  if (!operator?.startsWith(">") && isTighter(bound, interval.upper, -1)) narrowed.upper = bound;
  return narrowed;
}

function isTighter(bound: Bound, than: Bound | undefined, direction: 1 | -1): boolean {
  if (!than) return true;
  const order = bound.version.compare(than.version) * direction;
  return order > 0 || (order === 0 && !bound.inclusive);
}

function withoutPrereleasesOfUpper(interval: Interval): Interval {
  const { lower, upper } = interval;
  if (!upper || upper.inclusive || upper.version.prerelease.length > 0) return interval;
  if (lower && lower.version.compareMain(upper.version) === 0) return interval;
  const { major, minor, patch } = upper.version;
  const version = parseVersion(`${major}.${minor}.${patch}-0`);
  return version ? { ...interval, upper: { version, inclusive: false } } : interval;
}

export function isEmpty({ lower, upper }: Interval): boolean {
  if (!upper) return false;
  const order = (lower?.version ?? lowest).compare(upper.version);
  return order > 0 || (order === 0 && !(upper.inclusive && (lower?.inclusive ?? true)));
}

export function contains(range: Range, version: SemVer): boolean {
  return range.some(({ lower, upper }) => {
    const low = lower ? version.compare(lower.version) : 1;
    const high = upper ? version.compare(upper.version) : -1;
    return (
      (low > 0 || (low === 0 && lower?.inclusive === true)) && (high < 0 || (high === 0 && upper?.inclusive === true))
    );
  });
}

/** Whether the range has no upper end. */
export function isOpen(range: Range): boolean {
  return range.some(({ upper }) => upper === undefined);
}

export function sameBound(one: Bound | undefined, other: Bound | undefined): boolean {
  if (!one || !other) return one === other;
  return one.inclusive === other.inclusive && one.version.compare(other.version) === 0;
}
