import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Json } from "#documents/suite.js";

/** A value in a message, safe to show: texts in quotes, lists and objects by their size and fields. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (value === null || typeof value !== "object") return String(value);
  const fields = Object.keys(value);
  if (fields.length === 0) return "an empty object";
  const more = fields.length > 5 ? ", …" : "";
  return `an object with ${sanitize(fields.slice(0, 5).join(", "), 80)}${more}`;
}

/** What a suite asks for, safe to show: lists and objects as JSON. */
export function spell(value: Json): string {
  return typeof value === "object" && value !== null ? sanitize(JSON.stringify(value), 120) : describe(value);
}
