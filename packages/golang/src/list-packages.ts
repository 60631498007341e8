import type { Composition, GoPlatform } from "#golang/composition.js";
import { type GoPackage, listedFields, type PackageList, packageList } from "#golang/package-list.js";
import { platformEnvironment } from "#golang/platform.js";
import { parseJsonObjects, runGo } from "#golang/process.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface ListOptions {
  /** Absolute path of the server's module. */
  directory: string;
  platform: GoPlatform;
  /** `mod` lets Go complete go.mod and go.sum. */
  mod: "mod" | "readonly";
}

/** Lists a server's packages for one platform, broken ones too; `stderr` where Go gave up. */
export async function listPackages(
  toolchain: Toolchain,
  { tags }: Composition,
  { directory, platform, mod }: ListOptions,
): Promise<PackageList | { stderr: string }> {
  const args = ["list", `-mod=${mod}`, "-e", "-deps", `-json=${listedFields}`, `-tags=${tags.join(",")}`, "."];
  const answer = await runGo(toolchain, args, { directory, environment: platformEnvironment(platform) });
  if (answer.exitCode !== 0) return { stderr: answer.stderr };
  return packageList(parseJsonObjects<GoPackage>(answer.stdout));
}
