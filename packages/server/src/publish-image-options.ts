import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { Digest } from "#oci/digest.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { SigningMode } from "#signing/signing-mode.js";
import type { TrustedStatement } from "#signing/verify-image.js";

/** What an image is published with, unless somebody says that it is not. */
export const evidenceKinds = ["sbom", "scan", "conformance"] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

export interface PublishImageOptions {
  /** An OCI layout that a job without rights wrote. */
  layout: string;
  /** The image in it, as that job said. */
  digest: Digest;
  registry: string;
  repository: string;
  /** Tags that never move. */
  tags: readonly string[];
  /** Tags that move to this image, after all others. */
  movingTags: readonly string[];
  /** Folder. */
  sbom?: string;
  /** Folder, with `@` and the digest of its scan.json behind it or not. */
  scan?: string;
  /** Folders, each with `@` and the digest of its report.json behind it or not. */
  conformance: readonly string[];
  /** Left out on purpose. */
  without: readonly EvidenceKind[];
  manifest?: string;
  /** Read if it is there: a manifest that the image may be of, so that a change since it was built is told. */
  likelyManifest?: string;
  /** The generated module. */
  directory?: string;
  signing: SigningOptions;
  /** Whether the bundle that signs a conformance report is put beside it. */
  signedReports?: boolean;
  /** Path of a VerificationPolicy. */
  policy?: string;
  environment: NodeJS.ProcessEnv;
  registries?: RegistryAccess;
  progress: Progress;
  signal?: AbortSignal;
}

export interface SigningOptions {
  mode?: string;
  key?: string;
  transparencyLog?: "public" | "none";
  signingConfig?: string;
  trustedRoot?: string;
  /** Path of the command. */
  cosign?: string;
  /** That signing may take in all. */
  seconds: number;
}

export interface PublishedImage {
  /** `registry/repository@sha256:…` */
  image: string;
  digest: Digest;
  /** The tags that stand for it now. */
  tags: string[];
  /** False where nobody signed. */
  verified: boolean;
  signing: SigningMode;
  /** For people; empty where nobody signed. */
  signer: string;
  /** What was verified. */
  trusted: TrustedStatement[];
  /** How many of these this run signed: the others were there. */
  signed: number;
  /** Each conformance report has its bundle beside it, as was asked. */
  signedReports: boolean;
  platforms: PublishedPlatform[];
  evidence: EvidenceLine[];
  diagnostics: Diagnostic[];
}

export interface PublishedPlatform {
  platform: string;
  digest: Digest;
}

/** What was handed over about the image, for people. */
export interface EvidenceLine {
  what: "SBOM" | "scan" | "conformance" | "provenance";
  /** `passed, 2 vulnerabilities noted`; `left out` where it is. */
  says: string;
}
