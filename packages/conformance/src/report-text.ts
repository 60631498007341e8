/** Deep enough for every report, shallow enough for every recursive reader. */
const deepest = 16;

/**
 * JSON that every reader takes for the same: `value` is there if the text is JSON, nested at most 16 deep, and spelled as JSON.stringify
 * spells it but for blanks, so that no field stands twice and no number loses digits. `problem` says otherwise what is wrong.
 */
export function parsePlainJson(text: string): { value: unknown } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "it is not JSON" };
  }
  const tokens = withoutBlanks(text);
  if (tokens === undefined) return { problem: `it is nested deeper than ${deepest} levels` };
  if (tokens !== JSON.stringify(value)) {
    return { problem: "it names a field twice, or spells a text or a number in an unusual way" };
  }
  return { value };
}

/** What the text, which is JSON, holds besides blanks between its tokens; nothing where it is nested too deep. Iterative: it may be as deep as it is long. */
function withoutBlanks(text: string): string | undefined {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (character === " " || character === "\n" || character === "\r" || character === "\t") {
      if (at > from) kept.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth > deepest) return undefined;
  }
  return kept.join("") + text.slice(from);
}

/** The offset of the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
