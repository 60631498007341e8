import { join } from "node:path";
import { readReport } from "#conformance/report-read.js";
import { type Diagnostic, DiagnosticError, diagnostic, stopOnErrors } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import type { Descriptor } from "#oci/types.js";
import { readSboms } from "#sbom/read-sboms.js";
import type { VexProducts } from "#scan/openvex.js";
import { readScanReport } from "#scan/read-scan.js";
import type { ScanReport } from "#scan/report.js";
import { splitDigest } from "#server/publish-image-folder.js";
import type { EvidenceKind, EvidenceLine, PublishImageOptions } from "#server/publish-image-options.js";
import { otherImage, refusedBy } from "#server/publish-image-problems.js";
import { chooseSboms } from "#server/publish-image-sboms.js";
import { describeScan, scanProblems } from "#server/publish-image-scan.js";
import {
  conformanceStatement,
  sbomStatement,
  scanStatements,
  type WantedStatement,
} from "#server/publish-image-statements.js";
import type { ImageToPublish } from "#server/publish-image-subject.js";

export interface Evidence {
  statements: WantedStatement[];
  lines: EvidenceLine[];
  /** The report.json behind each statement about conformance. */
  reports?: { file: string; statement: WantedStatement }[];
  /** Over the generated module that was scanned as source. */
  lock?: string;
  /** Warnings. */
  diagnostics: Diagnostic[];
}

type Given = Pick<PublishImageOptions, "sbom" | "scan" | "conformance" | "without" | "registry" | "repository">;

const names: Record<EvidenceKind, EvidenceLine["what"]> = { sbom: "SBOM", scan: "scan", conformance: "conformance" };

/**
 * Reads what other jobs found of the image, and holds each against the image. Throws all of `evidence-missing`, `evidence-other-image` and
 * `evidence-refused` together, and what cannot be read.
 */
export async function readEvidence(image: ImageToPublish, given: Given): Promise<Evidence> {
  const { problems, left } = missing(given);
  const reads: (() => Promise<Evidence>)[] = [
    ...(given.sbom === undefined ? [] : [() => sboms(image, given.sbom as string)]),
    ...(given.scan === undefined ? [] : [() => scan(image, given.scan as string, given)]),
    ...(given.conformance.length === 0 ? [] : [() => reports(image, given.conformance)]),
  ];
  const evidence: Evidence = { statements: [], lines: left.lines, diagnostics: [...left.diagnostics] };
  for (const read of reads) {
    try {
      const { statements, lines, reports: files, lock, diagnostics } = await read();
      if (files !== undefined) evidence.reports = files;
      if (lock !== undefined) evidence.lock = lock;
      evidence.statements.push(...statements);
      evidence.lines.push(...lines);
      evidence.diagnostics.push(...diagnostics);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      problems.push(...error.diagnostics);
    }
  }
  stopOnErrors(problems);
  return evidence;
}

function missing(given: Given): { problems: Diagnostic[]; left: Pick<Evidence, "lines" | "diagnostics"> } {
  const problems: Diagnostic[] = [];
  const left: Pick<Evidence, "lines" | "diagnostics"> = { lines: [], diagnostics: [] };
  for (const kind of Object.keys(names) as EvidenceKind[]) {
    const there = kind === "conformance" ? given.conformance.length > 0 : given[kind] !== undefined;
    if (there) continue;
    if (given.without.includes(kind)) {
      left.lines.push({ what: names[kind], says: "left out" });
      left.diagnostics.push(leftOut(kind));
    } else {
      const fix = `Set ${kind} to its folder, or without to "${kind}".`;
      const inputs = [kind, "without"];
      problems.push(diagnostic("evidence-missing", `the image comes without its ${names[kind]}`, { fix, inputs }));
    }
  }
  return { problems, left };
}

function leftOut(kind: EvidenceKind): Diagnostic {
  return diagnostic("evidence-missing", `the image is published without its ${names[kind]}, on purpose`, {
    severity: "warning",
    fix: `Set ${kind} to its folder.`,
    inputs: [kind],
  });
}

