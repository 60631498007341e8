import type { Composition, GoPlatform } from "#golang/composition.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface CompileOptions {
  /** Absolute path of the generated module. */
  directory: string;
  platform: GoPlatform;
  /** As the manifest lists them: `-w`, `-s`, `-X path=value`. `-w` is always added. */
  ldflags: readonly string[];
  /** Absolute path of the binary; replaced as a whole. */
  output: string;
}

/** Compiles one platform. Throws `compile-failed`, one diagnostic for each broken package, with the guilty plugin. */
export async function compile(
  _toolchain: Toolchain,
  _composition: Composition,
  _options: CompileOptions,
): Promise<{ seconds: number }> {
  throw new Error("being written");
}
