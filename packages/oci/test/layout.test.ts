import { spawn } from "node:child_process";
import { once as event } from "node:events";
import { mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { collect, once } from "#oci/bytes.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { blobPath } from "#oci/layout-files.js";
import { createLayout } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import { parseIndex, parseManifest } from "#oci/parse.js";
import { reachableDigests } from "#oci/reachable.js";
import type { Descriptor } from "#oci/types.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { writeSampleImage } from "#test/sample-image.js";

afterAll(removeTemporaryFolders);

async function blobs(directory: string): Promise<string[]> {
  return (await readdir(join(directory, "blobs", "sha256"))).sort();
}

async function sample(image: Parameters<typeof writeSampleImage>[1] = {}) {
  const directory = await temporaryFolder();
  return { directory, top: await writeSampleImage(directory, image) };
}

async function firstManifest(directory: string, top: Descriptor) {
  const layout = await openLayout(directory);
  const index = await layout.manifest(top.digest);
  const child = parseIndex(index?.bytes ?? Buffer.alloc(0), "index").manifests[0] as Descriptor;
  const document = await layout.manifest(child.digest);
  return { layout, descriptor: child, manifest: parseManifest(document?.bytes ?? Buffer.alloc(0), "manifest") };
}

test("what is written is read, by digest and by name", async () => {
  const { directory, top } = await sample({ name: "server:1.0.0" });
  const { layout, manifest } = await firstManifest(directory, top);
  expect((await layout.manifest("server:1.0.0"))?.descriptor.digest).toBe(top.digest);
  expect(await layout.manifest("server:2.0.0")).toBeUndefined();
  const config = JSON.parse((await collect(layout.blob(manifest.config))).toString());
  expect(config).toMatchObject({ os: "linux", architecture: "amd64" });
  const layer = manifest.layers[0] as Descriptor;
  expect((await collect(layout.blob(layer))).length).toBe(layer.size);
});

test("the same image has the same files, wherever it is written", async () => {
  const first = await sample();
  const second = await sample();
  expect(second.top).toEqual(first.top);
  expect(await blobs(second.directory)).toEqual(await blobs(first.directory));
  const read = (directory: string) => readFile(join(directory, "index.json"), "utf8");
  expect(await read(second.directory)).toBe(await read(first.directory));
});

test("a new image replaces an older one, whose blobs are gone; shared ones are not written again", async () => {
  const { directory, top } = await sample({
    files: { "/server": "old" },
    platforms: [{ os: "linux", architecture: "amd64" }],
  });
  const before = await blobs(directory);
  const layout = await openLayout(directory);
  const manifest = parseManifest((await layout.manifest(top.digest))?.bytes ?? Buffer.alloc(0), "manifest");
  const kept = blobPath(directory, (manifest.layers[0] as Descriptor).digest);
  const writer = await createLayout(directory);
  const read = (descriptor: Descriptor) => writer.pushBlob(descriptor, () => layout.blob(descriptor));
  const { ino } = await stat(kept);
  expect(await read(manifest.layers[0] as Descriptor)).toBe("present");
  expect((await stat(kept)).ino).toBe(ino);
  const extra = await writer.addBlob("text/plain", once(Buffer.from("new")));
  expect((await openLayout(directory)).index.manifests[0]?.digest).toBe(top.digest);
  await writer.finish([extra]);
  expect((await openLayout(directory)).index.manifests).toEqual([extra]);
  expect(await blobs(directory)).toEqual([extra.digest.slice(7)]);
  expect(before).toHaveLength(3);
});

test("a damaged blob of an older layout is written again", async () => {
  const { directory, top } = await sample({ platforms: [{ os: "linux", architecture: "amd64" }] });
  const layout = await openLayout(directory);
  const bytes = (await layout.manifest(top.digest))?.bytes ?? Buffer.alloc(0);
  await writeFile(blobPath(directory, top.digest), "damaged");
  const writer = await createLayout(directory);
  expect(await writer.pushBlob(top, () => once(bytes))).toBe("pushed");
  expect(sha256(await readFile(blobPath(directory, top.digest)))).toBe(top.digest);
});

test("content that is not what its descriptor says is not kept", async () => {
  const directory = await temporaryFolder();
  const writer = await createLayout(directory);
  const descriptor = { mediaType: "text/plain", digest: sha256("right"), size: 5 };
  for (const wrong of ["wrong", "longer than right", "shrt"]) {
    await expect(writer.pushBlob(descriptor, () => once(Buffer.from(wrong)))).rejects.toThrow(/^content-mismatch: /);
  }
  expect(await blobs(directory)).toEqual([]);
});

test("a layout that is not finished is none, and the next one cleans up after a run that was killed", async () => {
  const directory = await temporaryFolder();
  const script = `
    const { createLayout } = await import("#oci/layout-writer.js");
    const writer = await createLayout(process.argv[1]);
    await writer.addBlob("text/plain", (async function* () {
      yield Buffer.from("half");
      console.log("half written");
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    })());`;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", script, directory]);
  await event(child.stdout, "data");
  child.kill("SIGKILL");
  await event(child, "exit");
  await expect(openLayout(directory)).rejects.toThrow(/^layout-invalid: .*index\.json cannot be read \(ENOENT\)/);
  expect(await blobs(directory)).toHaveLength(1);
  const { digest } = await writeSampleImage(directory);
  expect((await openLayout(directory)).index.manifests[0]?.digest).toBe(digest);
  expect((await blobs(directory)).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
});

test("a layout that is not there is to be built first", async () => {
  const missing = join(await temporaryFolder(), "image");
  const opened = openLayout(missing).catch((error) => error);
  const [found] = (await opened).diagnostics;
  expect(found.message).toBe(`${missing} is not there`);
  expect(found.fix).toContain("plugin-release build");
});

test("a layout that lacks a blob is never made complete", async () => {
  const writer = await createLayout(await temporaryFolder());
  const missing = { mediaType: "text/plain", digest: sha256("missing"), size: 7 };
  await expect(writer.finish([missing])).rejects.toThrow(/ENOENT/);
});

test("a layout with a blob that was cut off is not whole", async () => {
  const { directory, top } = await sample();
  const whole = await reachableDigests(directory, [top]);
  expect([...whole].map((each) => each.slice(7)).sort()).toEqual(await blobs(directory));
  const { manifest } = await firstManifest(directory, top);
  await truncate(blobPath(directory, (manifest.layers[0] as Descriptor).digest), 10);
  await expect(reachableDigests(directory, [top])).rejects.toThrow(/^layout-invalid: .*is not a whole blob/);
});

test.each(["mkdir", "rename"])("the next run goes on where one was killed before its first %s", async (call) => {
  const directory = await temporaryFolder();
  const script = `
    const { default: promises } = await import("node:fs/promises");
    const { syncBuiltinESMExports } = await import("node:module");
    const original = promises.${call};
    promises.${call} = (path, ...rest) =>
      path === process.argv[1] ? original(path, ...rest) : process.kill(process.pid, "SIGKILL");
    syncBuiltinESMExports();
    const { createLayout } = await import("#oci/layout-writer.js");
    await createLayout(process.argv[1]);`;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", script, directory]);
  expect((await event(child, "exit"))[1]).toBe("SIGKILL");
  const { digest } = await writeSampleImage(directory);
  expect((await openLayout(directory)).index.manifests[0]?.digest).toBe(digest);
  expect((await readdir(directory)).sort()).toEqual(["blobs", "index.json", "oci-layout"]);
});

describe("layout-invalid:", () => {
  test("a folder with other files is not touched", async () => {
    const directory = await temporaryFolder();
    await writeFile(join(directory, "thesis.txt"), "precious");
    await expect(createLayout(directory)).rejects.toThrow(/^layout-invalid: .* holds other files/);
    expect(await readdir(directory)).toEqual(["thesis.txt"]);
  });

  const damages: [string, RegExp, (directory: string, top: Digest) => Promise<void>][] = [
    ["no oci-layout", /oci-layout cannot be read/, (directory) => rm(join(directory, "oci-layout"))],
    [
      "another version",
      /version 1\.0\.0/,
      (directory) => writeFile(join(directory, "oci-layout"), '{"imageLayoutVersion":"2.0.0"}'),
    ],
    ["oci-layout is no JSON", /version 1\.0\.0/, (directory) => writeFile(join(directory, "oci-layout"), "x")],
    ["a large index", /larger than/, (directory) => writeFile(join(directory, "index.json"), Buffer.alloc(5_000_000))],
    [
      "the index is a link out",
      /ELOOP/,
      async (directory) => {
        await rm(join(directory, "index.json"));
        await symlink("/etc/hostname", join(directory, "index.json"));
      },
    ],
    [
      "the folder of blobs is a link out",
      /no folder blobs/,
      async (directory) => {
        await rm(join(directory, "blobs"), { recursive: true });
        await symlink("/tmp", join(directory, "blobs"));
      },
    ],
    [
      "a manifest is a link out",
      /ELOOP/,
      async (directory, top) => {
        await rm(blobPath(directory, top));
        await symlink("/etc/hostname", blobPath(directory, top));
      },
    ],
    [
      "a manifest is a folder",
      /not a regular file/,
      async (directory, top) => {
        await rm(blobPath(directory, top));
        await mkdir(blobPath(directory, top));
      },
    ],
    ["a manifest is missing", /ENOENT/, (directory, top) => rm(blobPath(directory, top))],
  ];
  test.each(damages)("%s", async (_name, message, damage) => {
    const { directory, top } = await sample();
    await damage(directory, top.digest);
    const reading = openLayout(directory).then((layout) => layout.manifest(top.digest));
    await expect(reading).rejects.toThrow(/^layout-invalid: /);
    await expect(reading).rejects.toThrow(message);
  });

  test.each([["[]"], ["{}"], ['{"manifests":[{}]}'], ["{"], ['{"manifests":[{"digest":"sha256:../../x"}]}']])(
    "index.json is %s",
    async (text) => {
      const { directory } = await sample();
      await writeFile(join(directory, "index.json"), text);
      await expect(openLayout(directory)).rejects.toThrow(/^layout-invalid: /);
    },
  );
});

describe("content-mismatch:", () => {
  test("a manifest that is listed as another media type than it says itself", async () => {
    const { directory, top } = await sample();
    const listed = { ...top, mediaType: mediaTypes.manifest };
    await writeFile(join(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [listed] }));
    const layout = await openLayout(directory);
    await expect(layout.manifest(top.digest)).rejects.toThrow(/^content-mismatch: .*announced as/);
    await expect(layout.manifest(listed)).rejects.toThrow(/^content-mismatch: .*announced as/);
    expect((await layout.manifest(top))?.descriptor.digest).toBe(top.digest);
  });

  const damages: [string, RegExp, (bytes: Buffer) => Buffer][] = [
    [
      "a changed byte",
      /expected sha256:/,
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte))),
    ],
    ["a byte more", /expected \d+ bytes, got/, (bytes) => Buffer.concat([bytes, Buffer.from(" ")])],
    ["a byte less", /expected \d+ bytes, got/, (bytes) => bytes.subarray(1)],
  ];
  test.each(damages)("%s in a manifest and in a layer", async (_name, message, damage) => {
    const { directory, top } = await sample();
    const { layout, manifest } = await firstManifest(directory, top);
    const layer = manifest.layers[0] as Descriptor;
    for (const { digest } of [top, layer]) {
      await writeFile(blobPath(directory, digest), damage(await readFile(blobPath(directory, digest))));
    }
    await expect(layout.manifest(top.digest)).rejects.toThrow(message);
    await expect(collect(layout.blob(layer))).rejects.toThrow(message);
  });
});
