import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { faultsInCheckout } from "#scripts/release/write-pins.js";
import { suiteCommit } from "#test/suite-pin.js";

/** Why the commits cannot be looked at; undefined where they can. */
function unknown(): string | undefined {
  const shallow = spawnSync("git", ["rev-parse", "--is-shallow-repository"], { encoding: "utf8" });
  if (shallow.status !== 0) return "this is no checkout of git";
  const there = spawnSync("git", ["cat-file", "-e", `${suiteCommit}^{commit}`]).status === 0;
  return !there && shallow.stdout.trim() === "true" ? "a shallow clone may lack the commit" : undefined;
}

const missing = unknown();
const name = "examples and docs take this suite at one commit of its history, which has all that they use";

(missing ? test.skip : test)(missing ? `${name} (skipped: ${missing})` : name, () => {
  // Otherwise: `npm run pins`, or `npm run pins -- v1.2.3` after a release, then `npm run docs && npm run build`.
  expect(faultsInCheckout(".")).toEqual([]);
  const ancestor = spawnSync("git", ["merge-base", "--is-ancestor", suiteCommit, "HEAD"]);
  expect(ancestor.status).toBe(0);
});
