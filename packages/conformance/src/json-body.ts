import { sanitize } from "#diagnostics/sanitize.js";
import type { Json } from "#documents/suite.js";

/** Lists and objects in an answer may be nested so deep. */
const deepest = 64;
/** Values in an answer: memory goes by their number more than by the text's length. */
const mostValues = 200_000;

/** An answer as plain data, `__proto__` an own field. What is wrong with it is safe to show. */
export function parseJson(body: Buffer): { value: Json } | { problem: string } {
  const excess = excessOf(body);
  if (excess !== undefined) return { problem: excess };
  const text = body.toString("utf8");
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return { problem: text.trim() === "" ? "the answer is empty" : `no JSON: ${sanitize(text, 60)}` };
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, comma] = Buffer.from('"\\{}[],');

/** Whether it may be nested too deep: it has more lists and objects than that. Most answers have not, which the machine's own search tells. */
function isDeep(body: Buffer): boolean {
  let count = 0;
  for (const open of ["{", "["]) {
    for (let at = body.indexOf(open); at >= 0; at = body.indexOf(open, at + 1)) if (++count > deepest) return true;
  }
  return false;
}

/** What is too much, looked for before anything is parsed, and no further than it has to. Text that is no JSON has some depth and number too. */
function excessOf(body: Buffer): string | undefined {
  if (body.length <= mostValues && !isDeep(body)) return undefined;
  let depth = 0;
  let values = 1;
  let inText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inText) {
      if (byte === backslash) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === comma) values++;
    else if (byte === openBrace || byte === openBracket) {
      depth++;
      values++;
    } else if (byte === closeBrace || byte === closeBracket) depth--;
    if (depth > deepest) return `the JSON is nested deeper than ${deepest}`;
    if (values > mostValues) return `the JSON has more than ${mostValues} values`;
  }
  return undefined;
}
