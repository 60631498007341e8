import type { AnySchema, ValidateFunction } from "ajv";
import { sanitize } from "#diagnostics/sanitize.js";
import { isGroup, type Json, type Step } from "#documents/suite.js";
import { matchersOf } from "#documents/suite-walk.js";

/** Compiles a suite's schema; throws an Error that says what is wrong with it. Compiles each schema once. */
export type CompileSchema = (schema: Json) => ValidateFunction;

let compiler: Promise<CompileSchema> | undefined;

/** Loads ajv, which takes longer than reading a suite: only for suites that have a schema. */
export function schemaCompiler(): Promise<CompileSchema> {
  compiler ??= load();
  return compiler;
}

async function load(): Promise<CompileSchema> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const ajv = new Ajv2020({
    strict: true,
    // Conditions name fields that are described beside them.
    strictRequired: false,
    allowUnionTypes: true,
    // A field named `constructor` is there only where the answer has it.
    ownProperties: true,
    verbose: true,
    // Keywords check their own values; compiling the meta-schemas would take longer than everything else.
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
  });
  return (schema) => ajv.compile(schema as AnySchema);
}

export function hasSchemas(steps: readonly Step[]): boolean {
  return steps.some(
    (step) =>
      [...matchersOf(step)].some(([, matcher]) => "schema" in matcher) || (isGroup(step) && hasSchemas(step.steps)),
  );
}

/** Why ajv refuses a schema, safe to show; nothing where it does not. */
export function schemaProblem(schema: Json, compile: CompileSchema): string | undefined {
  try {
    return "$async" in compile(schema) ? "it is asynchronous" : undefined;
  } catch (error) {
    return sanitize((error as Error).message, 200);
  }
}
