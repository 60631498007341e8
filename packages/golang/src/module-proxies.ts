import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { fail } from "#diagnostics/diagnostic.js";
import { matchesPrefixPatterns } from "#golang/prefix-patterns.js";

/** One entry of GOPROXY. */
export type ProxyStep = { nextAfterAnyError: boolean } & (
  | { kind: "http"; url: URL }
  | { kind: "file"; folder: string }
  | { kind: "direct" }
  | { kind: "off" }
);

/** Where a module is asked for, in order. */
export type ModuleProxies = (module: string) => readonly ProxyStep[];

const usual = "https://proxy.golang.org,direct";

/**
 * Reads GOPROXY, GONOPROXY and GOPRIVATE as Go does (go.dev/ref/mod#environment-variables): after a comma the next one is asked where
 * the one before answers 404 or 410, after `|` where it fails in any way; nothing follows `direct` and `off`. A module that GONOPROXY
 * matches, or GOPRIVATE where that is not set, goes direct. Throws `input-invalid`.
 */
export function moduleProxies(environment: Readonly<Record<string, string | undefined>>): ModuleProxies {
  const steps = readSteps(environment.GOPROXY || usual);
  const withoutProxy = environment.GONOPROXY || environment.GOPRIVATE || "";
  const direct: ProxyStep[] = [{ kind: "direct", nextAfterAnyError: false }];
  return (module) => (matchesPrefixPatterns(withoutProxy, module) ? direct : steps);
}

function readSteps(text: string): ProxyStep[] {
  const steps: ProxyStep[] = [];
  for (const [, entry = "", separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
    const word = entry.trim();
    if (word === "") continue;
    steps.push(readStep(word, separator === "|"));
    if (word === "direct" || word === "off") break;
  }
  if (steps.length === 0) refuse("has no entries");
  return steps;
}

function readStep(word: string, nextAfterAnyError: boolean): ProxyStep {
  if (word === "direct" || word === "off") return { kind: word, nextAfterAnyError };
  // As Go: a path is no URL, and anything else without a scheme is spoken to by HTTPS.
  const named = /[.:/]/.test(word) && !word.includes(":/") && !isAbsolute(word);
  const url = parseUrl(named ? `https://${word}` : word);
  if (url?.protocol === "http:" || url?.protocol === "https:") return { kind: "http", url, nextAfterAnyError };
  if (url?.protocol !== "file:")
    return refuse("has an entry that is neither an http, https or file URL, direct nor off");
  if (url.host || url.search || url.hash || /%2f/i.test(url.pathname)) refuse("has a file URL with more than a path");
  return { kind: "file", folder: fileURLToPath(url), nextAfterAnyError };
}

/** Nothing for what is no URL, or is escaped in a way that cannot be undone. */
function parseUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    decodeURIComponent(url.username + url.password + url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

function refuse(why: string): never {
  fail("input-invalid", `GOPROXY ${why}`, {
    fix: "Set GOPROXY to URLs of module proxies, separated by commas, with direct or off at the end.",
  });
}
