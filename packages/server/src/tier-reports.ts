import type { CheckResult, Report, ReportSubject } from "#conformance/report.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";

/** A report with what names it: the digest of its file's bytes, and the file. */
export interface NamedReport {
  report: Report;
  /** `sha256:…` */
  digest: string;
  file?: string;
}

/** The image that tiers are granted on. */
export interface TierImage {
  /** Of the index, or of the manifest where there is one platform. */
  digest: string;
  /** Each with the digest of its manifest. */
  platforms: readonly { platform: string; digest: string }[];
  /** What its labels say was compiled in; empty where they say nothing. */
  plugins: readonly { name: string; module: string; version: string }[];
}

/** The required checks of a report that counts. */
export interface CountedReport {
  digest: string;
  /** About the server as a whole. */
  server: CheckResult[];
  /** By plugin name. */
  plugins: Map<string, CheckResult[]>;
}

/** One for each platform of the image, in the image's order. */
export interface PlatformReports {
  platform: string;
  reports: CountedReport[];
}

type Given = { reports: readonly NamedReport[]; image: TierImage; manifestDigest: string; suite: string };

/** Sorts out which reports are evidence. In whatever order they come, and however often, the answer is the same. */
export function countReports(given: Given): { platforms: PlatformReports[]; diagnostics: Diagnostic[] } {
  const platforms = given.image.platforms.map(({ platform }) => ({ platform, reports: [] as CountedReport[] }));
  const diagnostics: Diagnostic[] = [];
  const distinct = new Map(given.reports.map((each) => [each.digest, each]));
  for (const [, each] of [...distinct].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const refused = refusal(each.report, given);
    const place = each.file === undefined ? {} : { place: { file: each.file } };
    if (refused) diagnostics.push({ ...refused, ...place });
    else platforms[platformOf(each.report.subject, given.image)]?.reports.push(requiredChecks(each));
  }
  return { platforms, diagnostics };
}

function refusal({ subject, manifest, only, suite }: Report, given: Given): Diagnostic | undefined {
  const { image, manifestDigest } = given;
  if (subject.kind !== "image") return noEvidence(`it is about a ${subject.kind}, not about an image`);
  if (only !== undefined) return noEvidence(`only ${sanitize(only.join(", "), 100)} of the suite ran`);
  if (suite.digest !== given.suite) {
    return noEvidence(`it is of another suite, ${quoted(`${suite.name} ${suite.version}`)} ${quoted(suite.digest)}`);
  }
  if (platformOf(subject, image) === -1) {
    return other(`it is about ${describe(subject)}, the image is ${quoted(image.digest)}`);
  }
  if (manifest === undefined) return other("it does not say which manifest the image was built from");
  if (manifest === manifestDigest) return undefined;
  return other(
    `the image was built from another state of the manifest: ${quoted(manifest)}, this one is ${quoted(manifestDigest)}`,
    "Build the image again from this manifest, and run the suite on that.",
  );
}

function noEvidence(why: string): Diagnostic {
  const fix = "Run the whole of this suite on the image, and give that report.";
  return diagnostic("report-no-evidence", `the report grants no tier: ${why}`, { fix });
}

function other(why: string, fix = "Run the suite on this image, and give that report."): Diagnostic {
  return diagnostic("report-other-image", `the report does not count: ${why}`, { fix });
}

function describe({ digest, platformDigest, platform }: ReportSubject): string {
  const named = [digest, platformDigest, platform].flatMap((each) => (each === undefined ? [] : quoted(each)));
  return named.length === 0 ? "an image without a digest" : named.join(", ");
}

/** Which of the image's platforms ran; -1 where it is another image's. What the subject says twice has to agree. */
function platformOf({ digest, platformDigest, platform }: ReportSubject, image: TierImage): number {
  if (platformDigest === undefined && digest === image.digest && platform !== undefined) {
    return image.platforms.findIndex((each) => each.platform === platform);
  }
  const ran = platformDigest ?? digest;
  return image.platforms.findIndex(
    (each) => each.digest === ran && (platform === undefined || each.platform === platform),
  );
}

function requiredChecks({ report, digest }: NamedReport): CountedReport {
  const server: CheckResult[] = [];
  const plugins = new Map<string, CheckResult[]>();
  for (const each of report.checks) {
    if (each.level !== "required") continue;
    const list = each.plugin === undefined ? server : (plugins.get(each.plugin) ?? []);
    list.push(each);
    if (each.plugin !== undefined) plugins.set(each.plugin, list);
  }
  return { digest, server, plugins };
}
