import { rename, rm } from "node:fs/promises";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { explainBuildFailure } from "#golang/build-failure.js";
import { withGenerated } from "#golang/build-tree.js";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { linkerFlags } from "#golang/linker-flags.js";
import { sealed } from "#golang/module-access.js";
import { platformEnvironment } from "#golang/platform.js";
import { runGo } from "#golang/process.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface CompileOptions {
  /** Absolute path of the generated module. */
  directory: string;
  platform: GoPlatform;
  /** As the manifest lists them: `-w`, `-s`, `-X path=value`. `-w` is always added. */
  ldflags: readonly string[];
  /** Absolute path of the binary, in a folder that exists; replaced as a whole. */
  output: string;
}

/**
 * Compiles one platform with one `go` process, which has no network: all modules are in the module cache by now. Throws `compile-failed`, one diagnostic for each broken package, with the
 * guilty plugin; `lock-stale` where the generated files were edited.
 */
export async function compile(
  toolchain: Toolchain,
  composition: Composition,
  options: CompileOptions,
): Promise<{ seconds: number }> {
  const started = performance.now();
  const temporary = `${options.output}.${process.pid}.tmp`;
  const args = ["build", "-json", ...buildFlags(composition, options.ldflags), "-o", temporary];
  const { directory, platform } = options;
  const environment = platformEnvironment(platform);
  try {
    const result = await withGenerated(toolchain, composition, directory, (tree) =>
      runGo(sealed(toolchain), [...args, ...tree.flags, tree.target], { directory: tree.directory, environment }),
    );
    if (result.exitCode !== 0) {
      throw new DiagnosticError(await explainBuildFailure(toolchain, composition, { directory, platform, result }));
    }
    await rename(temporary, options.output);
  } finally {
    await rm(temporary, { force: true });
  }
  return { seconds: (performance.now() - started) / 1000 };
}

/** What decides the binary beside its sources, the toolchain and the platform. */
export function buildFlags({ tags }: Composition, ldflags: readonly string[]): string[] {
  const plain = ["-mod=readonly", "-trimpath", "-buildvcs=false"];
  return [...plain, `-tags=${tags.join(",")}`, `-ldflags=${linkerFlags(ldflags)}`];
}
