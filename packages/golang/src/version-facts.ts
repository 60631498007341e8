import { isUtf8 } from "node:buffer";
import { sanitize } from "#diagnostics/sanitize.js";
import { type Answer, askProxies } from "#golang/ask-proxies.js";
import { escapeCapitals } from "#golang/module-path.js";
import { openModuleZip, type ReadFile } from "#golang/module-zip.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { ProxyError, toProxyError, worse } from "#golang/proxy-error.js";

/** A module whose versions are asked for. */
export interface WantedMetadata {
  module: string;
  /** The module's path as proxies spell it. */
  escaped: string;
  /** By import path, where in the module plugin.yaml may be, best first. */
  files: ReadonlyMap<string, readonly string[]>;
}

/** What a plugin's plugin.yaml says, or why that is not known; neither where it has none. */
export interface FoundYaml {
  pluginYaml?: string;
  problem?: string;
}

/** What a version says of itself, before the author's notes on it are known. */
export interface VersionFacts {
  version: string;
  time?: string;
  /** The URL of the repository that the proxy says it took the version from; not every proxy says it. */
  origin?: string;
  /** By import path. Empty where the version cannot be read. */
  yamls: ReadonlyMap<string, FoundYaml>;
  /** Why something of the whole version is not known, in words that do not depend on who was asked. */
  problem?: string;
  /** Something failed, so that this is not what the version says: nothing may be concluded from it. */
  failure?: ProxyError;
}

const yamlLimit = 1024 * 1024;
const infoLimit = 64 * 1024;
const problemLimit = 300;

/** Where plugin.yaml may be in a module: beside the imported package, then at the root. */
export function metadataFiles(module: string, importPath: string): string[] {
  const inside = importPath.startsWith(`${module}/`) ? importPath.slice(module.length + 1) : "";
  return inside === "" ? ["plugin.yaml"] : [`${inside}/plugin.yaml`, "plugin.yaml"];
}

/**
 * A version's time and every plugin.yaml, both asked for at once: two requests, where the zip is small, however many plugins are in it.
 * `isDirect`: the proxies do not have it, and GOPROXY goes on to its repository.
 */
export async function versionFacts(
  wanted: WantedMetadata,
  version: string,
  access: ProxyAccess,
): Promise<{ facts: VersionFacts; isDirect: boolean }> {
  const path = `${wanted.escaped}/@v/${escapeCapitals(version)}`;
  const prefix = `${wanted.module}@${version}/`;
  const [info, yamls] = await Promise.all([
    askProxies(access, wanted.module, async (source) =>
      readInfo(await source.bytes(`${path}.info`, infoLimit), version),
    ),
    askProxies(access, wanted.module, (source) =>
      source.open(`${path}.zip`, async (zip) =>
        findYamls(wanted, await openModuleZip(zip, prefix, [...wanted.files.values()].flat())),
      ),
    ),
  ]);
  const refusals = [refusalOf(yamls, "zip"), refusalOf(info, ".info")].filter((each) => each !== undefined);
  return {
    facts: {
      version,
      ...("value" in info && info.value),
      yamls: "value" in yamls ? yamls.value : new Map(),
      ...factsOf(refusals),
    },
    isDirect: [info, yamls].some((each) => "isDirect" in each && each.isDirect),
  };
}

function refusalOf(answer: Answer<unknown>, file: string): ProxyError | undefined {
  if ("value" in answer) return undefined;
  const { refusal } = answer;
  return refusal && refusal.kind !== "missing" ? refusal : new ProxyError("missing", `no module proxy has its ${file}`);
}

/** What is told of reasons why a version is not known: the first fact, or that something failed. */
export function factsOf(refusals: readonly ProxyError[]): Pick<VersionFacts, "problem" | "failure"> {
  const [first] = refusals;
  if (!first) return {};
  const worst = refusals.reduce<ProxyError>((left, right) => worse(left, right), first);
  if (worst.kind === "failed") return { problem: "it could not be asked for", failure: worst };
  return { problem: sanitize(first.message, problemLimit) };
}

/** Finds every plugin's plugin.yaml; each file is read once. What is wrong with one of them is not the others' problem. */
export async function findYamls(wanted: WantedMetadata, readFile: ReadFile): Promise<Map<string, FoundYaml>> {
  const reads = new Map<string, Promise<string | undefined>>();
  const read = (file: string) => {
    const text = reads.get(file) ?? readFile(file, yamlLimit).then((bytes) => bytes && readYamlText(bytes));
    reads.set(file, text);
    return text;
  };
  const found = [...wanted.files].map(async ([path, files]) => [path, await firstOf(files, read)] as const);
  return new Map(await Promise.all(found));
}

async function firstOf(
  files: readonly string[],
  read: (file: string) => Promise<string | undefined>,
): Promise<FoundYaml> {
  try {
    for (const file of files) {
      const pluginYaml = await read(file);
      if (pluginYaml !== undefined) return { pluginYaml };
    }
    return {};
  } catch (error) {
    const said = toProxyError(error);
    if (said.kind !== "malformed") throw said;
    return { problem: sanitize(said.message, problemLimit) };
  }
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** What a version's `.info` file says. Throws ProxyError where it is about another version, or has no time. */
export function readInfo(info: Buffer, version: string): Pick<VersionFacts, "origin"> & { time: string } {
  const { Version, Time, Origin } = parseInfo(info);
  if (Version !== version) throw new ProxyError("malformed", "its .info is about another version");
  if (typeof Time !== "string" || !rfc3339.test(Time) || Number.isNaN(Date.parse(Time))) {
    throw new ProxyError("malformed", "its .info has no time");
  }
  const { URL: origin } = (Origin ?? {}) as { URL?: unknown };
  return { time: Time, ...(typeof origin === "string" ? { origin } : {}) };
}

function parseInfo(info: Buffer): { Version?: unknown; Time?: unknown; Origin?: unknown } {
  try {
    return (JSON.parse(info.toString("utf8")) ?? {}) as object;
  } catch {
    throw new ProxyError("malformed", "its .info is not JSON");
  }
}

function readYamlText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new ProxyError("malformed", "its plugin.yaml is not UTF-8");
  return bytes.toString("utf8");
}
