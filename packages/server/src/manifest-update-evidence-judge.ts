import type { Code } from "#diagnostics/codes.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { isImageManifest } from "#oci/media-types.js";
import { readImage } from "#oci/platform-images.js";
import type { Repository } from "#oci/repository.js";
import { readLabels, type ServerLabels } from "#server/labels.js";
import { linkedVersions, type TestResult, testResults } from "#server/manifest-update-evidence-contents.js";
import type { CandidateSigner } from "#server/manifest-update-evidence-signer.js";
import { attests, signaturePredicate } from "#signing/predicate-types.js";
import { type ImageVerification, type TrustedStatement, verifyImage } from "#signing/verify-image.js";

/** What a candidate has to be of. */
export interface WantedCandidate {
  module: string;
  version: string;
  /** The base's module and version. */
  server: { module?: string; version?: string };
}

/** A candidate that shows what it has to show, but for the sum, which the caller compares. */
export interface GoodCandidate {
  digest: Digest;
  /** Who signed it, for people. */
  signer: string;
  /** The manifest that carries the signed report. */
  report: Digest;
  test: TestResult;
  base: { module: string; version: string };
  /** Of the module's files, as they were compiled. */
  sum: string;
}

export interface BadCandidate {
  code: Code;
  /** The end of a sentence that begins with the candidate's name; safe to show. */
  why: string;
  /** It speaks of this very server: what another one's says does not make up for it. */
  isFinal?: boolean;
}

/**
 * Judges one candidate image by what its registry has attached to it: nothing counts but what the signer has signed, and what follows from
 * digests that are signed. Throws what reading a registry throws.
 */
export async function judgeCandidate(
  repository: Repository,
  reference: string,
  { signer, trust }: CandidateSigner,
  wanted: WantedCandidate,
): Promise<GoodCandidate | BadCandidate> {
  const found = await verifyImage({ repository, reference, signers: [signer], attestations: [], trust });
  const signature = found.trusted.find(
    ({ predicateType, subject }) => predicateType === signaturePredicate && subject === found.digest,
  );
  if (signature === undefined) return unsigned("is not signed by the policy's signer", found);
  const tests = testResults(found.trusted);
  const [first] = tests;
  if (first === undefined) return unsigned("has no conformance report that the policy's signer signed", found);
  // Of one image, a report that failed counts more than one that passed.
  const test = tests.find(({ result }) => !hasPassed(result)) ?? first;
  const labels = await labelsOf(repository, test.about.subject);
  const other = labels === undefined ? unlabelled : otherContent(labels, wanted);
  if (labels === undefined || other !== undefined) return { code: "plugin-report-other", why: other ?? unlabelled };
  if (!hasPassed(test.result)) {
    const why = `has a signed report that says ${sanitize(test.result, 40)}, not passed`;
    return { code: "plugin-report-failed", why, isFinal: labels.version === wanted.server.version };
  }
  const sbom = sbomOf(found, test.about.subject);
  if (sbom === undefined) return unsigned("has no SBOM that the policy's signer signed", found);
  const linked = linkedVersions(sbom.statement.predicate, wanted.module);
  const [one] = linked;
  if (one?.sum === undefined || linked.some(({ version }) => version !== wanted.version)) {
    return { code: "plugin-report-other", why: notLinked(linked, wanted) };
  }
  const base = { module: labels.module, version: labels.version };
  return { digest: found.digest, signer: signature.signer, report: test.about.digest, test, base, sum: one.sum };
}

/** Recommended checks may fail. */
function hasPassed(result: string): boolean {
  return result === "PASSED" || result === "WARNED";
}

const unlabelled = "does not say what it was built from";

/** A test ran on one platform's image, whose labels its digest covers; of an index nobody knows which one that was. */
async function labelsOf(repository: Repository, subject: Digest): Promise<ServerLabels | undefined> {
  const document = await repository.manifest(subject);
  if (document === undefined || !isImageManifest(document.descriptor.mediaType)) return undefined;
  const { config } = await readImage(repository, repository.name, document);
  return readLabels(config.config?.Labels ?? {});
}

function otherContent(labels: ServerLabels, { module, version, server }: WantedCandidate): string | undefined {
  const versions = labels.plugins.filter((each) => each.module === module).map((each) => each.version);
  if (versions.length === 0) return `has no plugin of ${module} in it`;
  const another = versions.find((each) => each !== version);
  if (another !== undefined) return `has ${module} ${another} in it`;
  if (server.module === undefined) return "cannot be compared with this server, whose base is not known";
  return labels.module === server.module ? undefined : `is another server, ${labels.module}`;
}

/** That of the platform that ran goes before that of the whole image. */
function sbomOf({ trusted, digest }: ImageVerification, platform: Digest): TrustedStatement | undefined {
  const sboms = trusted.filter(({ predicateType }) => attests(predicateType, "sbom"));
  return sboms.find(({ subject }) => subject === platform) ?? sboms.find(({ subject }) => subject === digest);
}

function notLinked(linked: ReturnType<typeof linkedVersions>, { module, version }: WantedCandidate): string {
  if (linked.length === 0) return `has an SBOM without ${module}, or another module in its place`;
  const another = linked.find((each) => each.version !== version);
  if (another !== undefined) return `has an SBOM with ${module} ${sanitize(another.version ?? "of no version", 100)}`;
  return `has an SBOM that gives no sum of ${module}, which was compiled from a folder`;
}

function unsigned(what: string, { refused }: ImageVerification): BadCandidate {
  const [first, ...more] = new Set(refused.map(({ reason }) => reason));
  const others = more.length === 0 ? "" : `; and ${more.length} other reasons`;
  const why = first === undefined ? "nothing else is attached to it" : `${sanitize(first, 500)}${others}`;
  return { code: "plugin-report-unsigned", why: `${what}: ${why}` };
}
