import { randomBytes } from "node:crypto";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { collect } from "#oci/bytes.js";
import { sha256 } from "#oci/digest.js";
import { artifactContent, componentContents } from "#ocm/artifact-content.js";
import type { ArtifactInput, ConstructorArtifact } from "#ocm/constructor.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

const binary = randomBytes(300_000);
let folder: string;

beforeAll(async () => {
  const parent = await temporaryFolder();
  folder = join(parent, "plugin");
  await mkdir(join(folder, "dist"), { recursive: true });
  await writeFile(join(folder, "dist", "plugin"), binary);
  await writeFile(join(parent, "secret"), "secret");
  await symlink(join(parent, "secret"), join(folder, "link"));
  await symlink("dist/plugin", join(folder, "inner"));
});
afterAll(removeTemporaryFolders);

const content = (input?: ArtifactInput) =>
  artifactContent({ name: "bin", type: "executable", ...(input && { input }) }, folder);

test.each(["file", "file/v1", "File", "File/v1"])("a file, as input of type %s", async (type) => {
  const { descriptor, open } = await content({ type, path: "dist/plugin" });
  expect(descriptor).toEqual({ mediaType: "application/octet-stream", digest: sha256(binary), size: binary.length });
  expect(Buffer.from(await collect(open())).equals(binary)).toBe(true);
  expect(Buffer.from(await collect(open())).equals(binary)).toBe(true);
});

test("a link inside the folder", async () => {
  expect((await content({ type: "file", path: "inner" })).descriptor.digest).toBe(sha256(binary));
});

test("text, also an empty one", async () => {
  const { descriptor, open } = await content({ type: "utf8", text: "größe" });
  expect(descriptor).toEqual({ mediaType: "text/plain", digest: sha256("größe"), size: 7 });
  expect(Buffer.from(await collect(open())).toString()).toBe("größe");
  expect((await content({ type: "utf8/v1", text: "" })).descriptor.size).toBe(0);
});

test("a media type of one's own, and gzip that is the same each time", async () => {
  const input = { type: "file", path: "dist/plugin", mediaType: "application/x-elf", compress: true };
  const { descriptor, open } = await content(input);
  const stored = await collect(open());
  expect(descriptor).toEqual({ mediaType: "application/x-elf+gzip", digest: sha256(stored), size: stored.length });
  expect(gunzipSync(stored).equals(binary)).toBe(true);
  expect((await content(input)).descriptor).toEqual(descriptor);
});

describe("refused", () => {
  test.each<[string, ArtifactInput | undefined]>([
    ["no input", undefined],
    ["a file without path", { type: "file" }],
    ["text without text", { type: "utf8" }],
    ["a file that is not there", { type: "file", path: "dist/other" }],
    ["an absolute path", { type: "file", path: "/etc/hostname" }],
    ["a path that leads out", { type: "file", path: "../secret" }],
    ["a path that leads out and back", { type: "file", path: "../plugin/../secret" }],
    ["a link that leads out", { type: "file", path: "link" }],
    ["a folder", { type: "file", path: "dist" }],
    ["the folder itself", { type: "file", path: "." }],
    ["a device", { type: "file", path: "../../../../../../../dev/zero" }],
    ["a name with a zero byte", { type: "file", path: "dist/plugin\0" }],
  ])("%s", async (_what, input) => {
    await expect(content(input)).rejects.toMatchObject({ diagnostics: [{ code: "resource-input-invalid" }] });
  });
});

test("sources may say where they lie, resources may not", async () => {
  const access = { type: "gitHub", repoUrl: "github.com/acme/plugin", commit: "0".repeat(40) };
  const elsewhere: ConstructorArtifact = { name: "code", type: "git", access };
  const own: ConstructorArtifact = { name: "text", type: "blob", input: { type: "utf8", text: "x" } };
  const contents = await componentContents({ resources: [own], sources: [elsewhere] }, folder);
  expect([...contents.keys()]).toEqual([own]);
  const refused = componentContents({ resources: [elsewhere], sources: [] }, folder);
  await expect(refused).rejects.toMatchObject({ diagnostics: [{ code: "resource-input-invalid" }] });
});

test("a file that goes away while it is compressed is an error, not an endless wait", async () => {
  const path = join(folder, "gone");
  await writeFile(path, binary);
  const { open } = await content({ type: "file", path: "gone", compress: true });
  await truncate(path, 10);
  expect((await collect(open())).length).toBeLessThan(100);
  const { rm } = await import("node:fs/promises");
  await rm(path);
  await expect(collect(open())).rejects.toMatchObject({ code: "ENOENT" });
});
