import type { Command } from "#cli/command.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";

/** A problem in the words of a command: `fail-on is "x"` is about `--fail-on`. What is quoted stays as it was given. */
export function withOptionNames({ options }: Pick<Command, "options">, problem: Diagnostic): Diagnostic {
  const { inputs = [], message, fix } = problem;
  const names = new Map(options.map(({ name, input = name }) => [input, `--${name}`]));
  const mentioned = inputs.filter((each) => names.has(each)).sort((a, b) => b.length - a.length);
  if (mentioned.length === 0) return problem;
  const word = new RegExp(`"[^"]*"|(?<![\\w-])(?:${mentioned.join("|")})(?![\\w-])`, "g");
  const said = (text: string) => text.replace(word, (found) => names.get(found) ?? found);
  return { ...problem, message: said(message), ...(fix === undefined ? {} : { fix: said(fix) }) };
}
