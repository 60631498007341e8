import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { suggest } from "#diagnostics/suggest.js";
import { maxReported } from "#documents/limit.js";
import { type Hints, missingField, type SchemaError, unknownField } from "#documents/schema-errors.js";
import { explain } from "#documents/schema-messages.js";
import type { YamlSource } from "#documents/yaml-source.js";

export interface DocumentSchema {
  validate: ((value: unknown) => boolean) & { errors?: SchemaError[] | null };
  hints: Hints;
}

export interface SchemaFindings {
  /** The first of them; one for each mistake. */
  diagnostics: Diagnostic[];
  /** How many more there are. */
  omitted: number;
  /** JSON pointers of everything that is not as the schema asks: wrong values, and mappings with missing or unknown fields. */
  broken: ReadonlySet<string>;
  /** The wrong values among them. */
  wrong: ReadonlySet<string>;
}

/** Holds a document against its schema, in time that grows with its length only. */
export function checkSchema(source: YamlSource, { validate, hints }: DocumentSchema): SchemaFindings {
  validate(source.value);
  // That the other branch of an `if` failed says nothing that the branch's own errors do not say.
  const groups = byValue((validate.errors ?? []).filter(({ keyword }) => keyword !== "if"));
  const errors = [...groups.values()].flatMap(onePerMistake);
  return {
    diagnostics: errors.slice(0, maxReported).map((each) => explain(each, source, hints)),
    omitted: Math.max(0, errors.length - maxReported),
    broken: new Set(groups.keys()),
    wrong: new Set([...groups].filter(([, group]) => !group.every(isOfFields)).map(([pointer]) => pointer)),
  };
}

function byValue(errors: readonly SchemaError[]): Map<string, SchemaError[]> {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** Errors at one value that come of the same mistake become one: a wrong type, a misspelt field that is missed, a choice. */
function onePerMistake(errors: readonly SchemaError[]): SchemaError[] {
  const type = errors.find((each) => each.keyword === "type");
  if (type) return [type];
  const fields = errors.filter(isOfFields);
  const own = fields.filter((each) => !isInBranch(each));
  if (own.length > 0) return withoutMisspelt(own);
  const values = errors.filter((each) => !isInBranch(each));
  return values.slice(0, 1);
}

/** A mapping's error that leaves its other fields good. */
function isOfFields({ keyword }: SchemaError): boolean {
  return keyword === "additionalProperties" || keyword === "required";
}

/** Errors of a choice's branches; the choice itself is reported. */
function isInBranch({ schemaPath }: SchemaError): boolean {
  return /\/(?:oneOf|anyOf)\//.test(schemaPath);
}

function withoutMisspelt(errors: readonly SchemaError[]): SchemaError[] {
  const unknown = errors.flatMap((each) => unknownField(each) ?? []).slice(0, 20);
  return errors.filter((each) => {
    const missing = missingField(each);
    return missing === undefined || !unknown.some((field) => suggest(field, [missing]) !== undefined);
  });
}
