import { versionProblem } from "#documents/go-versions.js";
import { compareModuleVersions } from "#golang/module-version.js";

/** More candidates of one version than servers that anybody tries it in. */
export const mostCandidates = 10;

/**
 * The tags of a version's candidates (`v0.3.1-server-1.0.0`), as plugin-release.yml names them: that of this very server first, then from
 * the newest server on, then those whose server has a commit for a version. No more than `mostCandidates`.
 *
 * @param server the server's own version, `metadata.version` of its manifest
 */
export function candidateTags(tags: readonly string[], version: string, server: string | undefined): string[] {
  const prefix = tagPrefix(version);
  const own = server === undefined ? undefined : `${prefix}${tagText(server)}`.slice(0, 128);
  const of = (tag: string) => `v${tag.slice(prefix.length).replace(/^v/, "").replace(/_.*$/, "")}`;
  const isVersion = (tag: string) => versionProblem(of(tag)) === undefined;
  return tags
    .filter((each) => each.startsWith(prefix))
    .sort((left, right) => {
      if (left === own || right === own) return left === own ? -1 : 1;
      if (isVersion(left) && isVersion(right)) return compareModuleVersions(of(right), of(left));
      return Number(isVersion(right)) - Number(isVersion(left));
    })
    .slice(0, mostCandidates);
}

export function tagPrefix(version: string): string {
  return `${tagText(version)}-server-`;
}

/** A tag has no plus sign. */
function tagText(text: string): string {
  return text.replaceAll("+", "_");
}
