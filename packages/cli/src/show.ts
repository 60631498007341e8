import { readFileSync } from "node:fs";
import { type Diagnostic, fail } from "#diagnostics/diagnostic.js";
import { renderText } from "#diagnostics/render-text.js";

export type Format = "text" | "json" | "sarif";

/** Writes problems in the format that was asked for. */
export async function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: Format,
  out: NodeJS.WriteStream,
): Promise<void> {
  out.write(await render(diagnostics, format, out.isTTY && !process.env.NO_COLOR));
}

async function render(diagnostics: readonly Diagnostic[], format: Format, colour: boolean): Promise<string> {
  if (format === "json") return (await import("#diagnostics/render-json.js")).renderJson(diagnostics);
  if (format === "sarif") return (await import("#diagnostics/render-sarif.js")).renderSarif(diagnostics);
  return renderText(diagnostics, { colour, readFile: (file) => readSource(file) });
}

function readSource(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

export function readFormat(text: string | undefined): Format {
  const format = text ?? "text";
  if (format === "text" || format === "json" || format === "sarif") return format;
  return fail("input-invalid", `--format: "${format}" is not text, json or sarif`, {
    fix: "Write --format sarif, or leave it out.",
  });
}
