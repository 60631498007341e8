import { type ModuleSource, moduleSource } from "#golang/module-source.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { type ProxyError, toProxyError, worse } from "#golang/proxy-error.js";

/** What came of asking all proxies. `isDirect`: GOPROXY goes on to the module's repository. */
export type Answer<T> = { value: T } | { refusal?: ProxyError; isDirect: boolean };

/**
 * Asks a module's proxies, one after the other, as Go does: the next one where one does not have it, and after `|` where it fails.
 * Of several refusals, the worst one counts.
 */
export async function askProxies<T>(
  access: ProxyAccess,
  module: string,
  ask: (source: ModuleSource) => Promise<T>,
): Promise<Answer<T>> {
  let refusal: ProxyError | undefined;
  for (const step of access.proxies(module)) {
    if (step.kind === "direct" || step.kind === "off") {
      return { ...(refusal && { refusal }), isDirect: step.kind === "direct" };
    }
    try {
      return { value: await ask(moduleSource(access, step)) };
    } catch (error) {
      const said = toProxyError(error);
      refusal = worse(refusal, said);
      if (said.kind !== "missing" && !step.nextAfterAnyError) break;
    }
  }
  return { ...(refusal && { refusal }), isDirect: false };
}
