import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { type Diagnostic, fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml, readYaml } from "#documents/yaml-source.js";

const run = promisify(execFile);

/**
 * The manifest as it was: a file, or the same path in a git revision.
 * Nothing if the manifest is new in that revision.
 */
export async function readPreviousManifest(
  manifest: string,
  previous: string,
): Promise<{ located?: LocatedManifest; diagnostics: Diagnostic[] }> {
  const read = existsSync(previous) ? await readYaml(previous) : await readRevision(manifest, previous);
  if (!read?.source) return { diagnostics: read?.diagnostics ?? [] };
  const parsed = parseManifest(read.source);
  return { diagnostics: parsed.diagnostics, ...(parsed.manifest ? { located: parsed.manifest } : {}) };
}

async function readRevision(manifest: string, revision: string) {
  const directory = dirname(resolve(manifest));
  const commit = await git(directory, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]).catch(
    (error: { stderr?: string }) =>
      fail("input-invalid", `previous: "${sanitize(revision)}" is neither a file nor a git revision`, {
        fix: `Give a file or a revision that the checkout has (fetch-depth: 0 fetches all). git says: ${sanitize(error.stderr ?? "")}`,
      }),
  );
  const name = `./${basename(manifest)}`;
  const listed = await git(directory, ["ls-tree", "--name-only", commit.trim(), "--", name]);
  if (listed.trim() === "") return undefined;
  const text = await git(directory, ["show", `${commit.trim()}:${name}`]);
  return parseYaml(`${basename(manifest)} at ${revision}`, text);
}

async function git(directory: string, args: string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", directory, ...args], { maxBuffer: 8 * 1024 * 1024 });
  return stdout;
}
