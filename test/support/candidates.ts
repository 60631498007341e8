import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "#conformance/report.js";
import { renderReportJson } from "#conformance/report-json.js";
import { reportStatement } from "#conformance/report-statement.js";
import { escapeCapitals } from "#golang/module-path.js";
import { sumModuleZip } from "#golang/module-zip.js";
import { copyImage } from "#oci/copy.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { parseIndex } from "#oci/parse.js";
import { parseRepository } from "#oci/reference.js";
import { openRepository, type Repository } from "#oci/repository.js";
import type { Descriptor } from "#oci/types.js";
import { propertyNames } from "#sbom/entries.js";
import { renderLabels } from "#server/labels.js";
import { attachBundles } from "#signing/attach-bundle.js";
import { attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import { temporaryFolder } from "#test/folders.js";
import { testAccess } from "#test/publishing.js";
import { writeSampleImage } from "#test/sample-image.js";
import { passedReport } from "#test/sample-reports.js";
import { statementAbout } from "#test/sign-statement.js";

/** Signs a statement as a bundle. */
export type SignStatement = (statement: object) => Buffer | Promise<Buffer>;

/** A candidate as plugin-release.yml publishes it, or as somebody would have it. */
export interface Candidate {
  /** `127.0.0.1:5000/acme/plugins/candidates/agents` */
  repository: string;
  tag: string;
  module: string;
  version: string;
  /** The base's module, and its version. */
  server: { module: string; version: string };
  /** Of the module, in the SBOM; left out there where it is empty. */
  sum: string;
  sign: SignStatement;
  /** What is attached; left out: all of it. */
  attached?: readonly Statement[];
  result?: string;
  /** Of two platforms, amd64 of which ran; else of that one alone. */
  isIndex?: boolean;
  /** Another version of the module than is in the labels. */
  listed?: string;
  /** What it is said of, and attached to; left out: the platform that ran for its report and its SBOM, and the whole image else. */
  attachTo?: (kind: Statement, manifests: { image: Descriptor; ran: Descriptor }) => Descriptor;
  /** Changes statements before they are signed. */
  change?: (statement: object, kind: Statement) => object;
}

export interface PublishedCandidate {
  repository: Repository;
  image: Descriptor;
  /** The manifests that carry bundles, in the order of what is attached. */
  bundles: Digest[];
  /** What was signed: to be attached elsewhere. */
  signed: { predicateType: string; bytes: Buffer }[];
  /** What is said of it, to be signed by somebody else. */
  statementOf(kind: Statement): { predicate?: unknown };
}

type Statement = "signature" | "conformance" | "sbom";

/** Pushes a small image, unlike all others, and attaches what is said of it. */
export async function publishCandidate(candidate: Candidate): Promise<PublishedCandidate> {
  const { module, version, server, tag } = candidate;
  const folder = await temporaryFolder();
  const labels = renderLabels({
    ...server,
    entrypoint: { import: server.module, call: "Main" },
    frameworkVersion: "v1alpha1",
    manifest: sha256(folder),
    plugins: [{ name: module.split("/").at(-1) ?? "", module, import: module, version }],
  });
  const platforms = ["amd64", "arm64"].map((architecture) => ({ os: "linux", architecture }));
  if (!candidate.isIndex) platforms.pop();
  const image = await writeSampleImage(folder, { labels, platforms, files: { "/server": folder } });
  const repository = openRepository(parseRepository(candidate.repository), testAccess());
  await copyImage(await openLayout(folder), image, repository);
  const document = await repository.manifest(image);
  if (document === undefined) throw new Error("the candidate is not there");
  const [ran = image] = candidate.isIndex ? parseIndex(document.bytes, tag).manifests : [];
  const signed: PublishedCandidate["signed"] = [];
  const bundles: Digest[] = [];
  for (const kind of candidate.attached ?? (["signature", "conformance", "sbom"] as const)) {
    const subject = (candidate.attachTo ?? whereItBelongs)(kind, { image, ran });
    const bundle = await signOne(candidate, kind, subject.digest);
    signed.push(bundle);
    bundles.push(...(await attachBundles(repository, subject, [bundle])));
  }
  await repository.pushManifest(document, tag);
  return { repository, image, bundles, signed, statementOf: (kind) => statements[kind](candidate, image.digest) };
}

const whereItBelongs: Required<Candidate>["attachTo"] = (kind, { image, ran }) => (kind === "signature" ? image : ran);

async function signOne({ change = (each) => each, ...candidate }: Candidate, kind: Statement, digest: Digest) {
  const predicateType = kind === "signature" ? signaturePredicate : attestationPredicates[kind];
  return { predicateType, bytes: await candidate.sign(change(statements[kind](candidate, digest), kind)) };
}

const statements = {
  signature: (_: Candidate, digest: Digest) => statementAbout(digest, signaturePredicate),
  conformance: ({ result = "PASSED" }: Candidate, digest: Digest) => {
    const statement = reportStatement(reportOf(digest), sha256(renderReportJson(reportOf(digest))));
    if (statement === undefined) throw new Error("nothing follows from the report");
    return { ...statement, predicate: { ...statement.predicate, result } };
  },
  sbom: ({ module, version, listed = version, sum }: Candidate, digest: Digest) => {
    const properties = sum === "" ? [] : [{ name: propertyNames.goSum, value: sum }];
    const components = [{ type: "library", name: module, version: listed, properties }];
    return statementAbout(digest, attestationPredicates.sbom, { bomFormat: "CycloneDX", components });
  },
};

function reportOf(digest: Digest): Report {
  const platform = "linux/amd64";
  return {
    ...passedReport,
    subject: { kind: "image", name: "image", digest, platformDigest: digest, platform },
    platforms: [{ platform, digest, status: "run" }],
  };
}

/** The sum of a module version that a file proxy's folder has. */
export async function servedSum(folder: string, module: string, version: string): Promise<string> {
  const bytes = await readFile(join(folder, escapeCapitals(module), "@v", `${version}.zip`));
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  return sumModuleZip({ size: bytes.length, read }, `${module}@${version}/`);
}
