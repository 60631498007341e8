import { resolve } from "node:path";
import { hasErrors } from "#diagnostics/diagnostic.js";
import type { Scanned } from "#server/scan-image-options.js";
import { openCount } from "#server/scan-image-summary.js";
import type { ScannedImages } from "#server/scan-images.js";

/** The action's outputs for one scan. */
export function scanOutputs({ report, written, directory }: Scanned): Record<string, string> {
  return {
    vulnerabilities: String(openCount(report)),
    failed: String(report.verdict === "failed"),
    report: directory,
    "report-digest": written.digest,
    sarif: written.sarif,
    openvex: written.openvex ?? "",
    images: "",
  };
}

/** The same for several images; `folder` is the one that holds a folder for each. */
export function scansOutputs({ images, diagnostics }: ScannedImages, folder: string): Record<string, string> {
  const rows = images.map(({ image, scanned, issue }) => ({
    image,
    digest: scanned?.report.image?.digest ?? "",
    vulnerabilities: scanned ? openCount(scanned.report) : null,
    issue: issue?.url ?? "",
  }));
  return {
    vulnerabilities: String(rows.reduce((sum, each) => sum + (each.vulnerabilities ?? 0), 0)),
    failed: String(hasErrors(diagnostics)),
    report: resolve(folder),
    "report-digest": "",
    sarif: "",
    openvex: "",
    images: JSON.stringify(rows),
  };
}
