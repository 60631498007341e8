import type { Code } from "#diagnostics/codes.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { explainModuleError, fetchFirst } from "#golang/module-error.js";

export interface PackageProblem {
  code: Code;
  /** What follows the owner's name in a message. */
  why: string;
  fix: string;
}

interface Kind {
  pattern: RegExp;
  code: Code;
  fix: string;
  /** Where the package is in a working copy, for which nothing has to be released. */
  ownFix?: string;
}

/** What `go list -e` says of a package, sorted. The texts are those of cmd/go/internal/load and modload, Go 1.26. */
const kinds: Kind[] = [
  {
    pattern: /build constraints exclude all Go files/,
    code: "package-excluded",
    fix: "Give the package Go files that this platform takes, or leave the platform out.",
  },
  {
    pattern: /^pattern .*|cannot embed|go:embed/,
    code: "embed-missing",
    fix: "Add the embedded files to the module, which holds only what is committed, and release it again.",
    ownFix: "Add the embedded files to the working copy.",
  },
  {
    pattern: /use of internal package/,
    code: "package-internal",
    fix: "Import a package that is not below an internal folder of another module.",
  },
  {
    pattern: /is a program, not an importable package/,
    code: "package-main",
    fix: "Import a library package that registers the plugin in its init function.",
  },
  {
    pattern: /does not contain package|no Go files in/,
    code: "package-not-found",
    fix: "Correct the import path, or name a version of the module that has the package.",
  },
  {
    pattern: /^module lookup disabled by GOPROXY=off/,
    code: "module-not-fetched",
    fix: fetchFirst,
  },
  {
    pattern: /cannot find module providing package|no required module provides package/,
    code: "requirement-undeclared",
    fix: "Require a module that has the package in the importing module's go.mod (go mod tidy does) and release it again.",
  },
  {
    pattern: /module declares its path as/,
    code: "module-path-other",
    fix: "Require the module by the path that its go.mod declares.",
  },
];

/**
 * Sorts a package's error. What is neither known nor about a module is for the compiler: syntax, cycles, mixed packages.
 *
 * @param directory of the working copy, where the package is in one
 */
export function explainPackageError(text: string, directory?: string): PackageProblem {
  const { ownFix, ...problem } = explain(text);
  if (directory === undefined) return problem;
  return { ...problem, fix: ownFix ?? problem.fix.replace(/ and release it again\.$/, ".") };
}

function explain(text: string): PackageProblem & Pick<Kind, "ownFix"> {
  const known = kinds.find((each) => each.pattern.test(text));
  if (known) {
    const { code, fix, ownFix } = known;
    const why = sanitize(text.replace(/ in \/\S+$/, ""), 300);
    return { code, why, fix, ...(ownFix === undefined ? {} : { ownFix }) };
  }
  if (/^\S+@v\S+: |^verifying |^reading |missing go\.sum entry/.test(text)) return explainModuleError(text);
  return { code: "compile-failed", why: sanitize(text, 300), fix: "Correct the package and release it again." };
}
