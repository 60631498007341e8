import { type Code, codes, rulePage, type Severity } from "#diagnostics/codes.js";
import type { Diagnostic, Place } from "#diagnostics/diagnostic.js";
import { jsonDocument } from "#diagnostics/render-json.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { sortDiagnostics } from "#diagnostics/sort.js";

const levels: Record<Severity, string> = { error: "error", warning: "warning", notice: "note" };

/** A SARIF 2.1.0 log with one run, which lists the rules that were broken; sorted, with a last newline. */
export function renderSarif(diagnostics: readonly Diagnostic[]): string {
  const used = [...new Set(diagnostics.map((each) => each.code))].sort();
  const indexes = new Map(used.map((code, index) => [code, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "plugin-release", rules: used.map(rule) } },
        columnKind: "utf16CodeUnits",
        results: sortDiagnostics(diagnostics).map((each) => ({ ...result(each), ruleIndex: indexes.get(each.code) })),
      },
    ],
  };
  return jsonDocument(log);
}

function rule(code: Code) {
  const { title, severity } = codes[code];
  return {
    id: code,
    shortDescription: { text: title },
    helpUri: rulePage(code),
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ code, severity, message, fix, place, plugin }: Diagnostic) {
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: plainText(fix ? `${message}. ${fix}` : message) },
    ...(place ? { locations: [{ physicalLocation: physicalLocation(place) }] } : {}),
    ...(plugin === undefined ? {} : { properties: { plugin: sanitize(plugin) } }),
  };
}

/** A SARIF message reads `[text](target)` as a link (§3.11.6). */
function plainText(text: string): string {
  return sanitize(text, 2000).replaceAll("](", "] (");
}

function physicalLocation({ file, line, column, endLine, endColumn }: Place) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: { uri: reference(file) }, ...(line === undefined ? {} : { region }) };
}

/** A path as a URI reference: relative ones stay relative, whatever characters they have. */
function reference(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const encoded = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
