import type { CheckResult, Report } from "#conformance/report.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import { parseImageReference } from "#oci/reference.js";

/** An in-toto ResourceDescriptor (spec v1), as far as it is used here. */
export interface ResourceDescriptor {
  name?: string;
  /** Hexadecimal digits by algorithm. */
  digest: { sha256: string };
  annotations?: Record<string, string>;
}

/** An in-toto Statement v1 with the test-result predicate v0.1. */
export interface Statement {
  _type: "https://in-toto.io/Statement/v1";
  subject: ResourceDescriptor[];
  predicateType: "https://in-toto.io/attestation/test-result/v0.1";
  predicate: {
    result: "PASSED" | "WARNED" | "FAILED";
    configuration: ResourceDescriptor[];
    passedTests: string[];
    warnedTests: string[];
    failedTests: string[];
  };
}

/**
 * What may be signed: nothing for what is no image, was not run, or ran in part only. It speaks of the platform's manifest that ran; of the
 * index too only where that platform is all there is. Tests that were skipped are in no list: they say nothing of the image.
 *
 * @param digest of report.json: it says more than a statement has places for, and whoever signs the one signs the other
 */
export function reportStatement(report: Report, digest: Digest): Statement | undefined {
  const { subject, verdict, only, checks } = report;
  if (subject.kind !== "image" || verdict === "not-run" || only !== undefined) return undefined;
  const digests = subjectDigests(report);
  if (digests.length === 0) return undefined;
  const required = checks.filter(({ level }) => level === "required");
  const recommended = checks.filter(({ level }) => level === "recommended");
  const warnedTests = names(recommended.filter(isNotPassed));
  const failedTests = names(required.filter(isNotPassed));
  const bad = new Set([...warnedTests, ...failedTests]);
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: digests.map((digest) => ({ ...repositoryName(subject.name), digest: { sha256: hex(digest) } })),
    predicateType: "https://in-toto.io/attestation/test-result/v0.1",
    predicate: {
      result: verdict === "failed" ? "FAILED" : warnedTests.length > 0 ? "WARNED" : "PASSED",
      configuration: configuration(report, digest),
      // A server may list two things of one name, of which one passes.
      passedTests: names(checks.filter(({ status }) => status === "passed")).filter((each) => !bad.has(each)),
      warnedTests,
      failedTests,
    },
  };
}

export function renderStatement(statement: Statement): string {
  return `${JSON.stringify(statement, undefined, 2)}\n`;
}

function isNotPassed({ status }: CheckResult): boolean {
  return status === "failed" || status === "not-run";
}

function subjectDigests({ subject, platforms }: Report): string[] {
  const { digest, platformDigest } = subject;
  const ran = platforms.some((each) => each.digest === platformDigest && each.status === "run");
  if (platformDigest === undefined || !ran) return [];
  const whole = platforms.length === 1 && digest !== undefined && digest !== platformDigest;
  return whole ? [platformDigest, digest] : [platformDigest];
}

/** Where the image is a registry's, its repository; paths of the machine that ran the suite are nobody else's matter. */
function repositoryName(name: string): { name?: string } {
  try {
    const { registry, repository, short } = parseImageReference(name);
    return short ? {} : { name: `${registry}/${repository}` };
  } catch (error) {
    if (error instanceof DiagnosticError) return {};
    throw error;
  }
}

/** What the run was given: the suite, and the manifest that the image is made of. Annotations say how it was run. */
function configuration(report: Report, digest: Digest): ResourceDescriptor[] {
  const { suite, manifest, tool, subject, sandbox, started } = report;
  const annotations = {
    version: suite.version,
    tool: `${tool.name} ${tool.version}`,
    ...(subject.platform === undefined ? {} : { platform: subject.platform }),
    sandbox: sandbox.kind,
    started,
    report: digest,
  };
  const descriptor = { name: suite.name, digest: { sha256: hex(suite.digest) }, annotations };
  return manifest === undefined
    ? [descriptor]
    : [descriptor, { name: "catalog-server-manifest", digest: { sha256: hex(manifest) } }];
}

function hex(digest: string): string {
  return digest.slice("sha256:".length);
}

/** `B-list [agents, Agent]`; each once. */
function names(checks: readonly CheckResult[]): string[] {
  return [...new Set(checks.map(({ id, items }) => (items.length === 0 ? id : `${id} [${items.join(", ")}]`)))];
}
