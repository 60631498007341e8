import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Facts } from "#cli/init/model.js";
import { parseRemote } from "#cli/init/names.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

const run = promisify(execFile);

/** What git says, by plumbing alone, which no configuration gives another form. */
export async function askGit(folder: string): Promise<Pick<Facts, "remote" | "branch" | "tags" | "silent">> {
  const place = await ask(folder, ["rev-parse", "--is-bare-repository", "--is-inside-git-dir"]);
  if (place === undefined) {
    return { branch: "main", tags: [], ...(existsSync(join(folder, ".git")) ? { silent: true } : {}) };
  }
  if (place.includes("true")) {
    fail("input-invalid", `${quoted(folder, 300)} is a git repository without files, or git's own folder of one`, {
      fix: "Name the folder that the repository is checked out to.",
    });
  }
  const top = await ask(folder, ["rev-parse", "--show-toplevel"]);
  if (top && realpathSync(top) !== realpathSync(folder)) {
    fail("input-invalid", `${quoted(folder, 300)} is inside the git repository ${quoted(top, 300)}`, {
      fix: "Name the repository's top folder: workflows count only there.",
    });
  }
  const [remote, refs = ""] = [
    await remoteOf(folder),
    await ask(folder, ["for-each-ref", "--format=%(refname)", "refs/tags", "refs/heads", "refs/remotes/origin"]),
  ];
  const names = refs.split("\n");
  const tags = names.flatMap((each) => (each.startsWith("refs/tags/") ? [each.slice("refs/tags/".length)] : []));
  return { ...(remote ? { remote } : {}), branch: await defaultBranch(folder, new Set(names)), tags };
}

/** Where `origin` is: as it is written, else as git's configuration writes it out. */
export async function remoteOf(folder: string): Promise<Facts["remote"]> {
  const written = await ask(folder, ["config", "--get", "remote.origin.url"]);
  return parseRemote(written ?? "") ?? parseRemote((await ask(folder, ["remote", "get-url", "origin"])) ?? "");
}

/** What origin says; else main or master, where there is one; else the branch that is checked out. */
async function defaultBranch(folder: string, refs: ReadonlySet<string>): Promise<string> {
  const usual = ["main", "master"].find(
    (each) => refs.has(`refs/remotes/origin/${each}`) || refs.has(`refs/heads/${each}`),
  );
  const found =
    (await ask(folder, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]))?.replace(/^origin\//, "") ??
    usual ??
    (await ask(folder, ["symbolic-ref", "--short", "HEAD"]));
  return found !== undefined && /^\w[\w./-]{0,200}$/.test(found) ? found : "main";
}

/** Set where a hook of git runs this, for a repository that need not be the folder's. */
const others = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_NAMESPACE", "GIT_PREFIX"]);

/** What git prints; nothing where it fails, such as outside of a repository, or where there is no git. */
async function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !others.has(name)));
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
