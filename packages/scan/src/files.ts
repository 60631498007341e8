import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { jsonDocument } from "#diagnostics/render-json.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { renderScanMarkdown } from "#scan/markdown.js";
import { renderOpenVex, type VexProducts } from "#scan/openvex.js";
import type { ScanReport } from "#scan/report.js";
import { renderScanSarif, type SarifPlaces } from "#scan/sarif.js";

export const scanFiles = {
  json: "scan.json",
  sarif: "scan.sarif",
  openvex: "scan.openvex.json",
  markdown: "scan.md",
} as const;

export interface WrittenScan {
  /** Absolute paths. */
  json: string;
  sarif: string;
  markdown: string;
  /** Of an image only: source alone is no product. */
  openvex?: string;
  /** Of scan.json. */
  digest: Digest;
}

/** Writes a report in all its forms; makes the directory. What an earlier scan left never stays beside another report. Throws disk-full. */
export async function writeScan(
  directory: string,
  report: ScanReport,
  { places, products }: { places: SarifPlaces; products: VexProducts | undefined },
): Promise<WrittenScan> {
  const json = jsonDocument(report);
  const contents: Record<string, string> = {
    [scanFiles.sarif]: renderScanSarif(report, places),
    ...(products ? { [scanFiles.openvex]: renderOpenVex(report, products) } : {}),
    [scanFiles.markdown]: renderScanMarkdown(report),
    [scanFiles.json]: json,
  };
  try {
    await mkdir(directory, { recursive: true });
    await writeTogether(directory, contents);
  } catch (error) {
    throw explainDiskFull(error, directory);
  }
  const at = (name: keyof typeof scanFiles) => join(directory, scanFiles[name]);
  return {
    json: at("json"),
    sarif: at("sarif"),
    markdown: at("markdown"),
    ...(products ? { openvex: at("openvex") } : {}),
    digest: sha256(json),
  };
}

/** All are on the disk before the first takes its name, and scan.json takes it last. */
async function writeTogether(directory: string, contents: Record<string, string>): Promise<void> {
  const suffix = randomUUID();
  const temporary = (name: string) => join(directory, `.${name}.${suffix}`);
  try {
    for (const [name, text] of Object.entries(contents)) await writeFile(temporary(name), text, { flag: "wx" });
    for (const name of [scanFiles.json, scanFiles.openvex]) await rm(join(directory, name), { force: true });
    for (const name of Object.keys(contents)) await rename(temporary(name), join(directory, name));
  } finally {
    for (const name of Object.keys(contents)) await rm(temporary(name), { force: true });
  }
}
