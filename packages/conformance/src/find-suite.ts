import { builtInSuites } from "#conformance/generated/built-in-suites.js";
import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { readText } from "#documents/read-text.js";
import type { NamedSuite } from "#documents/suite.js";
import type { Validate } from "#documents/suite-schemas.js";

/** Parsed when this was built. */
const builtIns: Readonly<Record<string, NamedSuite>> = builtInSuites;

/**
 * A built-in suite by its name, such as `catalog-server/v1alpha1`, or a file's: a path that ends in .yaml or .yml or begins with a dot or
 * a slash. Throws DiagnosticError: `suite-unknown`, or what is wrong with the file.
 */
export async function findSuite(text: string): Promise<NamedSuite> {
  const builtIn = Object.hasOwn(builtIns, text) ? builtIns[text] : undefined;
  if (builtIn) return { ...builtIn, validators: () => validatorsOf(text) };
  if (!/^\.{0,2}\/|\.ya?ml$/.test(text)) return unknown(text);
  const read = readText(text);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  const { parseSuite } = await import("#documents/parse-suite.js");
  const { located, diagnostics } = await parseSuite(text, read.text);
  return located ?? stop(diagnostics);
}

/** More code than the suite itself. */
async function validatorsOf(name: string): Promise<readonly Validate[]> {
  const { builtInValidators } = await import("#conformance/generated/built-in-validators.js");
  return (builtInValidators as unknown as Readonly<Record<string, readonly Validate[]>>)[name] ?? [];
}

function stop(diagnostics: readonly Diagnostic[]): never {
  throw new DiagnosticError(diagnostics);
}

function unknown(text: string): never {
  const names = Object.keys(builtIns);
  const likely = suggest(text, names);
  return fail("suite-unknown", `there is no built-in suite ${quoted(text)}; there is ${names.join(", ")}`, {
    fix: likely
      ? `Did you mean "${likely}"? Write that.`
      : "Write the name of a built-in suite, or the path of a YAML file.",
  });
}
