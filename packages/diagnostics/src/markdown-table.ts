import { markdownText } from "#diagnostics/render-markdown.js";

/** A GitHub-flavoured Markdown table; every cell shows exactly its text. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((each) => markdownText(each)).join(" | ")} |\n`;
  const rule = `|${" --- |".repeat(header.length)}\n`;
  return line(header) + rule + rows.map(line).join("");
}
