import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { openLayout } from "#oci/layout.js";
import { type PlatformImage, readPlatforms } from "#oci/platform-images.js";
import type { ImagePlatform } from "#oci/types.js";
import { type UnpackedImage, unpackImage } from "#oci/unpack.js";
import type { Built } from "#server/options.js";
import { temporaryFolder } from "#test/folders.js";

export const amd64: ImagePlatform = { os: "linux", architecture: "amd64" };

/** The documents of one platform's image. */
export async function imageOf({ layout, digest }: Built, platform = amd64): Promise<PlatformImage> {
  const source = await openLayout(layout);
  const document = await source.manifest(digest);
  const [image] = document ? await readPlatforms(source, layout, document, [platform]) : [];
  if (!image) throw new Error(`${layout} lacks ${digest}`);
  return image;
}

export async function unpacked({ layout }: Built, platform = amd64): Promise<UnpackedImage> {
  return unpackImage(layout, { platform, directory: await temporaryFolder() });
}

/** The program that the image starts. */
export async function serverOf(built: Built, platform = amd64): Promise<Buffer> {
  const { root, config } = await unpacked(built, platform);
  return readFile(join(root, config.entrypoint[0] ?? ""));
}

/** What the image's program prints: of the tiny server, the names of its plugins. */
export async function answerOf(built: Built): Promise<string> {
  const { root, config } = await unpacked(built);
  const { stdout } = await promisify(execFile)(join(root, config.entrypoint[0] ?? ""), []);
  return stdout;
}
