import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { silent } from "#diagnostics/progress.js";
import { findToolchain } from "#golang/toolchain.js";
import type { Figure } from "#scripts/bench/figure.js";
import { manifestText } from "#scripts/bench/manifests.js";
import { publishModules } from "#scripts/bench/modules.js";
import { build } from "#server/build.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";

/** How many `go` processes a whole build starts, counted by a `go` that notes each start. */
export async function processFigure(work: string): Promise<Figure> {
  const proxy = join(work, "proxy");
  const moduleCache = join(work, "modules");
  await publishModules(proxy, 100);
  const log = join(work, "go-processes");
  const environment = {
    ...process.env,
    ...(await goEnvironment(proxy, { moduleCache })),
    PATH: `${await countingGo(work, log)}:${process.env.PATH}`,
  };
  const counts: number[] = [];
  for (const plugins of [1, 20, 100]) {
    const manifest = join(work, `${plugins}.yaml`);
    await writeFile(manifest, manifestText(plugins, ["linux/amd64", "linux/arm64"]));
    await rm(log, { force: true });
    const directory = join(work, `generated-${plugins}`);
    const layout = join(work, `image-${plugins}`);
    await build({
      manifest,
      directory,
      layout,
      frozen: false,
      release: true,
      pluginPaths: {},
      environment,
      progress: silent,
    });
    counts.push((await readFile(log, "utf8")).split("\n").filter(Boolean).length);
  }
  await removeModuleCache(moduleCache);
  return {
    what: "`go` processes for 1, 20, 100 plugins, two platforms",
    reach: "the same number, 2 + 2 a platform (6) or fewer",
    measured: counts.join(", "),
    reached: counts.every((each) => each === counts[0] && each <= 6),
    details: "fresh module cache and directory, whole build",
  };
}

/** A folder with a `go` in front of the real one, shaped as an installation so that its VERSION file is found. */
async function countingGo(work: string, log: string): Promise<string> {
  const { go, version } = await findToolchain(process.env);
  const bin = join(work, "counting-go", "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "..", "VERSION"), `${version}\n`);
  await writeFile(
    join(bin, "go"),
    `#!/bin/sh\necho "$@" | head -c 60 >> '${log}'\necho >> '${log}'\nexec '${go}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return bin;
}
