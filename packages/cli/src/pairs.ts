import type { Parsed } from "#cli/command.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** The values of an option that is given as NAME=VALUE, each name once. Throws `input-invalid`. */
export function readPairs(parsed: Parsed, option: string): Record<string, string> {
  const pairs = new Map<string, string>();
  for (const text of parsed.texts(option)) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      fail("input-invalid", `--${option}: ${quoted(text)} is not NAME=VALUE`, {
        fix: "Write a name, =, and what belongs to it.",
      });
    }
    if (pairs.has(name)) {
      fail("input-invalid", `--${option}: ${quoted(name)} is given twice`, { fix: "Give each name once." });
    }
    pairs.set(name, value);
  }
  return Object.fromEntries(pairs);
}
