import type { SemVer } from "semver";
import parse from "semver/functions/parse.js";

/**
 * Reads a semantic version with or without `v`. Build metadata (`+incompatible` among it) is kept in `build` and never compared.
 *
 * @returns nothing for anything else, also for `(devel)`, `latest` and versions with blanks around them
 */
export function parseVersion(text: string | undefined): SemVer | undefined {
  const plain = text?.replace(/^v/, "");
  if (plain === undefined || !/^\d/.test(plain) || plain !== plain.trim()) return undefined;
  return parse(plain) ?? undefined;
}

/** What a Go pseudo-version says of the commit that it stands for. */
export interface PseudoVersion {
  /** The release that the commit comes after (`vX.Y.Z`, or a prerelease); nothing where no tag comes before the commit. */
  after?: string;
  /** UTC, ISO 8601. */
  time: string;
  /** The commit's first twelve hexadecimal digits. */
  commit: string;
}

// The three forms of go.dev/ref/mod#pseudo-versions: vX.0.0-TIME-COMMIT, vX.Y.Z-PRE.0.TIME-COMMIT, vX.Y.(Z+1)-0.TIME-COMMIT.
const pseudo = /^(?:(?<pre>.+)\.0\.|(?<next>0)\.|)(?<time>\d{14})-(?<commit>[0-9a-f]{12})$/;

/** Nothing for versions that were tagged. */
export function pseudoVersion(version: SemVer): PseudoVersion | undefined {
  const { pre, next, time, commit } = pseudo.exec(version.prerelease.join("."))?.groups ?? {};
  if (time === undefined || commit === undefined) return undefined;
  const { major, minor, patch } = version;
  const known = { time: isoTime(time), commit };
  if (pre !== undefined) return { ...known, after: `v${major}.${minor}.${patch}-${pre}` };
  if (next !== undefined) return patch > 0 ? { ...known, after: `v${major}.${minor}.${patch - 1}` } : undefined;
  return minor === 0 && patch === 0 ? known : undefined;
}

function isoTime(digits: string): string {
  return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
}

/** A version as a diagnostic names it: what a pseudo-version stands for is said, because nobody can read it off. */
export function describeVersion(version: SemVer): string {
  const known = pseudoVersion(version);
  if (!known) return version.version;
  const origin = `commit ${known.commit} of ${known.time.slice(0, 10)}${known.after ? ` after ${known.after}` : ""}`;
  const core = `${version.major}.${version.minor}.${version.patch}`;
  return `${version.version} (${origin}; it compares as a prerelease of ${core})`;
}
