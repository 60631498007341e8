import { Composer, type CST, type ErrorCode, type ParsedNode } from "yaml";
import { sanitize } from "#diagnostics/sanitize.js";
import { maxProblems, type TextProblem } from "#documents/yaml-tokens.js";

/** Makes nodes of one document's tokens. Repeated keys are found later: the library compares each key with all others. */
export function composeTokens(tokens: readonly CST.Token[]): { root: ParsedNode | null; problems: TextProblem[] } {
  const problems = new Map<number, TextProblem>();
  const onError = (source: ErrorSource, code: ErrorCode, message: string, isWarning?: boolean) => {
    if (isWarning) return;
    const [start, end] = range(source);
    // One mistake often gives several errors at one place.
    if (!problems.has(start)) problems.set(start, problem(code, message, start, end));
    if (problems.size > maxProblems) throw new TooMany();
  };
  // The library's own handler keeps every error with a stack: millions of them for a few megabytes of commas.
  const composer = new Composer({ uniqueKeys: false });
  Object.assign(composer, { onError });
  try {
    const [document] = composer.compose(tokens, true);
    return { root: document?.contents ?? null, problems: [...problems.values()] };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return { root: null, problems: [...problems.values()] };
  }
}

/** A position as the library gives it. */
type ErrorSource = number | readonly number[] | { offset: number; source?: unknown };

class TooMany extends Error {}

function range(source: ErrorSource): [start: number, end: number] {
  if (typeof source === "number") return [source, source + 1];
  if (!("offset" in source)) return [source[0] ?? 0, source[1] ?? 0];
  const { offset, source: text } = source;
  return [offset, offset + (typeof text === "string" ? text.length : 1)];
}

function problem(code: ErrorCode, message: string, start: number, end: number): TextProblem {
  return {
    code: "yaml-syntax",
    message: sanitize(message.charAt(0).toLowerCase() + message.slice(1), 200),
    fix: fixes[code] ?? "Correct the YAML at this place.",
    start,
    end,
  };
}

const fixes: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "Align this line with the others of its mapping or list.",
  TAB_AS_INDENT: "Indent with blanks instead of tabs.",
  BLOCK_AS_IMPLICIT_KEY: "Quote the value if its colon belongs to it, or put the nested mapping on the next line.",
  MULTILINE_IMPLICIT_KEY: "Check the line before for a missing colon or quote.",
};
