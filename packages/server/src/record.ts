import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { openLayout } from "#oci/layout.js";
import { reachableDigests } from "#oci/reachable.js";
import type { Inputs } from "#server/generate.js";
import { lockDigest } from "#server/lock.js";
import type { BuildOptions, Built } from "#server/options.js";
import { hasSboms, type SbomDigests } from "#server/sbom-folder.js";
import { suiteBuild } from "#server/version.js";

/** What a build made, and what there was to say of its inputs. */
export type BuildResult = Pick<Built, "digest" | "platforms" | "diagnostics">;

/** Beside a layout: from what it was built, so that unchanged inputs are recognised, and the same is said of them again. */
export interface BuildRecord extends BuildResult {
  /** Over everything that decides the image apart from the lock. */
  key: string;
  /** Over the generated files that were compiled. */
  lock: string;
  /** Of the files beside the layout that tell what is in the image. */
  sboms: SbomDigests;
}

/**
 * One digest over all inputs: the manifest's platforms, tags, ldflags and labels are in the manifest's bytes; compression depends on Node's zlib.
 * Nothing where a working copy is compiled, or by somebody's own Dockerfile: such a build is never reused.
 */
export function recordKey(
  { located, toolchain, image, checkout }: Inputs,
  { buildkit, platforms = [] }: Pick<BuildOptions, "buildkit" | "platforms">,
): string | undefined {
  if (located.manifest.plugins.some((each) => each.path !== undefined)) return undefined;
  if (buildkit?.dockerfile !== undefined) return undefined;
  const { zlib } = process.versions;
  const engine = buildkit ? "buildkit" : "daemonless";
  // The manifest's text names the checkout's commit, and tags may give that commit another version later.
  const base = [image?.digest ?? "scratch", checkout?.version ?? ""];
  const inputs = [suiteBuild(), engine, zlib, toolchain.version, ...base, platforms, located.source.text];
  return `sha256:${createHash("sha256").update(JSON.stringify(inputs)).digest("hex")}`;
}

/** What a build would make, if the layout was made from the same inputs, and it and its SBOMs are still complete. */
export async function findReusable(layout: string, key: string, directory: string): Promise<BuildResult | undefined> {
  const record = await readRecord(layout);
  if (record?.key !== key || record.lock !== (await lockDigest(directory))) return undefined;
  if (!(await isComplete(layout, record.digest)) || !(await hasSboms(layout, record.sboms))) return undefined;
  const { digest, platforms, diagnostics } = record;
  return { digest, platforms, diagnostics };
}

async function isComplete(layout: string, digest: string): Promise<boolean> {
  try {
    const { directory, index } = await openLayout(layout);
    await reachableDigests(directory, index.manifests);
    return index.manifests.some((each) => each.digest === digest);
  } catch {
    return false; // whatever is wrong with it, it is built anew
  }
}

async function readRecord(layout: string): Promise<BuildRecord | undefined> {
  try {
    return JSON.parse(await readFile(recordFile(layout), "utf8"));
  } catch {
    return undefined;
  }
}

export async function writeRecord(layout: string, record: BuildRecord): Promise<void> {
  const file = recordFile(layout);
  const temporary = `${file}.tmp`;
  try {
    await writeFile(temporary, `${JSON.stringify(record, null, 2)}\n`);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw explainDiskFull(error, dirname(file));
  }
}

function recordFile(layout: string): string {
  return `${layout}.record.json`;
}
