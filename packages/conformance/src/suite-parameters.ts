import { DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import type { Suite } from "#documents/suite.js";

/** A suite's parameters: what a run gives, defaults otherwise. Throws DiagnosticError `input-invalid` for those that the suite has not. */
export function suiteParameters(
  { parameters, name, version }: Pick<Suite, "parameters" | "name" | "version">,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = Object.keys(parameters);
  const unknown = Object.keys(given).filter((each) => !names.includes(each));
  if (unknown.length > 0) {
    throw new DiagnosticError(
      unknown.map((each) => {
        const likely = suggest(each, names);
        const all = names.length > 0 ? `Write one of ${names.join(", ")}.` : "Leave it out: the suite has none.";
        const fix = likely ? `Did you mean "${likely}"? Write that.` : all;
        return diagnostic("input-invalid", `the suite ${name}/${version} has no parameter ${quoted(each)}`, { fix });
      }),
    );
  }
  const entries = Object.entries(parameters).map(([each, { default: usual }]) => {
    const value = Object.hasOwn(given, each) ? given[each] : undefined;
    return [each, value ?? usual];
  });
  return Object.fromEntries(entries);
}
