import { type Diagnostic, diagnostic, hasErrors, stopOnErrors } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import type { RegistryAccess } from "#oci/registry.js";
import { resolveBase } from "#server/base.js";
import { findBaseImage } from "#server/base-image.js";
import type { ServerContract } from "#versions/compatibility.js";

/** The server of a manifest: what plugins are held against, and which module it is. */
export interface ManifestServer extends ServerContract {
  module?: string;
  diagnostics: Diagnostic[];
}

/**
 * What a manifest says of its base; where it names an image alone, that image's labels say it. A base that is a checkout has no version
 * here, where nothing is checked out: nothing fits such a server for certain. Throws diagnostics where the image cannot be read.
 */
export async function serverOf(
  located: LocatedManifest,
  options: { environment: NodeJS.ProcessEnv; shortNames?: string; registries?: RegistryAccess },
): Promise<ManifestServer> {
  const { base } = located.manifest;
  const { frameworkVersion, compatibleFrameworkVersions } = base;
  const contract = { frameworkVersion, compatibleFrameworkVersions };
  if (base.path !== undefined) return { ...contract, diagnostics: [unknownVersion(located)] };
  if (base.module !== undefined && base.version !== undefined) {
    return { ...contract, module: base.module, version: base.version, diagnostics: [] };
  }
  const image = await findBaseImage(located, options);
  const { base: found, diagnostics } = resolveBase(located, image);
  if (hasErrors(diagnostics)) stopOnErrors(diagnostics);
  if (found === undefined) return { ...contract, diagnostics: [...diagnostics, unknownVersion(located)] };
  return { ...contract, module: found.module, version: found.version, diagnostics };
}

function unknownVersion({ source }: LocatedManifest): Diagnostic {
  return diagnostic(
    "server-version-unknown",
    "the base's version is not known here, so no plugin can be held against it",
    {
      fix: "Give spec.base.module and version, or a base image that this suite built.",
      place: source.place(["spec", "base"]),
    },
  );
}
