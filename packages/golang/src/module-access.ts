import type { Toolchain } from "#golang/toolchain.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What git, ssh and Go read credentials from, beside the files in HOME; passed on to `go` where private modules are fetched, and nowhere else. */
const credential =
  /^(?:GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL)|GIT_ASKPASS|GIT_SSH|GIT_SSH_COMMAND|SSH_ASKPASS|SSH_AUTH_SOCK|GOAUTH)$/;

/** The environment in which `go` takes modules from the module cache alone, and is told of no credentials. */
export function cacheOnly(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => name !== "NETRC" && !credential.test(name));
  return { ...defined(kept), GOPROXY: "off" };
}

/** The same toolchain without network and credentials: for everything that compiles. */
export function sealed(toolchain: Toolchain): Toolchain {
  return { ...toolchain, environment: cacheOnly(toolchain.environment) };
}

/** The toolchain with the caller's credentials: for what only fills the module cache. */
export function withCredentials(toolchain: Toolchain, environment: Environment): Toolchain {
  const credentials = defined(Object.entries(environment).filter(([name]) => credential.test(name)));
  return { ...toolchain, environment: { ...toolchain.environment, ...credentials } };
}

/**
 * The environment in which the checksum database is not asked about modules that the prefixes match, nor a public proxy unless
 * GONOPROXY says so (go.dev/ref/mod#private-modules). What the environment itself names private stays so.
 */
export function withPrivateModules(environment: Environment, prefixes: readonly string[]): Record<string, string> {
  const own = defined(Object.entries(environment));
  if (prefixes.length === 0) return own;
  const joined = (name: string) => [own[name], ...prefixes].filter(Boolean).join(",");
  // Where GONOSUMDB is set, GOPRIVATE does not count for it.
  return { ...own, GOPRIVATE: joined("GOPRIVATE"), ...(own.GONOSUMDB ? { GONOSUMDB: joined("GONOSUMDB") } : {}) };
}

function defined(entries: readonly [string, string | undefined][]): Record<string, string> {
  return Object.fromEntries(entries.filter((each): each is [string, string] => each[1] !== undefined));
}
