import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { createLayout } from "#oci/layout-writer.js";
import { parseRepository } from "#oci/reference.js";
import { registryAccess } from "#oci/registry.js";
import { type BuildTask, type Engine, openEngine } from "#server/engine.js";
import { generateFrom, type Inputs, type Resolved, readInputs } from "#server/generate.js";
import { finishLayout } from "#server/image.js";
import { lockDigest } from "#server/lock.js";
import type { BuildOptions, Built } from "#server/options.js";
import { checkOutputFolder } from "#server/output-folder.js";
import { pushLayout } from "#server/push.js";
import { type BuildResult, findReusable, recordKey, writeRecord } from "#server/record.js";
import { checkSbomFolder, type SbomDigests, type StagedSboms, sbomFolder, stageSboms } from "#server/sbom-folder.js";
import { choosePlatforms, keepPlatforms } from "#server/select-platforms.js";

/**
 * Compiles the server for every platform, or those that are asked for, and writes its image as an OCI layout; pushes it by digest where a repository is given.
 * Unchanged inputs are recognised, and nothing is built again. Throws where anything is wrong; an older layout and its SBOMs then stay as they were.
 */
export async function build(given: BuildOptions): Promise<Built> {
  // One for the base and for the push: whoever asks for credentials is asked once.
  const options = { registries: registryAccess(given.environment), ...given };
  const repository = options.repository === undefined ? undefined : parseRepository(options.repository, "repository");
  await checkOutputFolder("layout", options.layout, { written: true });
  await checkSbomFolder(resolve(options.layout));
  const { diagnostics, ...inputs } = await readInputs(options);
  const layout = resolve(options.layout);
  const key = recordKey(inputs, options);
  const reusable = key && (await findReusable(layout, key, options.directory));
  const { digest, platforms, ...result } = reusable || (await buildAnew(inputs, options, layout, key));
  const image = repository && (await pushLayout({ layout, digest, base: inputs.image }, repository, options));
  return {
    digest,
    platforms,
    layout,
    sbom: sbomFolder(layout),
    reused: reusable !== undefined,
    goVersion: inputs.toolchain.version,
    diagnostics: [...diagnostics, ...result.diagnostics],
    ...(image === undefined ? {} : { image }),
  };
}

async function buildAnew(
  inputs: Inputs,
  options: BuildOptions,
  layout: string,
  key: string | undefined,
): Promise<BuildResult> {
  const chosen = choosePlatforms(inputs.located.manifest.build.platforms, options.platforms ?? []);
  const engine = await openEngine(inputs.located, options);
  const { prepared, generated, resolved } = await generateFrom(inputs, options);
  const targets = keepPlatforms({ inputs, prepared }, chosen);
  const task = { ...targets, directory: generated.directory, options };
  const { sboms, ...image } = await writeAll(task, resolved, engine, layout);
  const result = { ...image, diagnostics: [...prepared.diagnostics, ...generated.diagnostics] };
  const lock = await lockDigest(generated.directory);
  if (key !== undefined && lock !== undefined) await writeRecord(layout, { key, lock, sboms, ...result });
  return result;
}

/** Writes layout and SBOMs; where anything fails, both stay as they were. */
async function writeAll(
  task: Omit<BuildTask, "layout" | "options"> & { options: BuildOptions },
  resolved: Resolved,
  engine: Engine,
  layout: string,
): Promise<Pick<Built, "digest" | "platforms"> & { sboms: SbomDigests }> {
  const { inputs, options } = task;
  const writer = await createLayout(layout);
  let staged: StagedSboms | undefined;
  try {
    const dockerfile = options.buildkit?.dockerfile !== undefined;
    const sboms = import("#server/image-sboms.js").then((each) => each.prepareSboms({ ...task, dockerfile }, resolved));
    sboms.catch(() => {}); // looked at once the image is there
    const image = await engine({ ...task, layout: writer });
    staged = await options.progress.step("Write the SBOMs", async () => stageSboms(layout, await (await sboms)(image)));
    await finishLayout(writer, image.top, inputs.located.manifest.version);
    await staged.place();
    const platforms = image.platforms.map(({ platform, digest, size, seconds }) => ({
      platform,
      digest,
      size,
      seconds,
    }));
    return { digest: image.top.digest, platforms, sboms: staged.digests };
  } catch (error) {
    await Promise.allSettled([writer.abandon(), staged?.remove()]); // what went wrong first is what counts
    throw explainDiskFull(error, tmpdir());
  }
}
