import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A new, empty folder for a test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plugin-release-test-"));
  made.push(folder);
  return folder;
}

/** Removes all of them: for `afterAll`. What a Go build had started may write there for a moment after the build was ended. */
export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of made.splice(0))
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
