import { markdownTable } from "#diagnostics/markdown-table.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { countStates, renderScanMarkdown } from "#scan/markdown.js";
import type { ScanReport } from "#scan/report.js";
import type { Scanned } from "#server/scan-image-options.js";
import type { ScannedImage, ScannedImages } from "#server/scan-images.js";

/** Vulnerabilities that are there or may be, exceptions aside. */
export function openCount({ vulnerabilities }: Pick<ScanReport, "vulnerabilities">): number {
  return vulnerabilities.filter(({ state, verdict }) => state !== "absent" && verdict !== "accepted").length;
}

/** What a person at a terminal wants to know of a scan. */
export function renderScan({ report, written }: Scanned): string {
  const { database, vulnerabilities, image, verdict } = report;
  const rows = vulnerabilities
    .filter(({ state }) => state !== "absent")
    .map(({ id, module, version, state, reachedBy, exception }) => {
      const who = reachedBy.map(({ plugin }) => plugin ?? "the base").join(", ");
      const accepted = exception ? `, accepted until ${exception.expires}` : "";
      return `  ${id}  ${state}  ${module} ${version}${who ? `, reached by ${who}` : ""}${accepted}`;
    });
  const lines = [
    `${verdict === "passed" ? "passed" : "FAILED"}  ${countStates(report)}`,
    ...(image ? [`        ${sanitize(image.name)}, ${image.digest}`] : []),
    `        database ${database.address} of ${database.modified}`,
    ...rows,
    `Report: ${written.markdown}`,
    `        ${written.json}@${written.digest}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** One image a line. */
export function renderScans({ images }: ScannedImages): string {
  return images.map((each) => `${sanitize(each.image)}  ${stateOf(each)}${issueOf(each, "  ")}\n`).join("");
}

/** The scans of several images as a job summary. */
export function scansSummary({ images }: ScannedImages): string {
  const rows = images.map((each) => [
    each.image,
    each.scanned?.report.image?.digest ?? "",
    stateOf(each),
    issueOf(each, ""),
  ]);
  const table = `### Published images\n\n${markdownTable(["Image", "Digest", "Vulnerabilities", "Issue"], rows)}`;
  const reports = images.flatMap(({ scanned }) =>
    scanned && openCount(scanned.report) > 0 ? [renderScanMarkdown(scanned.report)] : [],
  );
  return [table, ...reports].join("\n\n");
}

function stateOf({ scanned }: ScannedImage): string {
  return scanned ? countStates(scanned.report) : "not scanned";
}

function issueOf({ issue }: ScannedImage, before: string): string {
  return issue?.url === undefined ? "" : `${before}${issue.outcome}: ${issue.url}`;
}
