import { execFile } from "node:child_process";
import { basename, dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { type ParsedYaml, parseYaml, readYaml } from "#documents/yaml-source.js";

const run = promisify(execFile);

/**
 * The manifest as it was: in a file, whose name ends in .yaml or .yml, or at the same path in a git revision. Nothing if the manifest
 * is new since; nothing and a warning where it was not well-formed, since what repairs it must pass. Throws `input-invalid` where
 * there is no such revision.
 */
export async function readPreviousManifest(
  manifest: string,
  previous: string,
): Promise<{ located?: LocatedManifest; diagnostics: Diagnostic[] }> {
  // Told by its name: a file that a pull request adds under a revision's name must not be taken for the revision.
  const read = /\.ya?ml$/i.test(previous) ? await readYaml(previous) : await readRevision(manifest, previous);
  if (!read) return { diagnostics: [] };
  const { manifest: located, diagnostics } = parse(read);
  if (located) return { located, diagnostics: [] };
  const [first] = diagnostics;
  return { diagnostics: first?.code === "file-unreadable" ? [first] : [notComparable(previous, diagnostics)] };
}

function parse({ source, diagnostics }: ParsedYaml) {
  const parsed = source ? parseManifest(source) : { manifest: undefined, diagnostics: [] };
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function notComparable(previous: string, problems: readonly Diagnostic[]): Diagnostic {
  const why = problems[0] ? `: ${problems[0].message}` : "";
  return diagnostic("input-invalid", `previous: the manifest of ${quoted(previous)} is not well-formed${why}`, {
    severity: "warning",
    fix: "Name a revision whose manifest is sound; against this one the version rules cannot be applied.",
    inputs: ["previous"],
  });
}

async function readRevision(manifest: string, revision: string): Promise<ParsedYaml | undefined> {
  const directory = dirname(resolve(manifest));
  const arguments_ = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
  const commit = (await git(directory, arguments_).catch((error) => noRevision(revision, error))).trim();
  const name = `./${basename(manifest)}`;
  const listed = await git(directory, ["ls-tree", "--name-only", commit, "--", name]);
  if (listed.trim() === "") return undefined;
  return parseYaml(`${basename(manifest)} at ${revision}`, await git(directory, ["show", `${commit}:${name}`]));
}

function noRevision(revision: string, error: NodeJS.ErrnoException & { stderr?: string }): never {
  const said = sanitize(error.stderr || error.message);
  return fail("input-invalid", `previous: ${quoted(revision)} is no git revision here: ${said}`, {
    fix: "Give a revision that the checkout has (fetch-depth: 0 fetches all), or a file that ends in .yaml or .yml.",
    inputs: ["previous"],
  });
}

/** What git prints. Of more than a manifest may have, only the beginning: whoever reads it refuses it for its size. */
async function git(directory: string, args: string[]): Promise<string> {
  const printed = run("git", ["-C", directory, ...args], { maxBuffer: 8 * 1024 * 1024 });
  const { stdout } = await printed.catch((error: NodeJS.ErrnoException & { stdout: string }) => {
    if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return error;
    throw error;
  });
  return stdout;
}
