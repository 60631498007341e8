import { splitPathMajor } from "#documents/go-paths.js";

const number = "(?:0|[1-9][0-9]*)";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(
  `^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`,
);

/** What is wrong with a Go module version, as the end of a sentence, with a fix; nothing for a canonical version (go.dev/ref/mod#versions). */
export function versionProblem(version: string): { why: string; fix: string } | undefined {
  if (version.length <= 256 && canonical.test(version)) return undefined;
  const why = "it is not of the form v1.2.3, v1.2.3-rc.1 or a pseudo-version";
  return { why, fix: likelyFix(version.slice(0, 256)) };
}

function likelyFix(version: string): string {
  if (canonical.test(`v${version}`)) return `Write v${version}.`;
  if (/^v[0-9]+(?:\.[0-9]+)?$/.test(version) && canonical.test(padded(version))) return `Write ${padded(version)}.`;
  if (version.includes("+")) return "Leave out the build metadata: Go modules have none.";
  return "Write the released version, with v; for a commit, the pseudo-version that `go list -m MODULE@COMMIT` prints.";
}

function padded(version: string): string {
  return version.includes(".") ? `${version}.0` : `${version}.0.0`;
}

/**
 * How a module path and a canonical version disagree on the major version, with a fix; nothing if they agree.
 * Versions v0 and v1 have no suffix, later ones /vN; gopkg.in has .vN always; +incompatible stands for a missing go.mod.
 */
export function majorMismatch(module: string, version: string): { why: string; fix: string } | undefined {
  const suffix = splitPathMajor(module)?.replace(/-unstable$/, "");
  const { major = "", incompatible } = canonical.exec(version)?.groups ?? {};
  if (suffix === undefined || major === "") return undefined;
  if (suffix === "") return withoutSuffix(module, version, Number(major), incompatible !== undefined);
  if (incompatible)
    return { why: `the path ends in ${suffix}, so nothing is incompatible`, fix: "Leave out +incompatible." };
  // gopkg.in served pseudo-versions v0.0.0- for .v1; Go still takes them.
  if (suffix.slice(2) === major || (suffix === ".v1" && version.startsWith("v0.0.0-"))) return undefined;
  const fix = `Write a version ${suffix.slice(1)}.x, or the path for v${major}.`;
  return { why: `the path ends in ${suffix}, the version is v${major}`, fix };
}

function withoutSuffix(module: string, version: string, major: number, incompatible: boolean) {
  if (major > 1 === incompatible) return undefined;
  if (incompatible) return { why: `v${major} is never incompatible`, fix: `Write ${version.replace(/\+.*$/, "")}.` };
  const fix = `Write ${module}/v${major}, or a version below v2.`;
  return { why: `a version v${major} needs a path that ends in /v${major}`, fix };
}
