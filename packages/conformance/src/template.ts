import { describe } from "#conformance/describe-value.js";
import type { Known, KnownValues, Unmade } from "#conformance/known-values.js";
import { resolvePointer } from "#documents/json-pointer.js";
import type { Json, Template } from "#documents/suite.js";
import { nameOf, type Placeholder, parseTemplate, type TemplatePart } from "#documents/suite-template.js";

/** Ends the filling of a template: the check that needs it is not made. */
export class Unfilled extends Error {
  readonly unmade: Unmade;

  constructor(unmade: Unmade) {
    super(unmade.reason);
    this.unmade = unmade;
  }
}

/** Texts of what starts a server. Every placeholder has to name a value there: parsing a suite sees to that. */
export function fillText(template: Template, variables: Readonly<Record<string, Json>>): string {
  const known = Object.entries(variables).map(([name, value]): [string, Known] => [name, { value }]);
  return textOf(template, new Map(known));
}

/** The template as a text. Throws Unfilled where a value is not there or is no text, number or boolean. */
export function textOf(template: Template, known: KnownValues, encode = (text: string) => text): string {
  return partsOf(template)
    .map((part) => (typeof part === "string" ? part : encode(scalarOf(part, known))))
    .join("");
}

/** The value that a template stands for: that of its placeholder where it is nothing else, or a text. Throws Unfilled. */
export function filledValue(template: Template, known: KnownValues): Json {
  const [only, ...others] = partsOf(template);
  if (only === undefined || typeof only === "string" || others.length > 0) return textOf(template, known);
  return need(only, known);
}

/** As `filledValue`, but nothing where the value is not there. Throws Unfilled only where the check that should save it did not pass. */
export function optionalValueOf(template: Template, known: KnownValues): Json | undefined {
  const [only, ...others] = partsOf(template);
  if (only === undefined || typeof only === "string" || others.length > 0) return textOf(template, known);
  const found = known.get(only.variable);
  if (found && "status" in found && found.status === "skipped") return undefined;
  return lookUp(only, known);
}

/** Plain data with every text in it filled. Throws Unfilled. */
export function dataOf(data: Json, known: KnownValues): Json {
  if (typeof data === "string") return filledValue(data, known);
  if (Array.isArray(data)) return data.map((each: Json) => dataOf(each, known));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, dataOf(value, known)]));
}

/** The first part of a template, where it is a placeholder: `{entity/endpoints/list}` of a path. */
export function leadingPlaceholder(template: Template): { first: Placeholder; rest: TemplatePart[] } | undefined {
  const [first, ...rest] = partsOf(template);
  return first === undefined || typeof first === "string" ? undefined : { first, rest };
}

export function scalarOf(placeholder: Placeholder, known: KnownValues): string {
  const value = need(placeholder, known);
  if (typeof value === "object") {
    const reason = `needs ${nameOf(placeholder)} as a text, found ${describe(value)}`;
    throw new Unfilled({ status: "failed", reason });
  }
  return String(value);
}

/** Nothing where the pointer leads nowhere. `null` is something. */
function lookUp(placeholder: Placeholder, known: KnownValues): Json | undefined {
  const found = known.get(placeholder.variable);
  if (!found) return undefined;
  if ("value" in found) return resolvePointer(found.value, placeholder.pointer);
  const { status, check } = found;
  const why = { failed: "failed", skipped: "was skipped", "not-run": "was not run" }[status];
  throw new Unfilled({
    status: status === "skipped" ? "skipped" : "not-run",
    reason: `needs ${nameOf(placeholder)}, but the check ${check} ${why}`,
  });
}

function need(placeholder: Placeholder, known: KnownValues): Json {
  const value = lookUp(placeholder, known);
  if (value !== undefined) return value;
  throw new Unfilled({ status: "not-run", reason: `needs ${nameOf(placeholder)}, which is not there` });
}

/** Of the suites that this process has run: a group fills the same templates for each of its items. */
const takenApart = new Map<Template, TemplatePart[]>();

function partsOf(template: Template): TemplatePart[] {
  const made = takenApart.get(template);
  if (made) return made;
  const parsed = parseTemplate(template);
  if ("problem" in parsed) throw new Error(`a suite that was parsed has the placeholder ${parsed.problem}`);
  takenApart.set(template, parsed.parts);
  return parsed.parts;
}
