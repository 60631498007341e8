import type { AnySchemaObject, ErrorObject, Options } from "ajv";
import { sanitize } from "#diagnostics/sanitize.js";
import { isGroup, type Step } from "#documents/suite.js";
import { matchersOf, type Placed } from "#documents/suite-walk.js";

/** A compiled schema, as ajv makes it. */
export type Validate = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** What is compiled already: schemas of built-in suites come with their validators. */
const validators = new WeakMap<object, Validate>();

/** The validator of a suite's schema. Throws an Error where it was never made. */
export function validatorOf(schema: object): Validate {
  const known = validators.get(schema);
  if (!known) throw new Error("a schema of the suite was not compiled");
  return known;
}

export interface SchemaProblem {
  schema: object;
  /** Safe to show. */
  why: string;
}

/** Sees to it that every schema has a validator. Loads ajv only where one has none: that takes longer than reading a suite. */
export async function compileSchemas(steps: readonly Step[]): Promise<SchemaProblem[]> {
  const missing = [...schemasOf(steps)].filter((schema) => !validators.has(schema));
  if (missing.length === 0) return [];
  // Its other exports cannot be seen from a bundle.
  const { default: exported } = await import("ajv/dist/2020.js");
  const ajv = new exported.Ajv2020(schemaOptions);
  return missing.flatMap((schema) => {
    try {
      const validate = ajv.compile(schema as AnySchemaObject);
      if ("$async" in validate) return [{ schema, why: "it is asynchronous" }];
      validators.set(schema, validate);
      return [];
    } catch (error) {
      return [{ schema, why: sanitize((error as Error).message, 200) }];
    }
  });
}

/** Gives the schemas of a built-in suite the validators that were made of them, in the order of `schemasOf`. */
export function provideValidators(steps: readonly Step[], made: readonly Validate[]): void {
  for (const [index, schema] of [...schemasOf(steps)].entries()) {
    const validate = made[index];
    if (validate) validators.set(schema, validate);
  }
}

/** Every schema of a suite, in its order. */
export function* schemasOf(steps: readonly Step[]): Generator<object> {
  for (const step of steps) {
    for (const [, { schema }] of placedSchemas(step)) yield schema;
    if (isGroup(step)) yield* schemasOf(step.steps);
  }
}

/** The schemas of one step, the steps in it aside. */
export function placedSchemas(step: Step): Placed<{ schema: object }>[] {
  const found = [...matchersOf(step)];
  return found.flatMap(([path, matcher]) => ("schema" in matcher ? [[path, { schema: matcher.schema }] as const] : []));
}

export const schemaOptions: Options = {
  strict: true,
  // Conditions name fields that are described beside them.
  strictRequired: false,
  allowUnionTypes: true,
  // A field named `constructor` is there only where the answer has it.
  ownProperties: true,
  // Errors then hold the value that they are about.
  verbose: true,
  // Keywords check their own values; compiling the meta-schemas would take longer than everything else.
  meta: false,
  validateSchema: false,
  logger: false,
};
