/** A line of a text, counted from 1, without its line break and without a byte order mark; empty beyond the last. */
export function sourceLine(text: string, line: number): string {
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf("\n", start);
    if (end === -1) return "";
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}
