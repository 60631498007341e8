import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Digest, Json, JsonObject, Label } from "#ocm/descriptor.js";
import { ambiguous, invalid } from "#ocm/descriptor-problems.js";

/** The known fields of an object, null and missing alike undefined; unknown ones are left aside, as every reader does. */
export type Fields<K extends string> = { readonly [key in K]?: Json };

function refuse(what: string, expected: string): never {
  return invalid(`${what} is not ${expected}`);
}

/**
 * The fields of `value` that are in `known`. A key that differs from a known one in case alone is refused: readers in Go take it for the
 * known field, all others do not.
 */
export function objectOf<K extends string>(value: Json | undefined, what: string, known: readonly K[]): Fields<K> {
  if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value)) {
    return refuse(what, "an object");
  }
  const fields: { [key in K]?: Json } = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    const field = (known as readonly string[]).includes(key)
      ? (key as K)
      : known.find((each) => fold(each) === fold(key));
    if (field !== undefined && field !== key) {
      ambiguous(
        `${what} has a key ${quoted(key)}, which only some tools take for ${field}`,
        `Ask the component's publisher to spell the key ${field}, or to leave it out.`,
      );
    }
    if (field !== undefined && member !== null) {
      fields[field] = member;
    }
  }
  return fields;
}

/** Go's case folding: it also takes the long s for an s and the Kelvin sign for a k. */
function fold(text: string): string {
  return text.toUpperCase().toLowerCase();
}

/** A missing string is an empty one. */
export function stringOf(value: Json | undefined, what: string): string {
  return value === undefined ? "" : typeof value === "string" ? value : refuse(what, "a string");
}

/** A missing list is an empty one. */
export function listOf<T>(value: Json | undefined, what: string, read: (item: Json, what: string) => T): T[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value.map((item, index) => read(item, `${what}[${index}]`)) : refuse(what, "a list");
}

const DIGEST_FIELDS = ["hashAlgorithm", "normalisationAlgorithm", "value"] as const;

export function digestOf(value: Json | undefined, what: string): Digest | undefined {
  if (value === undefined) {
    return undefined;
  }
  const fields = objectOf(value, what, DIGEST_FIELDS);
  return {
    hashAlgorithm: stringOf(fields.hashAlgorithm, `${what}.hashAlgorithm`),
    normalisationAlgorithm: stringOf(fields.normalisationAlgorithm, `${what}.normalisationAlgorithm`),
    value: stringOf(fields.value, `${what}.value`),
  };
}

const LABEL_FIELDS = ["name", "value", "signing", "version"] as const;

export function labelsOf(value: Json | undefined, what: string): Label[] | undefined {
  return value === undefined ? undefined : listOf(value, what, labelOf);
}

function labelOf(value: Json, what: string): Label {
  const fields = objectOf(value, what, LABEL_FIELDS);
  const signing = fields.signing;
  if (signing !== undefined && typeof signing !== "boolean") {
    return refuse(`${what}.signing`, "true or false");
  }
  const version = stringOf(fields.version, `${what}.version`);
  return {
    name: stringOf(fields.name, `${what}.name`),
    value: fields.value ?? null,
    ...(signing && { signing }),
    ...(version && { version }),
  };
}

export function identityOf(value: Json | undefined, what: string): Record<string, string> | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return refuse(what, "an object");
  }
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "string") {
      refuse(`${what}.${sanitize(key, 80)}`, "a string");
    }
  }
  return value as Record<string, string>;
}

/** An access specification: an object with a type, otherwise free. */
export function accessOf(value: Json | undefined, what: string): JsonObject | null {
  if (value === undefined) {
    return null;
  }
  objectOf(value, what, ["type"]);
  return value as JsonObject;
}
