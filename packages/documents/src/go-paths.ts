/**
 * The grammars of golang.org/x/mod/module: CheckPath for module paths, CheckImportPath for packages.
 * Both are ASCII without blanks, quotes, commas, brackets and semicolons, and never begin with a hyphen:
 * what passes can neither be read as an option nor leave a Go string literal.
 */

/** Why Go refuses a module path, as the end of a sentence; nothing for a good one. */
export function modulePathProblem(path: string): string | undefined {
  const problem = pathProblem(path, /[^A-Za-z0-9._~-]/, true);
  if (problem) return problem;
  const [first = ""] = path.split("/", 1);
  if (!first.includes(".")) return `its first element ${first} has no dot, as a host has`;
  if (/[^a-z0-9.-]/.test(first)) return "its first element has characters other than a-z, 0-9, dot and hyphen";
  if (splitPathMajor(path) === undefined) return majorProblem(path);
  return undefined;
}

/** Why Go refuses an import path, as the end of a sentence; nothing for a good one. */
export function importPathProblem(path: string): string | undefined {
  return pathProblem(path, /[^A-Za-z0-9._~+-]/, false);
}

/** Whether a package may belong to a module, by their paths. */
export function isInModule(importPath: string, module: string): boolean {
  return importPath === module || importPath.startsWith(`${module}/`);
}

/** `/v2` of `example.com/m/v2`, `.v3` of `gopkg.in/yaml.v3`, empty without one; nothing where the suffix is not one that Go accepts. */
export function splitPathMajor(path: string): string | undefined {
  if (path.startsWith("gopkg.in/")) return gopkgMajor(path);
  const suffix = /\/v([0-9.]+)$/.exec(path);
  if (!suffix) return "";
  return /^[1-9][0-9]*$/.test(suffix[1] ?? "") && suffix[1] !== "1" ? suffix[0] : undefined;
}

function gopkgMajor(path: string): string | undefined {
  return /\.v(?:0|[1-9][0-9]*)(?:-unstable)?$/.exec(path)?.[0];
}

function majorProblem(path: string): string {
  if (path.startsWith("gopkg.in/")) return "a path of gopkg.in ends in .v and a number";
  return "its last element looks like a major version, which would be /v2 or higher";
}

/** Element names that Windows keeps for devices; Go refuses them everywhere. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

function pathProblem(path: string, refused: RegExp, isModule: boolean): string | undefined {
  if (path === "") return "it is empty";
  if (path.startsWith("-")) return "it begins with a hyphen";
  if (path.length > 1024) return "it is longer than 1,024 characters";
  for (const element of path.split("/")) {
    const problem = elementProblem(element, refused, isModule);
    if (problem) return problem;
  }
  return undefined;
}

function elementProblem(element: string, refused: RegExp, isModule: boolean): string | undefined {
  if (element === "") return "it has an empty element (a slash at an end, or two in a row)";
  if (/^\.+$/.test(element)) return "it has an element of dots only";
  if (isModule && element.startsWith(".")) return "an element begins with a dot";
  if (element.endsWith(".")) return "an element ends with a dot";
  if (refused.test(element)) return "it has characters that Go does not allow";
  const short = element.replace(/\..*$/, "");
  if (devices.test(short)) return `an element is named ${short}, which is a device on Windows`;
  if (/~[0-9]+$/.test(short)) return "an element ends in a tilde and digits, like a short name of Windows";
  return undefined;
}
