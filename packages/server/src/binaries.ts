import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Progress } from "#diagnostics/progress.js";
import type { Platform } from "#documents/manifest.js";
import type { BuildInfo } from "#golang/build-info.js";
import { compile } from "#golang/compile.js";
import type { Composition } from "#golang/composition.js";
import { imageEntrypoint } from "#oci/image.js";
import { type Layer, writeLayer } from "#oci/layer.js";
import type { LayoutWriter } from "#oci/layout-writer.js";
import { formatPlatform } from "#oci/platform.js";
import { checkBinary } from "#server/check-binary.js";
import type { Inputs } from "#server/generate.js";

/** One platform's server as a layer. */
export interface Binary {
  platform: Platform;
  layer: Layer;
  /** Absolute path in the image. */
  entrypoint: string;
  /** What the linker wrote into it. */
  info: BuildInfo;
  /** How long compiling took. */
  seconds: number;
}

/** Compiles platform by platform; each binary becomes a layer while the next one compiles. */
export async function compileBinaries(
  { located, toolchain, image }: Inputs,
  composition: Composition,
  directory: string,
  layout: LayoutWriter,
  progress: Progress,
): Promise<Binary[]> {
  const { ldflags } = located.manifest.build;
  const targets = composition.platforms.map((platform, index) => ({
    platform,
    entrypoint: imageEntrypoint(image?.platforms[index]?.config, composition.name),
  }));
  const work = await mkdtemp(join(tmpdir(), "plugin-release-build-"));
  const layers: Promise<Binary>[] = [];
  try {
    for (const [index, { platform, entrypoint }] of targets.entries()) {
      const output = join(work, String(index));
      const { seconds } = await progress.step(`Compile for ${formatPlatform(platform)}`, () =>
        compile(toolchain, composition, { directory, platform, ldflags, output }),
      );
      const info = await checkBinary(output, composition, toolchain.version);
      const packed = pack(output, entrypoint, layout, image !== undefined);
      const binary = packed.then((layer) => ({ platform, entrypoint, info, seconds, layer }));
      // It may fail while the next one compiles; it is waited for below.
      binary.catch(() => {});
      layers.push(binary);
      // Looked at below; until then nobody does, and Node ends a process whose failures nobody looks at.
      layers.at(-1)?.catch(() => {});
    }
    return await progress.step("Compress layers", () => Promise.all(layers));
  } finally {
    await Promise.allSettled(layers);
    await rm(work, { recursive: true, force: true });
  }
}

async function pack(binary: string, entrypoint: string, layout: LayoutWriter, onBase: boolean): Promise<Layer> {
  const { size } = await stat(binary);
  const layer = await writeLayer(
    [{ path: entrypoint, mode: 0o755, source: binary, size }],
    layout,
    onBase ? "from-base" : "own",
  );
  await rm(binary);
  return layer;
}
