import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** What a folder holds, for comparison: files with the digest of their bytes, folders with a slash at the end. */
export async function folderContent(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const content: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) content[`${relative(folder, path)}/`] = "";
    else
      content[relative(folder, path)] = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
  }
  return content;
}
