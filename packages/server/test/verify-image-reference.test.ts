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

  test("what is neither is told as such", async () => {
    await expect(readVerifiedImage("a\0b")).rejects.toThrow("is not an image reference");
  });
});
