import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import type { Toolchain } from "#golang/toolchain.js";

/**
 * Runs work in a new folder and removes it afterwards. It lies directly below the folder for temporary files, where
 * Go ignores a go.mod that would otherwise make itself the main module.
 */
export async function withTemporaryFolder<T>(
  toolchain: Toolchain,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  const parent = await realpath(toolchain.environment.TMPDIR ?? tmpdir());
  const directory = await mkdtemp(join(parent, "plugin-release-"));
  try {
    return await work(directory);
  } catch (error) {
    throw explainDiskFull(error, parent);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
