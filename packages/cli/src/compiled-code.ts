import { lstatSync, mkdirSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/**
 * Keeps what V8 made of this program's files, for its next runs on this machine (nodejs.org/api/module.html#module-compile-cache). The
 * folder holds code that those runs would execute: one that another user owns, may write to or could exchange is left alone.
 */
export function keepCompiledCode(): void {
  try {
    const folder = join(cacheFolder(process.env.XDG_CACHE_HOME), "plugin-release-actions", "compiled");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if ([dirname(folder), folder].every(isOursAlone)) enableCompileCache(folder);
  } catch {
    // It only saves time.
  }
}

/** A relative path counts as none (XDG base directory specification): where one works may be anybody's checkout. */
function cacheFolder(named = ""): string {
  return isAbsolute(named) ? named : join(homedir(), ".cache");
}

function isOursAlone(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
