import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { type BuildInfo, readBuildInfo } from "#golang/build-info.js";
import type { Composition, ModulePlaces } from "#golang/composition.js";
import { isMainModule } from "#golang/main-module.js";

/** Holds what the linker recorded in a binary against what was asked for, and returns it. Throws `version-moved`. */
export async function checkBinary(file: string, { base, plugins }: Composition, goVersion: string): Promise<BuildInfo> {
  const info = await readBuildInfo(file);
  if (!info) throw new Error(`${goVersion} wrote a binary without build information`);
  const compiled = new Map(info.dependencies.map((each) => [each.path, each]));
  const main = isMainModule(base) ? base.module : undefined;
  if (main !== undefined && info.main.path !== main) throw new Error(`the binary's main module is ${info.main.path}`);
  const moved = [base, ...plugins].flatMap(({ module, version, at }): Diagnostic[] => {
    if (module === main) return [];
    const found = compiled.get(module);
    return found && (found.version === version || found.replace) ? [] : [notAsked(module, version, found?.version, at)];
  });
  if (moved.length > 0) throw new DiagnosticError(moved);
  return info;
}

function notAsked(
  module: string,
  version: string,
  found: string | undefined,
  at: ModulePlaces | undefined,
): Diagnostic {
  const place = at?.version;
  return diagnostic("version-moved", `the binary holds ${module} at ${found ?? "no version"}, not ${version}`, {
    fix: "Generate again; if it stays so, report it as a defect of this suite.",
    ...(place ? { place } : {}),
  });
}
