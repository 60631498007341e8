const esc = "\u001b";
const bell = "\u0007";
const ansi = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?|[@-Z\\\\-_])`, "g");
const blanks = /[\s\u0085]+/g;
/** Controls, lone surrogates, and what has no width or changes direction, blanks aside: the runner reads a command as if that were not there. */
const unprintable = /(?![\s\u0085])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/**
 * One line that is safe to print: no ANSI sequences, no control or direction-changing characters, no workflow command,
 * at most `limit` UTF-16 code units. White space of any kind becomes a blank; anything else that does not print is dropped.
 */
export function sanitize(text: string, limit = 500): string {
  // Cut first: the work is bounded by the limit, not by what somebody sends.
  const head = text.slice(0, limit * 8);
  const clean = head.replace(ansi, "").replace(unprintable, "").replace(blanks, " ").trim();
  return shorten(withoutCommands(clean), limit, head.length < text.length);
}

/** The runner reads `::command::` at a line's start, and the older `##[command]` anywhere in a line. */
function withoutCommands(line: string): string {
  return line.replace(/^::/, ": :").replaceAll("##[", "##(");
}

function shorten(text: string, limit: number, wasCut: boolean): string {
  if (text.length <= limit && !wasCut) return text;
  return `${copy(withoutHalfPair(text.slice(0, limit - 1)))}…`;
}

/** A part of a text has V8 keep all of it, however long. */
function copy(part: string): string {
  return Buffer.from(part).toString();
}

/** Outside text inside a message: sanitized, in double quotes. */
export function quoted(text: string, limit = 80): string {
  return `"${sanitize(text, limit)}"`;
}

function withoutHalfPair(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
