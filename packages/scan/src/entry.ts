import semver from "semver";

/** Part of a version range (ossf.github.io/osv-schema): exactly one of the two. */
export type RangeEvent = { introduced: string } | { fixed: string };

/** What an entry says of one module. */
export interface Affected {
  module: string;
  /** Each a list of events; none means every version. */
  ranges: RangeEvent[][];
  /** Empty: all of the module's. */
  packages: { path: string; symbols: string[] }[];
  /** Some packages count for some platforms only. */
  limited: boolean;
}

/** An entry of the Go vulnerability database (go.dev/doc/security/vuln/database), as far as it is used here. */
export interface Entry {
  id: string;
  aliases: string[];
  summary: string;
  modified: string;
  withdrawn: boolean;
  affected: Affected[];
}

/** The page about an entry of Go's own database; another database's numbers have none. */
export function pageOf(id: string): string | undefined {
  return /^GO-\d{4}-\d{4,}$/.test(id) ? `https://pkg.go.dev/vuln/${id}` : undefined;
}

/** Whether an entry counts for a version of a module: `v1.2.3`. */
export function affects(entry: Entry, module: string, version: string): boolean {
  if (entry.withdrawn) return false;
  const bare = version.replace(/^v/, "");
  if (!semver.valid(bare)) return false;
  return entry.affected.some((each) => each.module === module && isInside(each.ranges, bare));
}

function isInside(ranges: readonly RangeEvent[][], version: string): boolean {
  return ranges.length === 0 || ranges.some((events) => isBetween(events, version));
}

/** An event holds from its version on, whatever the order that they are written in. */
function isBetween(events: readonly RangeEvent[], version: string): boolean {
  const ordered = events
    .map((each) =>
      "introduced" in each ? { at: full(each.introduced), affected: true } : { at: full(each.fixed), affected: false },
    )
    .filter(({ at }) => at === "0" || semver.valid(at))
    .sort((a, b) => compareStarts(a.at, b.at));
  let affected = events.length === 0;
  for (const event of ordered) if (event.at === "0" || semver.gte(version, event.at)) affected = event.affected;
  return affected;
}

/** The version of Go's own library in a release, `v1.26.0-rc.1` for `go1.26rc1`; undefined for what is none: govulncheck looks nothing up for it. */
export function releaseOfGo(version: string): string | undefined {
  const [first = ""] = version.split(" ");
  const [, minor, patch = "0", kind, number] = /^go(1\.\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?$/.exec(first) ?? [];
  return minor === undefined ? undefined : `v${minor}.${patch}${kind === undefined ? "" : `-${kind}.${number}`}`;
}

/** Go takes `1.2` for `1.2.0`. */
function full(version: string): string {
  return /^[1-9]\d*$|^\d+\.\d+$/.test(version) ? `${version}${version.includes(".") ? ".0" : ".0.0"}` : version;
}

function compareStarts(a: string, b: string): number {
  if (a === "0" || b === "0") return Number(a !== "0") - Number(b !== "0");
  return semver.compare(a, b);
}

/** The least version after this one without the vulnerability, `v1.2.3`. */
export function fixedAfter(entry: Entry, module: string, version: string): string | undefined {
  const bare = version.replace(/^v/, "");
  const fixes = entry.affected
    .filter((each) => each.module === module)
    .flatMap(({ ranges }) =>
      ranges.flat().flatMap((each) => ("fixed" in each && semver.valid(each.fixed) ? each.fixed : [])),
    )
    .filter((each) => semver.valid(bare) && semver.gt(each, bare))
    .sort(semver.compare);
  return fixes[0] === undefined ? undefined : `v${fixes[0]}`;
}
