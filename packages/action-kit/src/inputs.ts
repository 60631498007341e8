import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";

/**
 * Reads one input's text, which comes trimmed. `problem` says what is wrong, as a sentence that goes on after the input's name.
 * It never repeats the value: inputs may be secrets.
 */
export type Reader<T> = (text: string) => { value: T } | { problem: string; fix: string };

export type Values<R extends Record<string, Reader<unknown>>> = {
  [Name in keyof R]: R[Name] extends Reader<infer T> ? T : never;
};

/**
 * Reads a step's inputs, all at once, by their names in action.yml.
 *
 * @throws DiagnosticError with one `input-invalid` for each malformed input
 */
export function readInputs<R extends Record<string, Reader<unknown>>>(
  readers: R,
  environment: NodeJS.ProcessEnv,
): Values<R> {
  const values: Record<string, unknown> = {};
  const problems: Diagnostic[] = [];
  for (const [name, reader] of Object.entries(readers)) {
    const result = reader((environment[variableOf(name)] ?? "").trim());
    if ("value" in result) values[name] = result.value;
    else problems.push(diagnostic("input-invalid", `input ${name} ${result.problem}`, { fix: result.fix }));
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  return values as Values<R>;
}

/** The environment variable in which the runner hands over an input: upper case, blanks as underscores, hyphens kept. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

/** One line of text; nothing if the input is left empty. */
export const optional: Reader<string | undefined> = (text) => {
  if (/\p{Cc}/u.test(text)) return { problem: "holds a control character", fix: "Give it as one line of text." };
  return { value: text === "" ? undefined : text };
};

/** One line of text that must be there. */
export const required: Reader<string> = (text) => {
  const result = optional(text);
  if ("problem" in result) return result;
  return result.value === undefined ? { problem: "is empty", fix: "Give it a value." } : { value: result.value };
};

/** Any text, of several lines too. */
export const text: Reader<string> = (value) => ({ value });

/** `true` or `false`, as YAML 1.2 writes them; empty is false. */
export const flag: Reader<boolean> = (text) => {
  if (["true", "True", "TRUE"].includes(text)) return { value: true };
  if (["", "false", "False", "FALSE"].includes(text)) return { value: false };
  return { problem: "is neither true nor false", fix: "Write true or false." };
};

/** One value a line; blank lines do not count. */
export const lines: Reader<string[]> = (text) => {
  const value = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const bad = value.findIndex((line) => /\p{Cc}/u.test(line));
  if (bad < 0) return { value };
  return { problem: `holds a control character in line ${bad + 1}`, fix: "Give one value a line." };
};

/** One `NAME=VALUE` a line; a name may come once. The record has no prototype. */
export const pairs: Reader<Record<string, string>> = (text) => {
  const read = lines(text);
  if ("problem" in read) return read;
  const value: Record<string, string> = Object.create(null);
  for (const [index, line] of read.value.entries()) {
    const [name, rest] = splitPair(line);
    const number = index + 1;
    if (!name || !rest) return { problem: `is not NAME=VALUE in line ${number}`, fix: "Give one NAME=VALUE a line." };
    if (name in value) return { problem: `gives a name again in line ${number}`, fix: "Give each name once." };
    value[name] = rest;
  }
  return { value };
};

function splitPair(line: string): [name: string, value: string] {
  const at = line.indexOf("=");
  return at < 0 ? ["", ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
