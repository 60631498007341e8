import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import type { Owners } from "#golang/package-list.js";
import { platformEnvironment } from "#golang/platform.js";
import { runGo } from "#golang/process.js";
import { renderGoMod, renderMain } from "#golang/source.js";
import { withTemporaryFolder } from "#golang/temporary-folder.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface Suspect {
  /** The generated module in which it did not compile. */
  directory: string;
  platform: GoPlatform;
  /** Import path of the package. */
  path: string;
}

/** Whether a package compiles where nobody but some plugins and the base choose versions. */
export async function compilesAlone(
  toolchain: Toolchain,
  composition: Composition,
  { plugins }: Pick<Owners, "plugins">,
  suspect: Suspect,
): Promise<boolean> {
  const alone = { ...composition, plugins };
  const locked = parseGoMod(await readFile(join(suspect.directory, "go.mod"), "utf8"));
  return withTemporaryFolder(toolchain, async (directory) => {
    await writeFile(join(directory, "main.go"), renderMain(alone));
    await writeFile(join(directory, "go.mod"), renderGoMod(alone, { goLines: [locked.go], directory }));
    await copyFile(join(suspect.directory, "go.sum"), join(directory, "go.sum"));
    const args = [
      "build",
      "-mod=mod",
      "-trimpath",
      "-buildvcs=false",
      `-tags=${composition.tags.join(",")}`,
      suspect.path,
    ];
    const environment = platformEnvironment(suspect.platform);
    return (await runGo(toolchain, args, { directory, environment })).exitCode === 0;
  });
}
