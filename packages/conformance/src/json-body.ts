import { sanitize } from "#diagnostics/sanitize.js";
import type { Json } from "#documents/suite.js";

/** Lists and objects in an answer may be nested so deep. */
const deepest = 64;

/** An answer as plain data, `__proto__` an own field. What is wrong with it is safe to show. */
export function parseJson(body: Buffer): { value: Json } | { problem: string } {
  if (isTooDeep(body)) return { problem: `the JSON is nested deeper than ${deepest}` };
  const text = body.toString("utf8");
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return { problem: text.trim() === "" ? "the answer is empty" : `no JSON: ${sanitize(text, 60)}` };
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\{}[]');

/** Looks before anything is parsed, and no further than it has to. Text that is no JSON has some depth too. */
function isTooDeep(body: Buffer): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inText) {
      if (byte === backslash) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openBrace || byte === openBracket) {
      depth++;
      if (depth > deepest) return true;
    } else if (byte === closeBrace || byte === closeBracket) depth--;
  }
  return false;
}
