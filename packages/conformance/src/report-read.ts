import type { Report } from "#conformance/report.js";
import { overlongList } from "#conformance/report-bounds.js";
import { contradictions } from "#conformance/report-follows.js";
import { parsePlainJson } from "#conformance/report-text.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { hints, validate } from "#documents/generated/conformance-report.js";
import { limitDiagnostics } from "#documents/limit.js";
import { maxBytes, readText, tooLarge } from "#documents/read-text.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { parseYaml, type YamlSource } from "#documents/yaml-source.js";
import { type Digest, isDigest, sha256 } from "#oci/digest.js";

/** A report with what names it, or what is wrong with the text. */
export type ParsedReport =
  | { report: Report; digest: Digest; file: string; diagnostics: Diagnostic[] }
  | { report?: undefined; digest?: undefined; file?: undefined; diagnostics: Diagnostic[] };

/** Some thirty thousand checks. */
export const maxReportBytes = 8 * 1024 * 1024;

const schema = { validate, hints } as unknown as DocumentSchema;

/** Reads a file that is named `PATH` or `PATH@sha256:…`, as `parseReport` does. */
export function readReport(named: string): ParsedReport {
  const [, path = named, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
  if (digest !== undefined && !isDigest(digest)) {
    const fix = "Write PATH@sha256: and 64 hexadecimal digits, as the run that wrote the report printed it.";
    return {
      diagnostics: [
        diagnostic("input-invalid", `${quoted(named, 300)} names a report by a digest that is none`, { fix }),
      ],
    };
  }
  const read = readText(path, maxReportBytes);
  if ("problem" in read) return { diagnostics: [read.problem] };
  return parseReport(path, read.text, digest === undefined ? {} : { digest });
}

/** Reads a report that anybody may have written. Never throws for what the text holds. */
export function parseReport(file: string, text: string, expected: { digest?: Digest } = {}): ParsedReport {
  if (Buffer.byteLength(text) > maxReportBytes) return { diagnostics: [tooLarge(file, maxReportBytes)] };
  const digest = sha256(text);
  if (expected.digest !== undefined && expected.digest !== digest) {
    return { diagnostics: [tampered(file, expected.digest, digest)] };
  }
  const parsed = parsePlainJson(text);
  if ("problem" in parsed) return { diagnostics: [unreadable(file, parsed.problem)] };
  const overlong = overlongList(parsed.value, text.length);
  if (overlong !== undefined) return { diagnostics: [unreadable(file, `its ${overlong} are more than a run makes`)] };
  const shape = checkSchema(sourceOf(file, text, parsed.value), schema);
  if (shape.broken.size > 0) return { diagnostics: limitDiagnostics(shape.diagnostics, shape.omitted) };
  const report = parsed.value as Report;
  const diagnostics = limitDiagnostics([...contradictions(report)].map((each) => contradictory(file, each)));
  return diagnostics.length > 0 ? { diagnostics } : { report, digest, file, diagnostics };
}

/** Places are looked up only for what is wrong, and only in a text that a person may have written. */
function sourceOf(file: string, text: string, value: unknown): YamlSource {
  let located: YamlSource | undefined;
  const place: YamlSource["place"] = (path, options) => {
    if (text.length <= maxBytes) located ??= parseYaml(file, text).source;
    return located?.place(path, options) ?? { file, line: 1 };
  };
  return { file, text, value, place, root: null };
}

function tampered(file: string, expected: Digest, found: Digest): Diagnostic {
  return diagnostic(
    "report-tampered",
    `${quoted(file, 300)} is not the report that was handed over: expected ${expected}, got ${found}`,
    {
      fix: "Hand over the file as the run wrote it, with the digest that the run printed.",
      place: { file, line: 1 },
    },
  );
}

function unreadable(file: string, problem: string): Diagnostic {
  return diagnostic("report-unreadable", `${quoted(file, 300)} cannot be taken as a report: ${problem}`, {
    fix: "Hand over report.json as the run wrote it.",
    place: { file, line: 1 },
  });
}

function contradictory(file: string, what: string): Diagnostic {
  return diagnostic("report-contradictory", `${quoted(file, 300)} contradicts itself: ${what}`, {
    fix: "Run the suite again and hand over what it writes.",
    place: { file, line: 1 },
  });
}
