import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Compatibility } from "#documents/plugin-metadata.js";
import { parseVersion } from "#versions/module-version.js";
import { type Bound, type Interval, isEmpty, isOpen, parseRange, type Range, sameBound } from "#versions/range.js";

/** The server versions that a plugin.yaml declares. */
export type DeclaredRange =
  | { kind: "none" }
  | { kind: "invalid"; reason: string }
  | { kind: "range"; range: Range; readable: string };

/**
 * Brings the three ways of declaring a range (`minVersion` and `maxVersion`, one of them, `range`) to one.
 * Where `range` stands beside the others, a bound that is stated twice must be the same bound; then `range` holds.
 */
export function declaredRange({ minVersion: min, maxVersion: max, range }: Compatibility): DeclaredRange {
  if (range === undefined && min === undefined && max === undefined) return { kind: "none" };
  const ends = readEnds(min, max);
  if (typeof ends === "string") return { kind: "invalid", reason: ends };
  if (range === undefined) return { kind: "range", range: [ends], readable: readableEnds(min, max, ends) };
  const parsed = parseRange(range);
  if (!parsed) return { kind: "invalid", reason: `${quoted(range)} is not a range of versions, or contains none` };
  if (!agrees(parsed, ends)) {
    return { kind: "invalid", reason: `range ${quoted(range)} and ${readableEnds(min, max, ends)} differ` };
  }
  return { kind: "range", range: parsed, readable: `${sanitize(range)}${isOpen(parsed) ? " (open)" : ""}` };
}

/** The interval between the two, or what is wrong with them. */
function readEnds(min: string | undefined, max: string | undefined): Interval | string {
  const lower = min === undefined ? {} : readEnd(min, "lower");
  if (!lower) return `minVersion ${quoted(min ?? "")} is not a version`;
  const upper = max === undefined ? {} : readEnd(max, "upper");
  if (!upper) return `maxVersion ${quoted(max ?? "")} is neither a version nor of the form 1.x`;
  const interval = { ...lower, ...upper };
  return isEmpty(interval) ? `minVersion ${min} is above maxVersion ${max}` : interval;
}

const anything = /^[xX*]$/;
const line = /^v?(?<major>0|[1-9]\d{0,14})(?:\.(?<minor>0|[1-9]\d{0,14})(?:\.[xX*])?|(?:\.[xX*]){0,2})$/;

/**
 * One end as an interval with that end only.
 * `1.x`, `1.2.x` and their short forms `1` and `1.2` mean all that begins so; `*` is open.
 */
function readEnd(text: string, end: "lower" | "upper"): Interval | undefined {
  const version = parseVersion(text);
  if (version) return { [end]: { version, inclusive: true } };
  if (anything.test(text)) return {};
  const { major, minor } = line.exec(text)?.groups ?? {};
  if (major === undefined) return undefined;
  const bound = end === "lower" ? firstOf(major, minor) : firstAfter(major, minor);
  return bound && { [end]: bound };
}

function firstOf(major: string, minor = "0"): Bound | undefined {
  const version = parseVersion(`${major}.${minor}.0`);
  return version && { version, inclusive: true };
}

/** The least version of the next line, its prereleases included, as the excluded end. */
function firstAfter(major: string, minor: string | undefined): Bound | undefined {
  const next = minor === undefined ? `${Number(major) + 1}.0` : `${major}.${Number(minor) + 1}`;
  const version = parseVersion(`${next}.0-0`);
  return version && { version, inclusive: false };
}

function agrees(range: Range, { lower, upper }: Interval): boolean {
  if (!lower && !upper) return true;
  const [only, ...more] = range;
  if (!only || more.length > 0) return false;
  return (!lower || sameLower(lower, only.lower)) && (!upper || sameBound(upper, only.upper));
}

/** node-semver reads `>=0.0.0` as no lower end. */
function sameLower(lower: Bound, stated: Bound | undefined): boolean {
  const isLeast = lower.inclusive && lower.version.version === "0.0.0";
  return sameBound(lower, stated) || (isLeast && stated === undefined);
}

function readableEnds(min: string | undefined, max: string | undefined, { lower, upper }: Interval): string {
  if (lower && upper) return `${min} to ${max}`;
  if (lower) return `${min} and newer (open)`;
  return upper ? `up to ${max}` : "any version (open)";
}
