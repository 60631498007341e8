import { readFileSync } from "node:fs";
import { readChoice } from "#diagnostics/choice.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { renderText, type TextOptions } from "#diagnostics/render-text.js";

export type Format = "text" | "json" | "sarif";

/** Writes problems in the format that was asked for. */
export async function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: Format,
  out: NodeJS.WriteStream,
): Promise<void> {
  if (format === "json") out.write((await import("#diagnostics/render-json.js")).renderJson(diagnostics));
  else if (format === "sarif") out.write((await import("#diagnostics/render-sarif.js")).renderSarif(diagnostics));
  else out.write(renderText(diagnostics, textOptions(out)));
}

/** Writes problems as text, errors before notices. */
export function showErrorsFirst(diagnostics: readonly Diagnostic[], out: NodeJS.WriteStream): void {
  out.write(renderText(diagnostics, { ...textOptions(out), errorsFirst: true }));
}

function textOptions(out: NodeJS.WriteStream): TextOptions {
  return { colour: out.isTTY && !process.env.NO_COLOR, readFile: readSource };
}

function readSource(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

export function readFormat(text: string | undefined): Format {
  return readChoice("format", text ?? "text", ["text", "json", "sarif"]);
}
