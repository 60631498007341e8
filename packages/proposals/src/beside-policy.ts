import { posix } from "node:path";

/**
 * Where a file lies that a policy names by its path from there. Undefined for a path that leaves the policy's repository, where the same
 * people would not review it.
 */
export function besidePolicy(policyFile: string, path: string): string | undefined {
  const file = posix.normalize(posix.join(posix.dirname(policyFile), path));
  const leaves = path.split("/").includes("..") && file.split("/").includes("..");
  return posix.isAbsolute(path) || path.includes("\\") || leaves ? undefined : file;
}
