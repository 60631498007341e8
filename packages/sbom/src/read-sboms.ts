import type { SbomDocument } from "#sbom/contents.js";

/**
 * Reads the SBOMs that build-image wrote (`LAYOUT.sbom`), and which image each is about. Throws `sbom-unreadable` for files that are
 * none, and for a folder without `index.cdx.json`.
 */
export async function readSboms(folder: string): Promise<SbomDocument[]> {
  throw new Error(`not yet: ${folder}`);
}
