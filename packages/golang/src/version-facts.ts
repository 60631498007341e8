import { isUtf8 } from "node:buffer";
import { sanitize } from "#diagnostics/sanitize.js";
import { type Answer, askProxies } from "#golang/ask-proxies.js";
import { escapeCapitals } from "#golang/module-path.js";
import { readModuleFile } from "#golang/module-zip.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { ProxyError } from "#golang/proxy-error.js";
import type { ReleasedVersion } from "#golang/released-versions.js";

/** A module whose versions are asked for. */
export interface WantedMetadata {
  module: string;
  /** The module's path as proxies spell it. */
  escaped: string;
  /** Where in the module plugin.yaml may be, best first. */
  files: readonly string[];
}

export const yamlLimit = 1024 * 1024;
const infoLimit = 64 * 1024;
const problemLimit = 300;

/** Where a plugin.yaml may be in a module: beside the imported package, then at the root. */
export function metadataFiles(module: string, importPath: string): string[] {
  const inside = importPath.startsWith(`${module}/`) ? importPath.slice(module.length + 1) : "";
  return inside === "" ? ["plugin.yaml"] : [`${inside}/plugin.yaml`, "plugin.yaml"];
}

/** A version's time and plugin.yaml, both asked for at once: two requests, where the zip is small. */
export async function versionFacts(
  wanted: WantedMetadata,
  version: string,
  access: ProxyAccess,
): Promise<ReleasedVersion> {
  const path = `${wanted.escaped}/@v/${escapeCapitals(version)}`;
  const prefix = `${wanted.module}@${version}/`;
  const [time, yaml] = await Promise.all([
    askProxies(access, wanted.module, async (source) =>
      readTime(await source.bytes(`${path}.info`, infoLimit), version),
    ),
    askProxies(access, wanted.module, (source) =>
      source.open(`${path}.zip`, async (zip) => {
        const bytes = await readModuleFile(zip, prefix, wanted.files, yamlLimit);
        return bytes && readYamlText(bytes);
      }),
    ),
  ]);
  const problem = problemOf(yaml) ?? problemOf(time);
  return {
    version,
    ...("value" in time && { time: time.value }),
    ...("value" in yaml && yaml.value !== undefined && { pluginYaml: yaml.value }),
    ...(problem !== undefined && { problem }),
  };
}

function problemOf(answer: Answer<unknown>): string | undefined {
  if ("value" in answer) return undefined;
  return sanitize(answer.refusal?.message ?? "no module proxy is asked for it", problemLimit);
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** The time in a version's `.info` file. */
export function readTime(info: Buffer, version: string): string {
  const { Version, Time } = parseInfo(info);
  if (Version !== version) throw new ProxyError("failed", "its .info is about another version");
  if (typeof Time !== "string" || !rfc3339.test(Time) || Number.isNaN(Date.parse(Time))) {
    throw new ProxyError("failed", "its .info has no time");
  }
  return Time;
}

function parseInfo(info: Buffer): { Version?: unknown; Time?: unknown } {
  try {
    return (JSON.parse(info.toString("utf8")) ?? {}) as object;
  } catch {
    throw new ProxyError("failed", "its .info is not JSON");
  }
}

export function readYamlText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new ProxyError("failed", "its plugin.yaml is not UTF-8");
  return bytes.toString("utf8");
}
