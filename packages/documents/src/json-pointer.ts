import type { Json } from "#documents/suite.js";

/** The steps of a JSON pointer (RFC 6901); nothing for text that is none. */
export function parsePointer(pointer: string): string[] | undefined {
  if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer)) return undefined;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer; nothing where the pointer leads nowhere or is none. `-` names no item. */
export function resolvePointer(value: Json | undefined, pointer: string): Json | undefined {
  const steps = parsePointer(pointer);
  return steps?.reduce(child, value);
}

/** A pointer's step. */
export function escapeStep(step: string | number): string {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Own fields only: an answer may well have a field named `constructor`, but has it only where it says so. */
function child(value: Json | undefined, step: string): Json | undefined {
  if (value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9]\d{0,15})$/.test(step) ? value[Number(step)] : undefined;
  return Object.hasOwn(value, step) ? (value as Record<string, Json>)[step] : undefined;
}
