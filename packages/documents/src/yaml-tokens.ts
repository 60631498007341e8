import { CST, Lexer, Parser } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";

/** A problem and the UTF-16 offsets where it stands. */
export interface TextProblem {
  code: Code;
  message: string;
  fix: string;
  start: number;
  end: number;
}

export interface Tokens {
  tokens: CST.Token[];
  problems: TextProblem[];
  /** The tokens are all there, and shallow enough to be composed. */
  composable: boolean;
}

/** Composing recurses: a few thousand levels end the process. */
const maxDepth = 64;

/** The schema's own types; every other tag would call for code that makes something of it. */
const plainTags = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);

/** Twice what 4 MiB of a manifest have; what has more is made to fill memory. */
const maxLexemes = 2_000_000;

/** More than anybody reads; what comes after them is not looked at. */
export const maxProblems = 1000;

/** Splits a text into the tokens of one document, and finds what a document of plain data does not have. */
export function readTokens(text: string): Tokens {
  const problems = controlCharacters(text);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const counts = { lexemes: 0, documents: 0, ends: 0 };
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const refused = inScalar ? undefined : refusal(lexeme, start);
    if (refused) problems.push(refused);
    inScalar = !inScalar && lexeme === CST.SCALAR;
    counts.lexemes++;
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") problems.push(unexpected(token));
      else tokens.push(token);
      if (token.type === "document") counts.documents++;
      if (token.type === "doc-end") counts.ends++;
    }
    const stop = tooDeep(parser, start) ?? tooMany(counts, start) ?? furtherDocument(parser, counts);
    if (stop) problems.push(stop);
    if (stop || problems.length > maxProblems) return { tokens, problems, composable: false };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, problems, composable: !tokens.some((each) => each.type === "directive") };
}

interface Counts {
  lexemes: number;
  documents: number;
  ends: number;
}

function refusal(lexeme: string, start: number): TextProblem | undefined {
  const refused = (what: string, fix: string): TextProblem => {
    const message = `the ${what} ${quoted(lexeme)} is refused`;
    return { code: "yaml-refused-feature", message, fix, start, end: start + lexeme.length };
  };
  switch (CST.tokenType(lexeme)) {
    case "anchor":
      return refused("anchor", "Remove the anchor and write the value out.");
    case "alias":
      return refused("alias", "Write the value out instead of the alias.");
    case "directive-line":
      return refused("directive", "Remove the line.");
    case "tag":
      return plainTags.has(lexeme) ? undefined : refused("tag", "Remove the tag; quote the value to make it text.");
    default:
      return undefined;
  }
}

function tooDeep({ stack }: Parser, start: number): TextProblem | undefined {
  if (stack.length <= maxDepth || stack.filter((each) => "items" in each).length <= maxDepth) return undefined;
  return {
    code: "yaml-too-deep",
    message: `the document is nested more than ${maxDepth} levels deep`,
    fix: "Flatten the document; no schema here needs more than a few levels.",
    start,
    end: start + 1,
  };
}

function tooMany({ lexemes }: Counts, start: number): TextProblem | undefined {
  if (lexemes <= maxLexemes) return undefined;
  return {
    code: "file-too-large",
    message: "the document has more than 2,000,000 tokens",
    fix: "Split the document, or remove what does not belong in it.",
    start,
    end: start + 1,
  };
}

/** What the library cannot place in any document. */
function unexpected({ message, offset, source }: CST.ErrorToken): TextProblem {
  return {
    code: "yaml-syntax",
    message: sanitize(message.charAt(0).toLowerCase() + message.slice(1), 200),
    fix: "Remove it, or quote the value that it belongs to.",
    start: offset,
    end: offset + source.length,
  };
}

/** What the parser has begun, after it has ended one document; or one end marker after another. */
function furtherDocument({ stack: [begun] }: Parser, { documents, ends }: Counts): TextProblem | undefined {
  if (documents + ends === 0 || !begun) return undefined;
  if (begun.type !== "document" && !(begun.type === "doc-end" && ends > 0)) return undefined;
  return {
    code: "yaml-refused-feature",
    message: "a second document begins here; a file holds one",
    fix: "Remove the separator and what follows it, or move that to a file of its own.",
    start: begun.offset,
    end: begun.offset + 3,
  };
}

const control = /[\p{Cs}\p{Cc}\ufffe\uffff]/gu;
const allowed = new Set(["\t", "\n", "\r", "\u0085"]);

/** YAML's printable characters leave out the controls, which could pass for the parser's own markers too. */
function controlCharacters(text: string): TextProblem[] {
  const found: TextProblem[] = [];
  for (const { index, 0: character } of text.matchAll(control)) {
    if (allowed.has(character)) continue;
    found.push({
      code: "yaml-syntax",
      message: `the character U+${hex(character)} is not allowed in YAML`,
      fix: "Remove it, or write it as an escape in a double-quoted value.",
      start: index,
      end: index + 1,
    });
    if (found.length > maxProblems) break;
  }
  return found;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
