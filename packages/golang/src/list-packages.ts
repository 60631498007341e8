import type { BuildTree } from "#golang/build-tree.js";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { isMainModule } from "#golang/main-module.js";
import { runGoOnline } from "#golang/network.js";
import { type GoPackage, listedFields, type PackageList, packageList } from "#golang/package-list.js";
import { platformEnvironment } from "#golang/platform.js";
import { parseJsonObjects } from "#golang/process.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface ListOptions {
  tree: BuildTree;
  platform: GoPlatform;
  /** `mod` lets Go complete go.mod and go.sum. */
  mod: "mod" | "readonly";
}

/** Lists a server's packages for one platform, broken ones too; `stderr` where Go gave up. */
export async function listPackages(
  toolchain: Toolchain,
  composition: Composition,
  { tree, platform, mod }: ListOptions,
): Promise<PackageList | { stderr: string }> {
  const flags = [`-mod=${mod}`, ...tree.flags, `-tags=${composition.tags.join(",")}`];
  const args = ["-e", "-deps", `-json=${listedFields}`, ...flags, tree.target];
  const { directory } = tree;
  const environment = platformEnvironment(platform);
  const answer = await runGoOnline(toolchain, ["list"], args, { directory, environment });
  if (answer.exitCode !== 0) return { stderr: answer.stderr };
  const listed = parseJsonObjects<GoPackage>(answer.stdout);
  return packageList(isMainModule(composition.base) ? listed.map((each) => asReleased(each, composition)) : listed);
}

/** A package of a base that is the main module, with the module's version and without the imports that were added. */
function asReleased(listed: GoPackage, { base, plugins }: Composition): GoPackage {
  if (listed.Module?.Path !== base.module || listed.Module.Version !== undefined) return listed;
  const released = { ...listed, Module: { Path: base.module, Version: base.version } };
  if (!("package" in base.entrypoint) || listed.ImportPath !== base.entrypoint.package) return released;
  const added = new Set(plugins.map((each) => each.import));
  return { ...released, Imports: (listed.Imports ?? []).filter((each) => !added.has(each)) };
}
