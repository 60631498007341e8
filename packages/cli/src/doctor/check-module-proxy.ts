import { type Finding, ok, problem, warning } from "#cli/doctor/finding.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { printableUrl, TransportError } from "#transport/errors.js";
import type { Transport } from "#transport/transport.js";

/** Asked for in any proxy: a module that every Go installation knows. */
const probe = "golang.org/x/mod/@v/list";
const check = "module proxy";

/** Whether the first of GOPROXY answers (go.dev/ref/mod#goproxy-protocol). */
export async function moduleProxyFindings(transport: Transport, environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  const list = environment.GOPROXY || "https://proxy.golang.org,direct";
  const first = list.split(/[,|]/)[0]?.trim() ?? "";
  if (first === "off") return [problem(check, "GOPROXY is off: no module can be fetched", { fix: "Unset GOPROXY." })];
  if (first === "direct") return [ok(check, "modules are fetched from their repositories (GOPROXY=direct)")];
  if (first.startsWith("file://")) return [ok(check, "modules are fetched from a folder")];
  if (!/^https?:\/\//.test(first) || !URL.canParse(first)) {
    return [problem(check, "GOPROXY begins with no address", { fix: "Write https://proxy.golang.org,direct." })];
  }
  return [await ask(transport, first)];
}

async function ask(transport: Transport, proxy: string): Promise<Finding> {
  const shown = printableUrl(proxy);
  try {
    const response = await transport.request(`${proxy.replace(/\/+$/, "")}/${probe}`);
    await response.discard();
    // 404 and 410 say that this proxy has not that module.
    if ([200, 404, 410].includes(response.status)) return ok(check, `${shown} answers`);
    if (response.status < 500) {
      const fix = "Give Go the credentials of the proxy, in .netrc.";
      return warning(check, `${shown} answers ${response.status}`, { fix });
    }
    return problem(check, `${shown} answers ${response.status}`, { fix: "Ask who runs the module proxy." });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const fix = "Look at the network, HTTPS_PROXY and GOPROXY.";
    return problem(check, `the proxy cannot be asked: ${sanitize(error.message)}`, { fix });
  }
}
