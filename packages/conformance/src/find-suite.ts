import { builtInSuites } from "#conformance/generated/built-in-suites.js";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { parseSuite } from "#documents/parse-suite.js";
import { readText } from "#documents/read-text.js";
import type { LocatedSuite } from "#documents/suite.js";

/**
 * A built-in suite by its name, such as `catalog-server/v1alpha1`, or a file's: a path that ends in .yaml or .yml or begins with a dot or
 * a slash. Throws DiagnosticError: `suite-unknown`, or what is wrong with the file.
 */
export async function findSuite(text: string): Promise<LocatedSuite> {
  const builtIn = Object.hasOwn(builtInSuites, text) ? builtInSuites[text] : undefined;
  if (builtIn !== undefined) return parsed(text, builtIn);
  if (!/^\.{0,2}\/|\.ya?ml$/.test(text)) return unknown(text);
  const read = readText(text);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return parsed(text, read.text);
}

async function parsed(file: string, text: string): Promise<LocatedSuite> {
  const { located, diagnostics } = await parseSuite(file, text);
  if (!located) throw new DiagnosticError(diagnostics);
  return located;
}

function unknown(text: string): never {
  const names = Object.keys(builtInSuites);
  const likely = suggest(text, names);
  return fail("suite-unknown", `there is no built-in suite ${quoted(text)}; there is ${names.join(", ")}`, {
    fix: likely ? `Did you mean "${likely}"?` : "Write the name of a built-in suite, or the path of a YAML file.",
  });
}
