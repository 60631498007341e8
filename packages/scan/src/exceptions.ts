import { type Diagnostic, diagnostic, hasErrors, type Place } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { hints, validate } from "#documents/generated/vulnerability-exceptions.js";
import { limitDiagnostics } from "#documents/limit.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";

/** A vulnerability that is accepted for a time. */
export interface Exception {
  /** Of the database, or one of its aliases. */
  id: string;
  module?: string;
  /** Only where this plugin reaches it. */
  plugin?: string;
  reason: string;
  /** The last day that counts, `2027-01-31`, UTC. */
  expires: string;
  place: Place;
}

export interface ParsedExceptions {
  /** There if there are no errors. */
  exceptions?: Exception[];
  diagnostics: Diagnostic[];
}

const schema = { validate, hints } as unknown as DocumentSchema;

/** Reads a `VulnerabilityExceptions`. Never throws for what the text holds. */
export function parseExceptions(file: string, text: string): ParsedExceptions {
  const { source, diagnostics } = parseYaml(file, text);
  if (source === undefined) return { diagnostics };
  const shape = checkSchema(source, schema);
  const found = [...diagnostics, ...shape.diagnostics];
  if (shape.broken.size > 0) return { diagnostics: limitDiagnostics(found, shape.omitted) };
  const { spec } = source.value as { spec: { exceptions: Omit<Exception, "place">[] } };
  const exceptions = spec.exceptions.map((each, index) => ({
    ...each,
    place: source.place(["spec", "exceptions", index, "id"]),
  }));
  const all = limitDiagnostics([...found, ...checkExceptions(exceptions, source)]);
  return hasErrors(all) ? { diagnostics: all } : { exceptions, diagnostics: all };
}

/** The rules that the schema cannot say. */
function* checkExceptions(exceptions: readonly Exception[], source: YamlSource): Generator<Diagnostic> {
  const known = new Set<string>();
  for (const [index, { id, module = "", plugin = "", expires, place }] of exceptions.entries()) {
    if (new Date(`${expires}T00:00:00Z`).toJSON()?.slice(0, 10) !== expires) {
      const at = source.place(["spec", "exceptions", index, "expires"]);
      const fix = "Name a day that the calendar has.";
      yield diagnostic("field-value", `${quoted(expires)} is no date`, { fix, place: at });
    }
    const key = JSON.stringify([id, module, plugin]);
    if (known.has(key)) {
      const fix = "Remove one of them.";
      yield diagnostic("field-value", `${quoted(id)} is accepted twice for the same`, { fix, place });
    }
    known.add(key);
  }
}
