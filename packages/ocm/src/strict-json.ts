import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Json } from "#ocm/descriptor.js";
import { ambiguous, invalid, tooLarge } from "#ocm/descriptor-problems.js";

/** Deep enough for any label that people write, shallow enough for every recursive reader. */
const MAX_DEPTH = 64;

const LONE_SURROGATE = /\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const NUMBER = /[-+.\deE]+/y;

/**
 * Parses JSON that no two readers understand differently: no key twice, no lone surrogates, no control characters but tab, line feed and
 * carriage return, no number beyond a double's range, at most 64 levels. `what` names the document in messages.
 */
export function parseStrictJson(text: string, what: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    const reason = sanitize(error instanceof Error ? error.message : String(error), 200);
    return invalid(`${what} is not JSON: ${reason}`);
  }
  scan(text, what);
  return value;
}

/** Refuses text that readers replace, cut or reject differently. */
export function checkText(value: string, what: string): void {
  if (LONE_SURROGATE.test(value)) {
    ambiguous(`${what} holds half of a surrogate pair, which is no character`);
  }
  if (CONTROL.test(value)) {
    ambiguous(`${what} holds a control character`);
  }
}

/** One level of nesting: an object with the keys seen so far, or null for an array. */
type Level = Set<string> | null;

/** Walks the tokens of text that is known to be JSON; iterative, because the text may be nested as deep as it is long. */
function scan(text: string, what: string): void {
  const levels: Level[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') {
      const end = stringEnd(text, at);
      checkString(text.slice(at, end), isKey ? (levels.at(-1) ?? null) : null, what);
      at = end - 1;
    } else if (character === "{" || character === "[") {
      levels.push(character === "{" ? new Set() : null);
      if (levels.length > MAX_DEPTH) {
        tooLarge(`${what} is nested deeper than ${MAX_DEPTH} levels`);
      }
      isKey = character === "{";
    } else if (character === "}" || character === "]") {
      levels.pop();
    } else if (character === "," || character === ":") {
      isKey = character === "," && levels.at(-1) !== null;
    } else if (character === "-" || (character >= "0" && character <= "9")) {
      at = checkNumber(text, at, what) - 1;
    }
  }
}

/** The offset after the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') {
    at += text[at] === "\\" ? 2 : 1;
  }
  return at + 1;
}

function checkString(token: string, keys: Level, what: string): void {
  const value = token.includes("\\") ? (JSON.parse(token) as string) : token.slice(1, -1);
  checkText(value, what);
  if (keys?.has(value)) {
    ambiguous(`${what} names the key ${quoted(value)} twice in one object`);
  }
  keys?.add(value);
}

function checkNumber(text: string, start: number, what: string): number {
  NUMBER.lastIndex = start;
  const [token] = NUMBER.exec(text) as RegExpExecArray;
  if (!Number.isFinite(Number(token))) {
    ambiguous(`${what} holds a number out of range: ${sanitize(token, 40)}`);
  }
  return start + token.length;
}
