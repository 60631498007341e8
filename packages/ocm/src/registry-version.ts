import type { Reference } from "#ocm/descriptor.js";
import { compareVersions, newestVersion, parseVersion } from "#ocm/version.js";

/** How much a registry's version rises: a new plugin is a minor, a new version of a listed one a patch; people ask for a major. */
export type Raise = "major" | "minor" | "patch";

const FIRST = "v0.0.1";

type Listed = Pick<Reference, "componentName">;

/** The raise that going from one list of references to another calls for. */
export function raiseBetween(before: readonly Listed[], after: readonly Listed[]): Raise {
  const known = new Set(before.map((each) => each.componentName));
  return after.every((each) => known.has(each.componentName)) ? "patch" : "minor";
}

export interface RegistryState {
  /** Versions of the registry component in the OCI registry. */
  published: readonly string[];
  /** The version in the base branch's constructor. */
  base?: string;
  /** Whether the base branch's constructor lists any plugin. */
  listsPlugins: boolean;
}

/** The version that a proposal gives the constructor: the least that will be published next, counted from the newest of published and base. */
export function proposedVersion({ published, base, listsPlugins }: RegistryState, raise: Raise): string {
  const newest = newestVersion(base === undefined ? published : [...published, base]);
  if (newest === undefined) return FIRST;
  const isFirst = !listsPlugins && newestVersion(published) === undefined && raise !== "major";
  if (!isFirst) return raised(newest, raise);
  return compareVersions(newest, FIRST) > 0 ? newest : FIRST;
}

/**
 * The version to publish: the one that the constructor names, or, when that or a higher one is there already with other content, the next
 * after the newest.
 */
export function publishedVersion(wanted: string, published: readonly string[], raise: Raise): string {
  const newest = newestVersion(published);
  return newest === undefined || precedes(newest, wanted) ? wanted : raised(newest, raise);
}

/** Build metadata gives no version a place of its own. */
function precedes(one: string, other: string): boolean {
  const left = parseVersion(one);
  const right = parseVersion(other);
  return left !== undefined && right !== undefined && left.compare(right) < 0;
}

/** Raises as semantic versioning does, from a prerelease to its release; keeps a leading v as it is. */
function raised(version: string, raise: Raise): string {
  const next = parseVersion(version)?.inc(raise);
  return `${version.startsWith("v") ? "v" : ""}${next?.version ?? ""}`;
}
