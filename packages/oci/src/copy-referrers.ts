import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { blobsIn, type CopyOptions, copyBlobs } from "#oci/copy.js";
import { contentProblem, readReferrer } from "#oci/read-referrer.js";
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
export async function copyReferrers(
  from: Repository,
  subject: Descriptor,
  to: Repository,
  options: CopyOptions = {},
): Promise<CopiedReferrers> {
  const listed = await listReferrers(from, subject.digest);
  const there = listed.length > 0 ? await attachedThere(to, subject) : new Set();
  const documents: Document[] = [];
  const left: Diagnostic[] = [];
  for (const each of listed.filter(({ digest }) => !there.has(digest))) {
    const copied = await copyContent(from, subject, each, to, options);
    if ("bytes" in copied) documents.push(copied);
    else left.push(copied);
  }
  await attachReferrers(to, documents, subject);
  return { attached: listed.length - left.length, left };
}

/** What an earlier copy has brought. A list may name what is not there; a manifest is written after its blobs. */
async function attachedThere(to: Repository, subject: Descriptor): Promise<Set<string>> {
  const there = new Set<string>();
  for (const { digest } of await listReferrers(to, subject.digest)) {
    if (await to.head(digest)) there.add(digest);
  }
  return there;
}

/** Brings a referrer's blobs. The list is anybody's word: what is not as it says is a warning, since it would count for nothing. */
async function copyContent(
  from: Repository,
  subject: Descriptor,
  listed: Referrer,
  to: Repository,
  options: CopyOptions,
): Promise<Document | Diagnostic> {
  try {
    const read = await readReferrer(from, subject.digest, listed);
    await copyBlobs(from, blobsIn(read.manifest), to, options);
    return read;
  } catch (error) {
    const problem = contentProblem(error);
    if (problem === undefined) throw error;
    return diagnostic("bundle-ignored", `left out what is attached to ${subject.digest}: ${problem}`, {
      severity: "warning",
    });
  }
}
