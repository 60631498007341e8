import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { release } from "#scripts/release/changelog.js";
import { git } from "#scripts/release/git.js";
import { compareVersions, parseVersion } from "#scripts/release/version.js";

/**
 * Makes a checkout say that it is this version: CHANGELOG.md, package.json and package-lock.json; nothing where it throws, which it does
 * for a changed checkout, a version that is none or not newer, an older line than the sources are of, and a changelog without a word
 * under Unreleased.
 */
export function prepare(root: string, version: string, day: string): void {
  const changed = git(root, "status", "--porcelain");
  if (changed !== "") throw new Error(`the checkout has changes of its own:\n${changed}`);
  checkLine(text(root, "package.json"), version);
  const texts = {
    "CHANGELOG.md": release(text(root, "CHANGELOG.md"), version, day),
    "package.json": withVersion(text(root, "package.json"), version),
    "package-lock.json": withVersion(text(root, "package-lock.json"), version),
  };
  for (const [name, each] of Object.entries(texts)) writeFileSync(join(root, name), each);
}

/** A patch of an older line made of the newest sources would bring them to those who stay on that line. */
function checkLine(packageJson: string, version: string): void {
  const { version: said = "" } = JSON.parse(packageJson) as { version?: string };
  const [now, wanted] = [parseVersion(said), parseVersion(version)];
  if (now && wanted && compareVersions(now, wanted) > 0)
    throw new Error(`the sources are of ${said}: make ${version} on a branch release/… from the last tag of its line`);
}

const text = (root: string, name: string) => readFileSync(join(root, name), "utf8");

/** A package.json, or a lock file, whose own package has this version. */
export function withVersion(json: string, version: string): string {
  const document = JSON.parse(json) as { version: string; packages?: { ""?: { version: string } } };
  document.version = version;
  const own = document.packages?.[""];
  if (own) own.version = version;
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
