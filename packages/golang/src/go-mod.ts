/** One module version as a go.mod file names it. */
export interface Requirement {
  path: string;
  version: string;
  indirect: boolean;
  /** Counted from 1. */
  line: number;
}

export interface Replacement {
  path: string;
  /** Missing: every version. */
  version?: string;
  newPath: string;
  /** Missing: `newPath` is a folder. */
  newVersion?: string;
  line: number;
}

/** What this suite needs of a go.mod file. */
export interface GoMod {
  module?: string;
  /** The go line's version: `1.26`, `1.26.0`. */
  go?: string;
  require: Requirement[];
  replace: Replacement[];
}

/** A line of a go.mod file. */
export interface Line {
  /** Quotes removed; brackets and commas are words of their own. */
  words: string[];
  /** From `//` on; empty without one. */
  comment: string;
  /** Counted from 1. */
  number: number;
}

/**
 * Reads a go.mod file (go.dev/ref/mod#go-mod-file). Go itself judges whether the file is right:
 * what is not understood here is passed over.
 */
export function parseGoMod(text: string): GoMod {
  const goMod: GoMod = { require: [], replace: [] };
  let block: string | undefined;
  for (const line of readLines(text)) {
    const [first, second] = line.words;
    if (block !== undefined) {
      if (first === ")") block = undefined;
      else addDirective(goMod, block, line.words, line);
    } else if (first !== undefined && second === "(") {
      if (!line.words.includes(")")) block = first;
    } else if (first !== undefined) {
      addDirective(goMod, first, line.words.slice(1), line);
    }
  }
  return goMod;
}

function addDirective(goMod: GoMod, verb: string, words: readonly string[], line: Line): void {
  const [path, version] = words;
  if (path === undefined) return;
  if (verb === "module") goMod.module ??= path;
  if (verb === "go") goMod.go ??= path;
  if (verb === "require" && version !== undefined) {
    const indirect = /^\/\/\s*indirect\b/.test(line.comment);
    goMod.require.push({ path, version, indirect, line: line.number });
  }
  if (verb === "replace") addReplacement(goMod, words, line.number);
}

function addReplacement(goMod: GoMod, words: readonly string[], line: number): void {
  const arrow = words.indexOf("=>");
  const [path, version] = words.slice(0, arrow);
  const [newPath, newVersion] = words.slice(arrow + 1);
  if (arrow < 1 || path === undefined || newPath === undefined) return;
  goMod.replace.push({ path, newPath, line, ...(version && { version }), ...(newVersion && { newVersion }) });
}

const token = /[ \t\r]+|(?<comment>\/\/.*)|(?<quoted>"(?:[^"\\]|\\.)*")|=>|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},"])+|./g;

export function readLines(text: string): Line[] {
  return text.split("\n").map((raw, index) => {
    const line: Line = { words: [], comment: "", number: index + 1 };
    for (const match of raw.matchAll(token)) {
      if (match.groups?.comment !== undefined) line.comment = match.groups.comment;
      else if (match.groups?.quoted !== undefined) line.words.push(unquote(match[0]));
      else if (match[0].trim() !== "") line.words.push(match[0]);
    }
    return line;
  });
}

function unquote(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal.slice(1, -1); // an escape that only Go has, which no module path contains
  }
}
