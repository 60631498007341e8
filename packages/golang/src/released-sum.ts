import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { askProxies } from "#golang/ask-proxies.js";
import { downloadDirect } from "#golang/direct-versions.js";
import { escapeCapitals, escapeModulePath } from "#golang/module-path.js";
import { sumModuleZip } from "#golang/module-zip.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { toProxyError } from "#golang/proxy-error.js";
import { refuseFile } from "#golang/released-go-mod.js";

/** Zips above this are not fetched for their sum. */
const zipLimit = 64 * 1024 * 1024;

/**
 * The `h1:` sum of a released version as it is served today: computed from the module proxy's zip; where GOPROXY has it taken from its
 * repository, Go says it, which asks the checksum database. Undefined for a zip of more than 64 MiB.
 * Throws `module-path-invalid`, `module-not-found` and `module-proxy-failed`.
 */
export async function releasedSum(
  { module, version }: { module: string; version: string },
  access: ProxyAccess,
): Promise<string | undefined> {
  const escaped = escapeModulePath(module);
  if (escaped === undefined) return fail("module-path-invalid", `${sanitize(module, 200)} is no module path`);
  const path = `${escaped}/@v/${escapeCapitals(version)}.zip`;
  const answer = await askProxies(access, module, (source) =>
    source.open(path, async (zip) =>
      zip.size > zipLimit ? undefined : access.limitLarge(() => sumModuleZip(zip, `${module}@${version}/`)),
    ),
  );
  if ("value" in answer) return answer.value;
  if (!answer.isDirect) return refuseFile("zip", module, version, answer.refusal);
  try {
    const wanted = { module, escaped, files: new Map() };
    return (await downloadDirect(wanted, [version], await access.toolchain())).sum(version);
  } catch (error) {
    return refuseFile("zip", module, version, toProxyError(error));
  }
}
