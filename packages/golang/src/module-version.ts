/** Orders canonical Go module versions (`v1.2.3`, `v1.2.3-rc.1`, pseudo-versions) by semver.org section 11; build metadata counts nothing. */
export function compareModuleVersions(left: string, right: string): number {
  return comparePrecedence(split(left), split(right));
}

type Parts = [core: string[], prerelease: string[]];

function comparePrecedence([leftCore, leftPre]: Parts, [rightCore, rightPre]: Parts): number {
  return compareLists(leftCore, rightCore) || comparePrereleases(leftPre, rightPre);
}

function split(version: string): Parts {
  const plain = version.replace(/^v/, "").replace(/\+.*$/, "");
  const dash = plain.indexOf("-");
  return dash < 0 ? [plain.split("."), []] : [plain.slice(0, dash).split("."), plain.slice(dash + 1).split(".")];
}

function comparePrereleases(left: string[], right: string[]): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  return compareLists(left, right);
}

function compareLists(left: string[], right: string[]): number {
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part !== other) return compareIdentifiers(part, other);
  }
  return left.length - right.length;
}

function compareIdentifiers(left: string, right: string): number {
  const numeric = [left, right].map((each) => /^\d+$/.test(each));
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
  if (numeric[0] && left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : 1;
}

/** Whether a canonical version is a prerelease, as pseudo-versions are too. */
export function isPrerelease(version: string): boolean {
  return version.includes("-");
}

/** Canonical versions in descending order. A proxy may list a hundred thousand: each is taken apart once. */
export function newestFirst(versions: readonly string[]): string[] {
  const keys = versions.map((version) => ({ version, parts: split(version) }));
  keys.sort((left, right) => comparePrecedence(right.parts, left.parts) || (left.version < right.version ? 1 : -1));
  return keys.map((each) => each.version);
}
