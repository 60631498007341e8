import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isDigest } from "#oci/digest.js";
import type { SbomDocument } from "#sbom/contents.js";
import { indexFile } from "#sbom/make-sboms.js";

/** Of a whole folder: ten platforms of ten thousand modules have half of it. */
const largest = 256 * 1024 * 1024;

/**
 * Reads the SBOMs that build-image wrote (`LAYOUT.sbom`), and which image each is about: index.cdx.json first, then by name. Throws
 * `sbom-unreadable` for files that are none, and for a folder without index.cdx.json.
 */
export async function readSboms(folder: string): Promise<SbomDocument[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    unreadable(folder, error.code ?? error.message),
  );
  const files = names.filter((each) => each.endsWith(".cdx.json") && each !== indexFile).sort();
  if (!names.includes(indexFile)) return unreadable(folder, `it has no ${indexFile}`);
  const documents: SbomDocument[] = [];
  let room = largest;
  for (const file of [indexFile, ...files]) {
    const document = await readSbom(folder, file, room);
    room -= document.bytes.length;
    documents.push(document);
  }
  return documents;
}

/** A link would have another file of the machine published as an SBOM. */
async function readSbom(folder: string, file: string, room: number): Promise<SbomDocument> {
  const path = join(folder, file);
  const found = await lstat(path);
  if (!found.isFile()) return unreadable(path, "it is no regular file");
  if (found.size > room) return unreadable(path, `all SBOMs together are larger than ${largest / 1024 / 1024} MiB`);
  const bytes = await readFile(path);
  const digest = subjectOf(bytes);
  return isDigest(digest)
    ? { file, digest, bytes }
    : unreadable(path, "it is no CycloneDX document about an image with a digest");
}

/** The digest of the image that is a CycloneDX document's main component. */
function subjectOf(bytes: Uint8Array): string | undefined {
  try {
    const document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const { type, hashes } = document.metadata.component;
    const hash = document.bomFormat === "CycloneDX" && type === "container" && Array.isArray(hashes) ? hashes : [];
    return `sha256:${hash.find((each) => each?.alg === "SHA-256")?.content}`;
  } catch {
    return undefined;
  }
}

function unreadable(path: string, why: string): never {
  return fail("sbom-unreadable", `${quoted(path, 200)} cannot be taken for SBOMs: ${why}`, {
    fix: "Name the folder that build-image gives as its output sbom.",
  });
}
