import type { Known } from "#conformance/known-values.js";
import type { Json } from "#documents/suite.js";

/** What a server may have us keep at once, in estimated bytes of memory. */
export const mostKept = 256 * 1024 * 1024;

/** Bytes that a value takes beside its texts, rather too many. */
const perValue = 100;

/** About how much memory saved values take, in bytes. */
export function sizeOfSaved(saved: readonly (readonly [string, Known])[]): number {
  return saved.reduce((sum, [, each]) => sum + ("value" in each ? sizeOf(each.value) : 0), 0);
}

function sizeOf(value: Json | undefined): number {
  if (typeof value === "string") return perValue + 2 * value.length;
  if (typeof value !== "object" || value === null) return perValue;
  if (Array.isArray(value))
    return (value as readonly Json[]).reduce<number>((sum, each) => sum + sizeOf(each), perValue);
  return Object.entries(value).reduce((sum, [key, each]) => sum + 2 * key.length + sizeOf(each), perValue);
}
