import { createHash } from "node:crypto";
import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { hints, validate } from "#documents/generated/conformance-suite.js";
import { limitDiagnostics } from "#documents/limit.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import type { LocatedSuite } from "#documents/suite.js";
import { checkSuite } from "#documents/suite-check.js";
import { type SuiteDocument, suiteOf } from "#documents/suite-document.js";
import { compileSchemas } from "#documents/suite-schemas.js";
import { parseYaml } from "#documents/yaml-source.js";

export interface ParsedSuite {
  /** There if there are no errors. */
  located?: LocatedSuite;
  diagnostics: Diagnostic[];
}

const schema = { validate, hints } as unknown as DocumentSchema;

/** Reads a conformance suite. Never throws for what the text holds. */
export async function parseSuite(file: string, text: string): Promise<ParsedSuite> {
  const { source, diagnostics } = parseYaml(file, text);
  if (source === undefined) return { diagnostics };
  const shape = checkSchema(source, schema);
  const found = [...diagnostics, ...shape.diagnostics];
  if (shape.broken.size > 0) return { diagnostics: limitDiagnostics(found, shape.omitted) };
  const suite = suiteOf(source.value as SuiteDocument);
  const refused = await compileSchemas(suite.steps);
  const all = limitDiagnostics([...found, ...checkSuite(suite, source, refused)]);
  if (hasErrors(all)) return { diagnostics: all };
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return { located: { suite, source, digest }, diagnostics: all };
}
