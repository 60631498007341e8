import { existsSync, readFileSync } from "node:fs";
import { defaultManifest } from "#cli/default-manifest.js";
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
  const told = diagnostics.map(withoutManifest);
  if (format === "json") out.write((await import("#diagnostics/render-json.js")).renderJson(told));
  else if (format === "sarif") out.write((await import("#diagnostics/render-sarif.js")).renderSarif(told));
  else out.write(renderText(told, textOptions(out)));
}

/** Writes problems as text, errors before notices. */
export function showErrorsFirst(diagnostics: readonly Diagnostic[], out: NodeJS.WriteStream): void {
  out.write(renderText(diagnostics.map(withoutManifest), { ...textOptions(out), errorsFirst: true }));
}

/** Whoever names no manifest is told what is missing, and not about a path. */
function withoutManifest(problem: Diagnostic): Diagnostic {
  const { code, place } = problem;
  if (code !== "file-unreadable" || place?.file !== defaultManifest || existsSync(defaultManifest)) return problem;
  const fix = "Go into the folder with the manifest (cd), or begin one: plugin-release init server.";
  return { ...problem, message: `there is no ${defaultManifest} here`, fix };
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
