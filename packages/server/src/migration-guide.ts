import { statSync } from "node:fs";
import { resolveInRoot } from "#oci/rooted-path.js";

/**
 * Whether what `spec.migrationGuide` names can be there: an address is taken at its word, a path has to be a file with content.
 * Links are followed inside the module only.
 *
 * @param directory the module's folder
 */
export function hasGuide(directory: string, guide: string): boolean {
  if (guide.startsWith("https://")) return true;
  try {
    const file = resolveInRoot(directory, guide);
    if (file === undefined) return false;
    const found = statSync(file);
    return found.isFile() && found.size > 0;
  } catch (error) {
    // Nothing there, a file for a folder, a name that no file system takes, a folder that is closed.
    if (typeof (error as NodeJS.ErrnoException).code === "string") return false;
    throw error;
  }
}
