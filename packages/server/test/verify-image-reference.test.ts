import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readVerifiedImage } from "#server/verify-image-reference.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

const digest = `sha256:${"0a".repeat(32)}`;
const before = process.cwd();

beforeAll(async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "image"));
  await mkdir(join(folder, "ghcr.io/acme/server"), { recursive: true });
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(before);
  await removeTemporaryFolders();
});

describe("what is to be verified", () => {
  test.each([digest, digest.slice(0, 19)])("%s alone is no image", async (text) => {
    await expect(readVerifiedImage(text)).rejects.toThrow(`${text} is a digest alone: write REPOSITORY@${text}`);
  });

  test.each(["image", "./image", "ghcr.io", "/"])("the folder %s is no image", async (text) => {
    const problem = `${text} is a folder here; verify takes an image in a registry`;
    await expect(readVerifiedImage(text)).rejects.toThrow(problem);
  });

  test.each([
    [`ghcr.io/acme/server@${digest}`, { registry: "ghcr.io", repository: "acme/server", digest }],
    ["ghcr.io/acme/server", { registry: "ghcr.io", repository: "acme/server" }],
    ["sha256:latest", { registry: "docker.io", repository: "library/sha256", tag: "latest" }],
    ["image:v1", { registry: "docker.io", repository: "library/image", tag: "v1" }],
    ["docker.io/library/image", { registry: "docker.io", repository: "library/image" }],
  ])("%s is one", async (text, image) => {
    expect(await readVerifiedImage(text)).toMatchObject(image);
  });

  test.each(["ghcr.io/acme/plugins//acme.software/helminput:v0.1.0", "ghcr.io/acme/registry//acme.software/registry"])(
    "the component %s is no image, and is told where it is verified",
    async (text) => {
      const problem = { message: `${text} is a component; verify takes an image`, code: "image-reference-invalid" };
      const fix = expect.stringContaining(`plugin-release registry list ${text} --key FILE`);
      await expect(readVerifiedImage(text)).rejects.toMatchObject({ diagnostics: [{ ...problem, fix }] });
    },
  );

  test.each(["a\0b", "quay.io//acme", "https://ghcr.io/acme", "ghcr.io/acme//x y.z/w"])(
    "what is neither is told as such: %j",
    async (text) => {
      await expect(readVerifiedImage(text)).rejects.toThrow("is not an image reference");
    },
  );
});
