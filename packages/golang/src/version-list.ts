import { isVersionOf } from "#golang/module-path.js";
import type { ModuleSource } from "#golang/module-source.js";
import { isPrerelease, newestFirst } from "#golang/module-version.js";
import { ProxyError } from "#golang/proxy-error.js";

/** What `@v/list` holds. */
export interface VersionList {
  /** Canonical versions of the module, newest first. */
  versions: string[];
  /** Lines that are none. */
  others: string[];
}

/** A hundred thousand versions. */
const listLimit = 8 * 1024 * 1024;

/** Asks one proxy for a module's list. Where nothing in it is a version, something else answered in the proxy's place. */
export async function askForList(source: ModuleSource, module: string, escaped: string): Promise<VersionList> {
  const text = (await source.bytes(`${escaped}/@v/list`, listLimit)).toString("utf8");
  const list = readVersionList(text, module);
  if (list.versions.length === 0 && /^\s*[<{]/.test(text)) {
    throw new ProxyError("malformed", "the answer is a page, and no list of versions");
  }
  return list;
}

/** Reads a version a line; what stands behind it, as some proxies have it, is passed over. */
export function readVersionList(text: string, module: string): VersionList {
  const versions = new Set<string>();
  const others: string[] = [];
  for (const line of text.split("\n")) {
    const [version = ""] = line.trim().split(/[ \t]/, 1);
    if (isVersionOf(module, version)) versions.add(version);
    else if (version !== "") others.push(version);
  }
  return { versions: newestFirst([...versions]), others };
}

/**
 * The version whose go.mod speaks for the module, of versions that are sorted: the newest release; a prerelease where there is none
 * (go.dev/ref/mod#version-queries, latest). What is incompatible has no go.mod of its own.
 */
export function latestOf(versions: readonly string[]): string | undefined {
  const compatible = versions.filter((each) => !each.endsWith("+incompatible"));
  return compatible.find((each) => !isPrerelease(each)) ?? compatible[0] ?? versions[0];
}
