import { join } from "node:path";
import { readReport } from "#conformance/report-read.js";
import { type Diagnostic, DiagnosticError, diagnostic, stopOnErrors } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import type { Descriptor } from "#oci/types.js";
import { readSboms } from "#sbom/read-sboms.js";
import type { VexProducts } from "#scan/openvex.js";
import { readScanReport } from "#scan/read-scan.js";
import type { ScanReport } from "#scan/report.js";
import { labelNames } from "#server/labels.js";
import { splitDigest } from "#server/publish-image-folder.js";
import type { EvidenceKind, EvidenceLine, PublishImageOptions } from "#server/publish-image-options.js";
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
      const { statements, lines, lock, diagnostics } = await read();
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
      const fix = `Hand over the folder as ${kind}, or say without: ${kind}.`;
      problems.push(diagnostic("evidence-missing", `the image comes without ${names[kind]}`, { fix }));
    }
  }
  return { problems, left };
}

function leftOut(kind: EvidenceKind): Diagnostic {
  return diagnostic("evidence-missing", `the image is published without ${names[kind]}, on purpose`, {
    severity: "warning",
    fix: `Hand over the folder as ${kind}.`,
  });
}

async function sboms(image: ImageToPublish, folder: string): Promise<Evidence> {
  const documents = await readSboms(folder);
  const subjects = subjectsOf(image);
  const strange = documents.filter(({ digest }) => !subjects.has(digest as Digest));
  if (strange.length > 0) {
    throw new DiagnosticError(strange.map(({ file, digest }) => otherImage(`${folder}/${file}`, digest, image)));
  }
  const top = documents.filter(({ digest }) => digest === image.document.descriptor.digest).slice(0, 1);
  const [index] = documents;
  if (top.length === 0) throw new DiagnosticError([otherImage(folder, index?.digest ?? "nothing", image)]);
  const below = documents.filter(({ digest }) => digest !== image.document.descriptor.digest);
  const statements = [...top, ...below].flatMap((each) => {
    const subject = subjects.get(each.digest as Digest);
    return subject ? [sbomStatement(subject, each)] : [];
  });
  const says = `${statements.length} CycloneDX document${statements.length === 1 ? "" : "s"}`;
  return { statements, lines: [{ what: "SBOM", says }], diagnostics: [] };
}

async function scan(image: ImageToPublish, named: string, given: Given): Promise<Evidence> {
  const { path, digest } = splitDigest(named);
  const { report } = readScanReport(path, digest);
  const { descriptor } = image.document;
  const problems: Diagnostic[] = [];
  if (report.image?.digest !== descriptor.digest) {
    problems.push(otherImage(`the scan ${named}`, report.image?.digest ?? "no image", image));
  }
  const manifest = image.labels[labelNames.manifest];
  if (report.source && report.source.manifest !== manifest) {
    problems.push(otherImage(`the source that ${named} scanned`, `manifest ${report.source.manifest}`, image));
  }
  if (report.verdict !== "passed") {
    const refused = report.vulnerabilities.filter(({ verdict }) => verdict === "fails").map(({ id }) => id);
    const shown = refused.slice(0, 10).join(", ") || "what it could not see";
    problems.push(
      refusedBy(`the scan refuses the image for ${shown}`, "Raise what it names, or accept it for a while."),
    );
  }
  stopOnErrors(problems);
  const accepted = report.vulnerabilities.filter(({ verdict }) => verdict === "accepted").length;
  const noted = report.vulnerabilities.filter(({ verdict }) => verdict === "noted").length;
  const says = `passed (fails on ${report.policy.failOn}), ${noted} noted, ${accepted} accepted; database of ${report.database.modified.slice(0, 10)}`;
  return {
    statements: scanStatements(descriptor, report, productsOf(image, given)),
    lines: [{ what: "scan", says }],
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
  const statements: WantedStatement[] = [];
  const lines: EvidenceLine[] = [];
  for (const each of named) {
    const { path, digest } = splitDigest(each);
    const read = readReport(`${join(path, "report.json")}${digest === undefined ? "" : `@${digest}`}`);
    problems.push(...read.diagnostics);
    if (!read.report) continue;
    const { report } = read;
    const { digest: whole, platformDigest, platform = "" } = report.subject;
    const subject = subjects.get(platformDigest as Digest);
    if (whole !== image.document.descriptor.digest || !subject) {
      problems.push(otherImage(`the report in ${path}`, whole ?? "no image", image));
      continue;
    }
    const statement = report.verdict === "passed" ? conformanceStatement(subject, report, read.digest) : undefined;
    if (statement) statements.push(statement);
    else problems.push(refusedBy(`${path}: ${whyNot(report)}`, "Mend what failed, and run the whole suite."));
    const { passed } = report.required;
    lines.push({ what: "conformance", says: `${report.suite.name} on ${platform}: ${passed} required passed` });
  }
  stopOnErrors(problems);
  return { statements, lines, diagnostics: [] };
}

function whyNot({ verdict, only, suite }: { verdict: string; only?: string[]; suite: { name: string } }): string {
  return only === undefined ? `${suite.name}: ${verdict}` : `${suite.name} ran in part only, which is no evidence`;
}

/** By digest, the image and its platforms' manifests. */
function subjectsOf({ document, platforms }: ImageToPublish): Map<Digest, Descriptor> {
  const all = [document.descriptor, ...platforms.map(({ descriptor }) => descriptor)];
  return new Map(all.map((each) => [each.digest, each]));
}

function otherImage(what: string, found: string, { document }: ImageToPublish): Diagnostic {
  return diagnostic("evidence-other-image", `${what} is about ${found}, and not about ${document.descriptor.digest}`, {
    fix: "Hand over what the jobs of the same run made of the same image.",
  });
}

function refusedBy(message: string, fix: string): Diagnostic {
  return diagnostic("evidence-refused", message, { fix });
}
