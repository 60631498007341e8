import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { type RequirementChange, requirementChanges, requirements } from "#golang/requirement-changes.js";
import type { ManifestChange, Resolving } from "#server/manifest-update-resolve.js";

/** What a change does to the modules that the server is made of, as far as go.mod files say it. */
export type Graph = { changes: RequirementChange[]; baseKnown: boolean } | { problem: string };

/**
 * Compares what the two versions of a plugin's module require, and that with the base: from the module proxy's `.mod` files, without Go and
 * without the plugin's code. It informs a person; the build resolves for itself. Undefined where the plugin leaves.
 */
export async function graphOf(
  { entry, plugins, from, to }: ManifestChange,
  { server, releases }: Pick<Resolving, "server" | "releases">,
): Promise<Graph | undefined> {
  if (to === undefined) return undefined;
  const oldModule = plugins[0]?.module ?? entry.module;
  try {
    const [before, after, base] = await Promise.all([
      from && releases.goMod(oldModule, from.version),
      releases.goMod(entry.module, to),
      baseRequirements(server, releases),
    ]);
    return { changes: requirementChanges(before, after, base), baseKnown: base !== undefined };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { problem: error.diagnostics[0]?.message ?? "go.mod could not be read" };
  }
}

/** The base itself is one of them: a plugin that asks for more of it moves the core. */
async function baseRequirements(
  { module, version }: Resolving["server"],
  releases: Resolving["releases"],
): Promise<Map<string, string> | undefined> {
  if (module === undefined || version === undefined) return undefined;
  const goMod = await releases.goMod(module, version).catch((error) => {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  });
  if (goMod === undefined) return undefined;
  const known = [...requirements(goMod.require)].map(([path, each]) => [path, each.version] as const);
  return new Map([...known, [module, version]]);
}
