import type { ErrorObject } from "ajv";
import { describe, spell } from "#conformance/describe-value.js";
import type { Mismatch } from "#conformance/match.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Json } from "#documents/suite.js";
import { validatorOf } from "#documents/suite-schemas.js";

/** What of a value does not keep its schema: the first thing that ajv finds. */
export function schemaMismatch(schema: object, value: Json): Mismatch | undefined {
  const validate = validatorOf(schema);
  try {
    if (validate(value)) return undefined;
  } catch (error) {
    // A schema may refer to itself without an end.
    if (!(error instanceof RangeError)) throw error;
    return { path: "", expected: "a value that its schema comes to an end with", found: describe(value) };
  }
  const [first] = validate.errors ?? [];
  return first && explain(first);
}

const typeNames: Record<string, string> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

function explain({ instancePath, keyword, params, message = "another value", data }: ErrorObject): Mismatch {
  const found = describe(data as Json | undefined);
  const at = (expected: string) => ({ path: instancePath, expected, found });
  switch (keyword) {
    case "type":
      return at(
        [params.type]
          .flat()
          .map((each) => typeNames[String(each)] ?? String(each))
          .join(" or "),
      );
    case "required":
      return at(`a field ${quoted(String(params.missingProperty))}`);
    case "additionalProperties":
      return at(`no field ${quoted(String(params.additionalProperty))}`);
    case "const":
      return at(spell(params.allowedValue));
    case "enum":
      return at(`one of ${sanitize((params.allowedValues as Json[]).map(spell).join(", "), 120)}`);
    case "pattern":
      return at(`a text that matches ${quoted(String(params.pattern), 120)}`);
    default:
      return at(`that it ${sanitize(message, 120)}`);
  }
}
