import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { writeBaseLayout } from "#buildkit/base-layout.js";
import { resolveImage } from "#oci/find-image.js";
import { openLayout } from "#oci/layout.js";
import { readPlatforms } from "#oci/platform-images.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { writeSampleImage } from "#test/sample-image.js";

afterAll(removeTemporaryFolders);

const platforms = [
  { os: "linux", architecture: "arm64" },
  { os: "linux", architecture: "amd64" },
];

test("holds the base's images as they are, one for each platform", async () => {
  const images = await temporaryFolder();
  await writeSampleImage(join(images, "base"), { name: "base:1" });
  const image = await resolveImage("base:1", { platforms, environment: {}, shortNames: images });
  const directory = await temporaryFolder();
  const digests = await writeBaseLayout(directory, image, { platforms, name: "server" });
  expect(digests).toEqual(image.platforms.map((each) => each.descriptor.digest));
  const layout = await openLayout(directory);
  expect(layout.index.manifests.map((each) => each.digest)).toEqual(digests);
});

test("holds an image without layers where there is no base, whose entrypoint is the server's", async () => {
  const directory = await temporaryFolder();
  const digests = await writeBaseLayout(directory, undefined, { platforms, name: "catalog-server" });
  const layout = await openLayout(directory);
  for (const [index, platform] of platforms.entries()) {
    const document = await layout.manifest(digests[index] ?? "");
    const [image] = document ? await readPlatforms(layout, "base", document, [platform]) : [];
    expect(image?.manifest.layers).toEqual([]);
    expect(image?.config).toMatchObject({ ...platform, config: { Entrypoint: ["/catalog-server"] } });
  }
});
