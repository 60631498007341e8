import { SemVer } from "semver";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isComponentVersion } from "#ocm/grammar.js";

/** Tags have no `+`, so that build metadata is written behind this. */
const BUILD = ".build-";

/** The tag that a component version lies under in an OCI registry. Throws ocm-version-invalid. */
export function tagOfVersion(version: string): string {
  if (!isComponentVersion(version)) {
    fail("ocm-version-invalid", `${quoted(version)} is no version of a component`, {
      fix: "Write a semantic version, such as v1.2.3.",
    });
  }
  if (!hasOwnTag(version)) {
    fail("ocm-version-invalid", `the version ${quoted(version)} holds ${BUILD}, which a tag reads back as +`, {
      fix: `Release the component under a version without ${BUILD}.`,
    });
  }
  return toTag(version);
}

/** Whether the version's tag reads back as this version. */
export function hasOwnTag(version: string): boolean {
  return versionOfTag(toTag(version)) === version;
}

function toTag(version: string): string {
  return version.replace("+", BUILD);
}

export function versionOfTag(tag: string): string {
  return tag.replace(BUILD, "+");
}

/** A component version as a semantic version, missing minor and patch filled in with 0; undefined if it is none. */
export function parseVersion(version: string): SemVer | undefined {
  const parts = isComponentVersion(version) ? /^v?([\d.]+)(.*)$/.exec(version) : null;
  if (parts === null) return undefined;
  const [, numbers = "", rest = ""] = parts;
  const [major, minor = "0", patch = "0"] = numbers.split(".");
  try {
    return new SemVer(`${major}.${minor}.${patch}${rest}`);
  } catch {
    return undefined; // A number beyond 2^53.
  }
}

/** Semantic precedence; build metadata decides between versions that are otherwise equal. Both must be versions. */
export function compareVersions(one: string, other: string): number {
  return orderable(one).compare(orderable(other)) || orderable(one).compareBuild(orderable(other));
}

/** The highest of the texts that are versions. */
export function newestVersion(versions: Iterable<string>): string | undefined {
  let newest: string | undefined;
  for (const version of versions) {
    if (parseVersion(version) !== undefined && (newest === undefined || compareVersions(version, newest) > 0)) {
      newest = version;
    }
  }
  return newest;
}

function orderable(version: string): SemVer {
  const parsed = parseVersion(version);
  if (parsed === undefined) throw new TypeError(`${version} is no version`);
  return parsed;
}
