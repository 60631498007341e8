import { type Diagnostic, diagnostic, type Place } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { nameOf, type Placeholder, parseTemplate } from "#documents/suite-template.js";

/** What a placeholder may name at one place of a suite. */
export interface KnownVariables {
  variables: ReadonlySet<string>;
  /** What stands below `parameters`. */
  parameters: ReadonlySet<string>;
}

/** What is wrong with a template's placeholders. */
export function checkTemplate(template: string, known: KnownVariables, place: () => Place): Diagnostic[] {
  const parsed = parseTemplate(template);
  if ("problem" in parsed) {
    const fix = "Write it as {VARIABLE} or {VARIABLE/FIELD}, or {{ for a brace that begins no placeholder.";
    return [
      diagnostic("suite-expression-invalid", `${quoted(parsed.problem)} is no placeholder`, { fix, place: place() }),
    ];
  }
  return parsed.parts.flatMap((part) => (typeof part === "string" ? [] : checkPlaceholder(part, known, place)));
}

function checkPlaceholder(placeholder: Placeholder, known: KnownVariables, place: () => Place): Diagnostic[] {
  const { variable, pointer } = placeholder;
  if (!known.variables.has(variable)) {
    return [unknown(`no earlier step saves ${quoted(variable)}`, variable, known.variables, place())];
  }
  const parameter = pointer.slice(1);
  if (variable !== "parameters" || known.parameters.has(parameter)) return [];
  const message = `the suite has no parameter ${quoted(parameter)}, which ${quoted(nameOf(placeholder))} names`;
  return [unknown(message, parameter, known.parameters, place())];
}

function unknown(message: string, name: string, names: ReadonlySet<string>, place: Place): Diagnostic {
  const likely = suggest(name, names);
  const all = [...names].join(", ");
  const fix = likely
    ? `Did you mean "${likely}"? Write that.`
    : all
      ? `Write one of ${all}.`
      : "Add it to spec.parameters.";
  return diagnostic("variable-unknown", message, { fix, place });
}
