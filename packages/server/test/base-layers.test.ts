import { afterAll, describe, expect, test } from "@jest/globals";
import { openLayout } from "#oci/layout.js";
import { readPlatforms } from "#oci/platform-images.js";
import { restoreBaseLayers } from "#server/base-layers.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type LayerEntry, writeTestImage } from "#test/image-layout.js";

afterAll(removeTemporaryFolders);

const amd64 = { os: "linux", architecture: "amd64" };

async function imageWith(layers: LayerEntry[][]) {
  const directory = await temporaryFolder();
  const descriptor = await writeTestImage(directory, { layers });
  const source = await openLayout(directory);
  const document = await source.manifest(descriptor.digest);
  const [image] = document ? await readPlatforms(source, directory, document, [amd64]) : [];
  if (!image) throw new Error("no image");
  return { source, image };
}

/** The layers of an image that was made on a base, named by where they are from. */
async function restored(base: LayerEntry[][], made: LayerEntry[][]): Promise<string[]> {
  const below = await imageWith(base);
  const above = await imageWith(made);
  const { manifest, config } = await restoreBaseLayers(above.source, above.image, below, below.image);
  const own = below.image.manifest.layers.map((each) => each.digest);
  const diffIds = below.image.config.rootfs.diff_ids;
  return manifest.layers.map((layer, index) => {
    const from = own.indexOf(layer.digest);
    const theirs = above.image.config.rootfs.diff_ids[index];
    expect(config.rootfs.diff_ids[index]).toBe(from < 0 ? theirs : diffIds[from]);
    return from < 0 ? "made" : `base ${from}`;
  });
}

const later = new Date("2025-01-01");
const file = { name: "etc/file", content: "text", mode: 0o644 };
const other = { name: "etc/other", content: "text" };
const server = { name: "server", content: "program", mode: 0o755 };

describe("below an image that BuildKit made", () => {
  test("layers that differ in times only are the base's own again", async () => {
    const base = [[{ ...file, mtime: later }], [{ ...other, mtime: later }]];
    expect(await restored(base, [[file], [other], [server]])).toEqual(["base 0", "base 1", "made"]);
  });

  test("layers that BuildKit left as they are stay", async () => {
    expect(await restored([[file]], [[file], [server]])).toEqual(["base 0", "made"]);
  });

  test.each([
    ["content", { content: "TEXT" }],
    ["mode", { mode: 0o600 }],
    ["owner", { uid: 1 }],
    ["name", { name: "etc/File" }],
    ["attribute", { pax: { "SCHILY.xattr.user.a": "b" } }],
  ])("a layer that differs in %s is not the base's, nor are those on it", async (_what, change) => {
    const base = [[{ ...file, mtime: later }], [{ ...other, mtime: later }]];
    expect(await restored(base, [[{ ...file, ...change }], [other], [server]])).toEqual(["made", "made", "made"]);
  });

  test("another base's layers stay, also where there are fewer", async () => {
    expect(await restored([[file], [other]], [[server]])).toEqual(["made"]);
  });
});
