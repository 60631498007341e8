import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { quoted } from "#diagnostics/sanitize.js";
import { sha256 } from "#oci/digest.js";
import type { SbomDocument } from "#sbom/contents.js";

/** Digests of SBOM files by name. */
export type SbomDigests = Record<string, string>;

/** The folder with the SBOMs of a layout's image. */
export function sbomFolder(layout: string): string {
  return `${layout}.sbom`;
}

/** Throws `input-invalid` where the folder for the SBOMs is none or holds anything else: it will be replaced as a whole. */
export async function checkSbomFolder(layout: string): Promise<void> {
  const folder = sbomFolder(layout);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    return refuse(folder, error.code === "ENOTDIR" ? "it is a file" : String(error.code));
  });
  const strange = names.find((each) => !each.endsWith(".cdx.json"));
  if (strange !== undefined) refuse(folder, `it holds ${quoted(strange, 200)}, which is no SBOM`);
}

function refuse(folder: string, why: string): never {
  return fail("input-invalid", `layout: ${quoted(folder, 200)} cannot become the folder of SBOMs: ${why}`, {
    fix: "Move it away, or name another folder for the image.",
    inputs: ["layout"],
  });
}

/** SBOMs that are written, but not in their place yet. */
export interface StagedSboms {
  digests: SbomDigests;
  /** Puts them in the place of an earlier build's. */
  place(): Promise<void>;
  remove(): Promise<void>;
}

/** Writes SBOMs beside their folder. What a run that was killed left there goes. Throws `disk-full`. */
export async function stageSboms(layout: string, documents: readonly SbomDocument[]): Promise<StagedSboms> {
  const folder = sbomFolder(layout);
  const beside = join(dirname(folder), `.${basename(folder)}.tmp`);
  const remove = () => rm(beside, { recursive: true, force: true });
  try {
    await remove();
    await mkdir(beside, { recursive: true });
    for (const { file, bytes } of documents) await writeFile(join(beside, file), bytes);
  } catch (error) {
    await remove();
    throw explainDiskFull(error, dirname(folder));
  }
  const place = async () => {
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  };
  return { digests: Object.fromEntries(documents.map(({ file, bytes }) => [file, sha256(bytes)])), place, remove };
}

/** Whether a layout's SBOMs are those that a build wrote, and no others. */
export async function hasSboms(layout: string, digests: SbomDigests | undefined): Promise<boolean> {
  const folder = sbomFolder(layout);
  const names = await readdir(folder).catch((): string[] => []);
  if (!digests || names.length !== Object.keys(digests).length) return false;
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes === undefined || sha256(bytes) !== digests[name]) return false;
  }
  return names.length > 0;
}
