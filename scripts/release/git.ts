import { spawnSync } from "node:child_process";

/** What git answers in a checkout, without its last line's end; throws what it says where it fails. */
export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", root, ...args], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.trim()}`);
  return stdout.replace(/\n$/, "");
}

/** The same where failing is an answer: undefined. */
export function askGit(root: string, ...args: string[]): string | undefined {
  try {
    return git(root, ...args);
  } catch {
    return undefined;
  }
}
