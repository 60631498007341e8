import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "#conformance/at-end.js";

export interface TemporaryFolder {
  path: string;
  /** A second call does nothing. */
  remove(): Promise<void>;
}

/**
 * A new folder that is gone when it is removed, or when this process ends. Other users cannot list it; where this process is root,
 * servers run as another one, who may go through it.
 */
export async function makeTemporaryFolder(name: string): Promise<TemporaryFolder> {
  const path = mkdtempSync(join(tmpdir(), `plugin-release-${name}-${process.pid}-`));
  const release = atEnd(() => removeTree(path));
  if (process.getuid?.() === 0) chmodSync(path, 0o711);
  const remove = async () => {
    removeTree(path);
    release();
  };
  return { path, remove };
}

function removeTree(path: string): void {
  try {
    // What was killed may still be dying.
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // A server may have left folders that nobody may enter, or that are nested deeper than a path can say.
    const { spawnSync } = process.getBuiltinModule("node:child_process");
    spawnSync("chmod", ["-R", "u+rwX", "--", path], { stdio: "ignore" });
    spawnSync("rm", ["-rf", "--", path], { stdio: "ignore" });
  }
}
