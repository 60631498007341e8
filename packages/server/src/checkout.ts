import { execFile } from "node:child_process";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { fail, type Place } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { isInModule, modulePathProblem } from "#documents/go-paths.js";
import { majorMismatch } from "#documents/go-versions.js";
import type { Base, LocatedManifest } from "#documents/manifest.js";
import type { Checkout } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import { type CommitHistory, versionOfCommit } from "#server/checkout-version.js";

/** A base's checkout: at the manifest's commit, and clean. */
export interface BaseCheckout extends Checkout {
  /** Absolute path of the folder with the base's go.mod. */
  directory: string;
  module: string;
  /** The manifest's, or what the repository's tags make of the commit. */
  version: string;
}

/**
 * Looks at the checkout that `spec.base.path` names; nothing where it names none. Changes nothing in it.
 * Throws `base-path-unknown`, `base-commit-mismatch`, `base-dirty`, `base-incomplete`, `module-path-other`,
 * `version-major-mismatch`, `import-path-invalid`.
 */
export async function readCheckout({ manifest, source }: LocatedManifest): Promise<BaseCheckout | undefined> {
  const { path, commit, version } = manifest.base;
  if (path === undefined || commit === undefined) return undefined;
  const at = (field: string) => source.place(["spec", "base", field]);
  const directory = await realpath(resolve(dirname(source.file), path)).catch(() =>
    unusable(path, "is no folder", at("path")),
  );
  const root = await repositoryOf(directory, path, at("path"));
  await checkCommit(directory, commit, at("commit"));
  const ignored = await checkClean(root, at("path"));
  const module = await readModule(directory, path, at("path"));
  checkModule(manifest.base, module, at);
  const known = version ?? versionOfCommit(module, await historyOf(directory, commit, relative(root, directory)));
  return { directory, root, ignored, module, version: known ?? versionless(commit, at("path")) };
}

/** What the manifest says of the base, against the module that the checkout turns out to be. */
function checkModule({ module, version, entrypoint }: Base, found: string, at: (field: string) => Place): void {
  if (module !== undefined && module !== found) {
    fail("module-path-other", `the checkout's go.mod declares the module path ${quoted(found, 200)}`, {
      place: at("module"),
      fix: "Leave out module, which go.mod says, or name the checkout's folder that holds its go.mod.",
    });
  }
  const mismatch = version === undefined ? undefined : majorMismatch(found, version);
  if (mismatch) {
    const message = `${found} and ${version} do not go together: ${mismatch.why}`;
    fail("version-major-mismatch", message, { place: at("version"), fix: mismatch.fix });
  }
  const program = entrypoint && ("package" in entrypoint ? entrypoint.package : entrypoint.import);
  if (program === undefined || isInModule(program, found)) return;
  fail("import-path-invalid", `the package ${quoted(program)} is not in the module ${quoted(found)}`, {
    place: at("entrypoint"),
    fix: `Write ${found} or a path below it, or name the checkout's folder that holds the package's go.mod.`,
  });
}

function unusable(path: string, why: string, place: Place): never {
  return fail("base-path-unknown", `the base's checkout ${quoted(path, 200)} ${why}`, {
    place,
    fix: "Check the base's repository out there before this runs, or correct the path, which is relative to the manifest.",
  });
}

function versionless(commit: string, place: Place): never {
  return fail("base-incomplete", `no tag of the checkout tells the version of ${commit}`, {
    place,
    fix: "Add spec.base.version, the version that this commit has or will have; or fetch the repository's tags and history (fetch-depth: 0).",
  });
}

async function repositoryOf(directory: string, path: string, place: Place): Promise<string> {
  const said = await git(directory, ["rev-parse", "--show-toplevel"]).catch(
    (error: { stderr?: string; code?: string }) =>
      unusable(path, `cannot be read by git: ${sanitize(error.stderr ?? String(error.code), 300)}`, place),
  );
  return said.replace(/\n$/, "");
}

async function checkCommit(directory: string, commit: string, place: Place): Promise<void> {
  const head = await git(directory, ["rev-parse", "--verify", "--quiet", "HEAD"]).catch(() => "");
  if (head.trim() === commit) return;
  fail("base-commit-mismatch", `the base's checkout is at ${head.trim() || "no commit"}, not at ${commit}`, {
    place,
    fix: "Check out the commit that the manifest names, or name the one that is checked out.",
  });
}

/** Fails where anything differs from the commit. Returns what git ignores, as absolute paths. */
async function checkClean(root: string, place: Place): Promise<Set<string>> {
  const status = [
    "status",
    "--porcelain=v1",
    "-z",
    "--no-renames",
    "--untracked-files=normal",
    "--ignored=traditional",
  ];
  const entries = (await git(root, status)).split("\0").filter(Boolean);
  const changed = entries.filter((each) => !each.startsWith("!! "));
  if (changed.length > 0) {
    const shown = changed.slice(0, 5).map((each) => quoted(each.slice(3), 200));
    const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : "";
    fail("base-dirty", `the base's checkout differs from its commit: ${shown.join(", ")}${more}`, {
      place,
      fix: "Commit or remove these files, and name the new commit.",
    });
  }
  // A folder ends in a slash, which `join` would keep.
  return new Set(entries.map((each) => join(root, each.slice(3).replace(/\/$/, ""))));
}

async function readModule(directory: string, path: string, place: Place): Promise<string> {
  const text = await readFile(join(directory, "go.mod"), "utf8").catch(() => unusable(path, "has no go.mod", place));
  const { module = "" } = parseGoMod(text);
  const why = modulePathProblem(module);
  if (why === undefined) return module;
  return unusable(path, `has a go.mod that declares no module path: ${sanitize(why, 200)}`, place);
}

/** Tags of a module in a subfolder begin with the folder (go.dev/ref/mod#vcs-version). */
async function historyOf(directory: string, commit: string, folder: string): Promise<CommitHistory> {
  const prefix = folder === "" ? "" : `${folder.split(sep).join("/")}/`;
  const format = "--format=%(objectname) %(*objectname) %(refname:strip=2)";
  const listed = await git(directory, ["for-each-ref", "--merged", commit, format, "refs/tags"]);
  const time = Number(await git(directory, ["show", "--no-patch", "--format=%ct", commit]));
  const tags = listed.split("\n").flatMap((line) => {
    const [object = "", peeled = "", name = ""] = line.split(" ");
    if (!name.startsWith(prefix)) return [];
    return { version: name.slice(prefix.length), here: (peeled || object) === commit };
  });
  return { commit, time, tags };
}

/** Nothing of the caller's environment leads git elsewhere, and nothing in the checkout is written or run. */
async function git(directory: string, args: string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const environment = { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  const settings = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
  const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)("git", ["-C", directory, ...settings, ...args], options)).stdout;
}
