import type { Code } from "#diagnostics/codes.js";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type Digest, mismatch } from "#oci/digest.js";
import { absentBlob } from "#oci/download.js";
import { isImageManifest } from "#oci/media-types.js";
import { parseManifest } from "#oci/parse.js";
import type { Referrer } from "#oci/referrers.js";
import type { Repository } from "#oci/repository.js";
import type { Document, ImageManifest } from "#oci/types.js";

/** Bytes: what carries a bundle takes one thousand. Anybody who may push can attach hundreds, and each is parsed. */
const manifestLimit = 64 * 1024;

/** A referrer that is what its list says. */
export interface ReadReferrer extends Document {
  manifest: ImageManifest;
}

/**
 * A listed referrer, if it is what the list says and refers to the subject.
 * Throws content-mismatch where it is another one, image-not-found where it is not there.
 */
export async function readReferrer(repository: Repository, subject: Digest, listed: Referrer): Promise<ReadReferrer> {
  const { digest, mediaType, size } = listed;
  const what = `${repository.name}@${digest}`;
  if (!isImageManifest(mediaType)) mismatch(what, "an image manifest", quoted(mediaType));
  if (size > manifestLimit) mismatch(what, `at most ${manifestLimit} bytes`, String(size));
  const document = await repository.manifest(listed);
  if (document === undefined) {
    return fail("image-not-found", `${what} is listed and not there`, { fix: "Attach it again, or delete its entry." });
  }
  const manifest = parseManifest(document.bytes, what);
  // The specification's words for a manifest's own fields; what is read here comes from anybody who may push.
  const { subject: named } = manifest as { subject?: { digest?: unknown } | null };
  const digestOf = named?.digest;
  if (digestOf !== subject) {
    mismatch(what, `the subject ${subject}`, typeof digestOf === "string" ? quoted(digestOf) : "none");
  }
  return { ...document, manifest };
}

const contentCodes: readonly Code[] = ["content-mismatch", "content-too-large", "image-not-found"];

/** Why somebody's content is no good. That the registry cannot be asked is another matter: then nothing is known. */
export function contentProblem(error: unknown): string | undefined {
  if (!(error instanceof DiagnosticError)) return undefined;
  if (error.cause === absentBlob) return "a part of it is not in the registry";
  const [problem] = error.diagnostics;
  return problem && contentCodes.includes(problem.code) ? problem.message : undefined;
}
