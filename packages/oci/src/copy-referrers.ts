import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { copyImage } from "#oci/copy.js";
import { readReferrer } from "#oci/read-referrer.js";
import { attachReferrers, listReferrers, type Referrer } from "#oci/referrers.js";
import type { Repository } from "#oci/repository.js";
import type { Descriptor, Document } from "#oci/types.js";

/** What became of the referrers of a manifest. */
export interface CopiedReferrers {
  /** How many are attached to it now that were attached to it where it came from. */
  attached: number;
  /** Warnings: which are not as the list says, and were left out. */
  left: Diagnostic[];
}

/**
 * Attaches to a manifest what is attached to it in another repository, however the two registries list referrers. The manifest itself
 * has to be there. What refers to a referrer is not looked for. Throws what listing, reading and writing throw.
 */
export async function copyReferrers(from: Repository, subject: Descriptor, to: Repository): Promise<CopiedReferrers> {
  const documents: Document[] = [];
  const left: Diagnostic[] = [];
  for (const listed of await listReferrers(from, subject.digest)) {
    const copied = await copyOne(from, subject, listed, to);
    if ("bytes" in copied) documents.push(copied);
    else left.push(copied);
  }
  await attachReferrers(to, documents, subject);
  return { attached: documents.length, left };
}

/** The list is anybody's word: what is not as it says is a warning, since it would count for nothing. */
async function copyOne(
  from: Repository,
  subject: Descriptor,
  listed: Referrer,
  to: Repository,
): Promise<Document | Diagnostic> {
  try {
    await readReferrer(from, subject.digest, listed);
    await copyImage(from, listed, to);
    const document = await to.manifest(listed.digest);
    if (document) return document;
    return diagnostic("content-mismatch", `${listed.digest} is not in ${to.name} after it was copied`);
  } catch (error) {
    const problem = contentProblem(error);
    if (problem === undefined) throw error;
    return diagnostic("bundle-ignored", `left out what is attached to ${subject.digest}: ${problem}`, {
      severity: "warning",
    });
  }
}

/** Why somebody's content is no good. That a registry cannot be asked is another matter, and ends the copying. */
function contentProblem(error: unknown): string | undefined {
  const [problem] = error instanceof DiagnosticError ? error.diagnostics : [];
  const isContent = problem && ["content-mismatch", "content-too-large", "image-not-found"].includes(problem.code);
  return isContent ? problem.message : undefined;
}
