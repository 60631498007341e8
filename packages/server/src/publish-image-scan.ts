import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { refuses } from "#scan/judge.js";
import type { ScanReport } from "#scan/report.js";
import { labelNames } from "#server/labels.js";
import { otherImage, refusedBy } from "#server/publish-image-problems.js";
import type { ImageToPublish } from "#server/publish-image-subject.js";

/**
 * Why a scan does not speak for an image: it is of another one, of a part of it, its policy refuses it, or would refuse it today.
 *
 * @param named how messages call the scan
 * @param today `2026-11-22`, UTC
 */
export function scanProblems(image: ImageToPublish, report: ScanReport, named: string, today: string): Diagnostic[] {
  const { digest } = image.document.descriptor;
  if (report.image?.digest !== digest)
    return [otherImage(`the scan ${named}`, report.image?.digest ?? "no image", digest)];
  const problems: Diagnostic[] = [];
  const { source } = report;
  if (source && source.manifest !== image.labels[labelNames.manifest]) {
    problems.push(otherImage(`the source that ${named} scanned`, `manifest ${source.manifest}`, digest));
  }
  const unseen = unseenPlatforms(image, report);
  if (unseen.length > 0) {
    const message = `the scan ${named} looked into no program of ${unseen.join(", ")}`;
    problems.push(refusedBy(message, "Scan the image with all of its platforms."));
  }
  return [...problems, ...refusals(report, today)];
}

/** Those whose manifest was not scanned, or that have no program in the report. */
function unseenPlatforms({ platforms }: ImageToPublish, { image, programs }: ScanReport): string[] {
  const unseen = platforms.filter(({ descriptor: { digest } }) => {
    const scanned = image?.platforms.find((each) => each.digest === digest);
    return !scanned || !programs.some(({ platform }) => platform === scanned.platform);
  });
  return unseen.map(({ platform }) => platform);
}

function refusals({ verdict, vulnerabilities, policy }: ScanReport, today: string): Diagnostic[] {
  if (verdict !== "passed") {
    const refused = vulnerabilities.filter((each) => each.verdict === "fails").map(({ id }) => id);
    const shown = refused.slice(0, 10).join(", ") || "what it could not see";
    const fix = "Raise what it names, or accept it for a while.";
    return [refusedBy(`the scan refuses the image for ${shown}`, fix)];
  }
  // A report may have waited: what was accepted then need not be accepted now.
  return vulnerabilities.flatMap(({ id, exception, state }) =>
    exception && exception.expires < today && refuses(policy.failOn, state)
      ? [refusedBy(`the scan accepts ${id} by an exception that expired on ${exception.expires}`, "Scan again.")]
      : [],
  );
}

/** What a scan comes to, for people. */
export function describeScan({ vulnerabilities, policy, source, database }: ScanReport): string {
  const count = (verdict: string) => vulnerabilities.filter((each) => each.verdict === verdict).length;
  const seen = source ? "" : "; its source was not scanned";
  const found = `${count("noted")} noted, ${count("accepted")} accepted`;
  return `passed (fails on ${policy.failOn}${seen}), ${found}; database of ${database.modified.slice(0, 10)}`;
}
