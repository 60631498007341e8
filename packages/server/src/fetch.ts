import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { parseGoSum } from "#golang/go-sum.js";
import { runGo } from "#golang/process.js";
import type { Toolchain } from "#golang/toolchain.js";
import { generateFrom, readInputs } from "#server/generate.js";
import type { Fetched, ManifestOptions } from "#server/options.js";

/**
 * Fills the module cache with all that a build of the manifest needs, with the caller's credentials. Nothing is compiled, no code
 * of a module runs, and nothing stays but the cache. Throws where anything is wrong.
 */
export async function fetchModules(options: ManifestOptions): Promise<Fetched> {
  const directory = await mkdtemp(join(tmpdir(), "plugin-release-fetch-"));
  const generating = { ...options, modules: "credentials" as const, directory, frozen: false };
  try {
    const { diagnostics, ...inputs } = await readInputs(generating);
    // Which modules a build needs is known only once it is resolved.
    const { prepared, generated } = await generateFrom(inputs, generating);
    const sums = parseGoSum(await readFile(join(directory, "go.sum"), "utf8"));
    return {
      moduleCache: await moduleCacheOf(inputs.toolchain),
      modules: [...sums.keys()].filter((each) => !each.endsWith("/go.mod")).length,
      diagnostics: [...diagnostics, ...prepared.diagnostics, ...generated.diagnostics],
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function moduleCacheOf(toolchain: Toolchain): Promise<string> {
  const { exitCode, stdout } = await runGo(toolchain, ["env", "GOMODCACHE"], { directory: "/" });
  if (exitCode !== 0 || stdout.trim() === "")
    fail("go-command-failed", "go env does not say where the module cache is");
  return stdout.trim();
}
