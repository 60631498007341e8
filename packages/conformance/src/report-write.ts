import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "#conformance/report.js";
import { renderReportHtml } from "#conformance/report-html.js";
import { renderReportJson } from "#conformance/report-json.js";
import { renderReportJunit } from "#conformance/report-junit.js";
import { renderReportMarkdown } from "#conformance/report-markdown.js";
import { safeReport } from "#conformance/report-safe.js";
import { renderStatement, reportStatement } from "#conformance/report-statement.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import type { Digest } from "#oci/digest.js";
import { sha256 } from "#oci/digest.js";

export interface WrittenReports {
  /** Paths, the directory included. */
  json: string;
  junit: string;
  markdown: string;
  html: string;
  /** Only of an image that was run as a whole. */
  statement?: string;
  /** Of report.json. */
  digest: Digest;
}

/**
 * Writes report.json, report.junit.xml, report.md, report.html and, where there is one, statement.json; makes the directory.
 * A statement of an earlier run, or its signature, never stays beside another report. Throws disk-full; other errors of the system as they are.
 */
export async function writeReports(directory: string, given: Report): Promise<WrittenReports> {
  const report = safeReport(given);
  const json = renderReportJson(report);
  const digest = sha256(json);
  const statement = reportStatement(report, digest);
  const contents = {
    "report.html": renderReportHtml(report),
    "report.md": renderReportMarkdown(report),
    "report.junit.xml": renderReportJunit(report),
    "report.json": json,
    ...(statement ? { "statement.json": renderStatement(statement) } : {}),
  };
  try {
    mkdirSync(directory, { recursive: true });
    writeTogether(directory, contents);
  } catch (error) {
    throw explainDiskFull(error, directory);
  }
  const at = (name: keyof typeof contents) => join(directory, name);
  return {
    json: at("report.json"),
    junit: at("report.junit.xml"),
    markdown: at("report.md"),
    html: at("report.html"),
    ...(statement ? { statement: at("statement.json") } : {}),
    digest,
  };
}

/** All are on the disk before the first takes its name, and the statement takes it last. */
function writeTogether(directory: string, contents: Record<string, string>): void {
  const suffix = randomUUID();
  const names = Object.keys(contents);
  const temporary = (name: string) => join(directory, `.${name}.${suffix}`);
  try {
    for (const name of names) writeFileSync(temporary(name), contents[name] ?? "", { flag: "wx" });
    for (const each of ["statement.json", "statement.sigstore.json"]) rmSync(join(directory, each), { force: true });
    for (const name of names) renameSync(temporary(name), join(directory, name));
  } finally {
    for (const name of names) rmSync(temporary(name), { force: true });
  }
}
