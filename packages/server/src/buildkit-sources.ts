import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ImageBuild } from "#buildkit/arguments.js";
import { writeBaseLayout } from "#buildkit/base-layout.js";
import { contexts, generatedDockerfile } from "#buildkit/dockerfile.js";
import { writeModuleProxy } from "#buildkit/module-proxy.js";
import { writeSourceTree } from "#buildkit/source-tree.js";
import { fail } from "#diagnostics/diagnostic.js";
import { parseGoSum } from "#golang/go-sum.js";
import { runGo } from "#golang/process.js";
import type { Toolchain } from "#golang/toolchain.js";
import type { Digest } from "#oci/digest.js";
import type { BuildTask } from "#server/engine.js";

/** What is the same for every platform of a build. */
export interface Sources extends Pick<ImageBuild, "dockerfile" | "context" | "folders"> {
  base: { layout: string; digests: Digest[] };
  /** The folder of `package main` in the source. */
  package: string;
}

/** Lays out in `work` all that a build gets. What a Dockerfile does not use is not sent. */
export async function collectSources(
  { inputs, prepared, directory }: BuildTask,
  dockerfile: string | undefined,
  work: string,
): Promise<Sources> {
  const { goRoot, moduleCache } = await goFolders(inputs.toolchain);
  const modules = join(work, "modules");
  const sums = parseGoSum(await readFile(join(directory, "go.sum"), "utf8"));
  await writeModuleProxy(modules, sums, moduleCache);
  const source = await writeSourceTree(prepared.composition, directory, join(work, "source"));
  const layout = join(work, "base");
  const digests = await writeBaseLayout(layout, inputs.image, prepared.composition);
  const own = dockerfile === undefined ? undefined : resolve(dockerfile);
  const file = own ?? (await writeGenerated(join(work, "dockerfile")));
  return {
    dockerfile: { directory: dirname(file), name: basename(file) },
    context: dirname(file),
    folders: { [contexts.source]: source.folder, [contexts.modules]: modules, [contexts.toolchain]: goRoot },
    base: { layout, digests },
    package: source.package,
  };
}

async function writeGenerated(folder: string): Promise<string> {
  const file = join(folder, "Dockerfile");
  await mkdir(folder);
  await writeFile(file, generatedDockerfile);
  return file;
}

async function goFolders(toolchain: Toolchain): Promise<{ goRoot: string; moduleCache: string }> {
  const { exitCode, stdout, stderr } = await runGo(toolchain, ["env", "GOROOT", "GOMODCACHE"], { directory: "/" });
  const [goRoot = "", moduleCache = ""] = stdout.split("\n");
  if (exitCode !== 0 || !goRoot || !moduleCache) fail("go-command-failed", `go env failed: ${stderr.slice(0, 500)}`);
  return { goRoot, moduleCache };
}
