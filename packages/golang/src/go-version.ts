const form = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?/;

/** Orders versions of the Go language and its toolchains as Go does: `1.26` < `1.26rc1` < `1.26.0` < `1.26.8`. */
export function compareGoVersions(left: string, right: string): number {
  const other = sortKey(right);
  const difference = sortKey(left).map((part, index) => part - (other[index] ?? 0));
  return difference.find((each) => each !== 0) ?? 0;
}

/** The highest of several go lines; `least` where all are lower or missing. */
export function highestGoVersion(versions: readonly (string | undefined)[], least: string): string {
  const known = versions.filter((each) => each !== undefined);
  return known.reduce((highest, each) => (compareGoVersions(each, highest) > 0 ? each : highest), least);
}

/** Major, minor, then the language alone, betas, candidates and releases, in this order. */
function sortKey(version: string): number[] {
  const [, major = "0", minor = "0", patch, kind, number = "0"] = form.exec(version.replace(/^go/, "")) ?? [];
  const stage = kind === "beta" ? 1 : kind === "rc" ? 2 : patch !== undefined || Number(minor) < 21 ? 3 : 0;
  return [Number(major), Number(minor), stage, Number(kind ? number : (patch ?? 0))];
}
