import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import type { Attested } from "#server/publish-image-attest.js";
import type { Evidence } from "#server/publish-image-evidence.js";
import { bundleOf } from "#server/report-signature.js";

/** Puts the bundle of each report beside it, where a policy for reports looks for it. Says whether all of them have one. */
export async function keepBundles(
  reports: Evidence["reports"] = [],
  bundleFor: Attested["bundleFor"],
): Promise<boolean> {
  const bundles = reports.map(({ file, statement }) => ({ path: bundleOf(file), bytes: bundleFor(statement) }));
  for (const { path, bytes } of bundles) if (bytes) await writeAtOnce(path, bytes);
  return bundles.length > 0 && bundles.every(({ bytes }) => bytes !== undefined);
}

async function writeAtOnce(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    throw explainDiskFull(error, dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}
