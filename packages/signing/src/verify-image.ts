import { type Diagnostic, DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import { isImageManifest, isIndex } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import type { Repository } from "#oci/repository.js";
import type { Document } from "#oci/types.js";
import { type FoundBundle, findBundles, roomy } from "#signing/find-bundles.js";
import { judgeImage } from "#signing/judge-image.js";
import type { AttestationKind } from "#signing/predicate-types.js";
import type { Signer } from "#signing/signer.js";
import { isAbout, type Statement } from "#signing/statement.js";
import type { Trust } from "#signing/trust.js";
import { verifyBundle } from "#signing/verify-bundle.js";

export interface VerifyImageOptions {
  repository: Repository;
  /** A tag, which is resolved once, or a digest. */
  reference: string;
  signers: readonly Signer[];
  /** What must be attested beside the signature. */
  attestations: readonly AttestationKind[];
  trust: Trust;
}

/** A statement about the image that one of the signers made. */
export interface TrustedStatement {
  predicateType: string;
  /** The image, or one of its platforms' manifests. */
  subject: Digest;
  /** The manifest that carries the bundle. */
  digest: Digest;
  signer: string;
  why: string[];
  statement: Statement;
  /** The statement's bytes, as they were signed. */
  payload: Uint8Array;
}

/** Something attached to the image that counts for nothing. */
export interface RefusedBundle {
  subject: Digest;
  digest: Digest;
  reason: string;
}

export interface ImageVerification {
  /** What the reference stood for, and what was verified. */
  digest: Digest;
  /** The image is signed, and everything is there that must be attested. */
  verified: boolean;
  trusted: TrustedStatement[];
  refused: RefusedBundle[];
  /** Errors say what is missing; there are none where it is verified. */
  diagnostics: Diagnostic[];
}

/** An index that names more is none of an image for people. */
const mostPlatforms = 64;

/**
 * Verifies what is attached to an image and to its platforms' manifests. Throws image-not-found, trusted-root-missing, and what reading
 * a registry throws; that it is not signed is not thrown but told.
 */
export async function verifyImage(options: VerifyImageOptions): Promise<ImageVerification> {
  const { repository, reference } = options;
  const document = (await repository.manifest(reference)) ?? notFound(repository, reference);
  const { digest } = document.descriptor;
  const subjects = [digest, ...platformsOf(repository, document)];
  const room = roomy();
  const found = await Promise.all(subjects.map((subject) => findBundles(repository, subject, room)));
  const trusted: TrustedStatement[] = [];
  const refused: RefusedBundle[] = found
    .flatMap(({ unusable }) => unusable)
    .map(({ subject, manifest, reason }) => ({ subject, digest: manifest, reason }));
  for (const bundle of found.flatMap(({ bundles }) => bundles)) {
    const judged = await judge(bundle, options);
    if ("statement" in judged) trusted.push(judged);
    else refused.push(judged);
  }
  const { attestations } = options;
  const diagnostics = judgeImage({ name: `${repository.name}@${digest}`, digest, trusted, refused, attestations });
  const verified = diagnostics.every(({ severity }) => severity !== "error");
  return { digest, verified, trusted, refused, diagnostics };
}

function platformsOf({ name }: Repository, { descriptor, bytes }: Document): Digest[] {
  if (!isIndex(descriptor.mediaType)) return [];
  const { manifests } = parseIndex(bytes, `${name}@${descriptor.digest}`);
  const platforms = manifests.filter(({ mediaType }) => isImageManifest(mediaType)).map(({ digest }) => digest);
  return [...new Set(platforms)].slice(0, mostPlatforms);
}

async function judge(
  { bytes, subject, manifest }: FoundBundle,
  { signers, trust }: VerifyImageOptions,
): Promise<TrustedStatement | RefusedBundle> {
  try {
    const { statement, ...verified } = await verifyBundle(bytes, signers, trust);
    // A bundle can be attached to any image: what was signed says which one it is about.
    if (!isAbout(statement, subject)) return { subject, digest: manifest, reason: "it is about another image" };
    return { subject, digest: manifest, predicateType: statement.predicateType, statement, ...verified };
  } catch (error) {
    const [problem] = error instanceof DiagnosticError ? error.diagnostics : [];
    if (problem?.code !== "bundle-invalid" && problem?.code !== "bundle-refused") throw error;
    return { subject, digest: manifest, reason: problem.message };
  }
}

function notFound({ name }: Repository, reference: string): never {
  return fail("image-not-found", `there is no ${reference} in ${name}`, {
    fix: "Check the name and the tag; a registry that hides private images may need a login.",
  });
}
