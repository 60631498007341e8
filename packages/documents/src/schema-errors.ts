/** One error as ajv writes it. */
export interface SchemaError {
  /** JSON pointer to the value. */
  instancePath: string;
  /** Path of the keyword in the schema: `#/properties/spec/required`. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** What the schema says to people about one of its nodes. */
export interface Hint {
  /** The fields of a mapping. */
  fields?: string[];
  /** A value for each field, as YAML on one line; empty for a mapping. */
  examples?: Record<string, string>;
  /** What a pattern, a choice or a long enumeration asks for, as the end of a sentence that begins `must be`. */
  expected?: string;
  /** A value that the pattern lets through. */
  example?: string;
}

/** Hints by the node's path in the schema. */
export type Hints = Readonly<Record<string, Hint>>;

export function unknownField({ keyword, params }: SchemaError): string | undefined {
  return keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
}

export function missingField({ keyword, params }: SchemaError): string | undefined {
  return keyword === "required" ? String(params.missingProperty) : undefined;
}
