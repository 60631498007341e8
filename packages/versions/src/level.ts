import type { SemVer } from "semver";
import inc from "semver/functions/inc.js";
import { parseVersion } from "#versions/module-version.js";

/** The part of a semantic version that a change raises. */
export type Level = "major" | "minor" | "patch";

const ranks: Record<Level | "none", number> = { none: 0, patch: 1, minor: 2, major: 3 };

export function highest(levels: readonly Level[]): Level | "none" {
  return levels.reduce<Level | "none">((top, each) => (ranks[each] > ranks[top] ? each : top), "none");
}

/** How far two versions are apart, whichever is the higher one. Under 1.0.0 a minor counts as major; a prerelease differs as a patch does. */
export function levelBetween(one: SemVer, other: SemVer): Level | "none" {
  if (one.compare(other) === 0) return "none";
  if (one.major !== other.major) return "major";
  if (one.minor !== other.minor) return one.major === 0 ? "major" : "minor";
  return "patch";
}

/** Whether `next` starts a new major after `previous`. Under 1.0.0 a minor counts as major. */
export function isNewMajor(previous: SemVer, next: SemVer): boolean {
  return levelBetween(previous, next) === "major" && next.compare(previous) > 0;
}

/** The least release after `previous` that a change of this level may have. Under 1.0.0 a minor counts as major and a patch as minor. */
export function leastRelease(previous: SemVer, level: Level): string {
  const underOne = { major: "minor", minor: "patch", patch: "patch" } as const;
  return inc(previous.version, previous.major === 0 ? underOne[level] : level) as string;
}

/** Whether `next` is a version that a change of this level may have; the prereleases of such a release count too. */
export function isRaisedEnough(previous: SemVer, next: SemVer, level: Level): boolean {
  const least = parseVersion(`${leastRelease(previous, level)}-0`);
  return next.compare(previous) > 0 && least !== undefined && next.compare(least) >= 0;
}

/** Whether a release is the first of a major line that follows another: X.0.0; under 1.0.0 every 0.Y.0 but 0.1.0, which nothing precedes. */
export function opensMajorLine({ major, minor, patch }: SemVer): boolean {
  if (patch !== 0) return false;
  return major === 0 ? minor > 1 : minor === 0;
}
