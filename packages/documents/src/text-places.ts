import type { Place } from "#diagnostics/diagnostic.js";
import { sourceLine } from "#diagnostics/source-line.js";

/** Turns a range of UTF-16 offsets into a place. White space at the range's end is left out. */
export type Locate = (start: number, end: number) => Place;

export function placeOf(file: string, text: string, start: number, end: number): Place {
  return locator(file, text)(start, end);
}

/** The table of lines is made when the first place is asked for. */
export function locator(file: string, text: string): Locate {
  let starts: number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const from = Math.min(Math.max(start, 0), text.length);
    const to = Math.max(from, from + text.slice(from, end).trimEnd().length);
    const [line, column] = position(starts, from);
    const [endLine, endColumn] = position(starts, to);
    return { file, line, column, endLine, endColumn };
  };
}

/** A byte order mark belongs to no column: the first line starts after it. */
function lineStarts(text: string): number[] {
  const starts = [text.startsWith("\ufeff") ? 1 : 0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function position(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return [low + 1, Math.max(1, offset - (starts[low] ?? 0) + 1)];
}

/** The place's part in its first line: GitHub shows columns only where a range stays in one line. */
export function inFirstLine(text: string, place: Place): Place {
  const { line, endLine } = place;
  if (line === undefined || endLine === line) return place;
  return { ...place, endLine: line, endColumn: sourceLine(text, line).trimEnd().length + 1 };
}

/** What stands at a place: its first line only. */
export function textAt(text: string, { line = 1, column = 1, endLine = line, endColumn }: Place): string {
  return sourceLine(text, line).slice(column - 1, endLine === line ? (endColumn ?? column) - 1 : undefined);
}
