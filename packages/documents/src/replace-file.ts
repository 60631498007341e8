import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";

/**
 * Gives a file that is there another text, at once: whoever reads it finds the old or the new one. A link stays one: what it leads to is
 * replaced.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, { mode: (await stat(file)).mode });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}
