import type { Report } from "#conformance/report.js";
import type { Digest } from "#oci/digest.js";

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

/** Writes report.json, report.junit.xml, report.md, report.html and, where there is one, statement.json; makes the directory. */
export async function writeReports(_directory: string, _report: Report): Promise<WrittenReports> {
  throw new Error("comes with the next commit");
}
