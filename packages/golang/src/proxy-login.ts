import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** The Authorization header for a proxy; nothing where there is none. */
export type ProxyLogin = (proxy: URL) => Promise<string | undefined>;

/**
 * As Go does, sends the user and password that a proxy's address holds, and over HTTPS those that NETRC's file, or ~/.netrc, has for
 * its host (go.dev/ref/mod#private-module-repo-auth). The file is read once, when it is first needed.
 */
export function proxyLogin(environment: NodeJS.ProcessEnv): ProxyLogin {
  let netrc: Promise<string> | undefined;
  return async (proxy) => {
    if (proxy.username !== "" || proxy.password !== "") {
      return basic(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password));
    }
    if (proxy.protocol !== "https:") return undefined;
    netrc ??= readFile(environment.NETRC ?? join(environment.HOME ?? homedir(), ".netrc"), "utf8").catch(() => "");
    const found = findLogin(await netrc, proxy.host);
    return found && basic(found.login, found.password);
  };
}

/** The first whole entry for a host, as Go reads a netrc file: macros and what stands behind `default` do not count. */
export function findLogin(netrc: string, host: string): { login: string; password: string } | undefined {
  let entry: Record<string, string> = {};
  let inMacro = false;
  for (const line of netrc.split("\n")) {
    if (inMacro && line !== "") continue;
    inMacro = false;
    const words = line.trim().split(/\s+/);
    for (let index = 0; index < words.length - 1; index += 2) {
      const [name = "", value = ""] = words.slice(index, index + 2);
      if (name === "machine") entry = { machine: value };
      else if (name === "login" || name === "password") entry[name] = value;
      else if (name === "macdef") inMacro = true;
      const { machine, login, password } = entry;
      if (!machine || !login || !password) continue;
      if (machine === host) return { login, password };
      entry = {};
    }
    if (words.length % 2 === 1 && words.at(-1) === "default") return undefined;
  }
  return undefined;
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
