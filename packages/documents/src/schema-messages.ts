import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { type Hint, type Hints, missingField, type SchemaError, unknownField } from "#documents/schema-errors.js";
import { inFirstLine, textAt } from "#documents/text-places.js";
import type { DocumentPath, YamlSource } from "#documents/yaml-source.js";

/** One schema error in plain English, where it stands, with its fix. */
export function explain(error: SchemaError, source: YamlSource, hints: Hints): Diagnostic {
  const subject = readSubject(error, source, hints);
  const unknown = unknownField(error);
  if (unknown !== undefined) return unknownDiagnostic(subject, unknown);
  const missing = missingField(error);
  if (missing !== undefined) return missingDiagnostic(subject, missing);
  if (error.keyword === "type") return typeDiagnostic(subject, [error.params.type].flat().map(String));
  return valueDiagnostic(subject, error);
}

interface Subject {
  path: DocumentPath;
  /** `spec.plugins[2].version`; `the document` for the root. */
  name: string;
  value: unknown;
  source: YamlSource;
  hints: Hints;
  /** Path of the value's node in the schema. */
  node: string;
}

function readSubject({ instancePath, schemaPath }: SchemaError, source: YamlSource, hints: Hints): Subject {
  const path: (string | number)[] = [];
  let value = source.value;
  for (const step of instancePath.split("/").slice(1)) {
    path.push(Array.isArray(value) ? Number(step) : step);
    value = (value as Record<string, unknown>)[step];
  }
  const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  const node = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
  return { path, name: name.slice(1) || "the document", value, source, hints, node };
}

function unknownDiagnostic(subject: Subject, field: string): Diagnostic {
  const { path, name, source, hints } = subject;
  const homes = homesOf(field, hints);
  return diagnostic("field-unknown", `${name} has no field ${quoted(field)}`, {
    fix: homes.length > 0 ? `Move it to ${homes.slice(0, 3).join(" or ")}.` : renameOrRemove(subject, field),
    place: inFirstLine(source.text, source.place([...path, field], { key: true })),
  });
}

function renameOrRemove({ value, hints, node }: Subject, field: string): string {
  const fields = hints[node]?.fields ?? [];
  const likely = suggest(
    field,
    fields.filter((each) => !Object.hasOwn(value as object, each)),
  );
  return likely ? `Did you mean "${likely}"? Rename it.` : `Remove it; the fields here are ${fields.join(", ")}.`;
}

/** Other mappings that have a field of this name. */
function homesOf(field: string, hints: Hints): string[] {
  return Object.entries(hints)
    .filter(([, { fields }]) => fields?.includes(field))
    .map(([node]) =>
      node
        .slice(2)
        .replaceAll(/(?:properties|definitions)\//g, "")
        .replaceAll("/items", "[]")
        .replaceAll("/", "."),
    )
    .filter((home) => home !== "");
}

function missingDiagnostic({ path, name, source, hints, node }: Subject, field: string): Diagnostic {
  const example = hints[node]?.examples?.[field];
  return diagnostic("field-missing", `${name} has no "${field}", which is required`, {
    fix: example ? `Add "${field}: ${example}", or what applies.` : `Add "${field}:" with its fields.`,
    place: inFirstLine(source.text, source.place(path, { key: true })),
  });
}

const typeNames: Record<string, string> = {
  string: "text",
  array: "a list",
  object: "a mapping",
  boolean: "true or false",
};

function typeDiagnostic(subject: Subject, types: string[]): Diagnostic {
  const { path, name, value, source } = subject;
  const wanted = types.map((type) => typeNames[type] ?? type).join(" or ");
  const place = inFirstLine(source.text, source.place(path));
  const written = sanitize(textAt(source.text, place), 80);
  return diagnostic("field-type", `${name} must be ${wanted}, but ${describe(value, written)}`, {
    fix: typeFix(types, value, written, versionExample(subject)),
    place,
  });
}

function describe(value: unknown, written: string): string {
  if (value === null) return "is empty";
  if (Array.isArray(value)) return "is a list";
  if (typeof value === "object") return "is a mapping";
  return typeof value === "string" ? `is the text ${quoted(value)}` : `${written} is a ${typeof value}`;
}

/** What the field is written like, where it holds a version in three parts: a number in quotes would be none. */
function versionExample({ path, hints, node }: Subject): string | undefined {
  const field = String(path.at(-1));
  const example = hints[node.slice(0, node.lastIndexOf("/properties/"))]?.examples?.[field] ?? "";
  return /^v?\d+\.\d+\.\d+$/.test(example) ? example : undefined;
}

function typeFix(types: readonly string[], value: unknown, written: string, version: string | undefined): string {
  const scalar = value !== null && typeof value !== "object";
  if (types.includes("string") && scalar && version) return `Write ${inThreeParts(written, version)}.`;
  if (types.includes("string") && scalar) return `Quote it: "${written}".`;
  if (types.includes("array") && value === null) return "Write [] for an empty list.";
  if (types.includes("array") && scalar) return "Write it as a list, each item on a line that begins with a hyphen.";
  if (types.includes("object")) return "Give it its fields, each on a line of its own.";
  if (value === null) return "Give it a value, or remove the line.";
  return types.includes("boolean") ? "Write true or false, without quotes." : "Write a single value.";
}

/** `0.3` as `v0.3.0`, with or without v as the example has it. */
function inThreeParts(written: string, example: string): string {
  const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(written);
  if (!parts) return `something like ${example}`;
  return `${example.startsWith("v") ? "v" : ""}${parts[1]}.${parts[2] ?? 0}.0`;
}

function valueDiagnostic({ path, name, value, source, hints, node }: Subject, error: SchemaError): Diagnostic {
  const { wanted, fix } = expectation(error, value, hints[node] ?? {});
  return diagnostic("field-value", `${name} ${wanted}`, { fix, place: inFirstLine(source.text, source.place(path)) });
}

interface Expectation {
  wanted: string;
  fix: string;
}

function expectation(
  { keyword, params }: SchemaError,
  value: unknown,
  { expected = "", example = "" }: Hint,
): Expectation {
  const found = typeof value === "string" ? quoted(value) : "this";
  switch (keyword) {
    case "const":
      return { wanted: `must be ${params.allowedValue}, not ${found}`, fix: `Write ${params.allowedValue}.` };
    case "enum":
      return oneOf(params.allowedValues as string[], String(value), expected);
    case "minLength":
    case "minItems":
      return { wanted: "must not be empty", fix: "Give it a value, or remove the field." };
    case "maxLength":
      return { wanted: `must have at most ${params.limit} characters`, fix: "Shorten it." };
    case "pattern":
      return { wanted: `must be ${expected}, not ${found}`, fix: `Write something like ${example}.` };
    default:
      return { wanted: `must have ${expected}`, fix: `Write ${expected}.` };
  }
}

function oneOf(allowed: readonly string[], value: string, expected: string): Expectation {
  const likely = suggest(value, allowed);
  const all = allowed.join(", ");
  const wanted = `must be ${expected || `one of ${all}`}, not ${quoted(value)}`;
  if (/^windows\//.test(value) && allowed.includes("linux/amd64")) {
    return { wanted: `${wanted}: Windows images are not supported`, fix: "Write a platform such as linux/amd64." };
  }
  return { wanted, fix: likely ? `Did you mean "${likely}"? Write that.` : `Write one of ${all}.` };
}
