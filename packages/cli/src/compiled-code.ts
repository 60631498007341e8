import { mkdirSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Keeps what V8 made of this program's files, for its next runs on this machine (nodejs.org/api/module.html#module-compile-cache). The
 * folder holds code that those runs would execute: one that another user owns or may write to is left alone.
 */
export function keepCompiledCode(): void {
  try {
    const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "plugin-release-actions", "compiled");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    if (uid === process.getuid?.() && (mode & 0o022) === 0) enableCompileCache(folder);
  } catch {
    // It only saves time.
  }
}
