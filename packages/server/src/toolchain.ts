import type { LocatedManifest } from "#documents/manifest.js";
import { cacheOnly, withCredentials, withPrivateModules } from "#golang/module-access.js";
import { findToolchain, type Toolchain, withCgo } from "#golang/toolchain.js";
import type { ManifestOptions } from "#server/options.js";

/** Finds Go, with the access to modules that the options give and the private ones that the manifest names. */
export async function openToolchain(
  { manifest }: LocatedManifest,
  { environment, modules, signal, progress }: Pick<ManifestOptions, "environment" | "modules" | "signal" | "progress">,
): Promise<Toolchain> {
  const own = withPrivateModules(environment, manifest.build.privateModules);
  const found = await findToolchain(modules === "cache" ? cacheOnly(own) : own, signal);
  const toolchain = { ...(manifest.build.cgo ? withCgo(found) : found), info: (line: string) => progress.info(line) };
  return modules === "credentials" ? withCredentials(toolchain, environment) : toolchain;
}
