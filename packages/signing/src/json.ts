import { fail } from "#diagnostics/diagnostic.js";

/** How deep documents of this kind may nest: an SBOM's dependencies are a flat list. */
const deepest = 100;

/** An object from JSON of anybody's making. Throws bundle-invalid; `what` is what it should be: `a bundle`. */
export function parseJsonObject(bytes: Uint8Array, what: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse(`${what} is not JSON in UTF-8`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(`${what} is no JSON object`);
  return isShallow(value, deepest)
    ? (value as Record<string, unknown>)
    : refuse(`${what} nests deeper than ${deepest} levels`);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1));
}

function refuse(problem: string): never {
  return fail("bundle-invalid", problem, { fix: "Sign it again with cosign, or with publish-image." });
}
