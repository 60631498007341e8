import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

const start = "<!-- compatibility-matrix:start -->";
const end = "<!-- compatibility-matrix:end -->";
const note = "<!-- Written by plugin-release matrix; what is changed here by hand is lost. -->";

/** The file with `markdown` between its markers, in the file's own line endings; everything else stays byte for byte. */
export function putBetweenMarkers(
  file: string,
  text: string,
  markdown: string,
): { text: string } | { problem: Diagnostic } {
  const starts = linesThatAre(start, text);
  const ends = linesThatAre(end, text);
  const [first] = starts;
  const [last] = ends;
  if (!first || !last) return { problem: missing(file, !first ? start : end) };
  if (starts.length > 1 || ends.length > 1)
    return { problem: unclear(file, "has markers of the matrix more than once") };
  if (last.from < first.to) return { problem: unclear(file, "ends the matrix before it starts") };
  const newline = first.line.endsWith("\r\n") ? "\r\n" : "\n";
  const block = `${note}\n\n${markdown}\n`.replaceAll("\n", newline);
  return { text: `${text.slice(0, first.to)}${block}${text.slice(last.from)}` };
}

interface Line {
  line: string;
  from: number;
  to: number;
}

/** Lines that hold the marker and blanks only, outside of fenced code. */
function linesThatAre(marker: string, text: string): Line[] {
  const found: Line[] = [];
  let fence: string | undefined;
  let from = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const [, opened] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (opened !== undefined && fence === undefined) fence = opened;
    else if (opened !== undefined && fence !== undefined && line.trim().startsWith(fence)) fence = undefined;
    else if (fence === undefined && line.trim() === marker) found.push({ line, from, to: from + line.length });
    from += line.length;
  }
  return found;
}

function missing(file: string, marker: string): Diagnostic {
  return diagnostic("matrix-markers-missing", `${quoted(file, 300)} has no line ${marker}`, {
    fix: `Write the lines ${start} and ${end} where the matrix goes.`,
    place: { file },
  });
}

function unclear(file: string, what: string): Diagnostic {
  return diagnostic("matrix-markers-missing", `${quoted(file, 300)} ${what}`, {
    fix: `Keep one line ${start} and, below it, one line ${end}.`,
    place: { file },
  });
}
