import { execFileSync } from "node:child_process";

/** What carries pins: examples, pages, and the usage that an action.yml begins with. */
const carriers = ["README.md", "CONTRIBUTING.md", "action-docs.md", "docs", "examples", "actions/*/action.yml"];

/** Is about the variant, whose commits are others. */
const aboutVariant = "docs/ghes.md";

/** Files below a checkout that may name this suite, new ones too, in the order of git. */
export function pinnedFiles(root: string): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...carriers];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).split("\0");
  return [...new Set(files)].filter((file) => /\.(?:md|ya?ml)$/.test(file) && file !== aboutVariant);
}
