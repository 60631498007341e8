import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { createLayout } from "#oci/layout-writer.js";
import { parseRepository } from "#oci/reference.js";
import { registryAccess } from "#oci/registry.js";
import { openEngine } from "#server/engine.js";
import { generateFrom, type Inputs, readInputs } from "#server/generate.js";
import { lockDigest } from "#server/lock.js";
import type { BuildOptions, Built } from "#server/options.js";
import { checkOutputFolder } from "#server/output-folder.js";
import { pushLayout } from "#server/push.js";
import { type BuildResult, findReusable, recordKey, writeRecord } from "#server/record.js";
import { choosePlatforms, keepPlatforms } from "#server/select-platforms.js";

/**
 * Compiles the server for every platform, or those that are asked for, and writes its image as an OCI layout; pushes it by digest where a repository is given.
 * Unchanged inputs are recognised, and nothing is built again. Throws where anything is wrong; an older layout then stays as it was.
 */
export async function build(given: BuildOptions): Promise<Built> {
  // One for the base and for the push: whoever asks for credentials is asked once.
  const options = { registries: registryAccess(given.environment), ...given };
  const repository = options.repository === undefined ? undefined : parseRepository(options.repository, "repository");
  await checkOutputFolder("layout", options.layout, { written: true });
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
  const { prepared, generated } = await generateFrom(inputs, options);
  const { directory } = generated;
  const targets = keepPlatforms({ inputs, prepared }, chosen);
  const writer = await createLayout(layout);
  const image = await engine({ ...targets, directory, layout: writer, options }).catch(async (error) => {
    await writer.abandon().catch(() => {}); // what went wrong first is what counts
    throw explainDiskFull(error, tmpdir());
  });
  const result = { ...image, diagnostics: [...prepared.diagnostics, ...generated.diagnostics] };
  const lock = await lockDigest(generated.directory);
  if (key !== undefined && lock !== undefined) await writeRecord(layout, { key, lock, ...result });
  return result;
}
