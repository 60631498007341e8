import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";

/** The one of an input's words that a text is. Throws `input-invalid`, with the word that was meant where one is near. */
export function readChoice<const Word extends string>(input: string, text: string, words: readonly Word[]): Word {
  const found = words.find((each) => each === text);
  if (found !== undefined) return found;
  return fail("input-invalid", `${input} is ${quoted(text)}`, { fix: choiceFix(text, words), inputs: [input] });
}

/** What to write in place of a word that is none of these. */
export function choiceFix(text: string, words: readonly string[]): string {
  const near = suggest(text, words);
  const all = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return near === undefined ? `Write ${all}.` : `Did you mean ${near}? Write ${all}.`;
}
