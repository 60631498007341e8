import type { Diagnostic } from "#diagnostics/diagnostic.js";

export interface TextOptions {
  /** Whether ANSI colours may be used. */
  colour: boolean;
  /** The text of a file that a place names, where the caller has it: its line is shown with a caret. */
  readFile?: (file: string) => string | undefined;
}

/** What a terminal shows: a heading, the source line with a caret range, and the fix for each, sorted; then a count. */
export function renderText(_diagnostics: readonly Diagnostic[], _options: TextOptions): string {
  return "";
}
