import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** Reads an input that is a whole number; nothing where it was left out. Throws `input-invalid`. */
export function readWholeNumber(
  name: string,
  text: string | undefined,
  { least = 1, most }: { least?: number; most: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^[0-9]{1,9}$/.test(text) && value >= least && value <= most) return value;
  const fix = `Write a whole number from ${least} to ${most}.`;
  return fail("input-invalid", `${name} is ${quoted(text)}`, { fix, inputs: [name] });
}
