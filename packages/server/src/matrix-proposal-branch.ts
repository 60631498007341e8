import { posix } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { sha256 } from "#oci/digest.js";

/** `plugin-release/matrix/main/compatibility-matrix`: another branch for another base branch, and for another matrix of the repository. */
export function proposalBranch(base: string, json: string): string {
  return `plugin-release/matrix/${branchPart(base)}/${branchPart(json.replace(/\.json$/, ""))}`;
}

/** Always one part of a path, so that no branch's name begins with that of another; a digest keeps apart what would read the same. */
export function branchPart(name: string): string {
  if (/^\w[\w-]{0,60}$/.test(name)) return name;
  const plain = name.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "");
  return `${plain.slice(0, 40)}-${sha256(name).slice("sha256:".length, "sha256:".length + 8)}`.replace(/^-/, "");
}

/** A path in the repository as git has it, from one that a workflow gives. Throws `input-invalid` for what cannot be one. */
export function repositoryPath(input: string, path: string): string {
  const normal = posix.normalize(path);
  const parts = normal.split("/");
  const bad = normal === "." || parts.some((each) => ["", "..", ".git"].includes(each.toLowerCase()));
  if (!bad && normal.length <= 500 && !/[\p{Cc}\\]/u.test(normal)) return normal;
  return fail("input-invalid", `${input} is ${quoted(path, 200)}, which is no file of a repository`, {
    fix: "Give a path that begins at the repository's root, such as docs/compatibility-matrix.json.",
  });
}