async function sboms(image: ImageToPublish, folder: string): Promise<Evidence> {
  const { sboms: chosen, problems } = chooseSboms(image, await readSboms(folder), folder);
  stopOnErrors(problems);
  const subjects = subjectsOf(image);
  const statements = chosen.flatMap((each) => {
    const subject = subjects.get(each.digest as Digest);
    return subject ? [sbomStatement(subject, each)] : [];
  });
  const says = `${statements.length} CycloneDX document${statements.length === 1 ? "" : "s"}`;
  return { statements, lines: [{ what: "SBOM", says }], diagnostics: [] };
}

async function scan(image: ImageToPublish, named: string, given: Given): Promise<Evidence> {
  const { path, digest } = splitDigest(named);
  const { report } = readScanReport(path, digest);
  stopOnErrors(scanProblems(image, report, named, new Date().toISOString().slice(0, 10)));
  return {
    statements: scanStatements(image.document.descriptor, report, productsOf(image, given)),
    lines: [{ what: "scan", says: describeScan(report) }],
    ...lockOf(report),
    diagnostics: [],
  };
}

function lockOf({ source }: ScanReport): Pick<Evidence, "lock"> {
  return source?.lock === undefined ? {} : { lock: source.lock };
}

/** What OpenVEX calls the image: where it is going to be. */
function productsOf({ document, platforms }: ImageToPublish, { registry, repository }: Given): VexProducts {
  const product = { repository: `${registry}/${repository}`, name: repository };
  return {
    image: { ...product, digest: document.descriptor.digest },
    platforms: platforms.map(({ platform, descriptor: { digest } }) => {
      const architecture = platform.split("/")[1];
      return { ...product, digest, ...(architecture && { architecture }) };
    }),
  };
}

async function reports(image: ImageToPublish, named: readonly string[]): Promise<Evidence> {
  const subjects = subjectsOf(image);
  const problems: Diagnostic[] = [];
  const found: NonNullable<Evidence["reports"]> = [];
  const lines: EvidenceLine[] = [];
  for (const each of named) {
    const { path, digest } = splitDigest(each);
    const file = join(path, "report.json");
    const read = readReport(`${file}${digest === undefined ? "" : `@${digest}`}`);
    problems.push(...read.diagnostics);
    if (!read.report) continue;
    const { report } = read;
    const { digest: whole, platformDigest, platform = "" } = report.subject;
    const subject = subjects.get(platformDigest as Digest);
    if (whole !== image.document.descriptor.digest || !subject) {
      problems.push(otherImage(`the report in ${path}`, whole ?? "no image", image.document.descriptor.digest));
      continue;
    }
    const statement = report.verdict === "passed" ? conformanceStatement(subject, report, read.digest) : undefined;
    if (statement) found.push({ file, statement });
    else problems.push(refusedBy(`${path}: ${whyNot(report)}`, "Mend what failed, and run the whole suite."));
    const { passed } = report.required;
    lines.push({ what: "conformance", says: `${report.suite.name} on ${platform}: ${passed} required passed` });
  }
  stopOnErrors(problems);
  const statements = found.map(({ statement }) => statement);
  const tested = new Set(statements.map(({ subject }) => subject.digest));
  for (const { platform, descriptor } of image.platforms) {
    if (!tested.has(descriptor.digest)) lines.push({ what: "conformance", says: `not run on ${platform}` });
  }
  return { statements, lines, reports: found, diagnostics: [] };
}

function whyNot({ verdict, only, suite }: { verdict: string; only?: string[]; suite: { name: string } }): string {
  return only === undefined ? `${suite.name}: ${verdict}` : `${suite.name} ran in part only, which is no evidence`;
}

/** By digest, the image and its platforms' manifests. */
function subjectsOf({ document, platforms }: ImageToPublish): Map<Digest, Descriptor> {
  const all = [document.descriptor, ...platforms.map(({ descriptor }) => descriptor)];
  return new Map(all.map((each) => [each.digest, each]));
}
