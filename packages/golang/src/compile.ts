import { rename, rm } from "node:fs/promises";
import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { explainBuildFailure } from "#golang/build-failure.js";
import { type BuildInfo, readBuildInfo } from "#golang/build-info.js";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { type Member, membersOf, titleOf, whereIs } from "#golang/culprits.js";
import { linkerFlags } from "#golang/linker-flags.js";
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
 * Compiles one platform with one `go` process. Throws `compile-failed`, one diagnostic for each broken package, with the
 * guilty plugin; `version-moved` where the binary holds another version than the composition names.
 */
export async function compile(
  toolchain: Toolchain,
  composition: Composition,
  options: CompileOptions,
): Promise<{ seconds: number }> {
  const started = performance.now();
  const temporary = `${options.output}.${process.pid}.tmp`;
  const args = [
    ...["build", "-json", "-mod=readonly", "-trimpath", "-buildvcs=false"],
    `-tags=${composition.tags.join(",")}`,
    `-ldflags=${linkerFlags(options.ldflags)}`,
    ...["-o", temporary, "."],
  ];
  const { directory, platform } = options;
  try {
    const result = await runGo(toolchain, args, { directory, environment: platformEnvironment(platform) });
    if (result.exitCode !== 0) {
      throw new DiagnosticError(await explainBuildFailure(toolchain, composition, { directory, platform, result }));
    }
    const other = otherVersions(composition, await readBuildInfo(temporary));
    if (other.length > 0) throw new DiagnosticError(other);
    await rename(temporary, options.output);
  } finally {
    await rm(temporary, { force: true });
  }
  return { seconds: (performance.now() - started) / 1000 };
}

/** Members of the composition that are in the binary at another version: go.mod was edited after it was generated. */
function otherVersions(composition: Composition, info: BuildInfo | undefined) {
  const versions = new Map(info?.dependencies.map((each) => [each.path, each.replace ? undefined : each.version]));
  const differs = (member: Member) => {
    const compiled = versions.get(member.module);
    return compiled !== undefined && compiled !== member.version;
  };
  return membersOf(composition)
    .filter(differs)
    .map((member) =>
      diagnostic(
        "version-moved",
        `${titleOf(member)} is set to ${member.version}, but another version was compiled in`,
        {
          ...whereIs(member, "version"),
          fix: "Generate again, and leave the generated go.mod as it is.",
        },
      ),
    );
}
