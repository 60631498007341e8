import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { extendGoMod } from "#golang/base-go-mod.js";
import { withBuildTree } from "#golang/build-tree.js";
import type { Composition, GoPlatform } from "#golang/composition.js";
import { parseGoMod } from "#golang/go-mod.js";
import { isMainModule } from "#golang/main-module.js";
import { sealed } from "#golang/module-access.js";
import { runGoOnline } from "#golang/network.js";
import type { Owners } from "#golang/package-list.js";
import { platformEnvironment } from "#golang/platform.js";
import { runGo } from "#golang/process.js";
import { renderGoMod, renderMain } from "#golang/source.js";
import type { Toolchain } from "#golang/toolchain.js";

export interface Suspect {
  /** The generated module in which it did not compile. */
  directory: string;
  platform: GoPlatform;
  /** Import path of the package. */
  path: string;
}

/** Whether a package compiles where nobody but some plugins and the base choose versions; taken for granted where their modules cannot be had. */
export async function compilesAlone(
  toolchain: Toolchain,
  composition: Composition,
  { plugins }: Pick<Owners, "plugins">,
  suspect: Suspect,
): Promise<boolean> {
  const alone = { ...composition, plugins };
  const [goMod, goSum] = await Promise.all(
    ["go.mod", "go.sum"].map((name) => readFile(join(suspect.directory, name), "utf8")),
  );
  const goLines = [parseGoMod(goMod ?? "").go];
  const { base } = composition;
  const baseGoMod = isMainModule(base) ? await readFile(join(base.files ?? "", "go.mod"), "utf8") : undefined;
  const render = (directory: string) => ({
    "main.go": renderMain(alone),
    "go.mod":
      baseGoMod === undefined
        ? renderGoMod(alone, { goLines, directory })
        : extendGoMod(alone, baseGoMod, { goLines, directory }),
    "go.sum": goSum ?? "",
  });
  return withBuildTree(toolchain, alone, render, async ({ directory, flags }) => {
    const plain = ["-mod=mod", "-trimpath", "-buildvcs=false", `-tags=${composition.tags.join(",")}`];
    const environment = platformEnvironment(suspect.platform);
    const options = { directory, environment };
    // Fills the module cache with versions that the whole server did not need.
    await runGoOnline(toolchain, ["list"], ["-e", "-deps", ...plain, ...flags, suspect.path], options);
    const answer = await runGo(sealed(toolchain), ["build", ...plain, ...flags, suspect.path], options);
    return answer.exitCode === 0 || /lookup disabled by GOPROXY=off/.test(answer.stderr);
  });
}
