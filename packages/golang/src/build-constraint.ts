import type { GoPlatform } from "#golang/composition.js";

/** Which build tags hold for a file. */
export type TagCheck = (tag: string) => boolean;

const unixSystems = new Set([
  "aix",
  "android",
  "darwin",
  "dragonfly",
  "freebsd",
  "hurd",
  "illumos",
  "ios",
  "linux",
  "netbsd",
  "openbsd",
  "solaris",
]);
const systems = new Set([...unixSystems, "js", "nacl", "plan9", "wasip1", "windows", "zos"]);
const architectures = new Set(
  ["386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le"].concat([
    "riscv64",
    "s390x",
    "sparc64",
    "wasm",
  ]),
);

/** The tags that hold for a platform (go.dev/cmd/go "Build constraints"), every Go release among them. */
export function tagsOf(platform: GoPlatform, tags: readonly string[]): TagCheck {
  const holding = new Set([platform.os, platform.architecture, "gc", ...tags]);
  if (unixSystems.has(platform.os)) holding.add("unix");
  if (platform.os === "android") holding.add("linux");
  return (tag) => holding.has(tag) || /^go1\.\d+$/.test(tag);
}

/** Whether a Go file is left out only because cgo is off. */
export function needsCgo(fileName: string, source: string, holds: TagCheck): boolean {
  const selected = (cgo: boolean) =>
    fileNameAllows(fileName, holds) && constraintAllows(source, (tag) => (tag === "cgo" ? cgo : holds(tag)));
  if (!selected(true) || fileName.endsWith("_test.go")) return false;
  return !selected(false) || importsC(source);
}

/** The `_GOOS`, `_GOARCH` and `_GOOS_GOARCH` endings of a file's name. */
function fileNameAllows(fileName: string, holds: TagCheck): boolean {
  // What stands before the first underscore is never an ending.
  const parts = fileName.replace(/\.go$/, "").split("_").slice(1);
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2) ?? "";
  if (systems.has(last)) return holds(last);
  if (!architectures.has(last)) return true;
  return holds(last) && (!systems.has(before) || holds(before));
}

/** Longer than any that a person writes; what is deeper nested than this could not be evaluated. */
const expressionLimit = 1000;

/** The `//go:build` line, which stands before the package clause. */
function constraintAllows(source: string, holds: TagCheck): boolean {
  const head = source.slice(0, source.search(/^package\s/m));
  const expression = /^\/\/go:build\s+(.*)$/m.exec(head)?.[1];
  if (expression === undefined) return true;
  return expression.length <= expressionLimit && evaluate(expression, holds);
}

function importsC(source: string): boolean {
  return /^\s*(?:import\s+)?(?:_\s+)?["`]C["`]\s*(?:\/\/.*)?$/m.test(source);
}

/** Evaluates `a && (b || !c)` from left to right; what is no expression does not hold. */
function evaluate(expression: string, holds: TagCheck): boolean {
  const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
  let position = 0;
  const take = (token: string) => tokens[position] === token && position++ >= 0;
  const either = (): boolean => {
    let value = both();
    while (take("||")) value = both() || value;
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (take("&&")) value = one() && value;
    return value;
  };
  const one = (): boolean => {
    if (take("!")) return !one();
    if (!take("(")) return holds(tokens[position++] ?? "");
    const value = either();
    take(")");
    return value;
  };
  return either();
}
