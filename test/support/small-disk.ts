import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own that is soon full. */
export interface SmallDisk {
  directory: string;
  /** Writes a file that takes all room but this. */
  fill(leaveBytes: number): Promise<void>;
  remove(): void;
}

/** Why this process may not mount one; undefined where it may. */
export function whyNoSmallDisk(): string | undefined {
  try {
    mountSmallDisk(64).remove();
    return undefined;
  } catch {
    return "only root on Linux may mount a small disk";
  }
}

/** A file system in memory. */
export function mountSmallDisk(kibibytes: number): SmallDisk {
  const directory = mkdtempSync(join(tmpdir(), "plugin-release-small-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kibibytes}k`, "tmpfs", directory]);
  if (mounted.status !== 0) {
    rmdirSync(directory);
    throw new Error(`mount: ${mounted.stderr ?? mounted.error}`);
  }
  return {
    directory,
    fill: (leaveBytes) => fill(join(directory, "filler"), leaveBytes),
    remove: () => {
      spawnSync("umount", ["--lazy", directory]);
      rmdirSync(directory);
    },
  };
}

async function fill(path: string, leaveBytes: number): Promise<void> {
  await rm(path, { force: true });
  const file = await open(path, "w");
  try {
    for (;;) await file.writeFile(Buffer.alloc(4096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    await file.truncate(Math.max(0, (await file.stat()).size - leaveBytes));
  } finally {
    await file.close();
  }
}
