import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { makeSboms } from "#sbom/make-sboms.js";
import { readSboms } from "#sbom/read-sboms.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { sampleContents, samplePlatform } from "#test/sample-contents.js";

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterAll(removeTemporaryFolders);

const several = sampleContents({
  digest: `sha256:${"9".repeat(64)}`,
  platforms: [
    samplePlatform(),
    samplePlatform({ platform: { os: "linux", architecture: "arm64" }, digest: `sha256:${"2".repeat(64)}` }),
  ],
});

test("what was made is read again, the whole image's first", async () => {
  const documents = await makeSboms(several);
  for (const { file, bytes } of documents) await writeFile(join(folder, file), bytes);
  const [amd64, arm64, index] = documents;
  expect(await readSboms(folder)).toEqual([index, amd64, arm64]);
});

test.each([
  ["a folder that is not there", () => rm(folder, { recursive: true })],
  ["an empty folder", () => {}],
  ["a folder with platforms' only", () => writeFile(join(folder, "linux-amd64.cdx.json"), "{}")],
  ["a folder in the place of a file", () => mkdir(join(folder, "index.cdx.json"))],
  ["no JSON", () => index("{")],
  ["bytes that are no text", () => index(Buffer.from([0x7b, 0xff, 0x7d]))],
  ["an SPDX document", () => index('{"spdxVersion":"SPDX-2.3","name":"server"}')],
  ["null", () => index("null")],
  [
    "a document about a library",
    () => index(about({ type: "library", hashes: [{ alg: "SHA-256", content: "1".repeat(64) }] })),
  ],
  ["a document about an image without a digest", () => index(about({ type: "container" }))],
  [
    "a digest that is none",
    () => index(about({ type: "container", hashes: [{ alg: "SHA-256", content: "../../etc" }] })),
  ],
  ["hashes that are none", () => index(about({ type: "container", hashes: [null, 1] }))],
])("%s is refused", async (_what, prepare) => {
  await prepare();
  await expect(readSboms(folder)).rejects.toThrow(/^sbom-unreadable: /);
});

function index(content: string | Buffer): Promise<void> {
  return writeFile(join(folder, "index.cdx.json"), content);
}

function about(component: object): string {
  return JSON.stringify({ bomFormat: "CycloneDX", metadata: { component } });
}
