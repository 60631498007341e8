import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Extract, extract, type Header } from "tar-stream";
import { fail } from "#diagnostics/diagnostic.js";
import { type BuildInfo, readBuildInfo } from "#golang/build-info.js";
import { mainModuleOf } from "#golang/main-module.js";
import { decompress } from "#oci/extract-layer.js";
import type { PlatformImage } from "#oci/platform-images.js";
import type { Descriptor, ImageSource } from "#oci/types.js";
import { checkBinary } from "#server/check-binary.js";
import type { BuildTask } from "#server/engine.js";

/**
 * Looks through an image's layers, the last one first, for the program of the generated module, and holds its modules against the
 * manifest's: a Dockerfile could have built anything, and the labels would still name the plugins.
 * Returns what the linker wrote into the program. Throws `image-server-missing`, `version-moved`.
 */
export async function checkServer(source: ImageSource, image: PlatformImage, task: BuildTask): Promise<BuildInfo> {
  const work = await mkdtemp(join(tmpdir(), "plugin-release-server-"));
  const file = join(work, "program");
  try {
    for (const layer of image.manifest.layers.toReversed()) {
      if (await findServer(source, layer, file, mainModuleOf(task.prepared.composition))) {
        return await checkBinary(file, task.prepared.composition, task.inputs.toolchain.version);
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return fail("image-server-missing", "the image holds no program that was compiled from the generated module", {
    fix: "Compile the folder server-source in the Dockerfile and copy the program, with its build information, to the image.",
  });
}

/** Writes the layer's first program of the generated module to `file`; false if it has none. */
async function findServer(source: ImageSource, layer: Descriptor, file: string, module: string): Promise<boolean> {
  const entries = extract();
  const feeding = pipeline(Readable.from(source.blob(layer)), decompress(layer), entries);
  const searching = search(entries, file, module);
  const [found, fed] = await Promise.allSettled([searching, feeding]);
  if (found.status === "fulfilled" && found.value) return true; // the rest of the layer is read when it is copied
  if (fed.status === "rejected") throw fed.reason;
  if (found.status === "rejected") throw found.reason;
  return false;
}

async function search(entries: Extract, file: string, module: string): Promise<boolean> {
  for await (const entry of entries) {
    if (!isProgram(entry.header)) {
      entry.resume();
      continue;
    }
    await pipeline(entry, createWriteStream(file));
    if ((await readBuildInfo(file))?.main.path === module) return true;
  }
  return false;
}

/** No Go program is smaller. */
const smallest = 512 * 1024;

function isProgram({ type, mode = 0, size = 0 }: Header): boolean {
  return type === "file" && (mode & 0o111) !== 0 && size >= smallest;
}
