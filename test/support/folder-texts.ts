import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The files of a folder of texts, by their paths below it. */
export async function folderTexts(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, "utf8")]));
  return Object.fromEntries(texts);
}
