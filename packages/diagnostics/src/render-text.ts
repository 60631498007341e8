import type { Severity } from "#diagnostics/codes.js";
import type { Diagnostic, Place } from "#diagnostics/diagnostic.js";
import { excerpt } from "#diagnostics/excerpt.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { sortBySeverity, sortDiagnostics } from "#diagnostics/sort.js";

export interface TextOptions {
  /** Whether ANSI colours may be used. */
  colour: boolean;
  /** The text of a file that a place names, where the caller has it: its line is shown with a caret range. */
  readFile?: (file: string) => string | undefined;
  /** Where problems are not read along a file: whatever stops the reader comes before notices. */
  errorsFirst?: boolean;
}

/** What a terminal shows: a heading, the source line and the fix for each problem, in reading order unless errors come first; then how many there are, and where they are explained. */
export function renderText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  if (diagnostics.length === 0) return "";
  const paint = options.colour ? coloured : plain;
  const files = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    if (!files.has(file)) files.set(file, options.readFile?.(file));
    return files.get(file);
  };
  const sorted = options.errorsFirst ? sortBySeverity(diagnostics) : sortDiagnostics(diagnostics);
  const blocks = sorted.map((each) => block(each, textOf, paint));
  return `${blocks.join("\n")}\n${count(diagnostics)}\n${paint("faint", explained)}\n`;
}

const explained = "plugin-release help CODE explains each code.";

type Style = Severity | "place" | "faint";
type Paint = (style: Style, text: string) => string;

const plain: Paint = (_style, text) => text;
const colours: Record<Style, number> = { error: 31, warning: 33, notice: 36, place: 1, faint: 2 };
const coloured: Paint = (style, text) => `\u001b[${colours[style]}m${text}\u001b[0m`;

function block({ severity, code, message, fix, place }: Diagnostic, textOf: TextOf, paint: Paint): string {
  const where = place ? `${paint("place", `${position(place)}:`)} ` : "";
  const lines = [`${where}${paint(severity, severity)} ${code}: ${sanitize(message, 2000)}`];
  const text = place && textOf(place.file);
  if (place?.line !== undefined && text !== undefined) {
    const gutter = String(place.line);
    const { line, carets } = excerpt(text, place);
    lines.push(`  ${paint("faint", `${gutter} |`)} ${line}`.trimEnd());
    lines.push(`  ${paint("faint", `${" ".repeat(gutter.length)} |`)} ${paint(severity, carets)}`);
  }
  if (fix) lines.push(`  ${paint("faint", "fix:")} ${sanitize(fix, 2000)}`);
  return `${lines.join("\n")}\n`;
}

type TextOf = (file: string) => string | undefined;

/** `file:line:column`, as editors and terminals make a link of it. */
export function position({ file, line, column }: Place): string {
  return [sanitize(file, 1000), line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(":");
}

function count(diagnostics: readonly Diagnostic[]): string {
  return (["error", "warning", "notice"] as const)
    .map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => `${number} ${severity}${number === 1 ? "" : "s"}`)
    .join(", ");
}
