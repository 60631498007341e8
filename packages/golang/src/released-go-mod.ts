import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { askProxies } from "#golang/ask-proxies.js";
import { downloadDirect } from "#golang/direct-versions.js";
import { escapeCapitals, escapeModulePath } from "#golang/module-path.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { type ProxyError, toProxyError } from "#golang/proxy-error.js";

const goModLimit = 4 * 1024 * 1024;

/**
 * The text of a released version's go.mod, from the module proxy (go.dev/ref/mod#goproxy-protocol); with one `go` process from the module's
 * repository, where GOPROXY has it taken from there. Throws `module-path-invalid`, `module-not-found` and `module-proxy-failed`.
 */
export async function releasedGoMod(
  { module, version }: { module: string; version: string },
  access: ProxyAccess,
): Promise<string> {
  const escaped = escapeModulePath(module);
  if (escaped === undefined) return fail("module-path-invalid", `${sanitize(module, 200)} is no module path`);
  const path = `${escaped}/@v/${escapeCapitals(version)}.mod`;
  const answer = await askProxies(access, module, (source) => source.bytes(path, goModLimit));
  if ("value" in answer) return answer.value.toString("utf8");
  if (!answer.isDirect) return refuseFile("go.mod", module, version, answer.refusal);
  try {
    const wanted = { module, escaped, files: new Map() };
    const { goMod } = await downloadDirect(wanted, [version], await access.toolchain());
    return (await goMod(version)).toString("utf8");
  } catch (error) {
    return refuseFile("go.mod", module, version, toProxyError(error));
  }
}

/** Throws `module-not-found`, or `module-proxy-failed` where another try may end otherwise. */
export function refuseFile(what: string, module: string, version: string, refusal: ProxyError | undefined): never {
  const why = sanitize(refusal?.message ?? "GOPROXY is off", 400);
  const isMissing = refusal === undefined || refusal.kind === "missing";
  return fail(
    isMissing ? "module-not-found" : "module-proxy-failed",
    `the ${what} of ${module}@${sanitize(version, 100)} could not be read: ${why}`,
    { fix: isMissing ? "Check module and version, and GOPROXY and GOPRIVATE." : "Try again later." },
  );
}
