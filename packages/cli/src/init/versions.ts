const released = /^v(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

/**
 * The newest release among tags, without v: `1.2.3`; nothing without one. Prereleases do not count.
 * A module in a folder is tagged with the folder in front (go.dev/ref/mod#vcs-version); `/v2` at its end stands in the version.
 */
export function newestRelease(tags: readonly string[], folder: string, modulePath: string): string | undefined {
  const major = /\/v(\d+)$/.exec(modulePath)?.[1];
  const prefix = folder === "" || folder === `v${major}` ? "" : `${folder.replace(/\/v\d+$/, "")}/`;
  return tags
    .filter((tag) => tag.startsWith(prefix))
    .flatMap((tag) => {
      const numbers = released.exec(tag.slice(prefix.length))?.slice(1).map(Number);
      return numbers && fits(numbers[0] ?? 0, major) ? [numbers] : [];
    })
    .sort((a, b) => compare(b, a))[0]
    ?.join(".");
}

function fits(version: number, major: string | undefined): boolean {
  return major === undefined ? version < 2 : version === Number(major);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
