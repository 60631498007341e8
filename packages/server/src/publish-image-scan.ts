import { join } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import { type Digest, isDigest, sha256 } from "#oci/digest.js";
import type { ScanReport } from "#scan/report.js";

/** Bytes: a report of a thousand vulnerabilities has a tenth of it. */
const largest = 64 * 1024 * 1024;

export interface ReadScan {
  report: ScanReport;
  /** The OpenVEX document beside it. */
  openvex: Record<string, unknown>;
}

/** Reads a folder that scan-image wrote. Throws `file-unreadable`, `report-unreadable`, `report-tampered`. */
export async function readScan(named: string): Promise<ReadScan> {
  const { path, digest } = splitDigest(named);
  const file = join(path, "scan.json");
  const text = read(file);
  if (digest !== undefined && sha256(text) !== digest) {
    fail("report-tampered", `${quoted(file, 300)} is not the report that was handed over: expected ${digest}`, {
      fix: "Hand over the folder as scan-image wrote it, with the digest that it put out as report-digest.",
    });
  }
  const { validate } = await import("#documents/generated/vulnerability-scan.js");
  const report = parse(file, text);
  if (!(validate as unknown as (value: unknown) => boolean)(report)) unreadable(file, "it is no VulnerabilityScan");
  const vex = join(path, "scan.openvex.json");
  const openvex = parse(vex, read(vex));
  if (!String(openvex["@context"]).startsWith("https://openvex.dev/ns")) unreadable(vex, "it is no OpenVEX document");
  return { report: report as unknown as ScanReport, openvex };
}

/** `PATH`, or `PATH@sha256:…`. Throws `input-invalid`. */
export function splitDigest(named: string): { path: string; digest?: Digest } {
  const [, path = named, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
  if (digest === undefined) return { path };
  if (isDigest(digest)) return { path, digest };
  return fail("input-invalid", `${quoted(named, 300)} names a folder by a digest that is none`, {
    fix: "Write PATH@sha256: and 64 hexadecimal digits, as the step that wrote the report put it out.",
  });
}

function read(file: string): string {
  const found = readText(file, largest);
  if ("problem" in found) throw new DiagnosticError([found.problem]);
  return found.text;
}

function parse(file: string, text: string): Record<string, unknown> {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below.
  }
  return unreadable(file, "it is no JSON object");
}

function unreadable(file: string, why: string): never {
  return fail("report-unreadable", `${quoted(file, 300)} cannot be taken as a scan's: ${why}`, {
    fix: "Hand over the folder as scan-image wrote it.",
    place: { file },
  });
}
