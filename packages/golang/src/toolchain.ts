import { constants } from "node:fs";
import { access, readFile, realpath } from "node:fs/promises";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import type { Patience } from "#golang/patience.js";
import { type GoProcess, runGo } from "#golang/process.js";

/** The oldest Go that this suite compiles with. */
export const minimumGo = "1.26";

/** An installed Go and all that its processes may see. */
export interface Toolchain {
  /** Absolute path of the `go` command. */
  go: string;
  /** As Go writes it: `go1.26.8`. */
  version: string;
  /** The whole environment of every `go` process. */
  environment: Readonly<Record<string, string>>;
  /** Every `go` process that was started with this toolchain, in order. */
  processes: GoProcess[];
  /** Ends the running process and refuses further ones. */
  signal?: AbortSignal;
  /** How long module proxies are borne with; left out, as `usualPatience` says. */
  patience?: Patience;
  /** Takes one line about what is waited for. */
  info?: (line: string) => void;
}

/**
 * What Go may take from the caller's environment: where it keeps files, where modules come from, how to reach there.
 * Nothing that changes what is compiled, and nothing that carries a token.
 */
const passedOn = [
  ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOCACHEPROG"],
  ["GOPROXY", "GOSUMDB", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOINSECURE", "GOVCS", "NETRC"],
  ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "no_proxy", "all_proxy"],
  ["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"],
].flat();

/** What must be the same on every machine for the same bytes to come out. */
const settled = {
  GOENV: "off",
  GOFLAGS: "",
  GOWORK: "off",
  CGO_ENABLED: "0",
  GOTOOLCHAIN: "local",
  GOAMD64: "v1",
  GOEXPERIMENT: "",
};

/** Finds Go on PATH; starts a process only where no VERSION file tells the version. Throws `go-missing`, `go-too-old`. */
export async function findToolchain(environment: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<Toolchain> {
  const go = await findOnPath("go", environment.PATH ?? "");
  if (go === undefined) {
    fail("go-missing", "no go command is on PATH", { fix: `Install Go ${minimumGo} or newer.` });
  }
  const toolchain: Toolchain = {
    go,
    version: "",
    environment: goProcessEnvironment(environment),
    processes: [],
    ...(signal && { signal }),
  };
  toolchain.version = (await versionFromFile(go)) ?? (await versionFromProcess(toolchain));
  if (!isGoAtLeast(toolchain.version, minimumGo)) {
    fail("go-too-old", `${toolchain.version} is installed, and this suite compiles with ${minimumGo} or newer`, {
      fix: `Install Go ${minimumGo} or newer.`,
    });
  }
  return toolchain;
}

/** The environment of a `go` process, made from the caller's. */
export function goProcessEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passed = passedOn.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(passed), ...settled };
}

/** The toolchain with cgo on: resolves what is compiled elsewhere, where there is a C compiler. */
export function withCgo(toolchain: Toolchain): Toolchain {
  return { ...toolchain, environment: { ...toolchain.environment, CGO_ENABLED: "1" } };
}

/** Compares a toolchain (`go1.26.8`, `devel go1.27-abc`) with a go line (`1.26`). What cannot be read is too old. */
export function isGoAtLeast(version: string, minimum: string): boolean {
  const numbers = (text: string) => /(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [0, 0];
  const [major = 0, minor = 0] = numbers(version);
  const [minimumMajor = 0, minimumMinor = 0] = numbers(minimum);
  return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}

/** The absolute path of a command; `path` is what PATH holds. */
export async function findOnPath(name: string, path: string): Promise<string | undefined> {
  // A relative entry would let a checkout bring its own go command.
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const candidate = join(folder, name);
    if (
      await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return candidate;
  }
  return undefined;
}

async function versionFromFile(go: string): Promise<string | undefined> {
  const root = dirname(dirname(await realpath(go)));
  const text = await readFile(join(root, "VERSION"), "utf8").catch(() => "");
  return /^go1\.\d+\S*/.exec(text)?.[0];
}

async function versionFromProcess(toolchain: Toolchain): Promise<string> {
  const result = await runGo(toolchain, ["env", "GOVERSION"], { directory: "/" });
  return result.stdout.trim();
}
