import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "@jest/globals";

const run = promisify(execFile);

/** An empty repository for a copy of this suite; takes what a shallow clone has, too. `owner` is the folder of its owner's repositories. */
export async function suiteRepository(owner: string): Promise<string> {
  const folder = join(owner, "plugin-release-actions.git");
  await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder]);
  await run("git", ["-C", folder, "config", "receive.shallowUpdate", "true"]);
  return folder;
}

/**
 * Holds the workflows' uses of this suite, pinned to a commit of `main`, against what a page promises: the owner's copy of it, at the
 * head of this clone, which the copy has.
 */
export async function usesAtClone(
  workflows: string,
  { owner, suite }: { owner: string; suite: string },
): Promise<void> {
  const { stdout } = await run("git", ["rev-parse", "HEAD"]);
  const head = stdout.trim();
  const uses = workflows.match(/uses: \S+\/plugin-release-actions\/.*$/gm) ?? [];
  expect(uses).not.toEqual([]);
  // A release's examples are pinned to it; nothing has to be written there.
  const ofMain = uses.filter((each) => !/ # v\d/.test(each));
  expect(ofMain.filter((each) => !each.includes(`uses: ${owner}/`) || !each.endsWith(`@${head} # main`))).toEqual([]);
  await run("git", ["-C", suite, "cat-file", "-e", `${head}^{commit}`]);
}
