import { majorMismatch, versionProblem } from "#documents/go-versions.js";
import { compareModuleVersions } from "#golang/module-version.js";

/** A commit and the release tags that lead to it. */
export interface CommitHistory {
  commit: string;
  /** Seconds since 1970. */
  time: number;
  /** Tags of the commit and of its ancestors, without what stands before the version; `here`: of the commit itself. */
  tags: readonly { version: string; here: boolean }[];
}

/** The version that Go gives a commit of a module: its highest tag, or a pseudo-version above an earlier one (go.dev/ref/mod#pseudo-versions). */
export function versionOfCommit(module: string, { commit, time, tags }: CommitHistory): string | undefined {
  const fitting = tags
    .filter(({ version }) => versionProblem(version) === undefined && majorMismatch(module, version) === undefined)
    .sort((left, right) => compareModuleVersions(right.version, left.version));
  const own = fitting.find((each) => each.here);
  if (own) return own.version;
  const earlier = fitting[0]?.version;
  if (earlier === undefined) return undefined;
  const moment = new Date(time * 1000).toISOString().replaceAll(/\D/g, "").slice(0, 14);
  return `${justAbove(earlier)}${moment}-${commit.slice(0, 12)}`;
}

/** What stands before the time: a version just above the highest earlier one. */
function justAbove(earlier: string): string {
  if (earlier.includes("-")) return `${earlier}.0.`;
  const [major = "v0", minor = "0", patch = "0"] = earlier.split(".");
  return `${major}.${minor}.${Number(patch) + 1}-0.`;
}
