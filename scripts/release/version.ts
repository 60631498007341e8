/** A version of this suite: `1.2.3`, or `1.2.3-rc.4` for one that is tried before it counts. */
export interface Version {
  major: number;
  minor: number;
  patch: number;
  /** The number of the candidate. */
  candidate?: number;
}

const grammar = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-rc\.(0|[1-9]\d{0,8}))?$/;

/** Undefined for what is no version of this suite. */
export function parseVersion(text: string): Version | undefined {
  const found = grammar.exec(text);
  if (!found) return undefined;
  const [major = 0, minor = 0, patch = 0] = found.slice(1, 4).map(Number);
  return { major, minor, patch, ...(found[4] === undefined ? {} : { candidate: Number(found[4]) }) };
}

/** The version that a tag names, `v1.2.3`; undefined for other tags, such as `v1` or `v1.2.3-ghes`. */
export const parseTag = (tag: string): Version | undefined =>
  tag.startsWith("v") ? parseVersion(tag.slice(1)) : undefined;

/** Negative where `left` comes first; a candidate comes before its release (semver.org, 11). */
export function compareVersions(left: Version, right: Version): number {
  return (
    left.major - right.major ||
    left.minor - right.minor ||
    left.patch - right.patch ||
    (left.candidate ?? Number.POSITIVE_INFINITY) - (right.candidate ?? Number.POSITIVE_INFINITY) ||
    0
  );
}

/** The tag that moves with a version: `v1`; under 1.0.0, where a minor may break, `v0.3`. None for a candidate. */
export function movingTag({ major, minor, candidate }: Version): string | undefined {
  if (candidate !== undefined) return undefined;
  return major === 0 ? `v0.${minor}` : `v${major}`;
}
